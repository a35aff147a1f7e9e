// Makes a test of each host page, for one browser. Chromium is driven by Playwright and gets a new page for each test;
// Firefox and WebKit are driven by WebDriver and keep one window for all of them.

import { test as base } from "@playwright/test";

import { hasEnded, start, type Engine, type EngineName } from "../engines/engine";
import { recorded } from "../support/reliability";
import { rowsOf, type Browser } from "./rows";
import { HostSite } from "./site";
import { Visit } from "./visit";
import { PageVisitor, RemoteVisitor, type Visitor } from "./visitor";

interface Shared {
  site: HostSite;
  engineName: EngineName;
  engine: Engine;
}

const onSite = base.extend<{ visitor: Visitor }, Pick<Shared, "site">>({
  site: [
    async ({}, use) => {
      const site = new HostSite();
      await site.start();
      await use(site);
      site.stop();
    },
    { scope: "worker" },
  ],
  visitor: ({ page }, use) => use(new PageVisitor(page)),
});

const inEngine = onSite.extend<object, Omit<Shared, "site">>({
  engineName: ["firefox", { option: true, scope: "worker" }],
  // One browser for all rows, because starting one takes longer than a row.
  engine: [
    async ({ engineName }, use) => {
      const engine = await start(engineName);
      await use(engine);
      await engine.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  visitor: ({ engine, engineName }, use) => use(new RemoteVisitor(engine, engineName)),
});

/** Defines the tests of one browser. */
export function tryHosts(browser: Browser): void {
  const test = browser === "chromium" ? onSite : inEngine;
  if (browser !== "chromium") inEngine.use({ engineName: browser });
  for (const row of rowsOf(browser)) {
    test(`${browser}: ${row.page}`, async ({ site, visitor }) => {
      if (row.finders > 2) test.slow();
      site.row = row;
      const make = () => new Visit(visitor, site, row).make();
      await make().catch(async (reason: unknown) => {
        // MiniBrowser of WebKitGTK 2.50 ends now and then, on no page in particular. Where it ends twice, it is the page.
        if (!hasEnded(reason)) throw reason;
        await visitor.beginAgain();
        await make();
      });
      recorded({ table: "hosts", row: row.page, engine: browser, reader: row.reader });
    });
  }
}
