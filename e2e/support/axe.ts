// The accessibility check of a view: WCAG 2.2 A and AA, and axe's best practices.

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { expect } from "./test";

interface Check {
  /** Rules that are left out. */
  without?: string[];
  /** What is checked, for the message of a failure. */
  what?: string;
  /** Where is looked: inside the finder, unless it is said. */
  within?: string;
}

/** axe finds no violation. */
export async function expectAccessible(page: Page, { without = [], what, within = "service-finder" }: Check = {}): Promise<void> {
  // Describing what passes takes axe longer than finding what does not, and nobody reads it.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  // Otherwise each check opens another page to put the results of several frames together. The finder has no frames.
  builder.setLegacyMode().include(within).disableRules(without);
  const { violations } = await builder.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found, what).toEqual([]);
}
