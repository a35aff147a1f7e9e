// The results and a service on paper: black on white, nothing to press, addresses written out.

import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { expect, test } from "../../support/test";

const BLACK = "rgb(0, 0, 0)";

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-10-15T12:00:00+03:00"));
});

/** What on the paper is no ink on white, or is there to be pressed. */
function flaws(finder: Finder): Promise<string[]> {
  return finder.root.evaluate((root) => {
    const found: string[] = [];
    const ink = ["rgb(0, 0, 0)", "rgb(51, 51, 51)"];
    for (const element of [root, ...root.querySelectorAll<HTMLElement>("*")]) {
      if (!element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      const name = `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`;
      if (!ink.includes(style.color)) found.push(`${name}: ${style.color}`);
      if (!["rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"].includes(style.backgroundColor)) found.push(`${name}: on ${style.backgroundColor}`);
      // A card's title is a button on the screen, and that of a group opens it; on paper they are their words.
      if (element.tagName === "BUTTON" && !element.matches(".name")) found.push(`${name}: a button`);
      if (element.matches("input, summary:not(:has(h3)), [aria-current]")) found.push(`${name}: a control`);
    }
    return found;
  });
}

/** The address that is printed behind each link to a page. */
function addresses(finder: Finder): Promise<{ href: string; printed: string }[]> {
  return finder.root.evaluate((root) =>
    [...root.querySelectorAll<HTMLAnchorElement>("a[href^=http]")]
      .filter((link) => link.checkVisibility())
      .map((link) => ({ href: link.getAttribute("href")!, printed: getComputedStyle(link, "::after").content })),
  );
}

for (const theme of ["light", "dark"]) {
  test(`results and a service are clean on paper: ${theme}`, async ({ page }) => {
    await open(page, { body: script(`data-theme="${theme}" data-topic="topic:separation" data-audience="role:client"`) });
    const finder = new Finder(page);
    await finder.answerAll({ place: "Inari" });
    await page.emulateMedia({ media: "print" });
    for (const view of ["results", "service"]) {
      expect(await flaws(finder), view).toEqual([]);
      await expect(finder.element.locator(".exit"), view).toBeHidden();
      await expect(finder.heading(), view).toHaveCSS("color", BLACK);
      await expect(finder.root.getByRole("link", { name: /112/ }).first(), view).toBeVisible();
      const links = await addresses(finder);
      expect(links.length, view).toBeGreaterThan(0);
      for (const { href, printed } of links) expect(printed, view).toBe(`"${href}"`);
      const whole = finder.root.locator(view === "results" ? ".card" : ".channel").first();
      await expect(whole).toHaveCSS("break-inside", "avoid");
      if (view === "results") {
        await page.emulateMedia({ media: "screen" });
        await finder.root.locator("[data-focus=card]").first().click();
        await finder.shows("service");
        await page.emulateMedia({ media: "print" });
      }
    }
  });
}
