// What is measured side by side: the finder, and the same questionnaire built in other ways.

import { message } from "../../support/feed";

export interface Way {
  /** As it is called in the tables. */
  name: string;
  /** The path of its page. */
  page: string;
  /** The file in pages/ that becomes its script; the finder has its own. */
  source?: string;
  /** Where the components are compiled for another library than React. */
  library?: "preact";
  /** Styles that it cannot do without, a request of their own. */
  styles?: string;
  /** The heading of the question that is up, by which a step to the next is seen. */
  heading: string;
}

export const BY_HAND: Way = { name: "page by hand", page: "/peers/by-hand.html", source: "by-hand.ts", heading: "h2" };
export const PREACT: Way = { name: "Preact", page: "/peers/preact.html", source: "preact.ts", library: "preact", heading: "h2" };
export const REACT: Way = { name: "React", page: "/peers/react.html", source: "react.tsx", heading: "h2" };
export const FINDER: Way = { name: "the finder", page: "/peers/finder.html", heading: "[data-focus=heading]" };
export const SURVEYJS: Way = {
  name: "SurveyJS",
  page: "/peers/surveyjs.html",
  source: "surveyjs.ts",
  styles: "survey-core/survey-core.fontless.min.css",
  heading: ".sd-question__title, h2",
};

/** In the order of the tables. */
export const WAYS = [BY_HAND, PREACT, REACT, FINDER, SURVEYJS] as const;

export const FEED = "/feeds/associations.json";

/** The words of the buttons, the same in all. */
export const WORDS = { back: message("fi", "back"), continue: message("fi", "continue"), unknown: message("fi", "answer-unknown") };
