// The script as other programs bring it into a page, and as it is miswritten: the finder comes, or the console says what to
// write, and the reader has the number.

import type { Page } from "@playwright/test";

import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { withoutPauses } from "../../support/pauses";
import { expect, test, type Watch } from "../../support/test";

const FEED = "/feeds/associations.json";
const element = `<service-finder feed="${FEED}"><a href="/list">All services</a></service-finder>`;

/** Runs a text as jQuery (3.7) does: in a script without an address in the head, which it takes out at once. */
const EVALUATED = `const evaluated = (text) => { const own = document.createElement("script"); own.text = text; document.head.append(own); own.remove(); };
  const got = (address) => { const request = new XMLHttpRequest(); request.open("GET", address, false); request.send(); return request.responseText; };`;

/** What jQuery's \`html()\` does with a script: it is put into the page without running, fetched, and run as a text. */
const PUT = `const put = (markup) => { const box = document.querySelector("#x"); box.innerHTML = markup;
  for (const own of box.querySelectorAll("script")) evaluated(got(own.src)); };`;

const COMES: Record<string, string> = {
  "fetched as a text and run": `${element}<script>${EVALUATED} evaluated(got("/service-finder.js"))</script>`,
  "fetched later as a text and run": `${element}<script>${EVALUATED}
    fetch("/service-finder.js").then((answer) => answer.text()).then(evaluated)</script>`,
  "put into the page as markup": `<div id="x"></div><script>${EVALUATED}${PUT}
    put('<script src="/service-finder.js" data-feed="${FEED}" async><\\/script>')</script>`,
  "from a blob": `${element}<script>fetch("/service-finder.js").then((answer) => answer.blob()).then((blob) => {
    const own = document.createElement("script"); own.src = URL.createObjectURL(blob); document.head.append(own) })</script>`,
  "from a blob, with its attributes": `<script>fetch("/service-finder.js").then((answer) => answer.blob()).then((blob) => {
    const own = document.createElement("script"); own.src = URL.createObjectURL(blob); own.dataset.feed = "${FEED}"; document.body.append(own) })</script>`,
  "moved, and told where its files are": `<script src="/cache/min/1/service-finder.js?ver=1" data-feed="${FEED}" data-base="/" data-minify="1" defer></script>`,
};

const moved = async (page: Page) => {
  await page.route("**/cache/min/1/service-finder.js*", async (route) => {
    const answer = await route.fetch({ url: new URL("/service-finder.js", route.request().url()).href });
    await route.fulfill({ response: answer });
  });
};

for (const [name, body] of Object.entries(COMES)) {
  test(`${name}: the finder comes`, async ({ page }) => {
    await moved(page);
    await open(page, { body });
    await new Finder(page).shows("question");
    await expect(page.locator("service-finder")).toHaveCount(1);
  });
}

test("two blocks put into the page as markup, one after the other: each gets its finder", async ({ page }) => {
  const block = (box: string, attributes: string) =>
    `put('<script src="/service-finder.js" data-feed="${FEED}" ${attributes} async><\\/script>', "${box}");`;
  const put = PUT.replace("(markup)", "(markup, id)").replace('"#x"', "id");
  const body = `<div id="x"></div><div id="y"></div><script>${EVALUATED}${put}${block("#x", 'data-lang="sv"')}${block("#y", 'data-lang="en"')}</script>`;
  await open(page, { body });
  for (const [box, language] of [["#x", "sv"], ["#y", "en"]]) {
    await expect(page.locator(`${box} service-finder`)).toHaveAttribute("lang", language!);
    await expect(page.locator(`${box} service-finder [data-view=question]`)).toBeVisible();
  }
  await expect(page.locator("service-finder")).toHaveCount(2);
});

/** The reader has the way out that the page wrote, or the number. */
const unavailable = async (page: Page) => {
  const finder = page.locator("service-finder");
  await expect(finder.getByRole("link", { name: "112" }).or(page.getByRole("link", { name: "All services" }))).toBeVisible();
};

const said = async (watch: Watch, pattern: RegExp) => {
  watch.expected.push(pattern);
  await expect.poll(() => watch.console.filter((line) => pattern.test(line)).length, pattern.source).toBe(1);
};

test("moved by a program that makes scripts small: it is said where the files were looked for, and the number is there", async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/, /integrity' attribute/, /SRI's/);
  await withoutPauses(page);
  await moved(page);
  await open(page, { body: `<script src="/cache/min/1/service-finder.js?ver=1" data-feed="${FEED}" data-minify="1" defer></script>` });
  await unavailable(page);
  await said(watch, /warning: service-finder: integrity: no such file at http:\/\/\S+\/cache\/min\/1\/assets\/\S+\.wasm.* data-base /);
});

test("a wrong folder: it is said where the files were looked for, and the number is there", async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/, /integrity' attribute/, /SRI's/);
  await withoutPauses(page);
  await open(page, { body: script('data-base="/elsewhere"') });
  await unavailable(page);
  await said(watch, /warning: service-finder: integrity: no such file at http:\/\/\S+\/elsewhere\/assets\/\S+\.wasm.* data-base /);
});

test("written into the page itself: it is said that no address", async ({ page, watch }) => {
  await open(page, { body: `${element}<div id="x"></div>` });
  await page.evaluate(async () => {
    const text = await (await fetch("/service-finder.js")).text();
    performance.clearResourceTimings();
    const own = document.createElement("script");
    own.text = text;
    document.body.append(own);
  });
  await unavailable(page);
  await said(watch, /warning: service-finder: no address.* data-base /);
});

test("an address of a feed may hold commas", async ({ page }) => {
  await open(page, { body: `<service-finder feed="${FEED}?include=phones,schedules"></service-finder><script src="/service-finder.js" async></script>` });
  await new Finder(page).shows("question");
});

test("a library that replaces the page and puts it back on Back leaves one finder", async ({ page }) => {
  await open(page, { body: `<main>${script()}<p>Text</p></main>` });
  await new Finder(page).shows("question");
  await page.evaluate(() => {
    const kept = document.body.cloneNode(true) as HTMLBodyElement;
    document.body = Object.assign(document.createElement("body"), { textContent: "Another page" });
    // A script that was cloned does not run, so such a library puts another in its place.
    for (const old of kept.querySelectorAll("script")) {
      const own = document.createElement("script");
      for (const { name, value } of old.attributes) own.setAttribute(name, value);
      own.onload = () => (document.documentElement.dataset.ran = "");
      old.replaceWith(own);
    }
    document.body = kept;
  });
  await expect(page.locator("html")).toHaveAttribute("data-ran", "");
  await new Finder(page).shows("question");
  await expect(page.locator("service-finder")).toHaveCount(1);
});

const WRONG: Record<string, [attributes: string, said: RegExp, gets: "the finder" | "a sentence" | "nothing"]> = {
  "without a feed": [`data-lang="en"`, /no feed on the script: write data-feed/, "a sentence"],
  "with an empty feed": [`data-feed=""`, /no feed on the script: write data-feed/, "a sentence"],
  "without any attribute": ["", /no feed on the script: write data-feed/, "nothing"],
  "with `feed` on the script": [`feed="${FEED}"`, /: feed on the script: write data-feed="\/feeds\/associations.json"$/, "a sentence"],
  "with a slip of the pen": [`data-fead="${FEED}"`, /: data-fead on the script: write data-feed="\/feeds\/associations.json"$/, "a sentence"],
  "with a longer name": [`data-feed-url="${FEED}"`, /: data-feed-url on the script: write data-feed="\/feeds\/associations.json"$/, "a sentence"],
  "with curly quotation marks": [`data-feed=“${FEED}”`, /: data-feed on the script: write data-feed="\/feeds\/associations.json"$/, "the finder"],
  "with an unknown name beside a good one": [`data-feed="${FEED}" data-exit_url="/news"`, /: data-exit_url .* write data-exit-url="\/news"$/, "the finder"],
};

for (const [name, [attributes, line, gets]] of Object.entries(WRONG)) {
  test(`the code ${name}: ${gets}, and a line for who looks after the page`, async ({ page, watch }) => {
    await open(page, { body: `<script src="/service-finder.js" ${attributes} async></script>` });
    if (gets === "the finder") await new Finder(page).shows("question");
    await said(watch, line);
    if (gets === "a sentence") {
      await said(watch, /no feed on the script: write data-feed/);
      await expect(page.locator("service-finder [data-view=error]")).toBeVisible();
    }
    if (gets === "nothing") await expect(page.locator("service-finder")).toHaveCount(0);
  });
}

test("what other programs write on the script is not spoken of", async ({ page, watch }) => {
  const others = "data-cfasync=false data-minify=1 data-no-optimize=1 data-wp-strategy=async data-turbo-track=reload data-category=x data-src=y data-id=z";
  await open(page, { body: script(others) });
  await new Finder(page).shows("question");
  expect(watch.console).toEqual([]);
});
