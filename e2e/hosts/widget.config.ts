// Playwright's configuration for trying the host pages with another widget, without the rest of this repository.
// README.md says how it is called.

import { defineConfig } from "@playwright/test";

const { CHROMIUM_PATH, GECKODRIVER_PATH, WEBKIT_DRIVER_PATH } = process.env;

const engines = [
  "chromium",
  ...(GECKODRIVER_PATH ? ["firefox"] : []),
  ...(WEBKIT_DRIVER_PATH ? ["webkit"] : []),
];

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  reporter: [["./table.ts"]],
  use: {
    browserName: "chromium",
    launchOptions: { executablePath: CHROMIUM_PATH, args: ["--no-sandbox", "--disable-gpu"] },
  },
  projects: engines.map((name) => ({ name, testMatch: `${name}.spec.ts` })),
});
