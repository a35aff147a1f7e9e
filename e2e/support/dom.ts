// What has the focus, as a test of the keyboard asks it. Knows shadow roots; not what stands in them.

import type { Locator, Page } from "@playwright/test";

/** Presses Tab until the target has the focus; forwards or backwards. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${target} is not reached by ${key}`);
}

/** Whether the target is the active element of its own root. */
export async function hasFocus(target: Locator): Promise<boolean> {
  if ((await target.count()) === 0) return false;
  return target.evaluate((element) => element === (element.getRootNode() as Document | ShadowRoot).activeElement);
}
