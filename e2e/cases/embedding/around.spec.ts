// What the page around the finder does with the element itself.

import type { Page } from "@playwright/test";

import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { HOST } from "../../support/origins";
import { expect, test } from "../../support/test";

/** A frame as tall as what is in it, as editors show blocks: it measures when something in the page changes. */
async function inMeasuringFrame(page: Page): Promise<void> {
  await open(page, { body: `<iframe id="inside" width="360" height="100" title="Preview"></iframe>` });
  const inner = `<!doctype html><html lang="fi"><body>${script()}<script>
    const measure = () => { frameElement.height = Math.ceil(document.body.getBoundingClientRect().height) + 16; };
    new MutationObserver(measure).observe(document.body, { attributes: true, characterData: true, childList: true, subtree: true });
    </script></body></html>`;
  await page.locator("#inside").evaluate((frame, inner) => ((frame as HTMLIFrameElement).srcdoc = inner), inner);
}

test("a frame that measures when the page changes shows all of the finder", async ({ page }) => {
  await inMeasuringFrame(page);
  const frame = page.frameLocator("#inside");
  await expect(frame.locator("service-finder [data-view=question]")).toBeVisible();
  const [inside, finder] = [page.locator("#inside"), frame.locator("service-finder")];
  const missing = async () => {
    const height = await finder.evaluate((element) => element.getBoundingClientRect().bottom);
    return height - (await inside.evaluate((frame) => frame.clientHeight));
  };
  await expect.poll(missing).toBeLessThanOrEqual(0);
  const before = await inside.getAttribute("height");
  await finder.locator("summary").first().click();
  await expect.poll(() => inside.getAttribute("height")).not.toBe(before);
  await expect.poll(missing).toBeLessThanOrEqual(0);
});

test("outside of frames nothing is written on the element", async ({ page }) => {
  await open(page, { body: script() });
  await new Finder(page).shows("question");
  expect(await page.locator("service-finder").evaluate((element) => (element as HTMLElement).dataset.height)).toBe(undefined);
});

for (const rule of [":where(.wp-site-blocks *:focus)", "*:focus", ":focus-visible, :focus-within"]) {
  test(`a page's ${rule} draws no frame around the finder`, async ({ page }) => {
    const head = `<style>${rule} { outline: 5px solid red }</style>`;
    await open(page, { head, body: `<div class="wp-site-blocks">${script()}</div>` });
    const finder = new Finder(page);
    await finder.shows("question");
    await finder.root.getByRole("radio").first().focus();
    expect(await finder.element.evaluate((element) => getComputedStyle(element).outlineWidth)).toBe("0px");
    expect(await finder.element.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("none");
    // What has the focus itself keeps its ring.
    await finder.button("continue").focus();
    await page.keyboard.press("Tab");
    const ring = () => finder.element.evaluate((element) => getComputedStyle(element.shadowRoot!.activeElement!).outlineStyle);
    expect(await ring()).not.toBe("none");
  });
}

const WITHOUT: Record<string, [script: string, gets: "the finder" | "the number"]> = {
  "roots that are always closed": [
    `const own = Element.prototype.attachShadow; document.roots = []; Element.prototype.attachShadow = function (given) {
      const root = own.call(this, { ...given, mode: "closed" }); document.roots.push(root); return root }`,
    "the finder",
  ],
  "a property `method` of all objects": [`Object.prototype.method = "POST"`, "the finder"],
  "a registry that throws": [`customElements.define = () => { throw new Error("no") }`, "the number"],
  "a registry that does nothing": [`customElements.define = () => {}`, "the number"],
  "no registry": [`Object.defineProperty(window, "customElements", { value: undefined })`, "the number"],
  "another element of the same name": [
    `customElements.define("service-finder", class extends HTMLElement { #root = this.attachShadow({ mode: "open" }); })`,
    "the number",
  ],
};
const EMBEDS = {
  "a script": `data-feed`,
  "an element": `feed`,
};

for (const [name, [own, gets]] of Object.entries(WITHOUT)) {
  for (const [embed, attribute] of Object.entries(EMBEDS)) {
    test(`on a page with ${name}, ${embed} brings ${gets}, and the exit works`, async ({ page, watch }) => {
      if (name === "a registry that throws" || name === "no registry") watch.expected.push(/^warning: service-finder: \w*Error/);
      const feed = "/feeds/associations.json";
      const code = embed === "a script"
        ? `<script src="/service-finder.js" ${attribute}="${feed}" data-exit-url="/host/weather.html" async></script>`
        : `<service-finder ${attribute}="${feed}" exit-url="/host/weather.html"></service-finder><script src="/service-finder.js" async></script>`;
      await page.route(`${HOST}/host/weather.html`, (route) =>
        route.fulfill({ contentType: "text/html", body: `<title>Weather</title><link rel="icon" href="data:,">Sunny` }));
      watch.elsewhere.push("https://www.ilmatieteenlaitos.fi/");
      await page.route("https://www.ilmatieteenlaitos.fi/", (route) =>
        route.fulfill({ contentType: "text/html", body: `<title>Weather</title><link rel="icon" href="data:,">Sunny` }));
      await open(page, { head: `<script>${own}</script>`, body: code });
      const closed = name.includes("closed");
      const call = page.getByRole("link", { name: "112" });
      // What is in a closed root no driver finds.
      const seen = () => page.evaluate(() => {
        const [root] = (document as unknown as { roots: ShadowRoot[] }).roots;
        return ["[data-view=question]", "a[href='tel:112']", ".exit a"].map((css) => root?.querySelector(css)?.checkVisibility());
      });
      if (closed) await expect.poll(seen).toEqual([true, true, true]);
      else await expect(call.first()).toBeVisible();
      if (gets === "the finder" && !closed) await new Finder(page).shows("question");
      for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
      await expect(page).toHaveTitle("Weather");
    });
  }
}
