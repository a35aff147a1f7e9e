// The workshop in Firefox and WebKit: its worker is a module, its feed comes from memory, and its page is one program.

import { readFileSync } from "node:fs";
import { basename } from "node:path";

import { By } from "selenium-webdriver";

import { LIST } from "../cases/workshop/workshop";
import type { EngineName } from "./engine";
import { RemoteFinder } from "./finder";
import { expect, test } from "./test";

/** Chooses files of these names and texts. */
const CHOOSE = `
  const chosen = new DataTransfer();
  for (const [name, text] of arguments[0]) chosen.items.add(new File([text], name));
  const input = document.querySelector("#file");
  input.files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
`;

export function openTheWorkshop(engine: EngineName): void {
  test(`${engine}: the workshop reads a list with slips, mends one and shows the finder`, async ({ driver, host }) => {
    const page = new RemoteFinder(driver);
    await driver.get(`${host.origin}/workshop/?lang=en`);
    const there = (selector: string) => async () => (await driver.findElements(By.css(selector))).length !== 0;
    await page.until("the page", there("#file"));
    // The driver of WebKit hands over no files.
    const files = LIST.map((path) => [basename(path), readFileSync(path, "utf8")]);
    await driver.executeScript(CHOOSE, files);
    await page.until("the table", there("tbody tr"));
    expect(await driver.findElement(By.css("h2")).getText()).toBe("Mend what is unclear in the list");
    expect(await driver.findElement(By.css(".mend > .lead")).getText()).toContain("5 services are understood.");
    const misspelt = By.xpath("//ol[@class='groups']/li[contains(., 'Tamperee')]//button[starts-with(., 'Write')]");
    await driver.findElement(misspelt).click();
    await page.until("the mend", async () => (await driver.findElements(misspelt)).length === 0);
    await driver.switchTo().frame(await driver.findElement(By.css("iframe")));
    const view = "return document.querySelector('service-finder')?.shadowRoot?.querySelector('[data-view]')?.dataset.view";
    await page.until("the finder", async () => (await driver.executeScript(view)) === "question");
    await driver.switchTo().defaultContent();
  });
}
