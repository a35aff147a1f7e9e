// What a machine finds in every view: violations of WCAG, in languages of both directions and in every scheme.

import { expectAccessible } from "../../support/axe";
import { test } from "../../support/test";
import { everyView, OFFLINE_LINES } from "../../support/views";

const schemes = [
  { language: "fi", scheme: "light" },
  { language: "fi", scheme: "dark" },
  { language: "fi", scheme: "forced colours" },
  { language: "ar", scheme: "light" },
  { language: "ar", scheme: "dark" },
  { language: "ar", scheme: "forced colours" },
  { language: "sv", scheme: "dark" },
  { language: "en", scheme: "light" },
];

for (const { language, scheme } of schemes) {
  test(`requirements 17 and 22: axe finds nothing in any view: ${language}, ${scheme}`, async ({ page, watch }) => {
    watch.expected.push(...OFFLINE_LINES);
    // In forced colours the system gives the colours, and axe takes those of the sheet for the ones that are seen.
    const without = scheme === "forced colours" ? ["color-contrast"] : [];
    const forcedColors = scheme === "forced colours" ? "active" : "none";
    await page.emulateMedia({ forcedColors, colorScheme: scheme === "light" ? "light" : "dark" });
    const head = `<style>html{color-scheme:${scheme === "light" ? "light" : "dark"}}</style>`;
    await everyView(page, { language, head, attributes: 'data-theme="auto"' }, () => expectAccessible(page, without));
  });
}
