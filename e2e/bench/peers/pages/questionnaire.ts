// Which question comes next and which services are left: the rules that all peers share. The finder's are richer; these are
// what a page for one feed needs.

import type { Condition, Feed, Option, Question, Service } from "./feed";

/** The values that were chosen; none where the reader does not know. */
export interface Answer {
  question: string;
  values: string[];
}

/** So few services can be read without another question. */
const FEW = 3;
/** So many questions are asked at the most. */
const MOST = 7;

/** The places that the feed's services name, with the codes that lie in them. A page for one feed knows them. */
const PLACES: [label: string, codes: string[]][] = [
  ["Helsinki", ["091"]],
  ["Lappi", ["19"]],
  ["Oulun seutu", ["072", "139", "244", "425", "436", "494", "564", "859"]],
  ["Tampere", ["837"]],
  ["Varsinais-Suomi", ["02"]],
  ["Muualla Suomessa", []],
];

/** The options of a question; those of a place are of this page. */
export function optionsOf(question: Question): Option[] {
  if (question.kind !== "place") return question.options ?? [];
  return PLACES.map(([label]) => ({ value: label, label }));
}

/** The first question that can still change the result, in the order of the feed. */
export function nextQuestion(feed: Feed, answers: Answer[]): Question | undefined {
  if (MOST <= answers.length) return undefined;
  const asked = new Set(answers.map(({ question }) => question));
  return feed.questions.find((question) => !asked.has(question.id) && isWorthAsking(feed, question, answers));
}

/** Whether a question fits the answers before it and leaves fewer services for at least one answer. */
export function isWorthAsking(feed: Feed, question: Question, answers: Answer[]): boolean {
  if (!holds(question.when, answers)) return false;
  if (question.pinned) return true;
  const left = servicesLeft(feed, answers);
  if (left.length <= FEW) return false;
  if (question.kind === "age") return left.some(({ age }) => age !== undefined);
  return optionsOf(question).some(({ value }) => {
    const fitting = left.filter((service) => fits(service, question, [value])).length;
    return 0 < fitting && fitting < left.length;
  });
}

/** The services that no answer excludes; first those that say most of what was asked for. */
export function servicesLeft(feed: Feed, answers: Answer[]): Service[] {
  const given = answers.flatMap(({ question, values }) => {
    const found = feed.questions.find(({ id }) => id === question);
    return found === undefined || values.length === 0 ? [] : [{ question: found, values }];
  });
  const offered = feed.services.filter(({ status }) => status === undefined || status === "active");
  const left = offered.filter((service) => given.every(({ question, values }) => fits(service, question, values)));
  const stated = (service: Service) => given.filter(({ question }) => states(service, question)).length;
  return left.map((service) => ({ service, stated: stated(service) }))
    .sort((left, right) => right.stated - left.stated)
    .map(({ service }) => service);
}

function holds(when: Condition | undefined, answers: Answer[]): boolean {
  if (when === undefined) return true;
  if ("any" in when) return when.any.some((part) => holds(part, answers));
  if ("all" in when) return when.all.every((part) => holds(part, answers));
  if ("not" in when) return !holds(when.not, answers);
  return answers.some(({ question, values }) => question === when.question && values.some((value) => when.is.includes(value)));
}

function states(service: Service, question: Question): boolean {
  return codes(service, question) !== undefined;
}

/** What a service does not state excludes it from nothing. */
function fits(service: Service, question: Question, values: string[]): boolean {
  if (question.kind === "age") {
    const { min = 0, max = Infinity } = service.age ?? {};
    return values.some((value) => min <= Number(value) && Number(value) <= max);
  }
  const stated = codes(service, question);
  if (stated === undefined) return true;
  if (question.kind !== "place") return values.some((value) => stated.some((code) => isAkin(code, value)));
  return PLACES.some(([label, inside]) => values.includes(label) && inside.some((code) => stated.includes(code)));
}

/** The same code, or one above or below it. */
function isAkin(left: string, right: string): boolean {
  return left === right || left.startsWith(`${right}.`) || right.startsWith(`${left}.`);
}

function codes(service: Service, question: Question): string[] | undefined {
  switch (question.facet) {
    case "topic":
      return service.topics;
    case "audience":
      return ofTheSameKind(service.audiences, question);
    case "form":
      return service.forms;
    case "language":
      return service.languages;
    case "channel":
      return service.channels?.map(({ type }) => type);
    case "area":
      if (service.area?.scope !== "limited") return undefined;
      return [...(service.area.municipalities ?? []), ...(service.area.regions ?? [])];
    case "age":
      return service.age && [];
  }
}

/** The codes of the vocabulary that the question asks about: who says "for clients" has said nothing about groups. */
function ofTheSameKind(stated: string[] | undefined, question: Question): string[] | undefined {
  const kinds = optionsOf(question).map(({ value }) => value.replace(/:.*/, ":"));
  const found = stated?.filter((code) => kinds.some((kind) => code.startsWith(kind)));
  return found?.length ? found : undefined;
}
