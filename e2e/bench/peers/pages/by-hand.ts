// The peer without a library: each view is built of elements and put in the place of the one before.

import { button, element } from "./elements";
import { type Feed, load, type Option, place, type Question, said } from "./feed";
import { type Answer, nextQuestion, optionsOf, servicesLeft } from "./questionnaire";
import { results } from "./results";
import { words } from "./words";

const script = document.currentScript as HTMLScriptElement;
const target = place(script);
let answers: Answer[] = [];

void load(script).then((feed) => show(feed, false));

function show(feed: Feed, takesFocus = true): void {
  const question = nextQuestion(feed, answers);
  const go = (next: Answer[]) => {
    answers = next;
    show(feed);
  };
  const services = servicesLeft(feed, answers);
  target.replaceChildren(question === undefined ? results(feed, services, () => go([])) : form(question, services.length, go));
  if (takesFocus) target.querySelector("h2")?.focus();
}

function form(question: Question, left: number, go: (answers: Answer[]) => void): HTMLFormElement {
  const answered = (values: string[]) => go([...answers, { question: question.id, values }]);
  const age = question.kind === "age";
  const fields = age ? [ageField()] : optionsOf(question).map((option) => optionRow(question, option));
  const made = element(
    "form",
    { autocomplete: "off" },
    0 < answers.length && button(words.back, () => go(answers.slice(0, -1))),
    element("p", { className: "quiet" }, words.left(left)),
    element(
      "fieldset",
      {},
      element("legend", {}, element("h2", { tabIndex: -1 }, said(question.text))),
      question.hint !== undefined && element("p", { className: "quiet" }, said(question.hint)),
      ...fields,
    ),
    element(
      "div",
      { className: "actions" },
      element("button", { type: "submit" }, words.continue),
      button(words.unknown, () => answered([])),
    ),
  );
  made.onsubmit = (event) => {
    event.preventDefault();
    const values = new FormData(made).getAll("answer").map(String).filter((value) => value !== "");
    if (0 < values.length) answered(values);
    else made.querySelector("input")?.focus();
  };
  return made;
}

function optionRow(question: Question, { value, label, hint }: Option): HTMLLabelElement {
  const type = question.kind === "multi" ? "checkbox" : "radio";
  return element(
    "label",
    {},
    element("input", { type, name: "answer", value }),
    element("span", {}, said(label), hint !== undefined && element("small", {}, said(hint))),
  );
}

function ageField(): HTMLLabelElement {
  return element("label", {}, words.age, element("input", { type: "number", name: "answer", min: "0", max: "120" }));
}
