// Telling in own words what it is about: what is heard stays on the device, and danger comes first.

import { Finder } from "../../support/finder";
import { message } from "../../support/feed";
import { open, script } from "../../support/host";
import { expect, test } from "../../support/test";

const WORDS = "**/*_words.wasm*";

/** Types into the field of the view that is up, and presses Enter. */
async function tell(finder: Finder, text: string): Promise<void> {
  const field = finder.root.getByRole("searchbox");
  await field.fill(text);
  await field.press("Enter");
  await finder.shows("search");
}

for (const [language, text] of [
  ["fi", "mies löi mua eilen"],
  ["sv", "jag är rädd för min man"],
  ["en", "i want to kill myself"],
] as const) {
  test(`danger that is typed in ${language} raises lines before everything else`, async ({ page }) => {
    await open(page, { body: script(`data-lang="${language}"`) });
    const finder = new Finder(page, language);
    await finder.shows("question");
    await tell(finder, text);
    const lines = finder.root.locator("[data-lines]");
    await expect(lines.getByRole("link").first()).toBeVisible();
    await expect(finder.root.getByText(message(language, "lines-heading"))).toBeVisible();
    const first = await lines.first().boundingBox();
    const service = await finder.root.locator("[data-service-id], [data-topic]").first().boundingBox();
    if (first && service) expect(first.y).toBeLessThan(service.y);
  });
}

test("a topic that is heard answers the first question", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  const first = await finder.question();
  await tell(finder, "erottiin keväällä ja riidellään lapsista");
  await finder.root.locator('[data-topic^="topic:separation"]').click();
  const next = await finder.question();
  expect(next.id).not.toBe(first.id);
  await expect(finder.heading()).toBeFocused();
});

test("what is typed leaves the page in no form, and its part of the program comes when the field is entered", async ({ page, watch }) => {
  // Otherwise it comes as well when nothing else is to be done.
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  const field = finder.root.getByRole("searchbox");
  for (const [name, value] of [["spellcheck", "false"], ["autocomplete", "off"], ["autocapitalize", "none"]] as const) {
    await expect(field).toHaveAttribute(name, value);
  }
  expect(watch.requests.some((url) => url.includes("_words.wasm"))).toBe(false);
  // Before the second part is there, that one comes.
  await field.focus();
  await expect(finder.root.locator(".help-lines")).toBeVisible();
  await field.blur();
  await field.focus();
  await expect.poll(() => watch.requests.filter((url) => url.includes("_words.wasm")).length).toBe(1);
  await tell(finder, "xyzzyhakkaa zyxxy");
  await expect(finder.root.getByText(/ei löytynyt palvelua/)).toBeVisible();
  await expect(finder.root.locator("[data-lines]")).toBeVisible();
  expect(watch.requests.filter((url) => /xyzzy|zyxxy/.test(url))).toEqual([]);
  expect(page.url()).not.toContain("xyzzy");
  expect(await page.title()).not.toContain("xyzzy");
});

test("where that part cannot come the page says so, shows all lines, and tries again", async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/);
  await page.clock.install();
  await page.route(WORDS, (route) => route.abort("connectionfailed"));
  await open(page, { body: script() });
  const finder = new Finder(page);
  const question = await finder.question();
  const field = finder.root.getByRole("searchbox");
  await field.fill("mies hakkaa");
  await field.press("Enter");
  await expect
    .poll(async () => {
      // The pauses between the attempts.
      await page.clock.runFor(5_000);
      return finder.root.getByText(message("fi", "search-missing")).isVisible();
    })
    .toBe(true);
  await expect(finder.root.locator(".help-lines")).toHaveAttribute("open", "");
  await expect(finder.root.getByRole("link", { name: /080 005 005/ })).toBeVisible();
  await page.unroute(WORDS);
  await finder.button("retry").click();
  await expect(finder.root.locator("[data-lines]")).toBeVisible();
  await expect(finder.root.getByRole("searchbox")).toHaveValue("mies hakkaa");
  await finder.button("back").click();
  expect((await finder.question()).id).toBe(question.id);
});
