// The workshop in Firefox and WebKit: its worker is a module, its feed comes from memory, and its page is one program.

import { By } from "selenium-webdriver";

import type { EngineName } from "./engine";
import { RemoteFinder } from "./finder";
import { expect, test } from "./test";

export function openTheWorkshop(engine: EngineName): void {
  test(`${engine}: the workshop reads the sample, marks its problems and shows the finder`, async ({ driver, host }) => {
    const page = new RemoteFinder(driver);
    await driver.get(`${host.origin}/workshop/?lang=en`);
    const there = (selector: string) => async () => (await driver.findElements(By.css(selector))).length !== 0;
    await page.until("the page", there(".ways button"));
    await driver.findElement(By.xpath("//button[.='Open the sample']")).click();
    await page.until("the table", there("tbody tr"));
    expect(await driver.findElement(By.css("h2")).getText()).toBe("What is unclear in the list");
    expect(await driver.findElement(By.css(".mend > .lead")).getText()).toContain("74 services are understood.");
    await driver.switchTo().frame(await driver.findElement(By.css("iframe")));
    const view = "return document.querySelector('service-finder')?.shadowRoot?.querySelector('[data-view]')?.dataset.view";
    await page.until("the finder", async () => (await driver.executeScript(view)) === "question");
    await driver.switchTo().defaultContent();
  });
}
