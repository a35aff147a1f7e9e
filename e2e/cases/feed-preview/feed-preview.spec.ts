// The preview for somebody who writes a feed: the finder and the list of problems follow the file.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { Finder } from "../../support/finder";
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

it("the finder and the problems follow the file, and a broken file leaves both", async ({ page, preview, watch }) => {
  const address = await preview.start();
  watch.elsewhere.push(address);
  await page.goto(address);
  const finder = new Finder(page, "en");
  const bar = page.frameLocator("#bar");
  await finder.shows("question");
  await expect(finder.heading()).toHaveText(FIRST);
  await expect(bar.getByRole("heading", { level: 1 })).toContainText("feed.json");
  await expect(bar.getByText("is not a date")).toHaveCount(0);

  // A mistake that loses one value: the finder goes on with the rest, and tells its page too.
  watch.expected.push(/^warning: service-finder: .*"31\.12\.2026" is not a date/);
  const second = sample.replaceAll(FIRST, "What brings you here?");
  const [found] = /"ends": "[^"]+"/.exec(second) ?? [""];
  preview.write(second.replace(found, '"ends": "31.12.2026"'));
  await expect(bar.getByText("is not a date")).toBeVisible();
  await expect(finder.heading()).toHaveText("What brings you here?");

  // One that loses everything: the finder keeps the last feed.
  preview.write(sample.slice(0, sample.length / 2));
  await expect(bar.getByRole("alert")).toContainText("The finder shows the last one that could.");
  await expect(finder.heading()).toHaveText("What brings you here?");

  preview.write(sample);
  await expect(bar.getByRole("alert")).toHaveCount(0);
  await expect(finder.heading()).toHaveText(FIRST);
});

it("the bar says why a question comes next, for answers that are given in it", async ({ page, preview, watch }) => {
  const address = await preview.start();
  watch.elsewhere.push(address);
  await page.goto(address);
  const finder = new Finder(page, "en");
  const bar = page.frameLocator("#bar");
  await finder.shows("question");
  await expect(bar.getByText("The feed pins the next question.")).toBeVisible();

  // What is answered in the finder stays there.
  await finder.answer(await finder.question());
  await expect(finder.heading()).not.toHaveText(FIRST);
  await expect(bar.getByRole("listitem").filter({ hasText: "I don't know" })).toHaveCount(0);

  await bar.getByRole("combobox").selectOption("topic:gender");
  await bar.getByRole("button", { name: "Answer" }).click();
  await expect(bar.getByRole("link", { name: "Begin again" })).toBeVisible();
  await expect(bar.getByRole("table")).toContainText("Halvings");

  // What was chosen in the bar is still there when the file changes.
  preview.write(sample.replaceAll(FIRST, "What brings you here?"));
  await expect(finder.heading()).toHaveText("What brings you here?");
  await expect(bar.getByRole("link", { name: "Begin again" })).toBeVisible();
});
