// The workshop as a person uses it.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Download, FrameLocator, Locator, Page } from "@playwright/test";

import { HOST } from "../../support/origins";
import { expect, type Watch } from "../../support/test";

const lists = join(import.meta.dirname, "../../../crates/workshop/tests/lists");

/** A list with many slips, in three files. */
export const LIST = ["palvelut.csv", "yhteystavat.csv", "termit.csv"].map((name) => join(lists, name));

/** The files of a list that a test writes. */
export const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(text),
});

export class Workshop {
  readonly finder: FrameLocator;

  constructor(
    readonly page: Page,
    watch: Watch,
  ) {
    this.finder = page.frameLocator("iframe");
    // The preview reads the feed out of the memory of its own page.
    watch.elsewhere.push(`blob:${HOST}/`);
    // The finder says on the console what is wrong with a feed, and the lists here have their faults.
    watch.expected.push(/^warning: service-finder: /);
  }

  async open(language = "en"): Promise<void> {
    await this.page.setViewportSize({ width: 1280, height: 900 });
    await this.page.goto(`${HOST}/workshop/?lang=${language}`);
    await expect(this.page.getByRole("heading", { level: 2 })).toBeVisible();
  }

  async bring(files: Parameters<Locator["setInputFiles"]>[0]): Promise<void> {
    await this.page.locator("#file").setInputFiles(files);
  }

  step(name: string): Promise<void> {
    return this.page.getByRole("navigation").getByRole("button", { name }).click();
  }

  /** Goes to a step by its place, from 0, in whatever language. */
  stepAt(at: number): Promise<void> {
    return this.page.getByRole("navigation").getByRole("button").nth(at).click();
  }

  /** The problems that have these words. */
  problem(words: string | RegExp): Locator {
    return this.page.locator(".groups > li").filter({ hasText: words });
  }

  /** A cell by its row and column in the file, from 0. */
  cell(row: number, column: number, sheet = 0): Locator {
    return this.page.locator(`#cell-${sheet}-${row}-${column}`);
  }

  get status(): Locator {
    return this.page.locator("p.visually-hidden[role=status]");
  }

  /** Whether the browser warns whoever leaves the page. */
  warns(): Promise<boolean> {
    return this.page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
  }

  async download(press: () => Promise<void>): Promise<Buffer> {
    const waited = this.page.waitForEvent("download");
    await press();
    const download: Download = await waited;
    return readFileSync(await download.path());
  }
}
