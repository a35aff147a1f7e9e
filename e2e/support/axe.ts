// The accessibility check of a view. Knows the rules' sets; not which views there are.

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { expect } from "./test";

/** But for the rules that are left out, no violation of WCAG 2.2 A and AA and of axe's best practices inside the finder. */
export async function expectAccessible(page: Page, without: string[] = []): Promise<void> {
  const results = await new AxeBuilder({ page }).include("service-finder").disableRules(without).analyze();
  const found = results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
  expect(found).toEqual([]);
}
