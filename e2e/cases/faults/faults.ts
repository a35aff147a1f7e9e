// What a page with a fault is held to, whatever the fault. Knows the promises of the embedding contract; not the faults.

import type { Page } from "@playwright/test";

import type { Site } from "../../support/site";
import { expect } from "../../support/test";

/** How long a reader may be left without words. The finder itself waits longer for a feed, and says that it waits. */
const PATIENCE = 10_000;

/** A host's page with one finder and nothing between its tags; it notes what the finder tells it. */
export async function openHost(page: Page, site: Site): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ["ready", "error"]) {
      addEventListener(`service-finder:${name}`, (event) => {
        const code = (event as CustomEvent<{ code?: string } | null>).detail?.code;
        document.documentElement.dataset.told = code ?? name;
      });
    }
  });
  site.put(
    "/host.html",
    `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Host</title><h1>Host page</h1>
     <script src="/service-finder.js" data-feed="/feed.json" async></script>`,
  );
  await page.goto(`${site.origin}/host.html`);
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
