// Strings that have broken other programs, as every text of a feed, in every view that shows one: the Big List of
// Naughty Strings, and ways around filters that this project has collected.

import { createRequire } from "node:module";

import type { Page } from "@playwright/test";

import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { recorded } from "../../support/reliability";
import { serveFeed } from "../../support/served";
import { expect, test } from "../../support/test";

const naughty: string[] = createRequire(import.meta.url)("big-list-of-naughty-strings");

const MARKUP = [
  "<img src=x onerror=\"document.documentElement.dataset.ran=1\">",
  "</div></template><script>document.documentElement.dataset.ran=1</script>",
  "<svg><animate onbegin=document.documentElement.dataset.ran=1 attributeName=x dur=1s>",
  "{{constructor.constructor('document.documentElement.dataset.ran=1')()}}",
  "<a href=javascript:document.documentElement.dataset.ran=1>a</a>",
  "W".repeat(400),
  "e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308".repeat(60),
  "\u202Eabc\u202D \u2067def \u2066ghi",
];

const LINKS = [
  "javascript:document.documentElement.dataset.ran=1",
  " java\tscript:document.documentElement.dataset.ran=1",
  "\u0001javascript:document.documentElement.dataset.ran=1",
  "data:text/html,<script>document.documentElement.dataset.ran=1</script>",
  "vbscript:x",
  "blob:https://example.org/x",
  "https://example.org\\@example.com/",
  "//example.org",
  "tel:javascript:1",
];

const strings = [...MARKUP, ...LINKS, ...naughty].filter((text) => text.trim() !== "");

/** Ten strings a service; where there are fewer left, they begin again. */
const AT_ONCE = 10;
const all = Array.from({ length: Math.ceil(strings.length / AT_ONCE) }, (_, at) =>
  Array.from({ length: AT_ONCE }, (_, field) => strings[(at * AT_ONCE + field) % strings.length]!),
);

/** A small feed of some of the groups. */
function feed(groups: string[][]) {
  const services = groups.map((texts, at) => ({
    id: `s${at}`,
    name: texts[0],
    summary: texts[1],
    description: texts[2],
    eligibility: texts[3],
    next_step: texts[4],
    alert: texts[5],
    response_time: texts[6],
    cost_note: texts[7],
    organization: texts[8],
    topics: [`t:${at}`],
    url: texts[9],
    channels: [
      { type: "phone", value: texts[9], label: texts[1], hours: texts[2] },
      { type: "web", value: texts[3] },
      { type: "visit", value: texts[4], address: { street: texts[5], city: texts[6], postal_code: texts[7] }, accessibility: [texts[8]] },
    ],
  }));
  const organizations = Object.fromEntries(groups.map((texts) => [texts[8], { name: texts[8], url: texts[9] }]));
  const terms = Object.fromEntries(groups.map((texts, at) => [`t:${at}`, { label: texts[0], hint: texts[1] }]));
  return { services, terms, organizations };
}

/** What is in the view that no text may make, and what sticks out of it. */
function inspect(page: Page) {
  return page.evaluate(() => {
    const root = document.querySelector("service-finder")!.shadowRoot!;
    const elements = [...root.querySelectorAll("*")];
    const markup = "script, img, iframe, object, embed, link, meta, base, animate, marquee, template";
    const strange = elements.filter((element) => element.matches(markup));
    const handlers = elements.filter((element) => element.getAttributeNames().some((name) => name.startsWith("on")));
    const isTooWide = (element: Element) => element.getBoundingClientRect().right > innerWidth + 1 && element.childElementCount === 0;
    const addresses = [...root.querySelectorAll<HTMLAnchorElement>("a[href]")].map((link) => link.protocol);
    return {
      ran: document.documentElement.dataset.ran,
      strange: strange.map((element) => element.outerHTML),
      handlers: handlers.map((element) => element.outerHTML),
      schemes: addresses.filter((scheme) => !["https:", "http:", "mailto:", "tel:", "sms:"].includes(scheme)),
      wide: document.documentElement.scrollWidth > innerWidth ? elements.filter(isTooWide).map((element) => element.outerHTML.slice(0, 300)) : [],
    };
  });
}

const CLEAN = { ran: undefined, strange: [], handlers: [], schemes: [], wide: [] };

const shown = (text: string) => text.replace(/\s+/g, " ").trim();

const note = (row: string, count: number) =>
  recorded({ table: "corpora", row, count, reader: "as every text of a feed, in the question, the results and the service" });

/** So many are shown in the results at once. */
const OF_RESULTS = 10;

for (let from = 0; from < all.length; from += OF_RESULTS) {
  const groups = all.slice(from, from + OF_RESULTS);
  test(`no text of a feed runs, becomes markup or breaks a view: from ${from * AT_ONCE}`, async ({ page, watch }) => {
    test.slow();
    // What is wrong with the feed is told on the console, which is what it is for.
    watch.expected.push(/service-finder:/);
    page.on("dialog", () => expect(false, "no text opens a dialog").toBe(true));
    await page.setViewportSize({ width: 360, height: 800 });
    await serveFeed(page, feed(groups));
    await open(page, { body: script() });
    const finder = new Finder(page);
    await finder.shows("question");
    expect(await inspect(page), "question").toEqual(CLEAN);
    await finder.button("show-results").click();
    const ids = (await finder.results()).map(({ id }) => id ?? "");
    expect(ids.length).toBe(groups.length);
    expect(await inspect(page), "results").toEqual(CLEAN);
    for (const id of ids) {
      // By key: the exit may stand above the last card.
      await finder.card(id).getByRole("heading").first().getByRole("button").press("Enter");
      await finder.shows("service");
      expect(await inspect(page), id).toEqual(CLEAN);
      const name = groups[Number(id.slice(1))]![0]!;
      expect(shown((await finder.heading().textContent()) ?? ""), "it stands there as it is written").toBe(shown(name));
      await finder.button("back").press("Enter");
      await finder.shows("results");
    }
    note("Big List of Naughty Strings", naughty.length);
    note("markup, overlong words, bidi and combining marks, links of other schemes (our own)", MARKUP.length + LINKS.length);
  });
}
