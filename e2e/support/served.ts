// A feed that a test writes itself, in the place of the sample feed.

import type { Page } from "@playwright/test";

export interface SmallFeed {
  services: Record<string, unknown>[];
  questions?: unknown[];
  terms?: Record<string, unknown>;
}

export async function serveFeed(page: Page, feed: SmallFeed): Promise<void> {
  const body = JSON.stringify({ format: "service-feed/1", language: "fi", ...feed });
  await page.route("**/feeds/associations.json", (route) => route.fulfill({ contentType: "application/json", body }));
}
