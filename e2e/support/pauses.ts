// The pauses that the finder makes between its tries, for tests of what follows when all tries have failed.

import type { Page } from "@playwright/test";

/**
 * Makes the pauses between tries short in the page in which it runs. How long the finder waits for an answer, and every
 * other time, stays as it is. It has to run before the finder does, and names nothing from outside itself.
 */
export function shortenPauses(): void {
  // As in crates/finder/src/loading/retrying.rs and src/loader/files.js.
  const pauses = [1000, 4000];
  const own = globalThis.setTimeout;
  const shortened = (then: () => void, milliseconds?: number, ...given: []) =>
    own(then, pauses.includes(milliseconds ?? 0) ? 20 : milliseconds, ...given);
  globalThis.setTimeout = shortened as typeof setTimeout;
}

/** From the next page on, what fails is tried again at once. That there are pauses is held by cases/faults/again.spec.ts. */
export async function withoutPauses(page: Page): Promise<void> {
  await page.addInitScript(shortenPauses);
}
