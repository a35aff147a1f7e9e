// Makes a test of each host page, for one browser. All pages are visited in the same window of the same browser, because
// a new one takes half as long as a whole visit. The server has no two pages at the same address and lets nothing be
// cached, so a page finds nothing of the one before.

import { test as base, type Page } from "@playwright/test";

import { start, type Engine, type EngineName } from "../engines/engine";
import { recorded } from "../support/reliability";
import { rowsOf, type Browser } from "./rows";
import { HostSite } from "./site";
import { Visit } from "./visit";
import { PageVisitor, RemoteVisitor, type Visitor } from "./visitor";

interface Shared {
  site: HostSite;
  window: Page;
  engineName: EngineName;
  engine: Engine;
}

const inChromium = base.extend<{ visitor: Visitor }, Pick<Shared, "site" | "window">>({
  site: [
    async ({}, use) => {
      const site = new HostSite();
      await site.start();
      await use(site);
      site.stop();
    },
    { scope: "worker" },
  ],
  window: [
    async ({ browser }, use, { project }) => {
      const { locale, timezoneId, viewport } = project.use;
      const window = await browser.newPage({ locale, timezoneId, viewport });
      await use(window);
      await window.close();
    },
    { scope: "worker" },
  ],
  visitor: ({ window }, use) => use(new PageVisitor(window)),
});

const inEngine = inChromium.extend<object, Pick<Shared, "engineName" | "engine">>({
  engineName: ["firefox", { option: true, scope: "worker" }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await start(engineName);
      await use(engine);
      await engine.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  visitor: ({ engine, engineName }, use) => use(new RemoteVisitor(engine.driver, engineName)),
});

/** Defines the tests of one browser. */
export function tryHosts(browser: Browser): void {
  const test = browser === "chromium" ? inChromium : inEngine;
  if (browser !== "chromium") inEngine.use({ engineName: browser });
  for (const row of rowsOf(browser)) {
    test(`${browser}: ${row.page}`, async ({ site, visitor }) => {
      if (row.finders > 2) test.slow();
      site.row = row;
      await new Visit(visitor, site, row).make();
      recorded({ table: "hosts", row: row.page, engine: browser, reader: row.reader });
    });
  }
}
