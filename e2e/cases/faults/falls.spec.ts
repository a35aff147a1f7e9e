// The core fails while it runs, in every view and several times: what is shown then, and how the finder begins again.

import type { Locator, Page } from "@playwright/test";

import { breakCore, makeBreakable } from "../../support/core";
import { message } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { recorded } from "../../support/reliability";
import { expect, test, type Watch } from "../../support/test";
import { OFFLINE_LINES, toView, VIEWS } from "../../support/views";

/** What a finder offers whose core has fallen. */
class Fallen {
  readonly again: Locator;
  readonly note: Locator;

  constructor(readonly finder: Finder) {
    this.again = finder.element.getByRole("button", { name: message(finder.language, "retry") });
    this.note = finder.element.getByRole("status").filter({ hasText: message(finder.language, "failure-stopped") });
  }

  /** The number stands there, and whether the reader is offered another try and told that the answers are there. */
  async shows(offer: "with answers" | "without answers" | "nothing"): Promise<void> {
    await expect(this.finder.element.locator("[data-view=error]").getByRole("link", { name: "112" })).toBeVisible();
    await expect(this.finder.page.locator("service-finder .exit").getByRole("link")).toBeVisible();
    await expect(this.again).toHaveCount(offer === "nothing" ? 0 : 1);
    if (offer === "nothing") return;
    const kept = message(this.finder.language, "failure-stopped-kept");
    if (offer === "with answers") await expect(this.note).toContainText(kept);
    else await expect(this.note).not.toContainText(kept);
  }
}

/** Goes to a page with so many finders whose core can be made to fall, and waits until their second parts are there. */
async function openBreakable(page: Page, watch: Watch, count = 1): Promise<Finder[]> {
  watch.expected.push(/service-finder: stopped/);
  await makeBreakable(page);
  await open(page, { body: script().repeat(count) });
  const finders = Array.from({ length: count }, (_, which) => new Finder(page, "fi", which));
  for (const finder of finders) await finder.shows("question");
  return finders;
}

/** The core falls while it does what the reader has asked for in this finder. */
async function fallIn(finder: Finder): Promise<Fallen> {
  await breakCore(finder.page);
  await finder.button("safety-link").first().click();
  return new Fallen(finder);
}

for (const view of VIEWS) {
  test(`requirement 42: a core that falls in the view "${view}" begins again there`, async ({ page, watch }) => {
    watch.expected.push(/service-finder: stopped/, ...(view === "offline" ? OFFLINE_LINES : []));
    await makeBreakable(page);
    const finder = await toView(page, {}, view);
    const [name, heading] = [await finder.root.getAttribute("data-view"), await finder.heading().innerText()];
    await breakCore(page);
    // Opening the list draws the strip again.
    await finder.languages().click();
    const fallen = new Fallen(finder);
    const isAnswered = !["loading", "question", "missing", "offline"].includes(view);
    await fallen.shows(isAnswered ? "with answers" : "without answers");
    await expect(page.getByRole("heading", { name: "Host page" })).toBeVisible();
    await fallen.again.click();
    await expect(finder.root).toHaveAttribute("data-view", name!);
    await expect(finder.heading()).toHaveText(heading);
    expect(watch.console.filter((line) => line.startsWith("uncaught"))).toEqual([]);
    recorded({
      table: "program",
      row: `the core falls in the view “${view}”`,
      reader: `the number and another try, which leads to the same view${isAnswered ? " with the answers" : ""}`,
      event: "panic",
    });
  });
}

test("requirement 42: the other finders of the page go on by themselves with their answers", async ({ page, watch }) => {
  const [one, other] = (await openBreakable(page, watch, 2)) as [Finder, Finder];
  const question = await one.question();
  await one.answer(question, ["topic:separation"]);
  await other.answer(question, ["topic:gender"]);
  for (const finder of [one, other]) await expect(finder.button("back")).toBeVisible();
  const headings = [await one.heading().innerText(), await other.heading().innerText()];
  const fallen = await fallIn(one);
  await fallen.shows("with answers");
  await expect(other.heading()).toHaveText(headings[1]!);
  // It listens: what is pressed has an effect, as soon as the fresh program has taken over what is seen.
  await expect(async () => {
    if (await other.button("back").isVisible()) await other.button("back").click();
    await expect(other.option(question, "topic:gender")).toBeChecked({ timeout: 2000 });
  }).toPass();
  await fallen.shows("with answers");
  await fallen.again.click();
  await expect(one.heading()).toHaveText(headings[0]!);
  await one.button("back").click();
  await expect(one.option(question, "topic:separation")).toBeChecked();
  await expect(other.option(question, "topic:gender")).toBeChecked();
});

test("a second fall at the same step begins again without answers, and after three falls the fallback stays", async ({ page, watch }) => {
  const [finder] = (await openBreakable(page, watch)) as [Finder];
  const question = await finder.question();
  await finder.answer(question, ["topic:separation"]);
  await expect(finder.button("back")).toBeVisible();
  for (const offer of ["with answers", "without answers"] as const) {
    const fallen = await fallIn(finder);
    await fallen.shows(offer);
    await fallen.again.click();
    await finder.shows("question");
    await expect(finder.button("back")).toHaveCount(offer === "with answers" ? 1 : 0);
  }
  const fallen = await fallIn(finder);
  await fallen.shows("nothing");
});

test("answers given after a fall are kept at the next one", async ({ page, watch }) => {
  const [finder] = (await openBreakable(page, watch)) as [Finder];
  await finder.answer(await finder.question(), ["topic:separation"]);
  await expect(finder.button("back")).toBeVisible();
  let fallen = await fallIn(finder);
  await fallen.again.click();
  await finder.answer(await finder.question(), ["role:client"]);
  await expect(finder.root.getByRole("textbox")).toBeVisible();
  fallen = await fallIn(finder);
  await fallen.shows("with answers");
  await fallen.again.click();
  await expect(finder.root.getByRole("textbox")).toBeVisible();
});

test("a fall changes neither the chosen language nor the focus", async ({ page, watch }) => {
  const [finder] = (await openBreakable(page, watch)) as [Finder];
  await finder.chooseLanguage("Svenska");
  const swedish = new Finder(page, "sv");
  await expect(swedish.root).toHaveAttribute("lang", "sv");
  const fallen = await fallIn(swedish);
  await fallen.shows("without answers");
  await expect(fallen.again).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(swedish.root).toHaveAttribute("lang", "sv");
  await swedish.shows("question");
  await expect(swedish.heading()).toBeFocused();
});

test("36: what is kept for after a fall is deleted with the answers", async ({ page, watch }) => {
  const [finder] = (await openBreakable(page, watch)) as [Finder];
  await finder.answer(await finder.question(), ["topic:separation"]);
  await expect(finder.button("back")).toBeVisible();
  const fallen = await fallIn(finder);
  await fallen.shows("with answers");
  // As the exit does, and every way of leaving a page that the browser keeps.
  await page.evaluate(() => void dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await expect(finder.element.getByText(message("fi", "failure-stopped-kept"))).toHaveCount(0);
  await fallen.again.click();
  await finder.shows("question");
  await expect(finder.button("back")).toHaveCount(0);
});

test("an element that was not in the page when the core fell goes on where it was", async ({ page, watch }) => {
  const [one, other] = (await openBreakable(page, watch, 2)) as [Finder, Finder];
  await other.answer(await other.question(), ["topic:separation"]);
  await expect(other.button("back")).toBeVisible();
  const heading = await other.heading().innerText();
  const away = await other.element.elementHandle();
  await away!.evaluate((element) => element.remove());
  const fallen = await fallIn(one);
  await fallen.shows("without answers");
  await away!.evaluate((element) => document.body.append(element));
  await expect(other.heading()).toHaveText(heading);
  await other.button("back").click();
  await other.shows("question");
  await fallen.shows("without answers");
});
