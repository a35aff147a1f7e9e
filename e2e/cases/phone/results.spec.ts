// The results on a phone and in the column of a host page, by numbers: how low a card is, how soon one can act, what is
// folded, and that nothing is said twice.

import type { Page } from "@playwright/test";

import { expectAccessible } from "../../support/axe";
import { message } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { untidy } from "../../support/typography";
import { expect, test } from "../../support/test";
import type { Answers } from "../../journeys/journey";

const LANGUAGES = ["fi", "sv", "en", "ar"];
/** On the narrowest one, in a very wide font and with the longest name of a site, "More" takes a line of its own. */
const PHONES = [
  { width: 360, height: 740, card: 274 },
  { width: 390, height: 844, card: 230 },
  { width: 412, height: 915, card: 230 },
];

/** Several services that fit, some of them with old facts. */
const MANY: Answers = { situation: ["topic:parenting"], role: ["role:client"] };
/** Services that fit, and some that would but for one thing. */
const NEAR: Answers = { situation: ["topic:gender"], role: ["role:client"], contact: ["video"] };
/** A professional, for a client and for work of their own. */
const FOR_CLIENT: Answers = { situation: ["topic:parenting"], role: ["role:client.referred"] };
const OWN_WORK: Answers = { situation: ["topic:gender"], role: ["role:professional"] };
const DANGER: Answers = { situation: ["topic:violence"], role: ["role:close"] };

async function results(page: Page, language: string, answers: Answers, column?: number): Promise<Finder> {
  await page.clock.setFixedTime(new Date("2026-10-15T12:00:00+03:00"));
  const body = column === undefined ? script() : `<div style="inline-size: ${column}px">${script()}</div>`;
  await open(page, { language, body });
  const finder = new Finder(page, language);
  await finder.answerAll(answers);
  await page.evaluate(() => document.fonts.ready);
  return finder;
}

/** The boxes of what is seen, with their distance from the top of the heading. */
async function boxes(finder: Finder, css: string): Promise<{ top: number; bottom: number; left: number; right: number }[]> {
  return finder.root.evaluate((root, css) => {
    const heading = root.querySelector("[data-focus=heading]")!.getBoundingClientRect().top;
    return [...root.querySelectorAll(css)]
      .filter((element) => element.checkVisibility())
      .map((element) => element.getBoundingClientRect())
      .map(({ top, bottom, left, right }) => ({ top: top - heading, bottom: bottom - heading, left, right }));
  }, css);
}

for (const { width, height, card } of PHONES) {
  for (const language of LANGUAGES) {
    test(`a card is low and the first action is on the first screen: ${width}x${height}, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const answers of [MANY, NEAR, FOR_CLIENT, OWN_WORK]) {
        const finder = await results(page, language, answers);
        const cards = await boxes(finder, ".card");
        expect(cards.length).toBeGreaterThan(1);
        for (const { top, bottom } of cards) expect(Math.round(bottom - top)).toBeLessThanOrEqual(card);
        const [action] = await boxes(finder, ".card [part~=contact]");
        // What is said to professionals takes some lines; with them too the action is above the end of a screen of 740 px.
        const isTold = answers === FOR_CLIENT || answers === OWN_WORK;
        expect(action!.bottom).toBeLessThanOrEqual(isTold ? 640 : 560);
        if (844 <= height) await expect(finder.root.locator(".card [part~=contact]").first()).toBeInViewport({ ratio: 1 });
        expect(await untidy(finder)).toEqual([]);
      }
    });

    test(`in danger the first line can be called on the first screen: ${width}x${height}, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const finder = await results(page, language, DANGER);
      const [call] = await boxes(finder, "[data-lines] [part~=contact]");
      expect(call!.bottom).toBeLessThanOrEqual(400);
      await expect(finder.root.locator("[data-lines] [part~=contact]").first()).toBeInViewport({ ratio: 1 });
      // A line that answers at all hours has the sign of what is open, and its facts stand apart.
      await expect(finder.root.locator("[data-lines] .availability.open").first()).toBeVisible();
      const gaps = await finder.root.locator("[data-lines] .glance").evaluateAll((lines) =>
        lines.flatMap((line) => {
          const range = document.createRange();
          const words = [...line.children].map((fact) => (range.selectNodeContents(fact), range.getBoundingClientRect()));
          return words.flatMap((box, at) => {
            const next = words[at + 1];
            return next && next.top < box.bottom - 2 ? [Math.max(next.left - box.right, box.left - next.right)] : [];
          });
        }),
      );
      for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(12);
    });
  }
}

for (const language of ["fi", "ar"]) {
  test(`what needs checking and what is near is folded under its title with its number: ${language}`, async ({ page }) => {
    for (const [answers, key] of [[MANY, "group-old"], [NEAR, "group-near"]] as const) {
      const finder = await results(page, language, answers);
      const fold = finder.root.locator("details.fold").filter({ has: page.getByText(message(language, key)) });
      await expect(fold).toHaveCount(1);
      await expect(fold).not.toHaveAttribute("open");
      const inside = await fold.locator("[data-service-id]").count();
      expect(inside).toBeGreaterThan(0);
      await expect(fold.locator("summary .count")).toHaveText(/\d|[٠-٩]/);
      await fold.locator("summary").click();
      await expect(fold.locator("[data-service-id]").first()).toBeVisible();
      await expectAccessible(page);
    }
  });
}

test("a group that the reader has opened is open on the way back from one of its services", async ({ page }) => {
  const finder = await results(page, "fi", MANY);
  const fold = finder.root.locator("details.fold").first();
  await fold.locator("summary").click();
  const card = fold.locator("[data-focus=card]").first();
  await card.click();
  await finder.shows("service");
  await finder.backToResults();
  await expect(fold).toHaveAttribute("open");
  await expect(card).toBeFocused();
});

test("what holds for all cards of a group is said once, above them", async ({ page }) => {
  const finder = await results(page, "fi", MANY);
  const groups = await finder.root.locator(".group:has(> .cards)").evaluateAll((groups) =>
    groups.map((group) => ({
      all: [...group.querySelectorAll(".of-all :is(li, .marks p)")].map((item) => item.textContent),
      cards: [...group.querySelectorAll(".card")].map((card) =>
        [...card.querySelectorAll(".card-facts :is(li, .warning)")].map((item) => item.textContent),
      ),
    })),
  );
  expect(groups.some(({ all }) => all.length !== 0)).toBe(true);
  for (const { all, cards } of groups.filter(({ cards }) => 1 < cards.length)) {
    for (const said of cards.flat()) {
      expect(all, "said above").not.toContain(said);
      expect(cards.every((card) => card.includes(said)), `${said} on every card`).toBe(false);
    }
    for (const card of cards) expect(card.length).toBeLessThanOrEqual(3);
  }
});

test("the answers are one line that opens the list of them", async ({ page }) => {
  const finder = await results(page, "fi", MANY);
  const line = finder.root.locator(".answers-line");
  await expect(line.locator("p")).toContainText(/^.?2.? vastausta: /);
  const change = finder.root.getByRole("button", { name: message("fi", "change") });
  await expect(change).toHaveCount(1);
  await expect(change).toHaveAttribute("aria-expanded", "false");
  const { top, bottom } = (await boxes(finder, ".answers"))[0]!;
  expect(bottom - top).toBeLessThanOrEqual(50);
  await change.click();
  await expect(change.first()).toHaveAttribute("aria-expanded", "true");
  await expect(change.first()).toBeFocused();
  await expect(change).toHaveCount(1 + (await finder.root.locator(".answer").count()));
  await expectAccessible(page);
});

for (const [column, columns] of [[320, 1], [700, 2], [1120, 2]] as const) {
  test(`in a column of ${column} px the cards have one right edge`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const language of ["fi", "ar"]) {
      const finder = await results(page, language, NEAR, column);
      const cards = await boxes(finder, ".card");
      const starts = new Set(cards.map(({ left }) => Math.round(left)));
      expect(starts.size, "columns of cards").toBe(columns);
      const edges = await boxes(finder, ".services, .cards");
      expect(new Set(edges.map(({ right }) => Math.round(right))).size, "right edges").toBe(1);
      const box = (await finder.element.boundingBox())!;
      for (const { left, right } of cards) {
        expect(left).toBeGreaterThanOrEqual(box.x);
        expect(right).toBeLessThanOrEqual(box.x + box.width);
      }
      // Nothing in a card reaches over its edge.
      const wide = await finder.root.locator(".card").evaluateAll((cards) =>
        cards.filter((card) => card.checkVisibility() && card.clientWidth < card.scrollWidth).map((card) => card.textContent),
      );
      expect(wide).toEqual([]);
      if (column === 1120) {
        await expect(finder.root.locator(".answers-list")).toBeVisible();
        await expect(finder.root.locator(".answers-line")).toBeHidden();
        const [answers] = await boxes(finder, ".answers");
        expect(Math.abs(answers!.top - (await boxes(finder, ".services"))[0]!.top)).toBeLessThanOrEqual(1);
      } else {
        await expect(finder.root.locator(".answers-list")).toBeHidden();
      }
    }
  });
}

test("what is done with a card is large enough to be pressed, and named", async ({ page }) => {
  const finder = await results(page, "fi", MANY);
  const card = finder.root.locator(".card").first();
  for (const target of [card.locator(".keep"), card.locator("[part~=contact]"), card.locator(".card-actions > .link")]) {
    const box = (await target.boundingBox())!;
    expect(Math.round(box.height)).toBeGreaterThanOrEqual(44);
    expect(Math.round(box.width)).toBeGreaterThanOrEqual(44);
  }
  const name = await card.locator("[data-focus=card]").innerText();
  const keep = card.getByRole("button", { name: `${message("fi", "keep")} ${name}`, exact: true });
  await expect(keep).toHaveAttribute("aria-pressed", "false");
  await keep.click();
  await expect(keep).toHaveAttribute("aria-pressed", "true");
  await card.getByRole("button", { name: `${message("fi", "more-about")} ${name}`, exact: true }).click();
  await finder.shows("service");
});
