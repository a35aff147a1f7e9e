// The preview for somebody who writes a feed: the workshop follows the file. What it does with changes of one's own is in
// cases/workshop/preview.spec.ts.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { BEFORE, PROGRAM } from "../../support/service-feed";
import { expect, test } from "../../support/test";

const sample = readFileSync(join(import.meta.dirname, "..", "..", "..", "feeds", "associations.json"), "utf8");
const dist = process.env.DIST ?? join(import.meta.dirname, "..", "..", "..", "dist");

const FIRST = "What is it about?";

/** A preview of a feed that the test writes; it ends with the test. */
class Preview {
  readonly folder = mkdtempSync(join(tmpdir(), "feed-preview-"));
  private process?: ChildProcess;

  /** Gives the address. */
  async start(): Promise<string> {
    this.write(sample);
    const file = join(this.folder, "feed.json");
    const options = ["serve", file, "--finder", dist, "--port", "0", "--today", "2026-11-01"];
    this.process = spawn(PROGRAM, [...BEFORE, ...options], { stdio: ["ignore", "pipe", "ignore"] });
    for await (const line of createInterface({ input: this.process.stdout! })) return line;
    throw new Error("the preview has ended");
  }

  write(text: string): void {
    writeFileSync(join(this.folder, "feed.json"), text);
  }

  stop(): void {
    this.process?.kill();
    rmSync(this.folder, { recursive: true });
  }
}

const it = test.extend<{ preview: Preview }>({
  preview: async ({}, use) => {
    const preview = new Preview();
    await use(preview);
    preview.stop();
  },
});

it.use({ locale: "en-GB" });

it("the finder and the problems follow the file, and a broken file leaves both", async ({ page, preview, watch }) => {
  const address = await preview.start();
  watch.elsewhere.push(address, `blob:${address}`);
  // The finder tells its page too what is wrong with the feed.
  watch.expected.push(/^warning: service-finder: /);
  await page.goto(address);
  const heading = page.frameLocator("iframe").locator("[data-focus=heading]");
  const problems = page.locator(".groups > li");
  await expect(heading).toHaveText(FIRST);
  await expect(page.getByText("74 services are understood.")).toBeVisible();
  await expect(problems.filter({ hasText: "is not a date" })).toHaveCount(0);

  // A mistake that loses one value: the finder goes on with the rest.
  const second = sample.replaceAll(FIRST, "What brings you here?");
  const [found] = /"ends": "[^"]+"/.exec(second) ?? [""];
  preview.write(second.replace(found, '"ends": "31.12.2026"'));
  await expect(problems.filter({ hasText: "is not a date" })).toHaveCount(1);
  await expect(heading).toHaveText("What brings you here?");

  // One that loses everything: the finder keeps the last feed.
  preview.write(sample.slice(0, sample.length / 2));
  await expect(page.locator("#refused")).toContainText("feed.json");
  await expect(heading).toHaveText("What brings you here?");

  preview.write(sample);
  await expect(page.locator("#refused")).toBeEmpty();
  await expect(heading).toHaveText(FIRST);
});
