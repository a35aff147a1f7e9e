// The pictures beside options: where there is room, for what is not sensitive, and never before anybody can see them.

import { expectAccessible } from "../../support/axe";
import { feed, type Question } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { expect, test } from "../../support/test";

const WIDE = { width: 1280, height: 800 };
const PART = "_pictures.wasm";

interface Sample {
  terms: Record<string, { icon?: string; sensitive?: boolean }>;
}

/** Of the options of a question those beside which a picture is seen. */
async function pictured(finder: Finder, question: Question): Promise<string[]> {
  const found = [];
  for (const { value } of question.options ?? []) {
    const row = finder.option(question, value).locator("xpath=..");
    if (await row.locator(".picture").filter({ visible: true }).count()) found.push(value);
  }
  return found;
}

for (const language of ["fi", "ar"]) {
  test(`on a wide screen the options have the pictures of their terms, and what is sensitive has none: ${language}`, async ({ page }) => {
    await page.setViewportSize(WIDE);
    await open(page, { language, body: script() });
    const finder = new Finder(page, language);
    const question = await finder.question();
    await finder.root.locator(".unfold").click();
    const { terms } = feed as unknown as Sample;
    const expected = question.options!.map(({ value }) => value).filter((value) => terms[value]?.icon);
    expect(expected.length).toBeGreaterThan(5);
    await expect(finder.root.locator(".picture").filter({ visible: true })).toHaveCount(expected.length);
    expect(await pictured(finder, question)).toEqual(expected);
    expect(expected.filter((value) => terms[value]!.sensitive)).toEqual([]);
    // Each is beside its words, silent, and whole.
    for (const row of await finder.root.locator(".option:has(.picture)").all()) {
      const [words, picture, box] = await Promise.all([".option-text", ".picture", ":scope"].map((part) => row.locator(part).boundingBox()));
      const apart = language === "ar" ? words!.x - (picture!.x + picture!.width) : picture!.x - (words!.x + words!.width);
      expect(apart).toBeGreaterThanOrEqual(0);
      expect(picture!.height).toBe(24);
      expect(Math.abs(picture!.y + picture!.height / 2 - (box!.y + box!.height / 2))).toBeLessThanOrEqual(1);
      await expect(row.locator(".picture")).toHaveAttribute("aria-hidden", "true");
    }
    await expectAccessible(page);
  });
}

test("nothing moves when the pictures come, and a choice keeps its row", async ({ page }) => {
  await page.setViewportSize(WIDE);
  await page.route(`**/*${PART}`, async (route) => {
    await page.evaluate(() => new Promise((seen) => requestAnimationFrame(seen)));
    await route.continue();
  });
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  const places = () =>
    finder.root.locator(".option :is(label, .count, input)").evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON() as DOMRect));
  await page.evaluate(() => document.fonts.ready);
  const before = await places();
  await expect(finder.root.locator(".picture").first()).toBeVisible();
  expect(await places()).toEqual(before);
  const radio = finder.root.getByRole("radio").nth(1);
  await radio.focus();
  await page.keyboard.press("Space");
  await expect(radio).toBeChecked();
  await expect(radio).toBeFocused();
  await expect(finder.root.locator(".option").nth(1).locator(".picture")).toBeVisible();
});

test("the ways to make contact have pictures of their own", async ({ page }) => {
  await page.setViewportSize(WIDE);
  const kinds = ["phone", "chat", "email", "visit"];
  const services = Array.from({ length: 12 }, (_, at) => ({ id: `s${at}`, name: `Palvelu ${at}`, channels: [{ type: kinds[at % 4], value: "https://example.org/a" }] }));
  const questions = [{ id: "contact", facet: "channel", kind: "multi", text: "Miten?", options: kinds.map((value) => ({ value })) }];
  await page.route("**/feeds/associations.json", (route) => route.fulfill({ json: { format: "service-feed/1", language: "fi", questions, services } }));
  await open(page, { body: script('data-enough="1"') });
  const finder = new Finder(page);
  await finder.shows("question");
  await expect(finder.root.locator(".option .picture").filter({ visible: true })).toHaveCount(4);
});

test("a phone does not load the pictures, and in a narrow column they are not seen", async ({ page, watch }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  // What comes last of all that is fetched ahead.
  await expect.poll(() => watch.requests.some((url) => url.includes("_words.wasm"))).toBe(true);
  expect(watch.requests.filter((url) => url.includes(PART))).toEqual([]);
  await page.setViewportSize(WIDE);
  await open(page, { body: `<div style="inline-size: 360px">${script()}</div>` });
  await finder.shows("question");
  await expect(finder.root.locator(".picture")).not.toHaveCount(0);
  await expect(finder.root.locator(".picture").filter({ visible: true })).toHaveCount(0);
});
