// The colours, fonts and corners that a page gives the finder: they are used everywhere, and bad contrast is reported.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { expect, test } from "../../support/test";
import { everyView, OFFLINE_LINES } from "../../support/views";

const EXAMPLE = readFileSync(join(import.meta.dirname, "..", "..", "..", "docs", "examples", "theme.html"), "utf8");
const STYLES = EXAMPLE.slice(EXAMPLE.indexOf("<style>"), EXAMPLE.indexOf("</style>") + "</style>".length);

/** The colours, fonts and corners of elements that are not those of the theme. Disclosures are opened, to be seen too. */
function strange(finder: Finder): Promise<string[]> {
  return finder.root.evaluate((root) => {
    const host = (root.getRootNode() as ShadowRoot).host;
    const declared = getComputedStyle(host);
    const tokens = [...declared].filter((name) => name.startsWith("--service-finder-"));
    const token = (name: string) => declared.getPropertyValue(`--service-finder-${name}`);
    const probe = root.appendChild(document.createElement("span"));
    const computed = (value: string) => {
      probe.style.color = value;
      return getComputedStyle(probe).color;
    };
    const colours = new Set(tokens.filter((name) => name.includes("-color-")).map((name) => computed(declared.getPropertyValue(name))));
    colours.add("rgba(0, 0, 0, 0)");
    const [corner, fonts] = [parseFloat(token("radius")), token("font-family").trim()];
    const corners = new Set(["0px", "50%", ...[1, 0.75, 0.4].map((share) => `${corner * share}px`)]);
    probe.remove();
    if (colours.size !== 17) return [`${colours.size - 1} colours are set, and not 16 different ones`];
    const found = new Set<string>();
    for (const details of root.querySelectorAll("details")) details.open = true;
    for (const element of [root, ...root.querySelectorAll("*")]) {
      // A QR code is dark on light in every theme, because a camera reads no other.
      if (element.closest(".code")) continue;
      for (const pseudo of [undefined, "::before", "::after"]) {
        const style = getComputedStyle(element, pseudo);
        if (!element.checkVisibility() || (pseudo !== undefined && style.content === "none")) continue;
        const name = `${element.tagName}.${element.getAttribute("class") ?? ""}${pseudo ?? ""}`;
        const painted: Record<string, string> = { color: style.color, background: style.backgroundColor };
        for (const side of ["Top", "Right", "Bottom", "Left"] as const) {
          if (parseFloat(style[`border${side}Width`])) painted[`border ${side}`] = style[`border${side}Color`];
        }
        if (style.outlineStyle !== "none" && parseFloat(style.outlineWidth)) painted.outline = style.outlineColor;
        if (style.textDecorationLine !== "none") painted.underline = style.textDecorationColor;
        if (element instanceof SVGElement) {
          for (const paint of ["fill", "stroke"] as const) if (style[paint] !== "none") painted[paint] = style[paint];
        }
        // A shape is painted by its fill and its stroke alone.
        if (element.tagName === "svg") delete painted.fill;
        for (const [what, colour] of Object.entries(painted)) {
          if (!colours.has(colour)) found.add(`${name} ${what}: ${colour}`);
        }
        if (style.boxShadow.match(/(rgba?|color)\([^)]*\)/g)?.some((colour) => !colours.has(colour))) {
          found.add(`${name} shadow: ${style.boxShadow}`);
        }
        if (style.fontFamily !== fonts) found.add(`${name} font: ${style.fontFamily}`);
        for (const at of ["TopLeft", "TopRight", "BottomLeft", "BottomRight"] as const) {
          const radius = style[`border${at}Radius`];
          if (!corners.has(radius)) found.add(`${name} corner: ${radius}`);
        }
      }
    }
    const size = getComputedStyle(root);
    if (size.fontSize !== token("font-size").trim()) found.add(`font size: ${size.fontSize}`);
    if (size.paddingLeft !== token("padding").trim()) found.add(`padding: ${size.paddingLeft}`);
    return [...found];
  });
}

test("requirement 23: with a theme of its own, nothing in any view is painted with anything else, in light or dark", async ({ page, watch }) => {
  watch.expected.push(...OFFLINE_LINES);
  await everyView(page, { language: "en", head: STYLES, attributes: 'data-theme="auto"' }, async (view, finder) => {
    const menu = finder.languages();
    if (view === "question") await menu.click();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      expect(await strange(finder), `${view}, ${colorScheme}`).toEqual([]);
    }
    if (view === "question") await menu.click();
    // Disclosures are closed again, as the next view expects them.
    await finder.root.evaluate((root) => {
      for (const details of root.querySelectorAll<HTMLDetailsElement>("details:not(.fold)")) details.open = false;
    });
  });
});

/** An element whose attributes the test changes. */
const ELEMENT = `<service-finder feed="/feeds/associations.json" theme="light"></service-finder>
<script src="/service-finder.js" async></script>`;

/** What the console says about the theme. */
function lines(console: string[]): string[] {
  return console.filter((line) => line.includes("--service-finder-color")).map((line) => line.replace(/^.*?: service-finder: /, ""));
}

test("requirement 23: colours of the page that cannot be told apart are said on the console, once, with the mend", async ({ page, watch }) => {
  watch.expected.push(/service-finder: --service-finder-color/);
  const style = `<style>
    service-finder { --service-finder-color-text-quiet: oklch(0.75 0 0); --service-finder-color-note: blurple }
    service-finder[theme=dark] { --service-finder-color-control: #1c2628 }
  </style>`;
  await open(page, { head: style, body: ELEMENT });
  const finder = new Finder(page);
  await finder.shows("question");
  await expect.poll(() => lines(watch.console)).toEqual([
    "--service-finder-color-note: this is not a colour; write one, such as #0d5c63",
    ...["background #f7f4ee", "surface #ffffff", "soft #e4f0ee"].map((background) => expect.stringMatching(
      new RegExp(`^--service-finder-color-text-quiet #aeaeae on --service-finder-color-${background}: the contrast is [12]\\.\\d\\d:1 and has to be 4\\.50:1; --service-finder-color-text-quiet: #[0-9a-f]{6} would do$`),
    )),
  ]);
  await finder.element.evaluate((element) => element.setAttribute("theme", "dark"));
  await expect.poll(() => lines(watch.console).filter((line) => line.startsWith("--service-finder-color-control #1c2628"))).toHaveLength(3);
  const said = lines(watch.console);
  await finder.element.evaluate((element) => element.setAttribute("theme", "light"));
  await finder.element.evaluate((element) => element.setAttribute("theme", "dark"));
  await finder.button("show-results").click();
  await finder.shows("results");
  expect(lines(watch.console), "nothing is said twice").toEqual(said);
});

test("requirement 23: in forced colours the page's theme is not used, and nothing is reported about it", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, { head: STYLES, body: script() });
  const finder = new Finder(page);
  await finder.button("show-results").click();
  await finder.shows("results");
});
