// What must hold in every view: one heading that leads, room at any width and text spacing, targets that are large
// enough.

import { Exit } from "../../support/exit";
import { expect, test } from "../../support/test";
import { untidy } from "../../support/typography";
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
      // On a very narrow screen the exit has the room of the word "Back", which is read all the same.
      if (element.closest(".visually-hidden, .strip .word") || !element.checkVisibility()) continue;
      const { left, right } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const hides = style.overflowX !== "visible" || style.overflowY !== "visible";
      // What ends with an ellipsis on a card is whole on the service's page, and in the list that the line of answers opens.
      const shortened = element.closest(".card .summary, .card .state, .card-title :is(.name, .quiet), .answers-line p");
      if (shortened && left >= shortened.getBoundingClientRect().left - 1) continue;
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
async function spaceText(finder: Finder, text: "wide" | "as it is"): Promise<void> {
  await finder.element.evaluate((element, text) => {
    const root = element.shadowRoot! as ShadowRoot & { spacing?: CSSStyleSheet };
    if (text === "as it is") {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== root.spacing);
      return;
    }
    root.spacing = new CSSStyleSheet();
    root.spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    root.adoptedStyleSheets.push(root.spacing);
  }, text);
}

/** WCAG 2.2, 1.4.10, asks for 1280 px at 400 %, which is 320 by 256 px. */
const [NARROW, WIDE] = [{ width: 320, height: 256 }, { width: 1280, height: 800 }];
const NO_MARGIN = "<style>body{margin:0}</style>";

/** Nothing is cut in a window of this size, with the text as it is and with wide text. */
async function expectRoom(finder: Finder, view: string, size: { width: number; height: number }): Promise<void> {
  await finder.page.setViewportSize(size);
  expect(await cut(finder), `${view}, ${size.width} px`).toEqual([]);
  expect(await untidy(finder), `${view}, ${size.width} px`).toEqual([]);
  await spaceText(finder, "wide");
  expect(await cut(finder), `${view}, ${size.width} px, wide text`).toEqual([]);
  await spaceText(finder, "as it is");
}

/** What is pressed is at least 24 px wide and high, an answer or a button 44. */
async function expectTargets(finder: Finder, view: string): Promise<void> {
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
}

/** One heading leads the view; in a question it is the legend, and there is no other. */
async function expectOneHeading(finder: Finder, view: string): Promise<void> {
  const headings = finder.root.getByRole("heading");
  if (view === "loading") return expect(headings, view).toHaveCount(0);
  if (["question", "missing", "place", "map"].includes(view)) {
    await expect(headings, view).toHaveCount(1);
    await expect(finder.root.locator("fieldset > legend").getByRole("heading", { level: 2 }), view).toHaveCount(1);
    await expect(finder.root.locator("fieldset"), view).toHaveCount(1);
  }
  await expect(finder.root.getByRole("heading", { level: 2 }).and(finder.heading()), view).toHaveCount(1);
}

/** Levels of headings follow on each other, below the level that the page gives. */
async function expectLevels(finder: Finder, view: string, first: number): Promise<void> {
  const levels = await finder.root
    .locator("h1, h2, h3, h4, h5, h6")
    .evaluateAll((headings) => headings.map((heading) => Number(heading.tagName[1])));
  const skips = levels.filter((level, at) => 1 < level - (levels[at - 1] ?? first - 1));
  expect(skips, `${view}: ${levels}`).toEqual([]);
  expect(Math.min(first, ...levels), view).toBe(first);
}

/** At 400 % zoom the exit leaves nine tenths of the window to the rest, and stays whole. */
async function expectRoomBesideExit(finder: Finder, view: string): Promise<void> {
  const { x, width, height } = (await new Exit(finder.page).area.boundingBox())!;
  expect((width * height) / (NARROW.width * NARROW.height), view).toBeLessThan(0.1);
  expect(x, view).toBeGreaterThanOrEqual(0);
  expect(x + width, view).toBeLessThanOrEqual(NARROW.width);
}

test("requirements 1, 20 and 21: one heading leads each view, nothing is cut, and what is pressed is large enough", async ({ page }) => {
  const size = page.viewportSize()!;
  await everyView(page, { head: NO_MARGIN }, async (view, finder) => {
    await expectOneHeading(finder, view);
    await expectRoom(finder, view, WIDE);
    await expectRoom(finder, view, NARROW);
    await expectRoomBesideExit(finder, view);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectTargets(finder, view);
    await page.setViewportSize(size);
  });
});

test("requirements 2 and 20: in Arabic and a narrow window nothing is cut, and the levels of headings leave no gap", async ({ page }) => {
  await page.setViewportSize(NARROW);
  const tour = { language: "ar", head: NO_MARGIN, attributes: 'data-heading-level="3"' };
  await everyView(page, tour, async (view, finder) => {
    await expectRoom(finder, view, NARROW);
    await expectRoomBesideExit(finder, view);
    await expectLevels(finder, view, 3);
  });
});

test("requirement 22: in forced colours, what is chosen, wrong or fitting is still marked, and nothing moves", async ({ page }) => {
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
