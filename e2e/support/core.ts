// The core under test conditions: what passes between it and its glue is in the test's hands. Knows WebAssembly; not what
// a test is after.

import type { Page } from "@playwright/test";

/**
 * From now on the core of this page can be made to fall. No build has a hook for that: what the core calls in the browser
 * throws once, and like a trap the exception passes through the core and leaves it in the middle of its work.
 */
export async function makeBreakable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let isArmed = false;
    const arm = () => (isArmed = true);
    // Not before the press: something may be under way in the background.
    Object.defineProperty(document, "breakCore", { value: () => addEventListener("click", arm, { capture: true, once: true }) });
    const breakable = (imported: unknown) =>
      typeof imported !== "function"
        ? imported
        : (...given: unknown[]) => {
            if (isArmed) {
              isArmed = false;
              throw new WebAssembly.RuntimeError("unreachable");
            }
            return imported(...given);
          };
    const mapped = (of: object, map: (value: never) => unknown) =>
      Object.fromEntries(Object.entries(of).map(([name, value]) => [name, map(value as never)]));
    const wrapped = (imports?: WebAssembly.Imports) =>
      mapped(imports ?? {}, (module) => mapped(module, breakable)) as WebAssembly.Imports;
    const { instantiate, instantiateStreaming } = WebAssembly;
    WebAssembly.instantiate = ((source: never, imports?: WebAssembly.Imports) =>
      instantiate(source, wrapped(imports))) as typeof instantiate;
    WebAssembly.instantiateStreaming = (source, imports) => instantiateStreaming(source, wrapped(imports));
  });
}

/** The core falls over the next press: at the first thing it does in the browser. */
export async function breakCore(page: Page): Promise<void> {
  await page.evaluate(() => (document as unknown as { breakCore: () => void }).breakCore());
}
