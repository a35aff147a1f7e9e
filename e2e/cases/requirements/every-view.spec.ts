// What holds in every view: one heading that leads, room at any width, size and spacing, targets that are hit.

import { BOTH_DIRECTIONS } from "../../support/languages";
import { expect, test } from "../../support/test";
import { everyView, OFFLINE_LINES } from "../../support/views";
import type { Finder } from "../../support/finder";

test.beforeEach(({ watch }) => {
  watch.expected.push(...OFFLINE_LINES);
});

/** What reaches over the edge of the finder, or is cut off by a box that hides it. */
function cut(finder: Finder): Promise<string[]> {
  return finder.root.evaluate((root) => {
    const found: string[] = [];
    const edge = root.getBoundingClientRect();
    for (const element of root.querySelectorAll<HTMLElement>("*")) {
      if (element.closest(".visually-hidden") || !element.checkVisibility()) continue;
      const { left, right } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const hides = style.overflowX !== "visible" || style.overflowY !== "visible";
      const over = left < edge.left - 1 || edge.right + 1 < right;
      // One pixel for letters that reach below their line.
      const full = element.clientWidth + 1 < element.scrollWidth || element.clientHeight + 1 < element.scrollHeight;
      if (over || (hides && full && element.tagName !== "INPUT")) found.push(element.outerHTML.slice(0, 120));
    }
    if (window.innerWidth < document.documentElement.scrollWidth) found.push("the page scrolls sideways");
    return found;
  });
}

/** WCAG 2.2, 1.4.12, as a reader's own style sheet sets it on everything, also in a shadow root. */
async function spaceText(finder: Finder): Promise<void> {
  await finder.element.evaluate((element) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    const root = element.shadowRoot!;
    if (root.adoptedStyleSheets.length < 2) root.adoptedStyleSheets.push(sheet);
  });
}

for (const language of BOTH_DIRECTIONS) {
  test(`requirement 20: at 320 px, which is 1280 px at 400 %, nothing is cut, also with wide text: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await everyView(page, { language, head: "<style>body{margin:0}</style>" }, async (view, finder) => {
      expect(await cut(finder), view).toEqual([]);
      await spaceText(finder);
      expect(await cut(finder), `${view}, wide text`).toEqual([]);
    });
  });
}

test("requirement 20: at 1280 px nothing is cut, also with wide text", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await everyView(page, {}, async (view, finder) => {
    await spaceText(finder);
    expect(await cut(finder), view).toEqual([]);
  });
});

test("requirement 21: what is pressed is at least 24 px wide and high, what answers 44", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await everyView(page, {}, async (view, finder) => {
    const small = await finder.root.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>("a, button, summary, input, .option")]
        .filter((element) => element.checkVisibility())
        .map((element) => {
          // A radio is pressed by its whole row, and a link in a sentence is excepted (2.5.8).
          const target = element.closest(".option") ?? element;
          const { width, height } = target.getBoundingClientRect();
          const least = target.matches(".option, input, .button") ? 44 : 24;
          return { target: `${element.tagName} ${element.textContent?.slice(0, 30)}`, width, height, least };
        })
        .filter(({ width, height, least }) => width < least || height < least),
    );
    expect(small, view).toEqual([]);
  });
});

test("requirement 1: one heading leads each view, and in a question it is the legend and the only one", async ({ page }) => {
  await everyView(page, {}, async (view, finder) => {
    const headings = finder.root.getByRole("heading");
    const leading = finder.root.getByRole("heading", { level: 2 });
    if (view === "loading") return expect(headings).toHaveCount(0);
    if (["question", "missing", "place", "map"].includes(view)) {
      await expect(headings).toHaveCount(1);
      await expect(finder.root.locator("fieldset > legend").getByRole("heading", { level: 2 })).toHaveCount(1);
      await expect(finder.root.locator("fieldset")).toHaveCount(1);
    }
    await expect(leading.and(finder.heading()), view).toHaveCount(1);
  });
});

test("requirement 2: levels follow on each other in every view, below the level that the page gives", async ({ page }) => {
  await everyView(page, { attributes: 'data-heading-level="3"' }, async (view, finder) => {
    const levels = await finder.root
      .locator("h1, h2, h3, h4, h5, h6")
      .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName[1])));
    const skips = levels.filter((level, at) => 1 < level - (levels[at - 1] ?? 2));
    expect(skips, `${view}: ${levels}`).toEqual([]);
    expect(Math.min(3, ...levels), view).toBe(3);
  });
});

test("requirement 22: in forced colours what is chosen, wrong and fitting is still told apart, and nothing moves", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce", colorScheme: "dark" });
  await everyView(page, {}, async (view, finder) => {
    const moving = await finder.root.evaluate((root) =>
      [root, ...root.querySelectorAll("*")].flatMap((element) =>
        [undefined, "::before", "::after"].filter((pseudo) => {
          const style = getComputedStyle(element, pseudo);
          const durations = `${style.transitionDuration}, ${style.animationDuration}`.split(", ").map(parseFloat);
          return durations.some((seconds) => 0 < seconds);
        }),
      ),
    );
    expect(moving, view).toEqual([]);
    if (view === "question") {
      const [one, other] = [finder.root.locator(".option").first(), finder.root.locator(".option").nth(1)];
      await one.getByRole("radio").check({ force: true });
      // The browser's own radio shows that it is chosen, and the row has a ring.
      await expect(one.getByRole("radio")).toHaveCSS("appearance", "auto");
      await expect(one).toHaveCSS("outline-style", "solid");
      await expect(other).toHaveCSS("outline-style", "none");
      await finder.page.reload();
      await finder.shows("question");
    }
    if (view === "missing") await expect(finder.root.locator(".error-summary")).toHaveCSS("border-top-style", "solid");
    if (view === "results") {
      const sign = finder.root.locator(".reasons li").first();
      expect(await sign.evaluate((item) => getComputedStyle(item, "::before").content)).toContain("✓");
    }
  });
});
