// Pictures of every view for people to look at: `cargo xtask screenshots`. They assert nothing.

import { join } from "node:path";

import { test } from "../support/test";
import { everyView, OFFLINE_LINES } from "../support/views";

const FOLDER = join(import.meta.dirname, "out");

for (const language of ["fi", "sv", "en", "ar"]) {
  for (const width of [360, 1280]) {
    for (const theme of ["light", "dark", "forced"] as const) {
      test(`${language} ${width} ${theme}`, async ({ page, watch }) => {
        watch.expected.push(...OFFLINE_LINES);
        await page.setViewportSize({ width, height: 800 });
        const colorScheme = theme === "light" ? "light" : "dark";
        const forcedColors = theme === "forced" ? "active" : "none";
        await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
        const head = `<style>html{color-scheme:${colorScheme}}body{margin:0;padding:16px;font-family:sans-serif}</style>`;
        let number = 0;
        await everyView(page, { language, head }, async (view) => {
          const name = `${language}-${width}-${theme}-${++number}-${view.replace(" ", "-")}.png`;
          await page.screenshot({ path: join(FOLDER, name), fullPage: true });
        });
      });
    }
  }
}
