// The journeys through the sample feed, played in the browser: each file beside this one is a person,
// what they answer, and the services that must come first.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Finder, type Answers } from "../support/finder";
import { inLanguage, feed, message } from "../support/feed";
import { open, script } from "../support/host";
import { expect, test } from "../support/test";

interface Journey {
  person: string;
  language: string;
  today: string;
  answers: Answers;
  first: string[];
}

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".json"));

for (const file of files) {
  const journey: Journey = JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8"));

  test(journey.person, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${journey.today}T12:00:00+03:00`));
    await open(page, { language: journey.language, body: script() });
    const finder = new Finder(page, journey.language);
    await finder.answerAll(journey.answers);

    const results = await finder.results();
    expect(results.slice(0, journey.first.length).map((result) => result.id)).toEqual(journey.first);

    // Every result says why it is there, and leads on: to a service with a way to make contact, and back.
    const id = journey.first[0] ?? "";
    const card = finder.card(id);
    await expect(card.getByRole("list").first()).toBeVisible();
    const service = feed.services.find((service) => service.id === id);
    const name = inLanguage(service?.name ?? "", journey.language);
    await expect(card.getByRole("heading")).toHaveText(name);
    await card.getByRole("heading").getByRole("button").click();
    await finder.shows("service");
    await expect(finder.heading()).toHaveText(name);
    await expect(finder.root.locator("[part~=contact]").first()).toBeVisible();
    await finder.button("back-to-results").first().click();
    await finder.shows("results");
    expect(message(journey.language, "group-full")).not.toBe("");
  });
}

test("there are at least ten journeys", () => {
  expect(files.length).toBeGreaterThanOrEqual(10);
});
