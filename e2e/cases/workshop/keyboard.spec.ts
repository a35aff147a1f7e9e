// The same way in Finnish with the keyboard alone.

import { expect, test } from "../../support/test";
import { Workshop, file } from "./workshop";

test("a list is mended and taken along in Finnish with the keyboard alone", async ({ page, watch }) => {
  const workshop = new Workshop(page, watch);
  await workshop.open("fi");
  await workshop.bring(file("palvelut.csv", "Tunnus;Nimi;Kunnat\na;A;Tamperee\nb;B;Turku\nc;C;Tamperee\n"));
  await expect(page.getByRole("heading", { name: "Korjaa, mikä luettelossa on epäselvää" })).toBeFocused();

  /** Presses a key until what has the focus has this name, or this identifier. */
  const reach = async (name: RegExp, key = "Tab") => {
    for (let step = 0; step < 120; step++) {
      const [text, id] = await page.evaluate(() => [document.activeElement?.textContent ?? "", document.activeElement?.id ?? ""]);
      if (name.test(text ?? "") || name.test(id ?? "")) return;
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
  await expect(page.locator("#typing")).toBeFocused();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Apu");
  await page.keyboard.press("Enter");
  await expect(workshop.cell(1, 1)).toHaveText("Apu");
  await expect(workshop.cell(1, 1)).toBeFocused();
  await page.keyboard.press("F8");
  await expect(workshop.cell(2, 0)).toBeFocused();

  // The finder is answered within its frame, and the reason follows.
  await reach(/^Seuraavaksi: Kokeile/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Kokeile hakuasi" })).toBeFocused();
  const why = page.locator("#why");
  await expect(why).toContainText("Jäljellä on 3 palvelua 3 palvelusta.");
  const within = () =>
    workshop.finder.locator("service-finder").evaluate((finder) => {
      const held = finder.shadowRoot?.activeElement;
      return [held?.id ?? "", held?.closest(".actions") ? "actions" : ""].join(" ");
    });
  const reachWithin = async (name: RegExp) => {
    for (let step = 0; step < 60 && !name.test(await within()); step++) await page.keyboard.press("Tab");
    expect(await within()).toMatch(name);
  };
  await reachWithin(/^place /);
  await page.keyboard.type("Turku");
  await expect(workshop.finder.getByRole("radio", { name: /^Turku/ })).toBeVisible();
  await reachWithin(/^place-853 /);
  await page.keyboard.press("Space");
  await reachWithin(/ actions$/);
  await page.keyboard.press("Enter");
  await expect(why.getByRole("heading", { name: "Miksi enempää ei kysytä?" })).toBeVisible();
  await expect(why).toContainText("Jäljellä on yksi palvelu 3 palvelusta.");

  await reach(/^Seuraavaksi: Onko se hyvä/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Katso, onko luettelosi hyvä" })).toBeFocused();
  await reach(/^Seuraavaksi: Tee siitä omasi/);
  await page.keyboard.press("Enter");
  await reach(/^brand$/);
  await page.keyboard.type("#7a1f6b");
  await reach(/^Seuraavaksi: Ota mukaan/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Ota mukaan" })).toBeFocused();
  await reach(/^Lataa Luettelo hakua varten/);
  const feed = JSON.parse((await workshop.download(() => page.keyboard.press("Enter"))).toString("utf8"));
  expect(feed.services.map((service: { name: string }) => service.name)).toEqual(["Apu", "B", "C"]);
  expect(feed.services[2].area.municipalities).toEqual(["837"]);
});
