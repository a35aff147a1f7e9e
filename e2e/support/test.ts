// The test that every case in Chromium is made of: the page is watched, and after each case there must be no unexpected
// console output, no request to a stranger and nothing stored.

import { test as base, expect, type Page } from "@playwright/test";

import { FEED, FINDER, HOST } from "./origins";
import { NOTHING_STORED, storedHere } from "./stored";

/** What a page has said and asked for. */
export class Watch {
  readonly console: string[] = [];
  readonly requests: string[] = [];
  /** Console lines that the case expects, and asserts itself. */
  readonly expected: RegExp[] = [];
  /** Addresses elsewhere that the reader goes to in the case. */
  readonly elsewhere: string[] = [];

  constructor(page: Page) {
    page.on("console", (message) => {
      // A browser asks for the page's icon by itself, and the example pages have none.
      if (message.location().url.endsWith("/favicon.ico")) return;
      this.console.push(`${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.console.push(`uncaught: ${error.message}`));
    page.on("request", (request) => this.requests.push(request.url()));
  }

  unexpected(): string[] {
    return this.console.filter((line) => !this.expected.some((pattern) => pattern.test(line)));
  }
}

/** The day that every page takes it to be, where one is given: no test may depend on when it runs. */
const { TODAY } = process.env;

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page }, use) => {
      const watch = new Watch(page);
      if (TODAY !== undefined) await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00+03:00`));
      await use(watch);
      // No output, no request to anybody else, nothing stored: guards invariant 7 in every case.
      expect(watch.unexpected(), "console output").toEqual([]);
      const allowed = [...[HOST, FINDER, FEED].map((origin) => `${origin}/`), ...watch.elsewhere];
      expect(watch.requests.filter((url) => !allowed.some((origin) => url.startsWith(origin)))).toEqual([]);
      if (page.url().startsWith(HOST)) expect(await page.evaluate(storedHere), "storage").toEqual(NOTHING_STORED);
    },
    { auto: true },
  ],
});

export { expect };
