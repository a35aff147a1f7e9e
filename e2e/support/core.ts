// Makes the core fail in ways that no build has a switch for: it passes through the WebAssembly functions of the
// browser, which the test replaces before the page's own scripts run.

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

/** The core of this page gets no more memory than it begins with. */
export async function refuseGrowth(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const MEMORY = 5;
    /** The number at a place as WebAssembly writes it (LEB128), and the place after it. */
    const number = (bytes: Uint8Array, at: number): [number, number] => {
      for (let value = 0, shift = 0; ; shift += 7) {
        const byte = bytes[at++]!;
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) return [value, at];
      }
    };
    /** The module whose memory has a maximum: as much as it begins with. */
    const fixed = (bytes: Uint8Array): Uint8Array => {
      for (let at = 8; at < bytes.length; ) {
        const [size, body] = number(bytes, at + 1);
        if (bytes[at] === MEMORY) {
          const [, least] = number(bytes, body + 2);
          const amount = [...bytes.subarray(body + 2, least)];
          const limits = [1, 1, ...amount, ...amount];
          const [before, after] = [bytes.subarray(0, at), bytes.subarray(body + size)];
          return new Uint8Array([...before, MEMORY, limits.length, ...limits, ...after]);
        }
        at = body + size;
      }
      return bytes;
    };
    Object.assign(WebAssembly, { compileStreaming: undefined });
    const { compile } = WebAssembly;
    WebAssembly.compile = ((source: ArrayBuffer) => compile(fixed(new Uint8Array(source)) as BufferSource)) as typeof compile;
  });
}
