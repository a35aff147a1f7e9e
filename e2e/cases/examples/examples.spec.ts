// The example pages of docs/examples: the finder works on each, and changes nothing of it.

import { feed, inLanguage } from "../../support/feed";
import { Finder } from "../../support/finder";
import { HOST } from "../../support/origins";
import { withoutPauses } from "../../support/pauses";
import { expect, test } from "../../support/test";

for (const name of ["plain", "swedish", "strict-csp", "hostile-css", "fallback", "theme", "sidebar"]) {
  test(`${name}: questions lead to results and to a service`, async ({ page }) => {
    await page.goto(`${HOST}/examples/${name}.html`);
    const finder = new Finder(page, await page.evaluate(() => document.documentElement.lang));
    await finder.answerAll({ situation: ["topic:gender"], role: ["role:client"] });
    const results = await finder.results();
    expect(results.length).toBeGreaterThan(0);
    await finder.card(results[0]?.id ?? "").getByRole("heading").getByRole("button").click();
    await finder.shows("service");
    expect(await page.title()).not.toBe("");
  });
}

test("the host page is left alone", async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/);
  await page.goto(`${HOST}/examples/plain.html`);
  const own = () =>
    page.evaluate(() => ({
      title: document.title,
      head: document.head.innerHTML,
      html: document.documentElement.outerHTML.replace(/<service-finder.*<\/service-finder>/s, ""),
      globals: Object.keys(window).length,
      history: history.length,
      sheets: document.adoptedStyleSheets.length,
    }));
  await page.route("**/service-finder.js", (route) => route.abort());
  await page.reload();
  const before = await own();
  await page.unroute("**/service-finder.js");
  await page.reload();
  const finder = new Finder(page, "en");
  await finder.answerAll({ situation: ["topic:violence"] });
  expect(await own()).toEqual(before);
});

test("requirement 24: the page's styles change nothing in the finder", async ({ page }) => {
  const looks = async (name: string) => {
    await page.goto(`${HOST}/examples/${name}.html`);
    const finder = new Finder(page, "en");
    await finder.shows("question");
    await expect(finder.root.locator(".help-lines summary")).toBeVisible();
    return finder.root.locator("legend, button, input, label, p").evaluateAll((elements) =>
      elements.slice(0, 40).map((element) => {
        const style = getComputedStyle(element);
        const { fontSize, letterSpacing, textTransform, lineHeight, direction, textAlign, color, display } = style;
        return { tag: element.tagName, fontSize, letterSpacing, textTransform, lineHeight, direction, textAlign, color, display };
      }),
    );
  };
  const hostile = await looks("hostile-css");
  expect(hostile).toEqual(await looks("plain"));
});

test("requirement 41: two finders share nothing but code", async ({ page, watch }) => {
  await page.goto(`${HOST}/examples/two-finders.html`);
  const [first, second] = [0, 1].map((which) => page.locator("service-finder").nth(which).locator("[data-view]"));
  await expect(first!).toHaveAttribute("data-view", "question");
  await expect(second!).toHaveAttribute("data-view", "question");
  const languages = await Promise.all([first!.getAttribute("lang"), second!.getAttribute("lang")]);
  expect(new Set(languages).size).toBe(2);
  const before = await second!.locator("[data-focus=heading]").innerText();
  const finder = new Finder(page, languages[0] ?? "fi", 0);
  await finder.answer(await finder.question());
  await expect(finder.heading()).not.toHaveText(before);
  await expect(second!.locator("[data-focus=heading]")).toHaveText(before);
  const wasm = watch.requests.filter((url) => url.endsWith("_bg.wasm"));
  expect(wasm.length, "the widget is fetched once").toBe(1);
});

test("what stands between the tags stays without JavaScript", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${HOST}/examples/fallback.html`);
  await expect(page.getByRole("link", { name: "All our services" })).toBeVisible();
  await context.close();
});

test("requirement 42: what stands between the tags stays when the wasm is missing", async ({ page, watch }) => {
  watch.expected.push(/404/, /integrity/);
  await page.route(/\/assets\/.*\.wasm/, (route) => route.fulfill({ status: 404, body: "" }));
  await withoutPauses(page);
  await page.addInitScript(() => {
    addEventListener("service-finder:error", (event) => {
      document.documentElement.dataset.code = (event as CustomEvent<{ code: string }>).detail.code;
    });
  });
  await page.goto(`${HOST}/examples/fallback.html`);
  await expect(page.locator("html")).toHaveAttribute("data-code", "core-unreachable");
  await expect(page.getByRole("link", { name: "All our services" })).toBeVisible();
});

test("requirement 42: where nothing stands between the tags, the emergency number is shown", async ({ page, watch }) => {
  watch.expected.push(/404/, /integrity/);
  await withoutPauses(page);
  await page.route(/\/assets\/.*\.wasm/, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(`${HOST}/examples/plain.html`);
  await expect(page.locator("service-finder").getByRole("link", { name: "112" })).toBeVisible();
});

test("the standalone page asks the first question", async ({ page }) => {
  await page.goto(`${HOST}/index.html`);
  const question = await new Finder(page).question();
  expect(inLanguage(question.text, "fi")).toBe(inLanguage(feed.questions[0]?.text ?? "", "fi"));
});
