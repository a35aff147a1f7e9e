// Keeping services in a shortlist, and copying and printing it.

import type { Locator, Page } from "@playwright/test";

import { expectAccessible } from "../../support/axe";
import { Finder } from "../../support/finder";
import { message } from "../../support/feed";
import { open, script } from "../../support/host";
import { expect, test } from "../../support/test";

/** The clipboard and the printer of the page, which note what came. */
async function watchOutlets(page: Page, clipboard: "works" | "refuses" = "works"): Promise<void> {
  await page.addInitScript((clipboard) => {
    const top = window.top as unknown as { copied: string[]; printed: string[] };
    top.copied ??= [];
    top.printed ??= [];
    window.print = () => void top.printed.push(document.body.innerText);
    const writeText = (text: string) => {
      if (clipboard === "refuses") return Promise.reject(new Error("not allowed"));
      top.copied.push(text);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
  }, clipboard);
}

function noted(page: Page, outlet: "copied" | "printed"): Promise<string[]> {
  return page.evaluate((outlet) => (window as unknown as Record<string, string[]>)[outlet] ?? [], outlet);
}

function keep(finder: Finder, within: Locator): Locator {
  return within.getByRole("button", { name: new RegExp(`^${message(finder.language, "keep")}`) });
}

/** Keeps the first services of the results and opens the list. */
async function withKept(page: Page, count: number, language = "fi"): Promise<{ finder: Finder; ids: string[] }> {
  await open(page, { language, body: script('data-topic="topic:gender" data-audience="role:client"') });
  const finder = new Finder(page, language);
  await finder.shows("question");
  await finder.button("show-results").click();
  const ids = (await finder.results()).slice(0, count).map(({ id }) => id ?? "");
  for (const id of ids) {
    await keep(finder, finder.card(id)).click();
    await expect(keep(finder, finder.card(id))).toHaveAttribute("aria-pressed", "true");
  }
  await finder.shortlist(count).click();
  await finder.shows("shortlist");
  return { finder, ids };
}

function shown(finder: Finder): Promise<(string | null)[]> {
  const cards = finder.root.locator("[data-service-id]");
  return cards.evaluateAll((cards) => cards.map((card) => card.getAttribute("data-service-id")));
}

test("services are kept on cards and on their pages, and seen together", async ({ page }) => {
  const { finder, ids } = await withKept(page, 2);
  await expect(finder.heading()).toBeFocused();
  expect(await shown(finder)).toEqual(ids);
  await expectAccessible(page);
  // A service that is opened from the list leads back to it.
  await finder.card(ids[1] ?? "").getByRole("heading").first().getByRole("button").click();
  await finder.shows("service");
  const toggle = keep(finder, finder.root);
  await expect(toggle).toHaveAttribute("aria-pressed", "true");
  await toggle.click();
  await expect(toggle).toHaveAttribute("aria-pressed", "false");
  await toggle.click();
  await finder.root.locator(".back").click();
  await finder.shows("shortlist");
  expect(await shown(finder)).toEqual(ids);
  await finder.button("back").click();
  await finder.shows("results");
});

test("each can be removed, and an empty list says how to fill it", async ({ page }) => {
  const { finder, ids } = await withKept(page, 2);
  for (const id of ids) {
    await finder.card(id).getByRole("button", { name: new RegExp(`^${message("fi", "kept-remove")}`) }).click();
    await expect(finder.card(id)).toHaveCount(0);
    await expect(finder.heading()).toBeFocused();
  }
  await expect(finder.root.getByText(message("fi", "kept-empty"))).toBeVisible();
  await expectAccessible(page);
  await finder.button("back").click();
  await finder.shows("results");
  await expect(finder.shortlist(2)).toHaveCount(0);
});

test("the list is copied as text, and it is said", async ({ page }) => {
  await watchOutlets(page);
  const { finder, ids } = await withKept(page, 2);
  const names = await finder.root.locator("[data-focus=card]").allInnerTexts();
  await finder.button("copy-list").click();
  await expect(page.getByRole("status").and(page.locator(":not(.exit *)"))).toHaveText(message("fi", "copied"));
  const [text] = await noted(page, "copied");
  for (const name of names) expect(text).toContain(name);
  expect(text).toContain("https://");
  expect(text).not.toMatch(/[\u2066-\u2069]/);
  expect(ids).toHaveLength(2);
});

test("where the clipboard refuses, the text can be copied by hand", async ({ page }) => {
  await watchOutlets(page, "refuses");
  const { finder } = await withKept(page, 1);
  await finder.button("copy-list").click();
  await expect(page.getByRole("status").and(page.locator(":not(.exit *)"))).toHaveText(message("fi", "copy-by-hand"));
  const field = finder.root.locator("textarea");
  await expect(field).toHaveValue(/https:\/\//);
  await field.focus();
  const selected = await field.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart);
  expect(selected).toBeGreaterThan(50);
  await expectAccessible(page);
});

test("only the list is printed, with everything in words", async ({ page }) => {
  await watchOutlets(page);
  const { finder } = await withKept(page, 2);
  const names = await finder.root.locator("[data-focus=card]").allInnerTexts();
  await finder.button("print").click();
  await expect.poll(() => noted(page, "printed")).toHaveLength(1);
  const [paper] = await noted(page, "printed");
  for (const name of names) expect(paper).toContain(name);
  expect(paper).toContain("https://");
  expect(paper).not.toContain("Host page");
  // Once more, in the frame's place.
  await finder.button("print").click();
  await expect.poll(() => noted(page, "printed")).toHaveLength(2);
  await expect(finder.root.locator("iframe")).toHaveCount(1);
});

test("a handout has the reader's language and Finnish side by side", async ({ page }) => {
  await watchOutlets(page);
  const { finder } = await withKept(page, 1, "en");
  const finnish = finder.root.getByRole("button", { name: "Suomi", exact: true }).last();
  await finnish.click();
  await expect(finnish).toHaveAttribute("aria-pressed", "true");
  await finder.button("print").click();
  await expect.poll(() => noted(page, "printed")).toHaveLength(1);
  const [paper] = await noted(page, "printed");
  for (const language of ["en", "fi"]) expect(paper).toContain(message(language, "fact-page"));
});

test("nothing of the list outlives the page", async ({ page }) => {
  const { finder } = await withKept(page, 1);
  await page.reload();
  await finder.shows("question");
  await finder.button("show-results").click();
  await finder.shows("results");
  await expect(finder.shortlist(1)).toHaveCount(0);
});
