// Every view of the finder, one after another, for tests of what must hold in each. A new view is another stop of the
// tour.

import type { Page } from "@playwright/test";

import type { Answers } from "../journeys/journey";
import { message } from "./feed";
import { Finder } from "./finder";
import { open, script } from "./host";
import { withoutPauses } from "./pauses";
import { hold } from "./served";
import { expect } from "./test";

interface Stop {
  view: string;
  reach: (finder: Finder) => Promise<void>;
}

const ADDRESS = "**/feeds/associations.json";

const STOPS: Stop[] = [
  { view: "question", reach: (finder) => finder.shows("question") },
  {
    view: "missing",
    reach: async (finder) => {
      await finder.button("continue").click();
      await expect(finder.root.locator("[data-focus=error-summary]")).toBeVisible();
    },
  },
  {
    view: "place",
    reach: async (finder) => {
      await until(finder, "place", { situation: ["topic:separation"], role: ["role:client"] });
      await finder.root.getByRole("textbox").fill("in");
      await expect(finder.root.getByRole("radio")).not.toHaveCount(0);
    },
  },
  {
    view: "map",
    reach: async (finder) => {
      await finder.root.getByText(message(finder.language, "map-open")).click();
      await finder.root.locator("[data-region='19']").click();
      await expect(finder.root.getByRole("radio", { checked: true })).toHaveCount(1);
    },
  },
  {
    view: "results",
    reach: async (finder) => {
      await finder.answerAll({ place: "Inari" });
    },
  },
  {
    view: "service",
    reach: async (finder) => {
      await finder.root.locator("[data-focus=card]").first().click();
      await finder.shows("service");
    },
  },
  {
    view: "shortlist",
    reach: async (finder) => {
      await finder.root.getByRole("button", { name: message(finder.language, "keep"), exact: true }).click();
      await finder.backToResults();
      await finder.shortlist(1).click();
      await finder.shows("shortlist");
    },
  },
  {
    view: "safety",
    reach: async (finder) => {
      await finder.button("safety-link").click();
      await finder.shows("safety");
    },
  },
  {
    view: "search",
    reach: async (finder) => {
      await finder.button("back").click();
      await finder.shows("shortlist");
      await finder.button("back").click();
      await finder.button("search-open").click();
      const field = finder.root.getByRole("searchbox");
      await field.fill("pro");
      await field.press("Enter");
      await expect(finder.root.locator("[data-service-id]")).not.toHaveCount(0);
    },
  },
  {
    view: "nothing found",
    reach: async (finder) => {
      await finder.page.reload();
      await finder.answerAll({ situation: ["topic:separation"], role: ["role:client"], place: "Helsinki" });
    },
  },
  {
    view: "offline",
    reach: async (finder) => {
      await finder.page.route(ADDRESS, (route) => route.abort("internetdisconnected"));
      await finder.page.reload();
      await finder.shows("error");
    },
  },
];

/** What the browser and the finder write to the console about a feed that cannot be had. */
export const OFFLINE_LINES = [/Failed to load resource/, /service-finder: .*feed/];

export interface Tour {
  language?: string;
  attributes?: string;
  head?: string;
}

/** The names of all views, in the order in which they are reached. */
export const VIEWS = ["loading", ...STOPS.map(({ view }) => view)];

/** Goes through all views, the loading of the feed first, and looks at each. */
export async function everyView(page: Page, tour: Tour, look: (view: string, finder: Finder) => Promise<void>): Promise<void> {
  await visit(page, tour, VIEWS, look);
}

/** Goes to one view, on the way on which a reader gets to it. */
export async function toView(page: Page, tour: Tour, wanted: string): Promise<Finder> {
  return visit(page, tour, VIEWS.slice(0, VIEWS.indexOf(wanted) + 1), async () => {});
}

async function visit(page: Page, tour: Tour, views: string[], look: (view: string, finder: Finder) => Promise<void>): Promise<Finder> {
  const { language = "fi", attributes = "", head = "" } = tour;
  await page.clock.setFixedTime(new Date("2026-10-15T12:00:00+03:00"));
  // On the way to the last view the feed is tried several times.
  await withoutPauses(page);
  const release = await hold(page, ADDRESS);
  await open(page, { language, head, body: script(attributes) });
  const finder = new Finder(page, language);
  await finder.shows("loading");
  await look("loading", finder);
  if (1 < views.length) release();
  for (const { view, reach } of STOPS.filter(({ view }) => views.includes(view))) {
    await reach(finder);
    await look(view, finder);
  }
  return finder;
}

/** Answers whatever is asked until the question with this identifier is up. */
async function until(finder: Finder, id: string, answers: Answers): Promise<void> {
  for (let question = await finder.question(); question.id !== id; question = await finder.question()) {
    await finder.moves(() => finder.answer(question, answers[question.id]));
  }
}
