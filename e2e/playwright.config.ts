// How Playwright runs the browser tests: the server, the browsers and the projects. README.md explains the projects.

import { defineConfig } from "@playwright/test";

const server = process.env.XTASK_BIN ?? "cargo xtask";
const dist = process.env.DIST ?? "../dist";
const { GECKODRIVER_PATH, WEBKIT_DRIVER_PATH } = process.env;
const engines = [...(GECKODRIVER_PATH ? ["firefox"] : []), ...(WEBKIT_DRIVER_PATH ? ["webkit"] : [])];
// Half an hour of measuring is not part of everything: this project is there when it is asked for by name. The processes that
// run the tests have other arguments, and the same environment.
if (process.argv.includes("--project=peers")) process.env.PEERS = "asked for";

export default defineConfig<object, { siteName: "debian" | "npm" }>({
  testDir: ".",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // A test that fails now and then is mended.
  retries: 0,
  forbidOnly: true,
  // Far above what anything takes, so that nothing fails on a machine that is busy with other things.
  timeout: 180_000,
  expect: { timeout: 40_000 },
  use: {
    browserName: "chromium",
    locale: "fi-FI",
    timezoneId: "Europe/Helsinki",
    viewport: { width: 390, height: 844 },
    // What is measured stands still. What moves is looked at by tests of its own.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        // Pages that a test writes itself come from no server, and Chromium 156 forbids such pages to ask local servers.
        "--disable-features=LocalNetworkAccessChecks",
      ],
    },
  },
  webServer: {
    // One program and one folder behind three ports: three origins. The system chooses the ports, so that two runs on one
    // machine do not get in each other's way.
    command: `${server} static --root ${dist} --port 0 --port 0 --port 0`,
    wait: { stdout: / at (?<host_origin>\S+) (?<finder_origin>\S+) (?<feed_origin>\S+)\n/ },
  },
  projects: [
    { name: "cases", testMatch: ["cases/**/*.spec.ts", "journeys/*.spec.ts", "hosts/chromium.spec.ts", "bench/peers/smoke.spec.ts"] },
    // WebDriver drives these, so they open no page of Playwright's.
    ...engines.map((name) => ({ name, testMatch: [`engines/${name}.spec.ts`, `hosts/${name}.spec.ts`] })),
    // Sites of WordPress are there where `cargo xtask wordpress` or `cargo xtask test` has made them.
    ...(process.env.WORDPRESS_SITES ? (["debian", "npm"] as const) : []).map((siteName) => ({
      name: `wordpress-${siteName}`,
      testMatch: "wordpress/*.spec.ts",
      use: { siteName },
    })),
    { name: "bench", testMatch: "bench/*.spec.ts" },
    ...(process.env.PEERS === undefined ? [] : [{ name: "peers", testMatch: "bench/peers/measure.spec.ts" }]),
    // What is made of the npm package in other people's builds: they have to be built before.
    ...(process.env.PACKAGED === undefined ? [] : [{ name: "packaged", testMatch: "packaged/*.spec.ts" }]),
    { name: "screenshots", testMatch: "screenshots/*.spec.ts" },
  ],
});
