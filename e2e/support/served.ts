// What a test serves in the place of a file, or holds back, in Chromium. Requests of service workers pass by
// Playwright's routes: tests of these use site.ts.

import type { Page } from "@playwright/test";

export interface SmallFeed {
  country?: string;
  language?: string;
  services: Record<string, unknown>[];
  questions?: unknown[];
  terms?: Record<string, unknown>;
  updated?: string;
  report?: string;
}

/** Serves a feed that the test writes itself in the place of the sample feed. */
export async function serveFeed(page: Page, feed: SmallFeed): Promise<void> {
  const body = JSON.stringify({ format: "service-feed/1", language: "fi", ...feed });
  await page.route("**/feeds/associations.json", (route) => route.fulfill({ contentType: "application/json", body }));
}

/** Holds back what is at an address until the returned function is called. */
export async function hold(page: Page, address: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  await page.route(address, async (route) => {
    await held;
    await route.fallback();
  });
  return letGo;
}
