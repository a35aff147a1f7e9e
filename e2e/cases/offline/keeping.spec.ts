// Keeping the standalone page on the device: only when the reader wants it, all or nothing, and removed with one
// button.

import { AWAY, Exit } from "../../support/exit";
import { Finder } from "../../support/finder";
import { LANGUAGES } from "../../support/languages";
import { recorded } from "../../support/reliability";
import { test } from "../../support/site";
import { NOTHING_STORED } from "../../support/stored";
import { expect } from "../../support/test";
import { Standalone } from "./standalone";

test("nothing is kept before the reader turns it on, and the words say what would be", async ({ page, site }) => {
  const standalone = new Standalone(page, site);
  await standalone.open();
  await standalone.unfold();
  for (const key of ["offline-what", "offline-answers", "offline-others"]) {
    await expect(standalone.offline).toContainText(standalone.text(key));
  }
  expect(await standalone.stored()).toEqual(NOTHING_STORED);
});

test("turned on, the program with all languages and the feed are kept, and nothing else", async ({ page, site }) => {
  const standalone = new Standalone(page, site);
  await standalone.open();
  await standalone.turnOn();
  await expect(standalone.heading).toBeFocused();
  const kept = await standalone.kept();
  expect(Object.keys(kept).sort()).toEqual(["feeds", expect.stringMatching(/^files-[0-9a-f]{16}$/)]);
  expect(kept.feeds).toEqual(["/feeds/associations.json"]);
  const files = Object.values(kept).flat();
  for (const { tag } of LANGUAGES) {
    const own = files.filter((path) => new RegExp(`^/assets/${tag}-\\w{16}(-2)?\\.txt$`).test(path));
    expect(own, tag).toHaveLength(2);
  }
  expect(files).toEqual(expect.arrayContaining(["/", "/service-finder.js", "/page/page.js"]));
  // The registration and the caches are all there is: no flag, no cookie.
  expect(await standalone.stored()).toEqual({ ...NOTHING_STORED, workers: 1, caches: expect.any(Array) });
});

test("one button removes everything and says so, and it can be turned on again", async ({ page, site }) => {
  const standalone = new Standalone(page, site);
  await standalone.open();
  await standalone.turnOn();
  await standalone.remove();
  expect(await standalone.stored()).toEqual(NOTHING_STORED);
  await standalone.turnOn();
  expect(Object.keys(await standalone.kept())).toHaveLength(2);
  await standalone.remove();
  // Nor does anything come back when the page is used and opened again.
  const finder = await standalone.open();
  await finder.answerAll({});
  await expect(standalone.heading).toHaveText(standalone.text("offline-offer"));
  expect(await standalone.stored()).toEqual(NOTHING_STORED);
});

for (const [what, path] of [["file", "/page/icon-192.png"], ["feed", "/feeds/associations.json"]] as const) {
  test(`a ${what} that is missing leaves nothing on the device, and the page says so`, async ({ page, site, watch }) => {
    watch.expected.push(/404/);
    const standalone = new Standalone(page, site);
    await standalone.open();
    site.missing(path);
    await standalone.unfold();
    await standalone.button("offline-keep").click();
    await expect(standalone.notice).toHaveText(standalone.text("offline-failed"));
    expect(await standalone.stored()).toEqual(NOTHING_STORED);
    site.asPublished(path);
    await standalone.turnOn();
    recorded({ table: "offline", row: `a ${what} is missing while all of it is fetched`, reader: "that it did not succeed; nothing is kept, and another try does succeed" });
  });
}

test("a file of another build is not kept", async ({ page, site, watch }) => {
  watch.expected.push(/digest/, /Failed to load resource/);
  const standalone = new Standalone(page, site);
  await standalone.open();
  site.put("/service-finder.js", `${await site.file("/service-finder.js")};`);
  await standalone.unfold();
  await standalone.button("offline-keep").click();
  await expect(standalone.notice).toHaveText(standalone.text("offline-failed"));
  expect(await standalone.stored()).toEqual(NOTHING_STORED);
  recorded({ table: "offline", row: "a file of another build", reader: "that it did not succeed; nothing is kept" });
});

test("the exit leads away at once while the page is kept", async ({ page, site }) => {
  site.put("/", (await site.file("/")).toString().replace("<service-finder ", `<service-finder exit-url="${AWAY}" `));
  site.put(AWAY, `<title>Weather</title><link rel="icon" href="data:,">Sunny`);
  const standalone = new Standalone(page, site);
  await standalone.open();
  await standalone.turnOn();
  await page.reload();
  await new Finder(page).shows("question");
  await new Exit(page).link.click();
  await expect(page).toHaveURL(`${site.origin}${AWAY}`);
  await page.goBack();
  expect(page.url()).not.toBe(`${site.origin}/`);
});

test("an embedded finder in the same folder is left alone", async ({ page, site }) => {
  const standalone = new Standalone(page, site);
  await standalone.open();
  await standalone.turnOn();
  // A host's page below the worker's folder gets what the server has, and not what is kept.
  site.put("/host/page.html", `<!doctype html><link rel="icon" href="data:,"><script src="/service-finder.js"></script>`);
  site.put("/service-finder.js", "document.title = 'from the server';");
  await page.goto(`${site.origin}/host/page.html`);
  await expect(page).toHaveTitle("from the server");
});
