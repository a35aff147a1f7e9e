// The quick exit where the page stands in its way: it asks before it is left, has a dialog open, stands around the frame, or
// the other page does not come.

import type { Page } from "@playwright/test";

import { AWAY, Exit } from "../../support/exit";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { HOST } from "../../support/origins";
import { hold } from "../../support/served";
import { expect, test } from "../../support/test";

const leading = script(`data-exit-url="${AWAY}"`);

/** A page asks only where its reader has done something on it. */
const ASKS = `
  addEventListener("beforeunload", (event) => { event.preventDefault(); event.returnValue = "Really?"; }, true);
  onbeforeunload = () => "Your form is not sent.";`;

/** The questions that the page has asked. Each is answered by staying, so that one that is asked cannot pass unseen. */
const questions = (page: Page): string[] => {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss().catch(() => {});
  });
  return asked;
};

const byPress = (exit: Exit) => exit.link.click();
const byKeys = async (exit: Exit) => {
  for (let press = 0; press < 3; press++) await exit.page.keyboard.press("Shift");
};

for (const when of ["before", "after"]) {
  for (const [way, leave] of Object.entries({ "by a press": byPress, "by keys": byKeys })) {
    test(`34: a page that asks, with what it hears of leaving put up ${when} the finder, cannot ask when it is left ${way}`, async ({ page }) => {
      const exit = new Exit(page);
      await exit.prepare();
      const asked = questions(page);
      const asks = `<script>${ASKS}</script>`;
      await open(page, { head: when === "before" ? asks : "", body: `<input id="own">${leading}` });
      await new Finder(page).shows("question");
      if (when === "after") await page.evaluate(ASKS);
      await page.locator("#own").pressSequentially("a");
      await leave(exit);
      await exit.hasLed();
      expect(asked).toEqual([]);
    });

    test(`34: the same in a frame of the page's own, with the question put up ${when}, ${way}`, async ({ page }) => {
      const exit = new Exit(page);
      await exit.prepare();
      const asked = questions(page);
      const asks = `<script>${ASKS}</script>`;
      await open(page, { body: `<iframe id="inside" width="360" height="600" title="Services"></iframe>` });
      const inner = `<!doctype html><html lang="fi"><body>${when === "before" ? asks : ""}<input id="own">${leading}</body></html>`;
      await page.locator("#inside").evaluate((frame, inner) => ((frame as HTMLIFrameElement).srcdoc = inner), inner);
      const frame = page.frameLocator("#inside");
      await expect(frame.locator("service-finder [data-view=question]")).toBeVisible();
      if (when === "after") await page.frames()[1]!.evaluate(ASKS);
      await frame.locator("#own").pressSequentially("a");
      await (way === "by keys" ? leave(exit) : frame.locator(".exit a").click());
      await exit.hasLed();
      expect(asked).toEqual([]);
    });
  }

  test(`34: of two pages around the finder's frame, which ask by what they have put up ${when} it, none can ask`, async ({ page }) => {
    const exit = new Exit(page);
    await exit.prepare();
    const asked = questions(page);
    const asks = when === "before" ? `<script>${ASKS}</script>` : "";
    const around = (inner: string) => `${asks}<input class="own"><iframe srcdoc="${inner.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}" width="380" height="600"></iframe>`;
    const inner = `<!doctype html><html lang="fi"><body>${leading}</body></html>`;
    await open(page, { body: around(`<!doctype html><html lang="fi"><body>${around(inner)}</body></html>`) });
    const between = page.frameLocator("iframe");
    const frame = between.frameLocator("iframe");
    await expect(frame.locator("service-finder [data-view=question]")).toBeVisible();
    if (when === "after") for (const each of page.frames().slice(0, 2)) await each.evaluate(ASKS);
    await page.locator(".own").pressSequentially("a");
    await between.locator(".own").pressSequentially("a");
    await frame.locator(".exit a").click();
    await exit.hasLed();
    expect(asked).toEqual([]);
  });
}

test("34: under a dialog of the page the exit is in sight and works", async ({ page }) => {
  const exit = new Exit(page);
  await exit.prepare();
  await open(page, { body: `${leading}<dialog><p>Cookies</p><button>Accept</button></dialog>` });
  await new Finder(page).shows("question");
  await page.evaluate(() => document.querySelector("dialog")!.showModal());
  await expect(page.getByRole("button", { name: "Accept" })).toBeVisible();
  const { x, y, width, height } = (await exit.link.boundingBox())!;
  await page.mouse.click(x - 20, y + height / 2);
  await exit.hasNotLed();
  await page.mouse.click(x + width / 2, y + height / 2);
  await exit.hasLed();
});

test("34: in a frame of the page's own the page around it is hidden too while the other page is on its way", async ({ page }) => {
  const exit = new Exit(page);
  await exit.prepare();
  await open(page, { body: `<p>Readable</p><iframe src="/examples/plain.html" width="390" height="600"></iframe>` });
  const frame = page.frameLocator("iframe");
  await frame.locator("service-finder").evaluate((element, away) => element.setAttribute("exit-url", away), AWAY);
  await expect(frame.locator("service-finder [data-view=question]")).toBeVisible();
  const letGo = await hold(page, `${HOST}${AWAY}`);
  // In one task: the driver waits until the page has been left.
  const seen = await frame.locator(".exit a").evaluate((link) => {
    const above = top!.document;
    (link as HTMLElement).click();
    return [getComputedStyle(above.documentElement).display, above.title];
  });
  expect(seen).toEqual(["none", ""]);
  letGo();
  await exit.hasLed();
});

const STAYS = {
  "answers nothing": { status: 204, body: "" },
  "is a download": { status: 200, body: "a", headers: { "content-disposition": "attachment; filename=a.txt" } },
};

for (const [name, answer] of Object.entries(STAYS)) {
  test(`34: where the other address ${name}, what is left is an empty page without a name`, async ({ page }) => {
    await page.route(`${HOST}${AWAY}`, (route) => route.fulfill(answer));
    await open(page, { body: leading });
    const exit = new Exit(page);
    await new Finder(page).shows("question");
    const answered = page.waitForEvent("response", (response) => response.url().endsWith(AWAY));
    await exit.link.evaluate((link) => (link as HTMLElement).click());
    await answered;
    await expect(page).toHaveTitle("");
    await expect(page.locator("service-finder")).toHaveCount(0);
    expect(await page.evaluate(() => document.body.textContent)).toBe("");
  });
}

for (const [language, words] of Object.entries({ fi: "Ei verkkoyhteyttä.", sv: "Ingen anslutning.", en: "No connection.", de: "No connection." })) {
  test(`34: without a connection the page says only that, in ${language}, and leads away when there is one`, async ({ page, context, watch }) => {
    watch.expected.push(/ERR_INTERNET_DISCONNECTED/);
    const exit = new Exit(page);
    await exit.prepare();
    await open(page, { language, body: leading });
    await new Finder(page, language === "de" ? "en" : language).root.waitFor();
    await context.setOffline(true);
    await exit.link.evaluate((link) => (link as HTMLElement).click());
    await expect(page.locator("body")).toHaveText(words);
    await expect(page).toHaveTitle("");
    await expect(page.locator("service-finder")).toHaveCount(0);
    await context.setOffline(false);
    await exit.hasLed();
  });
}

for (const own of ["#", "#top", "/host/page.html", "page.html#top"]) {
  test(`34: an address of the page itself is no way out: ${own}`, async ({ page, watch }) => {
    watch.expected.push(/^warning: service-finder: exit-url="/);
    await open(page, { body: script(`data-exit-url="${own}"`) });
    await new Finder(page).shows("question");
    await expect(new Exit(page).link).toHaveAttribute("href", "https://www.ilmatieteenlaitos.fi/");
    // A path that is not whole is told by nobody.
    if (own !== "page.html#top") await expect.poll(() => watch.console.filter((line) => line.includes(`exit-url="${own}"`)).length).toBe(1);
  });
}

test("35: Shift that is held while something is pressed does not count", async ({ page }) => {
  const exit = new Exit(page);
  await exit.prepare();
  await open(page, { body: `<p>One two three four five</p>${leading}` });
  await new Finder(page).shows("question");
  const held = async (act: () => Promise<void>) => {
    await page.keyboard.down("Shift");
    await act();
    await page.keyboard.up("Shift");
  };
  for (let press = 0; press < 3; press++) await held(() => page.getByText("One two").click());
  await exit.hasNotLed();
  for (let press = 0; press < 3; press++) {
    await held(async () => {
      await page.mouse.move(40, 100);
      await page.mouse.down();
      await page.mouse.move(120, 130);
      await page.mouse.up();
    });
  }
  await exit.hasNotLed();
  for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
  await exit.hasLed();
});
