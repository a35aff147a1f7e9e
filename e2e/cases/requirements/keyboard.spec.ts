// The finder without a pointer: everything is reached and done, the focus is visible, and nothing traps it.

import { hasFocus, tabTo } from "../../support/dom";
import { feed, message, wording } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { BOTH_DIRECTIONS } from "../../support/languages";
import { withoutPauses } from "../../support/pauses";
import { hold } from "../../support/served";
import { expect, test } from "../../support/test";
import { everyView, OFFLINE_LINES } from "../../support/views";

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-10-15T12:00:00+03:00"));
});

for (const language of BOTH_DIRECTIONS) {
  test(`requirement 14: from the first question to a service and back by keyboard alone: ${language}`, async ({ page }) => {
    await open(page, { language, body: script() });
    const finder = new Finder(page, language);
    const press = async (target: ReturnType<Finder["button"]>, key = "Enter") => {
      await tabTo(page, target);
      await page.keyboard.press(key);
    };
    const first = await finder.question();
    // Arrows move in the group and choose; in both directions of writing Down is the next one.
    await tabTo(page, finder.root.getByRole("radio").first());
    const place = first.options!.findIndex(({ value }) => value === "topic:separation");
    for (let presses = 0; presses < place; presses++) await page.keyboard.press("ArrowDown");
    await expect(finder.option(first, "topic:separation")).toBeChecked();
    await press(finder.button("continue"), "Space");
    const role = await asked(finder, "role");
    await press(finder.option(role, "role:client"), "Space");
    await page.keyboard.press("Enter");
    await asked(finder, "place");
    await tabTo(page, finder.root.getByRole("textbox"));
    await page.keyboard.type("in");
    await press(finder.root.getByRole("radio", { name: "Inari" }), "Space");
    await finder.moves(() => press(finder.button("continue")));
    await press(finder.button("show-results"));
    await finder.shows("results");
    await press(finder.root.locator(".answers-line").getByRole("button"));
    await press(finder.root.locator(".answers-list").getByRole("button").nth(2));
    await asked(finder, "place");
    await press(finder.button("continue"));
    await finder.shows("results");
    await press(finder.root.locator("[data-focus=card]").first());
    await finder.shows("service");
    await press(finder.button("back"));
    await finder.shows("results");
    await press(finder.button("search-open"));
    await finder.shows("search");
    await tabTo(page, finder.root.getByRole("searchbox"));
    await page.keyboard.type("pro");
    await page.keyboard.press("Enter");
    await expect(finder.root.locator("[data-service-id]")).not.toHaveCount(0);
    await press(finder.button("back"));
    await finder.shows("results");
    await press(finder.button("restart"));
    await asked(finder, first.id);
    await press(finder.root.locator(".help-lines summary"));
    await expect(finder.root.getByRole("link", { name: /116 111/ })).toBeVisible();
  });
}

test("requirement 14: the focus comes in and goes out on both sides in every view", async ({ page, watch }) => {
  watch.expected.push(...OFFLINE_LINES);
  await everyView(page, {}, async (_view, finder) => {
    // What the page has before and after the finder, put there once a view because some views come with a new page.
    await page.evaluate(() => {
      for (const [id, where] of [["before", "afterbegin"], ["after", "beforeend"]] as const) {
        if (document.getElementById(id)) continue;
        const button = document.createElement("button");
        button.id = button.textContent = id;
        document.body.insertAdjacentElement(where, button);
      }
    });
    await page.locator("#before").focus();
    await page.keyboard.press("Tab");
    expect(await hasFocus(finder.element)).toBe(true);
    await tabTo(page, page.locator("#after"));
    await tabTo(page, page.locator("#before"), "Shift+Tab");
  });
});

test(`requirement 13: a reader who is quicker than the second part has the focus on the word "loading", then on the heading`, async ({ page }) => {
  const arrive = await hold(page, "**/*_part.wasm*");
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  await finder.button("show-results").click();
  await finder.shows("loading");
  await expect(finder.heading()).toBeFocused();
  await expect(finder.heading()).toHaveText(message("fi", "loading"));
  arrive();
  await finder.shows("results");
  await expect.poll(() => hasFocus(finder.heading())).toBe(true);
});

test("requirement 13: the focus stays where it is when the second part arrives, and when a minute has passed", async ({ page }) => {
  const arrive = await hold(page, "**/*_part.wasm*");
  await page.clock.install({ time: new Date("2026-10-15T12:00:00+03:00") });
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  await finder.button("continue").click();
  const summary = finder.root.locator("[data-focus=error-summary]");
  await expect(summary).toBeFocused();
  await finder.element.evaluate((element) => {
    element.shadowRoot!.addEventListener("focusout", () => element.setAttribute("data-lost", ""));
  });
  const rules = () =>
    finder.element.evaluate((element) => element.shadowRoot!.adoptedStyleSheets.reduce((sum, { cssRules }) => sum + cssRules.length, 0));
  const before = await rules();
  arrive();
  // Its styles are there when it is.
  await expect.poll(rules).toBeGreaterThan(before);
  await expect(summary).toBeFocused();
  expect(await finder.element.getAttribute("data-lost")).toBeNull();
  await finder.button("show-results").click();
  await finder.shows("results");
  const link = finder.root.locator(".help-now [part~=contact]").last();
  await link.focus();
  await page.clock.runFor(61_000);
  await expect(link).toBeFocused();
  await expect(finder.heading()).not.toBeFocused();
});

test("requirement 13: another try leads the focus to what comes", async ({ page, watch }) => {
  watch.expected.push(...OFFLINE_LINES);
  const address = "**/feeds/associations.json";
  await withoutPauses(page);
  await page.route(address, (route) => route.abort("internetdisconnected"));
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("error");
  await page.unroute(address);
  await finder.button("retry").click();
  await finder.shows("question");
  await expect.poll(() => hasFocus(finder.heading())).toBe(true);
});

for (const scheme of ["light", "dark", "forced colours"] as const) {
  test(`requirement 18: the focus is visible as an outline with a contrast of 3:1 wherever it stops: ${scheme}`, async ({ page }) => {
    const forced = scheme === "forced colours";
    await page.emulateMedia({ forcedColors: forced ? "active" : "none", colorScheme: scheme === "light" ? "light" : "dark" });
    await open(page, { body: script(`data-theme="${scheme === "dark" ? "dark" : "light"}"`) });
    const finder = new Finder(page);
    await finder.shows("question");
    await finder.button("show-results").click();
    await finder.shows("results");
    await finder.button("restart").click();
    await finder.shows("question");
    // Otherwise the heading would take the focus from where the test puts it.
    await expect.poll(() => hasFocus(finder.heading())).toBe(true);
    const seen = new Set<string>();
    await page.locator("h1").click();
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press("Tab");
      const ring = await finder.element.evaluate(ringOfFocus);
      if (ring === null) break;
      expect(ring, JSON.stringify(ring)).toMatchObject({ style: "solid" });
      expect(ring.width, ring.at).toBeGreaterThanOrEqual(2);
      if (!forced) expect(ring.contrast, ring.at).toBeGreaterThanOrEqual(3);
      seen.add(ring.at);
    }
    for (const kind of ["BUTTON", "SUMMARY", "INPUT", "A"]) expect([...seen].some((at) => at.startsWith(kind)), kind).toBe(true);
  });
}

/** The ring around what has the focus; it stands around the whole row of a radio. Runs in the page. */
function ringOfFocus(element: Element) {
  const active = element.shadowRoot?.activeElement;
  if (!active) return null;
  const ringed = active.closest(".option") ?? active;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(ringed);
  // The exit stands on the page and brings its own ground.
  const ground = active.closest(".exit") ?? element.shadowRoot!.querySelector(".finder")!;
  const background = getComputedStyle(ground).backgroundColor;
  const luminance = (colour: string) => {
    const channels = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((channel) => Number(channel) / 255);
    const [red, green, blue] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [one, other] = [luminance(outlineColor), luminance(background)];
  return {
    at: `${active.tagName} ${active.textContent?.slice(0, 30)}`,
    style: outlineStyle,
    width: parseFloat(outlineWidth),
    contrast: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05),
  };
}

async function asked(finder: Finder, id: string) {
  const question = feed.questions.find((question) => question.id === id)!;
  await expect(finder.heading()).toHaveText(wording(question, finder.language));
  await expect.poll(() => hasFocus(finder.heading())).toBe(true);
  return question;
}
