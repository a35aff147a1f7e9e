// How the host pages are run against another widget: by Playwright alone, without the rest of this repository. Knows the
// browsers that are there and how the outcome is told; hosts/README.md says how it is called.

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
  timeout: 90_000,
  reporter: [["./table.ts"]],
  use: {
    browserName: "chromium",
    launchOptions: { executablePath: CHROMIUM_PATH, args: ["--no-sandbox", "--disable-gpu"] },
  },
  projects: engines.map((name) => ({ name, testMatch: `${name}.spec.ts` })),
});
