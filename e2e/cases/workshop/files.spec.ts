// Files and addresses that are no list: each ends with a sentence, and the page goes on.

import { FEED, HOST } from "../../support/origins";
import { expect, test } from "../../support/test";
import { Workshop, file } from "./workshop";

test("a file that is no list is answered with a sentence, and the next one is read", async ({ page, watch }) => {
  const workshop = new Workshop(page, watch);
  await workshop.open();
  const refused = page.locator("#refused");
  const cases: [string, string | Buffer, RegExp][] = [
    ["list.pdf", "%PDF-1.7", /PDF/],
    ["list.docx", Buffer.from("PK\x03\x04"), /zip archive|broken/],
    ["list.csv", "", /empty/],
    ["page.html", "<!doctype html><title>404</title>", /web page/],
  ];
  for (const [name, content, expected] of cases) {
    await workshop.bring(file(name, content));
    await expect(refused, name).toContainText(expected);
  }
  await workshop.bring(file("palvelut.csv", "Tunnus;Nimi\na;A\n"));
  await expect(page.getByText("One service is understood.")).toBeVisible();
  await expect(refused).toBeEmpty();
});

test("a list from which nothing is understood is said in red, and nothing of it is offered", async ({ page, watch }) => {
  const workshop = new Workshop(page, watch);
  await workshop.open();
  await workshop.bring(file("palvelut.csv", "Tunnus;Nimi\n"));
  await expect(page.getByText("there is nothing to publish yet")).toBeVisible();
  await workshop.step("Take it with you");
  await expect(page.getByRole("button", { name: /feed.json/ })).toBeDisabled();
  await expect(page.getByText("there is nothing to publish yet")).toBeVisible();
});

test("only the address that was typed is asked, and one that does not answer gets a sentence", async ({ page, watch }) => {
  const workshop = new Workshop(page, watch);
  await workshop.open();
  await page.getByLabel("Or type the address").fill(`${HOST}/feeds/associations.json`);
  await page.getByRole("button", { name: "Fetch" }).click();
  await expect(page.getByText("74 services are understood.")).toBeVisible();

  await workshop.step("Bring the list");
  watch.expected.push(/Content Security Policy|Failed to load|violates/);
  await page.getByLabel("Or type the address").fill(`${FEED}/missing.json`);
  await page.getByRole("button", { name: "Fetch" }).click();
  await expect(page.locator("#refused")).toContainText("download the file and drop it here");
  const asked = watch.requests.filter((url) => !url.startsWith(`${HOST}/`) && !url.startsWith("blob:"));
  expect(asked.filter((url) => !url.startsWith(`${FEED}/missing.json`))).toEqual([]);
});

test("what takes too long can be stopped, and the list before is still there", async ({ page, watch }) => {
  const workshop = new Workshop(page, watch);
  await workshop.open();
  await workshop.bring(file("palvelut.csv", "Tunnus;Nimi\na;A\n"));
  await expect(page.getByText("One service is understood.")).toBeVisible();
  await workshop.step("Bring the list");
  const rows = Array.from({ length: 60000 }, (_, at) => `s${at};Service ${at};Turku, Hesinki\n`);
  await workshop.bring(file("large.csv", `Tunnus;Nimi;Kunnat\n${rows.join("")}`));
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.locator("#refused")).toContainText("The list is as it was before.");
  await workshop.step("Mend");
  await workshop.cell(1, 1).click();
  await page.locator("#typing").fill("Again");
  await page.keyboard.press("Enter");
  await expect(workshop.cell(1, 1)).toHaveText("Again");
});
