// Programs that record what visitors do. rrweb records here as it does on a page, and is told by which marks to leave
// something out as the programs that are made with it tell it. Clarity is a recorder of another make.

import { createRequire } from "node:module";

import type { Page } from "@playwright/test";

import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { serveFeed } from "../../support/served";
import { expect, test } from "../../support/test";

const { resolve } = createRequire(import.meta.url);

/** A word that stands in every text of the feed and is typed into every field, and nowhere else. */
const SECRET = "quokka";

const option = (value: string) => ({ value, label: `${SECRET} ${value}`, hint: `${SECRET} hint` });
const FEED = {
  language: "en",
  terms: { "t:a": { label: `${SECRET} A`, sensitive: true }, "t:b": { label: `${SECRET} B` } },
  questions: [
    { id: "topic", facet: "topic", kind: "single", pinned: true, text: `${SECRET} topic?`, options: ["t:a", "t:b"].map(option) },
    { id: "form", facet: "form", kind: "multi", pinned: true, text: `${SECRET} form?`, options: ["group", "talk"].map(option) },
    { id: "place", facet: "area", kind: "place", pinned: true, text: `${SECRET} place?` },
    { id: "age", facet: "age", kind: "age", pinned: true, text: `${SECRET} age?` },
  ],
  services: ["a", "b", "c", "d"].map((id, at) => ({
    id: `${SECRET}-${id}`,
    name: `${SECRET} ${id}`,
    summary: `${SECRET} summary`,
    topics: [at % 2 ? "t:a" : "t:b"],
    forms: [at < 2 ? "group" : "talk"],
    age: { min: 10 * at },
    area: { municipalities: [at % 2 ? "853" : "837"] },
    channels: [{ type: "phone", value: "000 0000", label: `${SECRET} line`, hours: `${SECRET} hours` }],
  })),
};

interface Recorder {
  /** The program's file, which is run before the page is there. */
  file: string;
  /** Begins to record into the variable `recorded`, which is a list. */
  begin: string;
  /** Has all that is in the page now recorded once more. */
  again: string;
}

const rrweb = (options: string): Recorder => ({
  file: resolve("@rrweb/record").replace(/[^/]*$/, "record.umd.cjs"),
  begin: `rrwebRecord.record({ emit: (event) => recorded.push(JSON.stringify(event)), recordAfter: "DOMContentLoaded", ${options} })`,
  again: `rrwebRecord.record.takeFullSnapshot()`,
});

const RECORDERS: Record<string, Recorder> = {
  "rrweb as it is": rrweb(""),
  "rrweb, told the mark of PostHog": rrweb(`blockClass: "ph-no-capture"`),
  "rrweb, told the mark of Sentry": rrweb(`blockClass: "none", blockSelector: "[data-sentry-block]"`),
  "rrweb, told the mark of FullStory": rrweb(`blockClass: "fs-exclude"`),
  "rrweb, told the mark of Hotjar": rrweb(`blockClass: "none", blockSelector: "[data-hj-suppress]"`),
  "rrweb, told the mark of LogRocket": rrweb(`blockClass: "none", blockSelector: "[data-private]"`),
  Clarity: {
    file: resolve("clarity-js").replace(/[^/]*$/, "clarity.min.js"),
    begin: `clarity("start", { projectId: "none", upload: (data) => recorded.push(data), content: true, delay: 100, track: false })`,
    again: "",
  },
};

/** Everything that is seen in the finder, in pieces that are told from other words. The way out says nothing of anybody. */
const words = (page: Page) =>
  page.locator("service-finder").evaluate((element) => {
    const pieces: string[] = [];
    for (const part of element.shadowRoot!.children) {
      if (part.matches(".exit")) continue;
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) pieces.push(walker.currentNode.textContent!.trim());
    }
    return pieces.filter((piece) => 7 < piece.length);
  });

for (const [name, { file, begin, again }] of Object.entries(RECORDERS)) {
  test(`${name} records nothing of what is asked, chosen, typed and shown`, async ({ page, watch }) => {
    watch.expected.push(/Couldn't record new node/);
    await page.addInitScript({ path: file });
    await serveFeed(page, FEED);
    const head = `<script>window.recorded = []; ${begin}</script>`;
    await open(page, { language: "en", head, body: `<input id="own"><p>Of the page</p>${script()}` });
    const finder = new Finder(page, "en");
    const seen = new Set<string>();
    const look = async () => {
      for (const piece of await words(page)) seen.add(piece);
      await page.evaluate(again);
    };

    await finder.shows("question");
    await look();
    await finder.root.getByRole("radio").first().check({ force: true });
    await finder.button("continue").click();
    await finder.root.getByRole("checkbox").first().check({ force: true });
    await look();
    await finder.button("continue").click();
    await finder.root.getByRole("textbox").pressSequentially("Turku");
    await finder.root.getByRole("radio").first().check({ force: true });
    await look();
    await finder.button("continue").click();
    await finder.root.getByRole("textbox").or(finder.root.getByRole("spinbutton")).pressSequentially("44");
    await look();
    await finder.button("continue").click();
    await finder.shows("results");
    await look();
    await finder.root.locator("[data-focus=card]").first().click();
    await finder.shows("service");
    await look();
    await finder.button("back").click();
    await finder.button("search-open").click();
    await finder.root.getByRole("searchbox").pressSequentially(SECRET);
    await finder.root.getByRole("searchbox").press("Enter");
    await expect(finder.root.locator("[data-service-id]").first()).toBeVisible();
    await look();
    await page.locator("#own").pressSequentially("own");

    // The program records all along, what the page itself has too.
    const recorded = () => page.evaluate(() => (window as unknown as { recorded: string[] }).recorded.join("\n"));
    await expect.poll(recorded).toContain("Of the page");
    const all = (await recorded()).toLowerCase();
    expect([...seen].some((piece) => piece.includes(SECRET))).toBe(true);
    expect([SECRET, "turku", ...seen].filter((piece) => all.includes(piece.toLowerCase()))).toEqual([]);
    // What the recorder has stored itself.
    await page.evaluate(() => sessionStorage.clear());
  });
}

test("the marks stand on the element and around all that is in it", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  const missing = () =>
    finder.element.evaluate((element) => {
      const attributes = ["data-private", "data-sentry-block", "data-hj-suppress", "data-clarity-mask"];
      const within = [...attributes.map((name) => `[${name}]`), ".rr-block", ".ph-no-capture", ".fs-exclude"];
      const missing = attributes.filter((name) => !element.hasAttribute(name));
      for (const inner of element.shadowRoot!.querySelectorAll("input, label, button, h2, h3, p, a, li, [role=status]")) {
        if (inner.closest(".exit")) continue;
        for (const css of within) if (!inner.closest(css)) missing.push(`${css} around ${inner.outerHTML.slice(0, 60)}`);
      }
      return missing;
    });
  expect(await missing()).toEqual([]);
  await finder.answerAll({ situation: ["topic:violence"], role: ["role:client"] });
  expect(await missing()).toEqual([]);
  expect(await finder.element.evaluate((element) => element.className)).toBe("");
});
