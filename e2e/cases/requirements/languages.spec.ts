// Languages, and both directions of writing.

import type { Locator } from "@playwright/test";

import { hasFocus } from "../../support/dom";
import { inLanguage, message } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { LANGUAGES } from "../../support/languages";
import { serveFeed } from "../../support/served";
import { expect, test } from "../../support/test";

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-10-15T12:00:00+03:00"));
});

test("requirement 25: the root says language and direction, and Arabic is the mirror of Finnish", async ({ page }) => {
  /** The distance of the middle of each part from the start of the finder, in the order of reading. */
  const places = (finder: Finder) =>
    finder.root.evaluate((root) => {
      const { left, right } = root.getBoundingClientRect();
      const start = getComputedStyle(root).direction === "rtl" ? right : left;
      const parts = [...root.querySelectorAll(".option input, .progress, legend, .short-cuts, .help-lines")];
      return parts.map((part) => {
        const box = part.getBoundingClientRect();
        const near = start === right ? right - box.right : box.left - left;
        return Math.round(near);
      });
    });
  await open(page, { body: script() });
  const finnish = new Finder(page);
  await finnish.shows("question");
  await expect(finnish.root.locator(".help-lines")).toBeVisible();
  await expect(finnish.root).toHaveAttribute("dir", "ltr");
  const expected = await places(finnish);
  await open(page, { language: "ar", body: script() });
  const arabic = new Finder(page, "ar");
  await arabic.shows("question");
  await expect(arabic.root.locator(".help-lines")).toBeVisible();
  await expect(arabic.root).toHaveAttribute("lang", "ar");
  await expect(arabic.root).toHaveAttribute("dir", "rtl");
  expect(await places(arabic)).toEqual(expected);
  // The page around it keeps its own direction.
  await expect(page.locator("body")).toHaveCSS("direction", "ltr");
});

test("requirement 25: signs that point, point the other way in Arabic, and open ones point down in both", async ({ page }) => {
  const points = (sign: Locator, pseudo: "::before" | "::after") =>
    sign.evaluate((element, pseudo) => {
      const style = getComputedStyle(element, pseudo);
      // The corner that is drawn, by its two sides, turned: 0 is up, 90 to the right.
      const sides = ["borderTopWidth", "borderRightWidth", "borderBottomWidth", "borderLeftWidth"] as const;
      const drawn = sides.map((side) => parseFloat(style[side]) !== 0);
      const corner = [45, 135, 225, 315].find((_, at) => drawn[at] && drawn[(at + 1) % 4])!;
      return (corner + parseFloat(style.rotate || "0") + 720) % 360;
    }, pseudo);
  for (const [language, inwards, outwards] of [["fi", 90, 270], ["ar", 270, 90]] as const) {
    await open(page, { language, body: script() });
    const finder = new Finder(page, language);
    await finder.shows("question");
    const why = finder.root.locator(".why summary");
    expect(await points(why, "::before"), language).toBe(inwards);
    await why.click();
    // The sign turns in a moment.
    await expect.poll(() => points(why, "::before")).toBe(180);
    const menu = finder.languages();
    expect(await points(menu, "::after"), language).toBe(180);
    await menu.click();
    expect(await points(menu, "::after"), language).toBe(0);
    await menu.press("Escape");
    await expect(menu).toHaveAttribute("aria-expanded", "false");
    await finder.button("answer-unknown").click();
    await expect.poll(() => points(finder.button("back"), "::before")).toBe(outwards);
  }
});

test("requirement 26: in Arabic, numbers, addresses and sites are read from left to right", async ({ page }) => {
  const channels = [
    { type: "phone", value: "+358 9 2525 0111" },
    { type: "sms", value: "040 123 4567" },
    { type: "email", value: "tuki@esimerkki.fi" },
    { type: "chat", value: "https://chat.esimerkki.fi/aloita" },
    { type: "visit", value: "02 999 1234 (1-3)", address: { street: "Katu 7 B 12", postal_code: "00100", city: "Helsinki" } },
  ];
  const services = [{ id: "a", name: "Tuki", url: "https://www.esimerkki.fi/tuki", channels }];
  await serveFeed(page, { services, country: "FI" });
  await open(page, { language: "ar", body: script() });
  const finder = new Finder(page, "ar");
  await finder.shows("results");
  await finder.card("a").locator("[data-focus=card]").click();
  await finder.shows("service");
  const shown = [
    "+358 9 2525 0111", "040 123 4567", "tuki@esimerkki.fi", "chat.esimerkki.fi", "02 999 1234 (1-3)",
    "Katu 7 B 12, 00100 Helsinki", "esimerkki.fi", "112", "116 111",
  ];
  await finder.root.locator(".help-lines summary").click();
  for (const text of shown) expect(await asSeen(finder.root, text), text).toBe(text);
});

/** The characters of a text as they stand on the line, from left to right. The ending of an address is an element of its own. */
function asSeen(root: Locator, text: string): Promise<string> {
  return root.evaluate((root, text) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const places: { node: Node; offset: number }[] = [];
    let whole = "";
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const content = node.textContent ?? "";
      for (let offset = 0; offset < content.length; offset++) places.push({ node, offset });
      whole += content;
    }
    const at = whole.indexOf(text);
    if (at < 0) return "not there";
    const range = document.createRange();
    const characters = places.slice(at, at + text.length).map(({ node, offset }) => {
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      const { left, top } = range.getBoundingClientRect();
      return { character: range.toString(), left, line: Math.round(top / 8) };
    });
    characters.sort((one, other) => one.line - other.line || one.left - other.left);
    return characters.map(({ character }) => character).join("");
  }, text);
}

test("requirement 29: the focus stays on the language that was chosen, and comes back to where it was opened", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  const question = await finder.question();
  await finder.option(question, "topic:gender").check({ force: true });
  await finder.languages().press("Enter");
  await finder.root.getByRole("button", { name: "Svenska" }).press("Enter");
  await expect(finder.heading()).toHaveText(inLanguage(question.text, "sv"));
  expect(await hasFocus(finder.languages())).toBe(true);
  await finder.languages().press("Enter");
  await finder.root.locator(".more-languages").press("Enter");
  await finder.root.getByRole("button", { name: "العربية" }).press("Enter");
  await expect(finder.root).toHaveAttribute("lang", "ar");
  await expect.poll(() => hasFocus(finder.languages())).toBe(true);
  const arabic = new Finder(page, "ar");
  await expect(arabic.option(question, "topic:gender")).toBeChecked();
});

test("requirement 30: each language stands in the menu by its own name, marked as what it is", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  await finder.languages().click();
  await finder.root.locator(".more-languages").click();
  const menu = finder.root.getByRole("group", { name: message("fi", "language-menu"), exact: true });
  const found = await menu.locator("button[lang]").evaluateAll((buttons) =>
    buttons.map((button) => [button.getAttribute("lang"), button.getAttribute("dir"), button.textContent]),
  );
  expect(found).toEqual(LANGUAGES.map(({ tag, direction, ownName }) => [tag, direction, ownName]));
  await expect(menu.locator("[aria-current=true]")).toHaveText("Suomi");
});

test("requirement 31: for a reader of Arabic every Finnish word of the feed is marked as Finnish", async ({ page }) => {
  await open(page, { language: "ar", body: script() });
  const finder = new Finder(page, "ar");
  await finder.shows("question");
  const unmarked = () =>
    finder.root.locator(".view").evaluate((view) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // The ending of an address is an element of its own.
        const around = node.parentElement!.closest("a:has(.whole)");
        const text = (around ?? node).textContent!;
        // Addresses and keys are of no language.
        if (!/[A-Za-zÅÄÖåäö]{3}/.test(text.replaceAll("Shift", "")) || /[\w-]+\.(fi|org|com|net|info)\b/.test(text)) continue;
        if (node.parentElement!.closest("[lang]")!.getAttribute("lang") === "ar") found.push(text);
      }
      return found;
    });
  expect(await unmarked()).toEqual([]);
  await finder.button("show-results").click();
  await finder.shows("results");
  expect(await unmarked()).toEqual([]);
  await finder.root.locator("[data-focus=card]").first().click();
  await finder.shows("service");
  expect(await unmarked()).toEqual([]);
});
