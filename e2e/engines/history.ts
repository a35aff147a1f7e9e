// The browser's history in Firefox and in WebKit: each engine goes through it in its own way, and what Back leads to after
// the exit may not differ.

import type { WebDriver } from "selenium-webdriver";

import type { EngineName } from "./engine";
import { RemoteFinder } from "./finder";
import { expect, test } from "./test";

/** Ordinary pages: where the reader was before, and where the exit leads. */
const BEFORE = "/examples/index.html?before";
const AFTER = "/examples/index.html?after";

const BODY = `<script src="/service-finder.js" data-feed="/feeds/associations.json" data-history="on" data-exit-url="${AFTER}" async></script>`;

async function arrives(finder: RemoteFinder, end: string): Promise<void> {
  await finder.until(`the address ${end}`, async () => (await finder.driver.getCurrentUrl()).endsWith(end));
}

async function stands(finder: RemoteFinder, number: number): Promise<void> {
  const script = "return history.state?.['service-finder']";
  await finder.until(`entry ${number}`, async () => (await finder.driver.executeScript(script)) === number);
}

/** Answers two questions, after another page was visited. */
async function begin(driver: WebDriver, origin: string, address: string) {
  await driver.get(origin + BEFORE);
  await driver.get(address);
  const finder = new RemoteFinder(driver);
  const first = await finder.question();
  await finder.answer(first, ["topic:separation"]);
  const second = await finder.question();
  await finder.answer(second, ["role:client"]);
  await stands(finder, 2);
  return { finder, first, second };
}

/** Defines the cases for one engine. */
export function goThroughTheHistory(engine: EngineName): void {
  test(`${engine}: the browser's Back leads to the question before, and at last out of the page`, async ({ driver, host }) => {
    const { finder, first, second } = await begin(driver, host.origin, host.put({ body: BODY }));
    await driver.navigate().back();
    await stands(finder, 1);
    expect((await finder.question()).id).toBe(second.id);
    await finder.focuses("[data-focus=heading]");
    await finder.click(await finder.button("back"));
    await stands(finder, 0);
    expect((await finder.question()).id).toBe(first.id);
    expect(await (await finder.option(first, "topic:separation")).isSelected()).toBe(true);
    await driver.navigate().back();
    await arrives(finder, BEFORE);
  });

  test(`${engine}: 34: after the exit Back does not show the finder, also where it has entries of its own`, async ({ driver, host }) => {
    const { finder } = await begin(driver, host.origin, host.put({ body: BODY }));
    await (await finder.one(".exit a")).click();
    await arrives(finder, AFTER);
    await driver.navigate().back();
    await arrives(finder, BEFORE);
  });
}
