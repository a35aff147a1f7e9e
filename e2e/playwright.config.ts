// How the browser tests run. Knows the servers and the browser; not what is tested.

import { defineConfig } from "@playwright/test";

const server = process.env.XTASK_BIN ?? "cargo xtask";
const dist = process.env.DIST ?? "../dist";
const { GECKODRIVER_PATH, WEBKIT_DRIVER_PATH } = process.env;
const engines = [...(GECKODRIVER_PATH ? ["firefox"] : []), ...(WEBKIT_DRIVER_PATH ? ["webkit"] : [])];

export default defineConfig({
  testDir: ".",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: "chromium",
    locale: "fi-FI",
    timezoneId: "Europe/Helsinki",
    viewport: { width: 390, height: 844 },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        // Pages that a test writes itself have no address of their own, and Chromium 156 keeps such pages from the loopback.
        "--disable-features=LocalNetworkAccessChecks",
      ],
    },
  },
  webServer: {
    // One program and one folder behind three ports: three origins. The system gives the ports, so that two
    // runs on one machine do not meet.
    command: `${server} static --root ${dist} --port 0 --port 0 --port 0`,
    wait: { stdout: / at (?<host_origin>\S+) (?<finder_origin>\S+) (?<feed_origin>\S+)\n/ },
  },
  projects: [
    { name: "cases", testMatch: ["cases/**/*.spec.ts", "journeys/*.spec.ts", "hosts/chromium.spec.ts"] },
    // Other engines, where they are there. WebDriver drives them, so these open no page of Playwright's.
    ...engines.map((name) => ({ name, testMatch: [`engines/${name}.spec.ts`, `hosts/${name}.spec.ts`] })),
    { name: "bench", testMatch: "bench/*.spec.ts" },
    { name: "screenshots", testMatch: "screenshots/*.spec.ts" },
  ],
});
