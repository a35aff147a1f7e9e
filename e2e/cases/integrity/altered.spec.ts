// A file on the server that somebody has altered so that it would still work: no browser runs it.

import type { Page } from "@playwright/test";

import { Finder } from "../../support/finder";
import { withoutPauses } from "../../support/pauses";
import { commonPart, core, language, languagePart, laterPart, loader, part, pinnedCode, type Published } from "../../support/published";
import { recorded } from "../../support/reliability";
import { type Site, test } from "../../support/site";
import { expect, type Watch } from "../../support/test";

const FALLBACK = '<service-finder feed="/feeds/associations.json"><a href="/services">All our services</a></service-finder>';

/** Opens a page of the site with this on it, which notes what the finder tells it. */
async function open(page: Page, site: Site, body: string, policy = ""): Promise<void> {
  await withoutPauses(page);
  await page.addInitScript(() => {
    addEventListener("service-finder:error", (event) => {
      document.documentElement.dataset.told = (event as CustomEvent<{ code: string }>).detail.code;
    });
  });
  const head = policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  site.put("/host.html", `<!doctype html><html lang="fi"><link rel="icon" href="data:,">${head}<title>Host</title><h1>Host</h1>${body}`);
  await page.goto(`${site.origin}/host.html`);
}

async function alter(site: Site, { path, alter }: Published): Promise<void> {
  const altered = alter(await site.file(path));
  site.put(path, (_, response) => void response.writeHead(200, { "content-type": typeOf(path) }).end(altered));
}

const typeOf = (path: string) => (path.endsWith(".js") ? "text/javascript" : path.endsWith(".wasm") ? "application/wasm" : "text/plain");

const told = (page: Page, code: string) => expect(page.locator("html")).toHaveAttribute("data-told", code);
const nothingAlteredRan = async (page: Page) => expect(await page.evaluate(() => "altered" in globalThis)).toBe(false);

/** The browser says that it has refused a file, and the finder what it could not have. */
const refusal = (watch: Watch) => watch.expected.push(/integrity/, /Failed to load resource/, /service-finder: /);

const note = (row: string, reader: string, event: string) => recorded({ table: "integrity", row, reader, event, engine: "chromium" });

test("a loader that was altered is refused where the page names its hash", async ({ page, site, watch }) => {
  refusal(watch);
  await alter(site, loader());
  await open(page, site, FALLBACK + pinnedCode().replace(/ data-feed="[^"]*"/, ""));
  await expect.poll(() => watch.console.some((line) => /digest/.test(line))).toBe(true);
  await expect(page.getByRole("link", { name: "All our services" })).toBeVisible();
  expect(await page.evaluate(() => customElements.get("service-finder") === undefined)).toBe(true);
  await nothingAlteredRan(page);
  note("the loader (pinned page)", "what stands between the tags", "none");
});

test("the core is refused when it was altered", async ({ page, site, watch }) => {
  refusal(watch);
  await alter(site, core());
  await open(page, site, FALLBACK + '<script src="/service-finder.js" async></script>');
  await told(page, "core-unreachable");
  await expect(page.getByRole("link", { name: "All our services" })).toBeVisible();
  await nothingAlteredRan(page);
  note("the core", "what stands between the tags, or else the number", "core-unreachable");
});

test("a core that is altered is refused at every further try, and taken when it is mended", async ({ page, site, watch }) => {
  refusal(watch);
  await alter(site, core());
  await open(page, site, FALLBACK + '<script src="/service-finder.js" async></script>');
  const again = () =>
    page.evaluate(() => {
      delete document.documentElement.dataset.told;
      const finder = document.querySelector("service-finder");
      const other = finder?.cloneNode(true);
      if (other) finder?.replaceWith(other);
    });
  for (let attempt = 0; attempt < 3; attempt++) {
    await told(page, "core-unreachable");
    await again();
  }
  await told(page, "core-unreachable");
  expect(watch.requests.filter((url) => url.includes(core().path)).length).toBeGreaterThan(3);
  site.asPublished(core().path);
  await again();
  await new Finder(page).shows("question");
});

test("the second part is refused when it was altered", async ({ page, site, watch }) => {
  refusal(watch);
  await alter(site, part());
  await open(page, site, FALLBACK + '<script src="/service-finder.js" async></script>');
  const finder = new Finder(page);
  await finder.shows("question");
  await finder.button("show-results").click();
  await finder.shows("error");
  await told(page, "program-incomplete");
  note("the second part", "what is missing, with the answers kept, and another try", "program-incomplete");
});

for (const [name, published] of [["a later part", laterPart], ["what later parts share", commonPart]] as const) {
  test(`${name} is refused when it was altered`, async ({ page, site, watch }) => {
    refusal(watch);
    await alter(site, published());
    const atPlace = FALLBACK.replace(" feed", ' topic="topic:separation" audience="role:client" feed');
    await open(page, site, atPlace + '<script src="/service-finder.js" async></script>');
    await new Finder(page).shows("error");
    await told(page, "program-incomplete");
    note(name, "what is missing, with the answers kept, and another try", "program-incomplete");
  });
}

test("a language is refused when it was altered, and another takes its place", async ({ page, site, watch }) => {
  refusal(watch);
  await alter(site, language("fi"));
  await open(page, site, FALLBACK + '<script src="/service-finder.js" async></script>');
  await expect(new Finder(page, "sv").button("continue")).toBeVisible();
  await expect(page.locator("service-finder").locator("[data-view]")).not.toContainText("ALTERED");
  note("a language", "the finder in another language", "none");
});

test("the rest of a language is refused when it was altered", async ({ page, site, watch }) => {
  refusal(watch);
  await alter(site, languagePart("fi"));
  await open(page, site, FALLBACK + '<script src="/service-finder.js" async></script>');
  const finder = new Finder(page);
  await finder.shows("question");
  await finder.button("show-results").click();
  await finder.shows("error");
  await expect(finder.root).not.toContainText("ALTERED");
  note("the rest of a language", "what is missing, with the answers kept, and another try", "program-incomplete");
  await told(page, "program-incomplete");
});

for (const policies of ["", "; trusted-types service-finder", "; trusted-types its-own", "; trusted-types 'none'"]) {
  test(`a page that enforces Trusted Types${policies} has the finder, and no altered core`, async ({ page, site, watch }) => {
    refusal(watch);
    const body = FALLBACK + '<script src="/service-finder.js" async></script>';
    const policy = `require-trusted-types-for 'script'${policies}`;
    await open(page, site, body, policy);
    await new Finder(page).shows("question");
    await alter(site, core());
    await open(page, site, body, policy);
    await told(page, "core-unreachable");
  });
}
