// Pictures of every view, for people to look at. Knows how to get to each view; asserts nothing of how it looks.

import { join } from "node:path";

import { Finder } from "../support/finder";
import { open, script } from "../support/host";
import { test } from "../support/test";

const FOLDER = join(import.meta.dirname, "out");

for (const language of ["fi", "sv", "en", "ar"]) {
  for (const width of [360, 1280]) {
    for (const theme of ["light", "dark", "forced"] as const) {
      test(`${language} ${width} ${theme}`, async ({ page, watch }) => {
        watch.expected.push(/Failed to load resource/, /service-finder: .*feed/);
        await page.clock.setFixedTime(new Date("2026-10-15T12:00:00+03:00"));
        await page.setViewportSize({ width, height: 800 });
        const colorScheme = theme === "light" ? "light" : "dark";
        const forcedColors = theme === "forced" ? "active" : "none";
        await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
        const scheme = `<style>html{color-scheme:${colorScheme}}body{margin:0;padding:16px;font-family:sans-serif}</style>`;
        await open(page, { language, head: scheme, body: script() });
        const finder = new Finder(page, language);
        let number = 0;
        const picture = async (view: string) => {
          const path = join(FOLDER, `${language}-${width}-${theme}-${++number}-${view}.png`);
          await page.screenshot({ path, fullPage: true });
        };
        await finder.shows("question");
        await picture("question");
        await finder.button("continue").click();
        await picture("missing");
        const first = await finder.question();
        await finder.answer(first, ["topic:separation"]);
        await finder.answer(await finder.question(), ["role:client"]);
        await finder.question();
        await finder.root.getByRole("textbox").fill("in");
        await picture("place");
        await finder.answer(await finder.question(), "Inari");
        const results = await finder.results();
        await picture("results");
        await finder.card(results[0]?.id ?? "").getByRole("heading").getByRole("button").click();
        await finder.shows("service");
        await picture("service");
        await page.reload();
        await finder.answerAll({ situation: ["topic:separation"], role: ["role:client"], place: "Helsinki" });
        await picture("nothing-found");
        await page.route("**/feeds/associations.json", (route) => route.fulfill({ status: 404, body: "" }));
        await page.reload();
        await finder.shows("error");
        await picture("error");
      });
    }
  }
}
