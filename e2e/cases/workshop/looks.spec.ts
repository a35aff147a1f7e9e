// Every step is accessible in the three languages, light and dark, and no step is wider than the screen.

import AxeBuilder from "@axe-core/playwright";

import { expect, test } from "../../support/test";
import { LIST, Workshop } from "./workshop";

for (const [language, scheme] of [["fi", "light"], ["sv", "dark"], ["en", "light"]] as const) {
  test(`every step is accessible: ${language}, ${scheme}`, async ({ page, watch }) => {
    const workshop = new Workshop(page, watch);
    await page.emulateMedia({ colorScheme: scheme });
    await workshop.open(language);
    const look = async (what: string) => {
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).exclude("iframe").setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).slice(0, 3).join(" | ")}`), what).toEqual([]);
      for (const width of [390, 768, 1280, 1600]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(over, `${what} at ${width}`).toBe(0);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    };
    await look("bring");
    await workshop.bring(LIST);
    await expect(page.locator("table")).toBeVisible();
    await look("mend");
    const steps = page.getByRole("navigation").getByRole("button");
    for (let at = 2; at < (await steps.count()); at++) {
      await steps.nth(at).click();
      await expect(steps.nth(at)).toHaveAttribute("aria-current", "step");
      await look(`step ${at}`);
    }
  });
}
