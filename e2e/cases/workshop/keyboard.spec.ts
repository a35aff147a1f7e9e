// The same way in Finnish with the keyboard alone.

import { expect, test } from "../../support/test";
import { Workshop, file } from "./workshop";

test("a list is mended and taken along in Finnish with the keyboard alone", async ({ page, watch }) => {
  const workshop = new Workshop(page, watch);
  await workshop.open("fi");
  await workshop.bring(file("palvelut.csv", "Tunnus;Nimi;Kunnat\na;A;Tamperee\nb;B;Turku\nc;C;Tamperee\n"));
  await expect(page.getByRole("heading", { name: "Mikä luettelossa on epäselvää" })).toBeFocused();

  /** Presses a key until what has the focus has this name. */
  const reach = async (name: RegExp, key = "Tab") => {
    for (let step = 0; step < 80; step++) {
      const text = await page.evaluate(() => document.activeElement?.textContent ?? "");
      if (name.test(text)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${name} is not reached`);
  };
  await reach(/^Korjaa kaikki/);
  await page.keyboard.press("Enter");
  await expect(workshop.status).toContainText("2 solua muutettiin.");

  // Shift and Tab lead back, so that nobody is caught in the table.
  await reach(/^Seuraava kohta/);
  await page.keyboard.press("Enter");
  await expect(workshop.cell(1, 0)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(workshop.cell(1, 1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#typing")).toBeFocused();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Apu");
  await page.keyboard.press("Escape");
  await expect(workshop.cell(1, 1)).toHaveText("A");
  await expect(workshop.cell(1, 1)).toBeFocused();
  await page.keyboard.press("F2");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Apu");
  await page.keyboard.press("Enter");
  await expect(workshop.cell(1, 1)).toHaveText("Apu");
  await expect(workshop.cell(1, 1)).toBeFocused();
  await page.keyboard.press("F8");
  await expect(workshop.cell(2, 0)).toBeFocused();

  await reach(/^Ota mukaan$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Ota mukaan" })).toBeFocused();
  await reach(/^Lataa Syöte/);
  const feed = JSON.parse((await workshop.download(() => page.keyboard.press("Enter"))).toString("utf8"));
  expect(feed.services.map((service: { name: string }) => service.name)).toEqual(["Apu", "B", "C"]);
  expect(feed.services[2].area.municipalities).toEqual(["837"]);
});
