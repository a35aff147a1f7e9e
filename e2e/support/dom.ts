// Keyboard focus inside shadow roots, which `document.activeElement` does not show.

import type { Locator, Page } from "@playwright/test";

/** Presses Tab until the target has the focus, forwards or backwards. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${target} is not reached by ${key}`);
}

/** Whether the target is there and is the active element of its own root. */
export async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll(([element]) => element !== undefined && element === (element.getRootNode() as Document | ShadowRoot).activeElement);
}
