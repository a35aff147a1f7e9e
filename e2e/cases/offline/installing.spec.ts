// Installing the standalone page: what Chromium reports about it, its neutral name and icon, and that an installed page
// keeps itself from its first start.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { chromium, type Page } from "@playwright/test";

import { test } from "../../support/site";
import { NOTHING_STORED } from "../../support/stored";
import { expect } from "../../support/test";
import { Standalone } from "./standalone";

/** What the page must not say to who looks at the device: the names of the topics in the sample feed, and the like. */
const TELLING = /violence|väkival|våld|gender|sukupuol|kön|sex|seksu|crisis|kriisi|kris|abuse|help|apu|hjälp/i;

async function manifest(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { errors, data, url } = await session.send("Page.getAppManifest");
  return { errors, url, manifest: JSON.parse(data ?? "{}") };
}

test("Chromium finds nothing that stands in the way of installing", async ({ site }, { project }) => {
  // A window that forgets everything cannot install anything, so this one has a folder of its own.
  const folder = await mkdtemp(join(tmpdir(), "installing-"));
  const context = await chromium.launchPersistentContext(folder, project.use.launchOptions);
  try {
    const standalone = new Standalone(context.pages()[0]!, site);
    await standalone.open();
    const session = await context.newCDPSession(standalone.page);
    const errors = async () => (await session.send("Page.getInstallabilityErrors")).installabilityErrors;
    await expect.poll(errors).toEqual([]);
    // Asking does not turn anything on.
    expect(await standalone.stored()).toEqual(NOTHING_STORED);
  } finally {
    await context.close();
    await rm(folder, { recursive: true });
  }
});

test("the manifest is whole, and its name and pictures say nothing", async ({ page, site }) => {
  await new Standalone(page, site).open();
  const { errors, url, manifest: read } = await manifest(page);
  expect(errors).toEqual([]);
  expect(read).toMatchObject({ lang: "fi", dir: "ltr", name: "Palveluhaku", short_name: "Palvelut", display: "standalone" });
  expect([new URL(read.start_url, url).href, new URL(read.scope, url).href]).toEqual([`${site.origin}/`, `${site.origin}/`]);
  expect(read.short_name_localized).toMatchObject({ sv: { value: "Tjänster" }, en: { value: "Services" } });
  expect(JSON.stringify(read)).not.toMatch(TELLING);
  expect(await page.title()).not.toMatch(TELLING);
  const shapes = read.icons.map(({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose}`);
  expect(shapes).toEqual(["any any", "192x192 any", "192x192 maskable", "512x512 any", "512x512 maskable"]);
  for (const { src, sizes } of read.icons as Record<string, string>[]) {
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, new URL(src!, url).href);
    if (sizes !== "any") expect(size, src).toBe(sizes);
  }
});

/** How browsers say that the page was opened from an icon on the device. */
const STARTED = [
  [
    "by its display mode",
    () => {
      const ask = window.matchMedia.bind(window);
      // What Chromium answers in a window of an installed page, which no test can open.
      window.matchMedia = (query) => ask(query === "(display-mode: standalone)" ? "all" : query);
    },
  ],
  ["as Safari on iOS says it", () => void Object.defineProperty(navigator, "standalone", { value: true })],
] as const;

for (const [how, pretend] of STARTED) {
  test(`started from its icon, ${how}, the page keeps itself`, async ({ page, site }) => {
    await page.addInitScript(pretend);
    const standalone = new Standalone(page, site);
    await standalone.open();
    await expect(standalone.heading).toHaveText(standalone.text("offline-on"));
    expect(Object.keys(await standalone.kept())).toHaveLength(2);
    // Removing says what it takes for good.
    await standalone.remove();
    await expect(page.locator("main > #notice-icon")).toHaveText(standalone.text("offline-installed"));
    expect(await standalone.stored()).toEqual(NOTHING_STORED);
  });
}

test("installing the page keeps it on the device", async ({ page, site }) => {
  const standalone = new Standalone(page, site);
  await standalone.open();
  await page.evaluate(() => dispatchEvent(new Event("appinstalled")));
  await expect(standalone.heading).toHaveText(standalone.text("offline-on"));
});
