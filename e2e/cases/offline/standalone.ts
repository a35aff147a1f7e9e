// The standalone page as a person uses it, and what it has stored on the device.

import type { BrowserContext, Locator, Page } from "@playwright/test";

import { pageText } from "../../support/feed";
import { Finder } from "../../support/finder";
import type { Site } from "../../support/site";
import { storedHere } from "../../support/stored";
import { expect } from "../../support/test";

export class Standalone {
  readonly offline: Locator;
  readonly heading: Locator;
  readonly notice: Locator;
  readonly connection: Locator;
  readonly update: Locator;

  constructor(
    readonly page: Page,
    readonly site: Site,
    readonly language = "fi",
  ) {
    // Of the page itself: the finder may have the same names in its shadow root.
    const own = (id: string) => page.locator(`main > #${id}`);
    this.offline = own("offline");
    this.heading = this.offline.locator("summary");
    this.notice = own("notice");
    this.connection = own("connection");
    this.update = own("update");
  }

  text(key: string, variables: Record<string, string> = {}): string {
    return pageText(this.language, key, variables);
  }

  button(key: string): Locator {
    return this.page.getByRole("button", { name: this.text(key), exact: true });
  }

  async open(): Promise<Finder> {
    await this.page.goto(`${this.site.origin}/`);
    const finder = new Finder(this.page, this.language);
    await finder.shows("question");
    return finder;
  }

  /** Opens what is folded. */
  async unfold(): Promise<void> {
    if ((await this.offline.getAttribute("open")) === null) await this.heading.click();
  }

  async turnOn(): Promise<void> {
    await this.unfold();
    await this.button("offline-keep").click();
    await expect(this.heading).toHaveText(this.text("offline-on"));
  }

  /** Takes the new version, for which the page loads itself again. It is over when that has happened. */
  async takeNewer(): Promise<void> {
    await this.page.evaluate(() => void ((window as { isOld?: boolean }).isOld = true));
    await this.button("update-now").click();
    await expect.poll(() => this.page.evaluate(() => "isOld" in window).catch(() => true)).toBe(false);
    await this.page.waitForLoadState();
  }

  async remove(): Promise<void> {
    await this.unfold();
    await this.button("offline-remove").click();
    await expect(this.notice).toHaveText(this.text("offline-removed"));
  }

  stored() {
    return this.page.evaluate(storedHere);
  }

  /** The paths that the worker keeps, by the name of the cache without the folder. */
  kept(): Promise<Record<string, string[]>> {
    return this.page.evaluate(async () => {
      const paths = async (name: string) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
      const names = await caches.keys();
      return Object.fromEntries(await Promise.all(names.map(async (name) => [name.split("#")[1], await paths(name)] as const)));
    });
  }

  /** The same worker in another version: the text after `FILES` can be changed as well. */
  async publishNewer(change = (worker: string) => worker): Promise<void> {
    const worker = (await this.site.file("/service-worker.js")).toString();
    this.site.put("/service-worker.js", change(worker.replace(/VERSION = "\w+"/, 'VERSION = "newer"')));
  }
}

/** Lines that a browser writes by itself while there is no network. */
export const OFFLINE_LINES = [/Failed to load resource: net::ERR_/];

/**
 * Takes the network away: the browser says so, and the server answers nobody. Both, because the browser only imitates it,
 * and Chromium 148 stops doing so for a page that its service worker serves anew.
 */
export async function goOffline(context: BrowserContext, page: Page, site: Site): Promise<void> {
  site.cutOff();
  await saysOffline(context, page);
}

export async function goOnline(context: BrowserContext, site: Site): Promise<void> {
  site.restore();
  await context.setOffline(false);
}

/** Loads the page anew without a network. */
export async function reloadOffline(context: BrowserContext, page: Page): Promise<void> {
  await page.reload();
  // Only a change has an effect.
  await context.setOffline(false);
  await saysOffline(context, page);
}

async function saysOffline(context: BrowserContext, page: Page): Promise<void> {
  await context.setOffline(true);
  await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(false);
}
