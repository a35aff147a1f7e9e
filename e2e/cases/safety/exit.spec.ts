// The quick exit: there at once and whatever happens, above everything, and it hides the page immediately.

import { AWAY, Exit } from "../../support/exit";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { HOST } from "../../support/origins";
import { withoutPauses } from "../../support/pauses";
import { hold } from "../../support/served";
import { expect, test } from "../../support/test";

const leading = script(`data-exit-url="${AWAY}"`);

/** A page with more than a screen before and after the finder, and a cookie banner as many pages have it. */
const long = (finder: string) =>
  `<div style="height: 60vh">Above</div>${finder}<div style="height: 300vh">Below</div>
   <div id="banner" style="position: fixed; inset: auto 0 0 0; height: 40vh; z-index: 2147483647; background: #fff">
   <button>Accept all cookies</button></div>`;

test("32: the exit is visible at once, while scrolling, and above a cookie banner", async ({ page }) => {
  await open(page, { body: long(leading) });
  const exit = new Exit(page);
  await new Finder(page).shows("question");
  for (const y of [0, 700, 1500, 100_000]) {
    await page.evaluate((y) => scrollTo(0, y), y);
    await expect(exit.link).toBeInViewport({ ratio: 1 });
    expect(await exit.isOnTop(), `scrolled to ${y}`).toBe(true);
  }
});

test("32: the exit is above a cookie banner also in a browser without popovers", async ({ page }) => {
  await page.addInitScript(() => {
    delete (HTMLElement.prototype as Partial<HTMLElement>).showPopover;
    delete (HTMLElement.prototype as Partial<HTMLElement>).popover;
  });
  await open(page, { body: leading + `<div style="position: fixed; inset: 0; z-index: 2147483646">Banner</div>` });
  await new Finder(page).shows("question");
  expect(await new Exit(page).isOnTop()).toBe(true);
});

test("32: the exit is there in every view", async ({ page }) => {
  await open(page, { body: leading });
  const [finder, exit] = [new Finder(page), new Exit(page)];
  await finder.shows("question");
  expect(await exit.isOnTop()).toBe(true);
  await finder.answerAll({ situation: ["topic:gender"] });
  expect(await exit.isOnTop()).toBe(true);
  await finder.card((await finder.results())[0]!.id!).getByRole("heading").getByRole("button").click();
  await finder.shows("service");
  expect(await exit.isOnTop()).toBe(true);
  await finder.button("safety-link").click();
  await finder.shows("safety");
  expect(await exit.isOnTop()).toBe(true);
});

for (const width of [320, 1280]) {
  test(`19 and 21: at ${width} px the exit is large enough and hides nothing that has the focus`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await open(page, { body: script() });
    const [finder, exit] = [new Finder(page), new Exit(page)];
    await finder.shows("question");
    await finder.root.locator("summary").evaluateAll((summaries) => summaries.forEach((it) => (it as HTMLElement).click()));
    const box = (await exit.link.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    let stops = 0;
    for (;;) {
      await page.keyboard.press("Tab");
      const found = await finder.element.evaluate((element) => {
        const root = element.shadowRoot!;
        const active = root.activeElement;
        const area = root.querySelector(".exit")!;
        if (!active || area.contains(active)) return active ? "exit" : "none";
        const [one, other] = [active.getBoundingClientRect(), area.getBoundingClientRect()];
        const meet = one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
        return meet ? `hidden: ${active.outerHTML.slice(0, 80)}` : "seen";
      });
      if (found === "none") break;
      expect(found).not.toContain("hidden");
      stops++;
    }
    expect(stops).toBeGreaterThan(8);
  });
}

test("in a language from right to left the exit stands on the other side", async ({ page }) => {
  await page.route("**/*.wasm", () => {});
  await open(page, { language: "ar", body: leading });
  const exit = new Exit(page);
  await expect(exit.link).toHaveText("خروج");
  expect((await exit.area.boundingBox())!.x).toBeLessThan(30);
  await page.unroute("**/*.wasm");
  await page.reload();
  const finder = new Finder(page, "ar");
  await finder.shows("question");
  await expect(exit.link).toHaveText("خروج");
  expect((await exit.area.boundingBox())!.x).toBeLessThan(30);
  await finder.chooseLanguage("Suomi");
  await expect(exit.link).toHaveText("Poistu sivulta");
  expect((await exit.area.boundingBox())!.x).toBeGreaterThan(100);
});

test("the words of the exit are in the page's language, and then in the reader's", async ({ page }) => {
  const words = { sv: "Lämna sidan", "en-GB": "Leave this page", se: "Poistu sivulta", smn: "Poistu sivulta", fa: "خروج", "fi-simple": "Poistu sivulta", de: "Leave this page" };
  // Neither the program comes nor the feed, by which the question would be there before it.
  await page.route(/\.(wasm|json)$/, () => {});
  for (const [language, word] of Object.entries(words)) {
    await open(page, { language, body: leading });
    await expect(new Exit(page).link).toHaveText(word);
  }
  await page.unroute(/\.(wasm|json)$/);
  await open(page, { body: leading });
  const finder = new Finder(page);
  await finder.shows("question");
  await finder.chooseLanguage("Svenska");
  await expect(new Exit(page).link).toHaveText("Lämna sidan");
  await expect(new Exit(page).area).toHaveAttribute("lang", "sv");
});

test("the exit is not printed", async ({ page }) => {
  await open(page, { body: leading });
  await new Finder(page).shows("question");
  await page.emulateMedia({ media: "print" });
  await expect(new Exit(page).area).toBeHidden();
});

test("33: before the core has come the exit leads away, by a press and by keys", async ({ page }) => {
  const exit = new Exit(page);
  await exit.prepare();
  for (const leave of [() => exit.link.click(), async () => {
    for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
  }]) {
    await page.route("**/*.wasm", () => {});
    await open(page, { body: leading });
    await expect(exit.link).toHaveAttribute("href", AWAY);
    await leave();
    await exit.hasLed();
  }
});

test("33: without JavaScript the page's own link leads away", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${HOST}/examples/fallback.html`);
  const link = page.locator("service-finder").getByRole("link", { name: "Leave this page" });
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute("href", /^https:/);
  await context.close();
});

test("33: when the core cannot be loaded, the exit stays and leads away", async ({ page, watch }) => {
  watch.expected.push(/404/, /integrity/);
  await withoutPauses(page);
  await page.route(/\/assets\/.*\.wasm/, (route) => route.fulfill({ status: 404, body: "" }));
  await open(page, { body: leading });
  const exit = new Exit(page);
  await exit.prepare();
  await expect(page.locator("service-finder [role=alert]")).toBeVisible();
  await exit.link.click();
  await exit.hasLed();
});

test("33: after the core has fallen the exit stays and leads away", async ({ page, watch }) => {
  watch.expected.push(/service-finder: stopped/);
  await open(page, { body: leading });
  const [finder, exit] = [new Finder(page), new Exit(page)];
  await exit.prepare();
  await finder.shows("question");
  await page.evaluate(() => {
    // What is thrown while the core runs goes through it and leaves it in no defined state, as a trap does.
    const own = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function () {
      Element.prototype.setAttribute = own;
      throw new Error("forced");
    };
  });
  await finder.button("continue").click();
  await expect(page.locator("service-finder [role=alert]")).toBeVisible();
  await expect(page.locator("service-finder").getByRole("link", { name: "112" })).toBeVisible();
  expect(await exit.isOnTop()).toBe(true);
  for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
  await exit.hasLed();
});

test("34: the page is hidden at once, the finders are emptied, the host is told, and Back does not return", async ({ page }) => {
  const exit = new Exit(page);
  await exit.prepare();
  await page.goto(`${HOST}/examples/`);
  const length = await page.evaluate(() => history.length);
  await open(page, { body: leading + leading });
  const finder = new Finder(page);
  const first = await finder.question();
  await new Finder(page, "fi", 1).shows("question");
  await finder.answer(first, ["topic:gender"]);
  await expect(finder.button("back")).toBeVisible();

  // The way there is kept shut, so that what is seen until then can be looked at.
  const letGo = await hold(page, `${HOST}${AWAY}`);
  const seen = await exit.link.evaluate(
    (link) =>
      new Promise<unknown>((done) => {
        // What is emptied shows as little as what is hidden.
        const shown = () =>
          document.documentElement.textContent?.trim() ? getComputedStyle(document.documentElement).display : "none";
        const views = () =>
          [...document.querySelectorAll("service-finder")].map(
            (element) => element.shadowRoot!.querySelector("[data-focus=heading]")!.textContent,
          );
        const told: string[] = [];
        addEventListener("service-finder:exit", (event) => {
          told.push(shown(), JSON.stringify((event as CustomEvent).detail), ...new Set(views().map(String)));
        });
        (link as HTMLElement).click();
        const atOnce = shown();
        requestAnimationFrame(() => done({ atOnce, inFrame: shown(), told }));
      }),
  );
  const heading = (first.text as Record<string, string>).fi;
  expect(seen).toEqual({ atOnce: "none", inFrame: "none", told: ["none", "null", heading] });
  letGo();
  await exit.hasLed();
  expect(await page.evaluate(() => history.length), "no entry was added").toBe(length + 1);
  await page.goBack();
  await expect(page).toHaveURL(`${HOST}/examples/`);
});

test("34: a page that asks before it is left cannot ask", async ({ page }) => {
  const exit = new Exit(page);
  await exit.prepare();
  const asked: string[] = [];
  page.on("dialog", (dialog) => void dialog.accept().then(() => asked.push(dialog.type())));
  await open(page, { body: leading });
  await new Finder(page).shows("question");
  await page.evaluate(() => {
    addEventListener("beforeunload", (event) => event.preventDefault(), true);
    window.onbeforeunload = () => "Your form is not sent.";
  });
  await page.keyboard.press("a");
  await exit.link.click();
  await exit.hasLed();
  expect(asked).toEqual([]);
});

test("34: in a frame the exit leads the whole page away", async ({ page }) => {
  const exit = new Exit(page);
  await exit.prepare();
  await open(page, { body: `<iframe src="/examples/plain.html" width="390" height="600"></iframe>` });
  const frame = page.frameLocator("iframe");
  await frame.locator("service-finder").evaluate((element, away) => element.setAttribute("exit-url", away), AWAY);
  await frame.locator("service-finder .exit a").click();
  await exit.hasLed();
});

test("34: the exit leads to the weather where the page names no address", async ({ page, watch }) => {
  const weather = "https://www.ilmatieteenlaitos.fi/";
  watch.elsewhere.push(weather);
  await page.route(weather, (route) => route.fulfill({ contentType: "text/html", body: `<link rel="icon" href="data:,">` }));
  await open(page, { body: script() });
  await new Exit(page).link.click();
  await expect(page).toHaveURL(weather);
});

test("on a strict page the exit works and breaks no rule", async ({ page }) => {
  const exit = new Exit(page);
  await exit.prepare();
  await page.goto(`${HOST}/examples/strict-csp.html`);
  await new Finder(page, "en").shows("question");
  await page.locator("service-finder").evaluate((element, away) => element.setAttribute("exit-url", away), AWAY);
  expect(await exit.isOnTop()).toBe(true);
  await exit.link.click();
  await exit.hasLed();
});

test("several finders have one exit, which stays as long as one of them", async ({ page }) => {
  await open(page, { body: leading });
  const exit = new Exit(page);
  await new Finder(page, "fi", 0).shows("question");
  // Which of two async scripts runs first is open, so the second finder comes when the first is there.
  await page.evaluate(() => {
    const second = document.createElement("service-finder");
    second.setAttribute("feed", "/feeds/associations.json");
    second.setAttribute("lang", "sv");
    document.body.append(second);
  });
  await new Finder(page, "sv", 1).shows("question");
  await expect(exit.area).toHaveCount(1);
  await expect(exit.link).toHaveText("Poistu sivulta");
  await page.evaluate(() => document.querySelector("service-finder")!.remove());
  await expect(exit.link).toHaveText("Lämna sidan");
  expect(await exit.isOnTop()).toBe(true);
  await page.evaluate(() => document.querySelector("service-finder")!.remove());
  await expect(exit.area).toHaveCount(0);
});

test("the page can move the exit", async ({ page }) => {
  const head = "<style>service-finder::part(exit) { inset-block: 2em auto; inset-inline: 2em auto }</style>";
  await open(page, { head, body: leading });
  await new Finder(page).shows("question");
  const { x, y } = (await new Exit(page).area.boundingBox())!;
  expect([x, y].map(Math.round)).toEqual([32, 32]);
});

test("the page can switch the exit off and choose where it leads, at any time", async ({ page, watch }) => {
  watch.expected.push(/^warning: service-finder: exit/);
  await open(page, { body: script('data-exit="off"') });
  const [finder, exit] = [new Finder(page), new Exit(page)];
  await finder.shows("question");
  await expect(exit.area).toHaveCount(0);
  const set = (name: string, value: string) =>
    finder.element.evaluate((element, [name, value]) => element.setAttribute(name!, value!), [name, value]);
  await set("exit", "on");
  await expect(exit.link).toHaveAttribute("href", "https://www.ilmatieteenlaitos.fi/");
  expect(await exit.isOnTop()).toBe(true);
  await set("exit-url", "https://example.org/news");
  await expect(exit.link).toHaveAttribute("href", "https://example.org/news");
  expect(watch.console).toEqual([]);
  for (const bad of ["javascript:alert(1)", "ftp://example.org/", "https://"]) {
    await set("exit-url", bad);
    await expect(exit.link).toHaveAttribute("href", "https://www.ilmatieteenlaitos.fi/");
    await expect.poll(() => watch.console.filter((line) => line.includes(`exit-url="${bad}"`)).length).toBe(1);
  }
});
