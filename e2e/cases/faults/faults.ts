// What every page with a fault must fulfil, whatever the fault is, and the words in which a test notes what the reader
// gets.

import type { Page } from "@playwright/test";

import { message } from "../../support/feed";
import { Finder } from "../../support/finder";
import { withoutPauses } from "../../support/pauses";
import type { Site } from "../../support/site";
import { expect } from "../../support/test";

/** How long a reader may be left without words, in milliseconds. The finder itself waits longer for a feed, and says so. */
const PATIENCE = 10_000;

/** What the browser says of a file that does not come, and the finder to an editor. */
export const LOAD = /Failed to load resource/;
export const EDITOR = /service-finder: /;

export const SERVICES = [{ id: "a", name: "First" }, { id: "b", name: "Second" }];
export const FEED = JSON.stringify({ format: "service-feed/1", language: "en", services: SERVICES });

export interface Host {
  /** The list of addresses, as the page writes it. */
  feed?: string;
  /** A Content-Security-Policy. */
  policy?: string;
  /** How long the finder pauses between its tries: hardly, where nothing is said. */
  pauses?: "short" | "real";
}

/** A host's page with one finder and nothing between its tags; it notes what the finder tells it. */
export async function openHost(page: Page, site: Site, { feed = "/feed.json", policy, pauses = "short" }: Host = {}): Promise<Finder> {
  if (pauses === "short") await withoutPauses(page);
  await page.addInitScript(() => {
    for (const name of ["ready", "error"]) {
      addEventListener(`service-finder:${name}`, (event) => {
        const code = (event as CustomEvent<{ code?: string } | null>).detail?.code;
        document.documentElement.dataset.told = code ?? name;
      });
    }
  });
  const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Host</title><h1>Host page</h1>
     <script src="/service-finder.js" data-feed="${feed}" async></script>`;
  site.put("/host.html", (_, response) => {
    if (policy !== undefined) response.setHeader("content-security-policy", policy);
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(html);
  });
  // A file of the finder that is held back holds back the load event as well.
  await page.goto(`${site.origin}/host.html`, { waitUntil: "domcontentloaded" });
  return new Finder(page, "en");
}

/** Soon there are words, the emergency number and the way out; and the page itself is as it was. */
export async function expectHelp(page: Page): Promise<void> {
  const finder = page.locator("service-finder");
  const options = { timeout: PATIENCE };
  await expect(finder.getByRole("link", { name: /112/ }).first()).toBeVisible(options);
  // In whichever language could be had.
  await expect(finder.locator(".exit").getByRole("link")).toBeVisible(options);
  await expect(finder.locator("[data-view]")).toHaveText(/\w+/, options);
  await expect(page.getByRole("heading", { name: "Host page" })).toBeVisible();
}

export async function expectTold(page: Page, code: string): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-told", code);
}

export async function expectServices(finder: Finder): Promise<void> {
  await expect(finder.root.locator("[data-service-id]")).toHaveCount(SERVICES.length);
}

/** What the error view says where the page is told this code. */
export function failureOf(code: string): string {
  const key = code === "server-fault" ? "failure-server" : `failure-${code}`;
  return message("en", key);
}

/** A failure is never shown as "no results": it is said, with another try. */
export async function expectFailure(finder: Finder, code: string): Promise<void> {
  await finder.shows("error");
  await expect(finder.heading()).toHaveText(message("en", "failure-heading"));
  await expect(finder.root).toContainText(failureOf(code));
  await expect(finder.button("retry")).toBeVisible();
}

/** The fallback of a page that has none of its own: neither services, nor a sentence that says that there are none. */
export async function expectFallback(finder: Finder): Promise<void> {
  await expect(finder.root).toHaveAttribute("role", "alert");
  await expect(finder.root.getByRole("link", { name: "112" })).toBeVisible();
}

/** What docs/reliability.md says of what `expectFailure`, `expectServices` and `expectFallback` have seen. */
export const READER = {
  services: "the services",
  failure: (code: string) => `“${failureOf(code)}”, and another try`,
  fallback: "the page's own fallback, or else that the finder does not work now, and the number",
  fallbackWithRetry: "the page's own fallback, or else that the finder does not work now, and the number; and another try",
};
