// The accessibility check of a view. Knows the rules' sets; not which views there are.

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { expect } from "./test";

/** No violation of WCAG 2.2 A and AA and of axe's best practices inside the finder. */
export async function expectAccessible(page: Page): Promise<void> {
  const results = await new AxeBuilder({ page }).include("service-finder").analyze();
  const found = results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found).toEqual([]);
}
