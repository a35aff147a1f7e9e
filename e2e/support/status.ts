// The region in which a screen reader is told what happens.

import type { Locator, Page } from "@playwright/test";

/** The status regions of the page and of all finders, without the line of the exit, which is visible. */
export function statusRegions(page: Page): Locator {
  return page.locator("[role=status], [aria-live], output").and(page.locator(":not(.exit *)"));
}
