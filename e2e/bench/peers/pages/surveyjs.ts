// The peer in SurveyJS: the feed's questions as a survey with a page for each, conditions in its own language, and the
// results as its documentation shows them, by the page itself when the survey is complete.

import { FunctionFactory, Model } from "survey-core";
import "survey-core/i18n/finnish";
import "survey-js-ui";

import { type Condition, type Feed, load, place, type Question, said } from "./feed";
import { type Answer, isWorthAsking, optionsOf, servicesLeft } from "./questionnaire";
import { results } from "./results";
import { words } from "./words";

const script = document.currentScript as HTMLScriptElement;
const target = place(script);

void load(script).then(show);

function show(feed: Feed): void {
  teach(feed);
  const survey = new Model({
    locale: "fi",
    showQuestionNumbers: "off",
    showPrevButton: true,
    showCompletePage: false,
    clearInvisibleValues: "none",
    pagePrevText: words.back,
    pageNextText: words.continue,
    completeText: words.continue,
    pages: feed.questions.map(page),
  });
  survey.addNavigationItem({
    id: "unknown",
    title: words.unknown,
    action: () => void (survey.isLastPage ? survey.completeLastPage() : survey.nextPage()),
  });
  survey.onComplete.add(() => {
    target.replaceChildren(results(feed, servicesLeft(feed, given(feed, survey.data)), () => show(feed)));
    target.querySelector("h2")?.focus();
  });
  survey.render(target);
}

/** Teaches the language of its conditions which questions can still change the result. */
function teach(feed: Feed): void {
  function isWorth(this: { survey: Model }, [id]: string[]): boolean {
    const at = feed.questions.findIndex((question) => question.id === id);
    const before = feed.questions.slice(0, at).map((question) => question.id);
    const question = feed.questions[at];
    // The pages are in the order of the feed, so only answers before a page decide whether it is shown.
    const answers = given(feed, this.survey.data).filter((answer) => before.includes(answer.question));
    return question !== undefined && isWorthAsking(feed, question, answers);
  }
  FunctionFactory.Instance.register("isWorthAsking", isWorth);
}

function page(question: Question) {
  const worth = `isWorthAsking('${question.id}')`;
  return {
    name: question.id,
    visibleIf: question.when === undefined ? worth : `(${expression(question.when)}) and ${worth}`,
    elements: [{ name: question.id, title: said(question.text), description: said(question.hint), ...field(question) }],
  };
}

function field(question: Question) {
  if (question.kind === "age") return { type: "text", inputType: "number", min: 0, max: 120 };
  const choices = optionsOf(question).map(({ value, label }) => ({ value, text: said(label) }));
  return { type: question.kind === "multi" ? "checkbox" : "radiogroup", choices };
}

/** The condition of a question in the language of SurveyJS. */
function expression(condition: Condition): string {
  if ("any" in condition) return condition.any.map((part) => `(${expression(part)})`).join(" or ");
  if ("all" in condition) return condition.all.map((part) => `(${expression(part)})`).join(" and ");
  if ("not" in condition) return `!(${expression(condition.not)})`;
  return `{${condition.question}} anyof [${condition.is.map((value) => `'${value}'`).join(", ")}]`;
}

function given(feed: Feed, data: Record<string, unknown>): Answer[] {
  return feed.questions.flatMap(({ id }) => {
    const value = data[id];
    if (value === undefined) return [];
    return [{ question: id, values: (Array.isArray(value) ? value : [value]).map(String) }];
  });
}
