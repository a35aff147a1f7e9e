// What is tried in Firefox and in WebKit: what depends on the engine. ../README.md says what that is.

import { Key, type WebDriver } from "selenium-webdriver";

import { inLanguage } from "../support/feed";
import { journeys, noon, play } from "../journeys/journey";
import { FEED, FINDER } from "../support/origins";
import { core, language, loader, pinnedCode, type Published } from "../support/published";
import { recorded } from "../support/reliability";
import type { EngineName } from "./engine";
import { RemoteFinder } from "./finder";
import { goThroughTheHistory } from "./history";
import { expect, test } from "./test";
import { openTheWorkshop } from "./workshop";

const SCRIPT = '<script src="/service-finder.js" data-feed="/feeds/associations.json" async></script>';

/** Defines all of it for one engine. */
export function tryEverything(engine: EngineName): void {
  test.use({ engineName: engine });
  playJourneys(engine);
  useHostPages(engine);
  useTheQuestion(engine);
  goThroughTheHistory(engine);
  look(engine);
  survive(engine);
  openTheWorkshop(engine);
  refuse(engine);
}

function playJourneys(engine: EngineName): void {
  for (const journey of journeys) {
    // What differs from browser to browser, a journey uses whichever person it is: ../README.md, "What runs in which browser".
    const isFirstOfItsLanguage = journeys.find(({ language }) => language === journey.language) === journey;
    const details = isFirstOfItsLanguage ? {} : { tag: "@release" };
    test(`${engine}: ${journey.person}`, details, async ({ driver, host }) => {
      host.now = noon(journey);
      await driver.get(host.put({ language: journey.language, body: SCRIPT }));
      await play(journey, new RemoteFinder(driver, journey.language));
    });
  }
}

function useHostPages(engine: EngineName): void {
  for (const name of ["plain", "swedish", "strict-csp", "hostile-css", "fallback"]) {
    test(`${engine}: the page ${name} leads to results and to a service`, async ({ driver, host }) => {
      await driver.get(`${host.origin}/examples/${name}.html`);
      const finder = new RemoteFinder(driver, await driver.executeScript("return document.documentElement.lang"));
      await finder.answerAll({ situation: ["topic:gender"], role: ["role:client"] });
      const id = (await finder.results())[0]?.id ?? "";
      expect((await finder.openService(id)).contacts).toBeGreaterThan(0);
    });
  }

  test(`${engine}: the finder works on a page that enforces Trusted Types`, async ({ driver, host }) => {
    const policy = "require-trusted-types-for 'script'";
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    await driver.get(host.put({ head, body: SCRIPT }));
    // Firefox 140, the ESR of 2025, does not have them yet; there the page is one more page.
    const version = Number.parseInt((await driver.getCapabilities()).getBrowserVersion() ?? "", 10);
    if (engine !== "firefox" || 140 < version) expect(await driver.executeScript("return 'trustedTypes' in window")).toBe(true);
    const finder = new RemoteFinder(driver);
    await finder.answerAll({ situation: ["topic:gender"], role: ["role:client"] });
    await finder.openService((await finder.results())[0]?.id ?? "");
  });

  test(`${engine}: two finders on one page share nothing`, async ({ driver, host }) => {
    await driver.get(`${host.origin}/examples/two-finders.html`);
    const [first, second] = [new RemoteFinder(driver, "en", 0), new RemoteFinder(driver, "fi", 1)];
    await second.shows("question");
    const other = await second.heading();
    await first.answer(await first.question());
    expect((await first.answerAll({})).length).toBeGreaterThan(0);
    expect(await second.heading()).toBe(other);
  });

  test(`${engine}: the standalone page asks the first question`, async ({ driver, host }) => {
    await driver.get(`${host.origin}/index.html`);
    // It begins in the language of the browser, which is not the same in each.
    const language = await driver.executeScript<string>("return document.documentElement.lang");
    expect((await new RemoteFinder(driver, language).question()).id).toBe("situation");
  });

  test(`${engine}: page, finder and feed on three origins`, async ({ driver, host }) => {
    const feed = `${FEED}/feeds/associations.json`;
    await driver.get(host.put({ body: `<script src="${FINDER}/service-finder.js" data-feed="${feed}" async></script>` }));
    const finder = new RemoteFinder(driver);
    await finder.answerAll({ situation: ["topic:sexual-interest"], role: ["role:client"] });
    expect((await finder.results())[0]?.id).toBe("serie-phone");
  });
}

function useTheQuestion(engine: EngineName): void {
  test(`${engine}: everything can be done with the keyboard alone`, async ({ driver, host }) => {
    await driver.get(host.put({ body: SCRIPT }));
    const finder = new RemoteFinder(driver);
    await finder.shows("question");
    await finder.tabTo(await finder.one("input[type=radio]"));
    await finder.type(Key.ARROW_DOWN);
    const [, second] = await finder.all("input[type=radio]");
    expect(await second?.isSelected()).toBe(true);
    await finder.type(Key.ENTER);
    await finder.focuses("[data-focus=heading]");
    await finder.tabTo(await finder.button("show-results"));
    await finder.type(Key.ENTER);
    await finder.shows("results");
    await finder.focuses("[data-focus=heading]");
    await finder.tabTo(await finder.one("[data-focus=card]"));
    await finder.type(Key.ENTER);
    await finder.shows("service");
    await finder.focuses("[data-focus=heading]");
    await finder.backToResults();
    await finder.focuses("[data-focus=card]");
  });

  test(`${engine}: Continue without a choice leads to what is missing`, async ({ driver, host }) => {
    await driver.get(host.put({ body: SCRIPT }));
    const finder = new RemoteFinder(driver);
    await finder.shows("question");
    await finder.click(await finder.button("continue"));
    await finder.focuses("[data-focus=error-summary]");
    await finder.click(await finder.one("[data-focus=error-summary] :is(a, button)"));
    await finder.focuses("input[type=radio]");
  });

  test(`${engine}: Back returns to the question before, with its answer`, async ({ driver, host }) => {
    await driver.get(host.put({ body: SCRIPT }));
    const finder = new RemoteFinder(driver);
    const first = await finder.question();
    await finder.answer(first, ["topic:gender"]);
    await finder.click(await finder.button("back"));
    await finder.hasHeading(inLanguage(first.text, "fi"));
    expect(await (await finder.option(first, "topic:gender")).isSelected()).toBe(true);
  });

  test(`${engine}: another language keeps question and choice`, async ({ driver, host }) => {
    await driver.get(host.put({ body: SCRIPT }));
    const finder = new RemoteFinder(driver);
    const question = await finder.question();
    await finder.choose(await finder.option(question, "topic:gender"));
    await finder.press("Suomi");
    await finder.press("Svenska");
    const swedish = new RemoteFinder(driver, "sv");
    await swedish.hasHeading(inLanguage(question.text, "sv"));
    expect(await (await swedish.option(question, "topic:gender")).isSelected()).toBe(true);
    await swedish.click(await swedish.button("continue"));
    await swedish.leaves(question);
    expect(await swedish.answerAll({})).not.toContain(question.id);
  });
}

function look(engine: EngineName): void {
  // WebKit lays out a legend by itself where the others took it for one of the things in the fieldset.
  test(`${engine}: there is room between the question and what follows it`, async ({ driver, host }) => {
    await driver.get(host.put({ body: SCRIPT }));
    const finder = new RemoteFinder(driver);
    await finder.shows("question");
    const heading = await (await finder.one("legend [data-focus=heading]")).getRect();
    const next = await (await finder.one("legend + *")).getRect();
    expect(next.y - (heading.y + heading.height)).toBeGreaterThan(2);
  });

  test(`${engine}: nothing has a higher place than the exit`, async ({ driver, host }) => {
    await driver.get(host.put({ body: SCRIPT }));
    const finder = new RemoteFinder(driver);
    await finder.shows("question");
    expect(await (await finder.one(".exit")).getCssValue("z-index")).toBe(String(2 ** 31 - 1));
  });
}

const LISTENER = `addEventListener("service-finder:error", (event) => (document.documentElement.dataset.code = event.detail.code))`;
const ELEMENT = '<service-finder feed="/feeds/associations.json"><a href="/services">All our services</a></service-finder>';
const WITH_FALLBACK = `<script>${LISTENER}</script>${ELEMENT}<script src="/service-finder.js" async></script>`;

/** Once the core has been asked for, the page's memory is cleared several times; only then may the core come. */
const CLEARED = `<script type="module">
  await fetch("/host/asked");
  let cleared = 0;
  globalThis.registry = new FinalizationRegistry(() => cleared++);
  for (let round = 0; round < 4; round++) {
    registry.register({});
    while (cleared <= round) {
      Array.from({ length: 100_000 }, () => ({}));
      await new Promise((done) => setTimeout(done));
    }
  }
  fetch("/host/release");
</script>`;

/** The core does not come: what stands between the tags stays, and the page is told, and its editor where to look. */
async function seesFallback(driver: WebDriver): Promise<void> {
  const code = async () => (await driver.findElement({ css: "html" })).getAttribute("data-code");
  await new RemoteFinder(driver).until("the error", async () => (await code()) === "core-unreachable");
  expect(await (await driver.findElement({ css: "service-finder a" })).isDisplayed()).toBe(true);
  expect(String(await driver.executeScript("return watchedLines.splice(0).join()"))).toContain("data-base");
}

function survive(engine: EngineName): void {
  test(`${engine}: the page collects its garbage while the core is loading`, async ({ driver, host }) => {
    host.held = /^\/assets\/[^/]*_bg\.wasm$/;
    await driver.get(host.put({ body: SCRIPT + CLEARED }));
    expect((await new RemoteFinder(driver).question()).id).toBe("situation");
  });

  test(`${engine}: what stands between the tags stays when the core is missing`, async ({ driver, host }) => {
    host.missing = /^\/assets\/.*\.wasm$/;
    await driver.get(host.put({ body: WITH_FALLBACK }));
    await seesFallback(driver);
  });
}

function refuse(engine: EngineName): void {
  const note = (row: string, reader: string, event: string) => recorded({ table: "integrity", row, reader, event, engine });
  test(`${engine}: the core is refused when it was altered`, async ({ driver, host }) => {
    host.altered = core();
    await driver.get(host.put({ body: WITH_FALLBACK }));
    await seesFallback(driver);
    expect(await driver.executeScript("return 'altered' in globalThis")).toBe(false);
    note("the core", "what stands between the tags, or else the number", "core-unreachable");
  });

  test(`${engine}: a language is refused when it was altered`, async ({ driver, host }) => {
    host.altered = language("fi");
    await driver.get(host.put({ body: SCRIPT }));
    const finder = new RemoteFinder(driver, "sv");
    await finder.shows("question");
    await finder.button("continue");
    note("a language", "the finder in another language", "none");
  });

  test(`${engine}: a page of one version works, and refuses a loader that was altered`, async ({ driver, host }) => {
    const body = ELEMENT + pinnedCode().replace(/data-feed="[^"]*"/, "");
    await driver.get(host.put({ body }));
    await new RemoteFinder(driver).shows("question");
    note("nothing (pinned page)", "the services", "none");
    host.altered = loader();
    const refused = `<script>addEventListener("error", ({ target }) => (document.documentElement.dataset.refused = target.src), true)</script>`;
    await driver.get(host.put({ body: refused + body }));
    const finder = new RemoteFinder(driver);
    const source = async () => (await driver.findElement({ css: "html" })).getAttribute("data-refused");
    await finder.until("the refusal", async () => (await source())?.endsWith(loader().path) ?? false);
    expect(await driver.executeScript("return 'altered' in globalThis || customElements.get('service-finder')")).toBeFalsy();
    // The page itself hears of the script that did not come, which is no line of ours.
    await driver.executeScript("watchedLines.length = 0");
    note("the loader (pinned page)", "what stands between the tags", "none");
  });
}
