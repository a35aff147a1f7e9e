// What axe finds in every view: violations of WCAG, in both directions of writing and in every colour scheme.

import { expectAccessible } from "../../support/axe";
import { test } from "../../support/test";
import { everyView, OFFLINE_LINES } from "../../support/views";

const SCHEMES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "forced colours": { colorScheme: "dark", forcedColors: "active" },
} as const;

/** All schemes in one language of each direction. The other two have the same views, and one scheme each. */
const TOURS: { language: string; schemes: (keyof typeof SCHEMES)[] }[] = [
  { language: "fi", schemes: ["light", "dark", "forced colours"] },
  { language: "ar", schemes: ["light", "dark", "forced colours"] },
  { language: "sv", schemes: ["dark"] },
  { language: "en", schemes: ["light"] },
];

for (const { language, schemes } of TOURS) {
  test(`requirements 17 and 22: axe finds nothing in any view: ${language}, ${schemes.join(", ")}`, async ({ page, watch }) => {
    watch.expected.push(...OFFLINE_LINES);
    const head = "<style>html{color-scheme:light dark}</style>";
    // The schemes take turns in each view, because going to a view takes longer than to look at it.
    await everyView(page, { language, head, attributes: 'data-theme="auto"' }, async (view) => {
      for (const scheme of schemes) {
        // Nothing is on its way from one colour to the other while axe looks.
        await page.emulateMedia({ ...SCHEMES[scheme], reducedMotion: "reduce" });
        // In forced colours the system gives the colours, and axe takes those of the sheet for the ones that are seen.
        const without = scheme === "forced colours" ? ["color-contrast"] : [];
        await expectAccessible(page, { without, what: `${view}, ${scheme}` });
      }
    });
  });
}
