// The test that every case in Firefox and WebKit is made of: the page is watched, as in support/test.ts.

import { test as base, expect } from "@playwright/test";
import type { WebDriver } from "selenium-webdriver";

import { FEED, FINDER } from "../support/origins";
import { NOTHING_STORED, storedHere } from "../support/stored";
import { start, type Engine, type EngineName } from "./engine";
import { Host } from "./host";

interface Fixtures {
  driver: WebDriver;
  host: Host;
}

interface Shared {
  engineName: EngineName;
  engine: Engine;
  server: Host;
}

export const test = base.extend<Fixtures, Shared>({
  engineName: ["firefox", { option: true, scope: "worker" }],
  // One browser for all tests of a process: each test ends with the proof that nothing is stored. After a test that has
  // failed Playwright begins a new process, and with it a new browser.
  engine: [
    async ({ engineName }, use) => {
      const engine = await start(engineName);
      await use(engine);
      await engine.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  server: [
    async ({}, use) => {
      const host = new Host();
      await host.start();
      await use(host);
      host.stop();
    },
    { scope: "worker" },
  ],
  host: async ({ server }, use) => {
    server.reset();
    await use(server);
  },
  driver: async ({ engine, host }, use) => {
    const { driver } = engine;
    await use(driver);
    expect(await driver.executeScript("return watchedLines"), "console output").toEqual([]);
    const requests: string[] = await driver.executeScript("return watchedRequests");
    const allowed = [host.origin, FINDER, FEED].map((origin) => `${origin}/`);
    expect(requests.filter((url) => !allowed.some((origin) => url.startsWith(origin))), "requests").toEqual([]);
    expect(await driver.executeScript(storedHere), "storage").toEqual(NOTHING_STORED);
  },
});

export { expect };
