// No traces: what the page has stored, sent and shown elsewhere after a whole session.

import { AWAY, Exit } from "../../support/exit";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { HOST } from "../../support/origins";
import { expect, test } from "../../support/test";

/** Counts every write to a place where a page can keep something. */
function countWrites() {
  const writes: string[] = [];
  const watch = (owner: object, name: string) => {
    const own = (owner as Record<string, (...given: unknown[]) => unknown>)[name]!;
    (owner as Record<string, unknown>)[name] = function (...given: unknown[]) {
      writes.push(name);
      return own.apply(this, given);
    };
  };
  for (const name of ["setItem", "removeItem", "clear"]) watch(Storage.prototype, name);
  for (const name of ["pushState", "replaceState"]) watch(History.prototype, name);
  for (const name of ["open", "delete"]) watch(CacheStorage.prototype, name);
  for (const name of ["open", "deleteDatabase"]) watch(IDBFactory.prototype, name);
  for (const name of ["sendBeacon"]) watch(Navigator.prototype, name);
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie")!;
  Object.defineProperty(Document.prototype, "cookie", {
    ...cookie,
    set(value: string) {
      writes.push("cookie");
      cookie.set!.call(this, value);
    },
  });
  Object.defineProperty(document, "writes", { value: writes });
}

test("37, 38 and 39: a whole session leaves no trace", async ({ page, watch }) => {
  await page.addInitScript(countWrites);
  const sent: { method: string; body: string | null; referrer: string | undefined }[] = [];
  page.on("request", (request) => {
    sent.push({ method: request.method(), body: request.postData(), referrer: request.headers().referer });
  });
  const exit = new Exit(page);
  await exit.prepare();
  await open(page, { body: script(`data-exit-url="${AWAY}"`) });
  const finder = new Finder(page);
  const first = await finder.question();
  const outside = () =>
    page.evaluate(() => ({
      url: location.href,
      title: document.title,
      head: document.head.innerHTML,
      referrer: document.referrer,
      name: window.name,
      history: history.length,
      state: history.state as unknown,
      writes: (document as unknown as { writes: string[] }).writes,
      attributes: document.querySelector("service-finder")!.getAttributeNames().sort(),
    }));
  const before = await outside();
  expect(before.writes).toEqual([]);

  await finder.answer(first, ["topic:violence"]);
  await finder.button("safety-link").click();
  await finder.shows("safety");
  await finder.button("back").click();
  await finder.answerAll({ role: ["role:client"], place: "Helsinki" });
  await finder.card((await finder.results())[0]!.id!).getByRole("heading").getByRole("button").click();
  await finder.shows("service");
  await finder.button("back").click();
  await finder.shows("results");
  await finder.chooseLanguage("Svenska");
  await expect(finder.root).toHaveAttribute("lang", "sv");
  expect(await outside()).toEqual(before);

  await expect.poll(() => watch.requests.some((url) => url.includes("_words.wasm"))).toBe(true);
  const files = watch.requests.map((url) => url.replace(HOST, "").replace(/-\w{16}/, ""));
  expect(files.sort()).toEqual([
    "/assets/fi-2.txt",
    "/assets/fi.txt",
    "/assets/service-finder_bg.wasm",
    "/assets/service-finder_common.wasm",
    "/assets/service-finder_page.wasm",
    "/assets/service-finder_part.wasm",
    "/assets/service-finder_shared.wasm",
    "/assets/service-finder_shortlist.wasm",
    "/assets/service-finder_typed.wasm",
    "/assets/service-finder_words.wasm",
    "/assets/sv-2.txt",
    "/assets/sv.txt",
    "/feeds/associations.json",
    "/host/page.html",
    "/service-finder.js",
  ]);
  await exit.link.click();
  await exit.hasLed();
  expect(new Set(sent.map(({ method }) => method))).toEqual(new Set(["GET"]));
  expect(sent.filter(({ body }) => body !== null)).toEqual([]);
  const referrers = sent.map(({ referrer }) => referrer).filter((referrer) => referrer !== undefined);
  const plain = /^http:\/\/localhost:\d+\/(host\/page\.html|service-finder\.js|assets\/service-finder-[0-9a-f]+\.js)?$/;
  expect(referrers.filter((referrer) => !plain.test(referrer))).toEqual([]);
  expect(await page.evaluate(() => document.referrer)).not.toMatch(/[?#]/);
});

for (const event of ["pagehide", "pageshow"]) {
  test(`36: at ${event} of a page that is kept, every finder begins anew`, async ({ page }) => {
    await open(page, { body: script() + script() });
    const finders = [new Finder(page, "fi", 0), new Finder(page, "fi", 1)];
    const [first] = await Promise.all(finders.map((finder) => finder.question()));
    await finders[0]!.answer(first!, ["topic:violence"]);
    await finders[0]!.button("safety-link").click();
    await finders[0]!.shows("safety");
    // Chosen and not yet answered.
    await finders[1]!.option(first!, "topic:gender").check({ force: true });
    await page.evaluate((name) => {
      dispatchEvent(new PageTransitionEvent(name, { persisted: false }));
    }, event);
    await finders[0]!.shows("safety");
    await page.evaluate((name) => {
      dispatchEvent(new PageTransitionEvent(name, { persisted: true }));
    }, event);
    for (const finder of finders) {
      expect((await finder.question()).id).toBe(first!.id);
      await expect(finder.root.locator(":checked")).toHaveCount(0);
      await expect(finder.button("back")).toHaveCount(0);
    }
  });
}
