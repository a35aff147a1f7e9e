// The page opened on a file, as `service-feed serve` opens it: the file is read, and read anew when it is saved.

import { HOST } from "../../support/origins";
import { expect, test } from "../../support/test";
import { Workshop } from "./workshop";

test("the page follows the file with which it was opened", async ({ page, watch }) => {
  const workshop = new Workshop(page, watch);
  let [list, revision] = ["Tunnus;Nimi;Alkaa\na;A;1.12.2026\n", 1];
  const save = (text: string) => ([list, revision] = [text, revision + 1]);
  await page.route(`${HOST}/list/*`, (route) => route.fulfill({ body: list }));
  // The stream of events ends at once, and the browser asks again.
  await page.route(`${HOST}/events`, (route) => route.fulfill({ contentType: "text/event-stream", body: `retry: 50\ndata: ${revision}\n\n` }));
  await page.goto(`${HOST}/workshop/?lang=en&feed=%2Flist%2FS%25C3%25A4.csv&watch=%2Fevents&today=2026-11-30`);
  await expect(page.getByText("One service is understood.")).toBeVisible();
  await expect(workshop.cell(1, 1)).toHaveText("A");

  save("Tunnus;Nimi\na;A\nb;B\n");
  await expect(page.getByText("2 services are understood.")).toBeVisible();
  await expect(page.getByRole("navigation").getByRole("button", { name: "Mend" })).toHaveAttribute("aria-current", "step");

  // What was changed here is not lost to what was saved there.
  await workshop.cell(1, 1).click();
  await page.locator("#typing").fill("Mine");
  await page.keyboard.press("Enter");
  await expect(workshop.cell(1, 1)).toHaveText("Mine");
  save("Tunnus;Nimi\na;Theirs\nb;B\n");
  await expect(page.getByText("The file was saved anew in another program.")).toBeVisible();
  await expect(workshop.cell(1, 1)).toHaveText("Mine");
  await page.getByRole("button", { name: "Open the file as it is now" }).click();
  await expect(workshop.cell(1, 1)).toHaveText("Theirs");

  // A file that cannot be read for a moment is told, and is read when it is whole again.
  save("");
  await expect(page.locator("#refused")).toContainText("empty");
  save("Tunnus;Nimi\nc;C\n");
  await expect(page.getByText("One service is understood.")).toBeVisible();
});
