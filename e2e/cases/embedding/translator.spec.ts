// Translators of pages put an element of their own in the place of every text, while the finder is used. What is read and
// what a press does must agree all the same.

import type { Page } from "@playwright/test";

import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { serveFeed } from "../../support/served";
import { expect, test } from "../../support/test";

/** How translators do it: Chrome's puts another text into two elements and drops the node; others keep the node within. */
type Way = "another text" | "the same node";

/** Translates what is there now. A word is marked, so that what has been translated can be told. */
const translate = (page: Page, way: Way) =>
  page.locator("service-finder").evaluate((element, way) => {
    const walker = document.createTreeWalker(element.shadowRoot!.querySelector("[data-view]")!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.trim() && text.parentElement!.localName !== "font") texts.push(text);
    }
    for (const text of texts) {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(way === "the same node" ? text : document.createTextNode(text.data));
    }
  }, way);

const NAMES = ["Apu A", "Tuki B", "Ryhmä C", "Linja D", "Koti E", "Piste F", "Talo G", "Pysäkki H"];

const feed = {
  country: "FI",
  terms: Object.fromEntries([0, 1, 2, 3].map((at) => [`topic:${at}`, { label: `Aihe ${at}` }])),
  services: NAMES.map((name, at) => ({
    id: `s${at}`,
    name,
    description: `Mitä ${name} tekee.`,
    topics: [`topic:${at % 4}`],
    channels: [{ type: "phone", value: `000 000 00${at}` }],
  })),
  questions: [{
    id: "topic", facet: "topic", kind: "multi", text: "Mihin tarvitset apua?",
    options: [0, 1, 2, 3].map((at) => ({ value: `topic:${at}`, label: `Aihe ${at}` })),
  }],
};

/** Each link with the number that is read in it and the one that it dials, and each card with its name and service. */
const disagreeing = (page: Page) =>
  page.locator("service-finder").evaluate((element, names) => {
    const root = element.shadowRoot!.querySelector("[data-view]")!;
    const wrong: string[] = [];
    const digits = (text: string) => text.replace(/\D/g, "").slice(-3);
    for (const link of root.querySelectorAll<HTMLAnchorElement>("a[href^='tel:']")) {
      const read = link.textContent!;
      // "Call 000 000 001": the last digits tell one from another.
      if (/\d{3}/.test(read) && digits(read) !== digits(link.href)) wrong.push(`${read} -> ${link.href}`);
    }
    for (const card of root.querySelectorAll<HTMLElement>("[data-service-id]")) {
      const name = names[Number(card.dataset.serviceId!.slice(1))]!;
      if (!card.textContent!.includes(name)) wrong.push(`${card.dataset.serviceId} is not ${name}: ${card.textContent}`);
      for (const other of names) if (other !== name && card.textContent!.includes(other)) wrong.push(`${card.dataset.serviceId} also says ${other}`);
      for (const link of card.querySelectorAll<HTMLAnchorElement>("a[href^='tel:']")) {
        if (!link.href.endsWith(card.dataset.serviceId!.slice(1))) wrong.push(`${card.dataset.serviceId} calls ${link.href}`);
      }
    }
    return wrong;
  }, NAMES);

/** What stands in the finder, as it is read. */
const words = (page: Page) =>
  page.locator("service-finder").evaluate((element) => (element.shadowRoot!.querySelector("[data-view]") as HTMLElement).innerText.replace(/\s+/g, " "));

for (const way of ["another text", "the same node"] as const) {
  test(`what is read and what a press does agree in every view, and nothing is read twice: ${way}`, async ({ page }) => {
    await serveFeed(page, feed);
    await open(page, { body: script() });
    const finder = new Finder(page);
    /** In this view as it is, and as it is drawn anew for somebody who does not translate. */
    const seen: string[] = [];
    const look = async () => {
      expect(await disagreeing(page)).toEqual([]);
      seen.push(await words(page));
    };
    const walk = async (translated: boolean) => {
      await finder.shows("question");
      // The second part of the program is there.
      await expect(finder.root.getByText("Apua nyt")).toBeVisible();
      const between = async () => {
        await look();
        if (translated) await translate(page, way);
        await look();
      };
      await between();
      await finder.root.getByRole("checkbox").nth(1).check({ force: true });
      await between();
      await finder.button("continue").click();
      await expect(finder.root).toHaveAttribute("data-view", "results");
      await between();
      await finder.card("s1").getByRole("heading").getByRole("button").click();
      await finder.shows("service");
      await expect(finder.root.locator("a[href^='tel:']").filter({ hasText: "000 000 001" }).first()).toBeAttached();
      await between();
      await finder.backToResults();
      await between();
      await finder.chooseLanguage("Svenska");
      await expect(page.locator("service-finder [data-view]")).toHaveAttribute("lang", "sv");
      await between();
      await new Finder(page, "sv").chooseLanguage("Suomi");
      await expect(page.locator("service-finder [data-view]")).toHaveAttribute("lang", "fi");
      await between();
    };
    await walk(true);
    const translated = seen.splice(0);
    await page.reload();
    await walk(false);
    expect(translated).toEqual(seen);
  });
}

test("what was chosen before the program came stays where the page was translated by then", async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.fallback();
  });
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.showsEarly();
  await finder.root.getByRole("radio").nth(1).check({ force: true });
  await translate(page, "another text");
  letGo();
  await finder.shows("question");
  await expect(finder.root.getByRole("radio").nth(1)).toBeChecked();
});
