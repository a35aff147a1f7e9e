// The next meeting or phone hour as a file for the reader's calendar, on a page whose policy allows nothing but the
// finder.

import { readFileSync } from "node:fs";

import { Finder } from "../../support/finder";
import { message } from "../../support/feed";
import { open, script } from "../../support/host";
import { HOST } from "../../support/origins";
import { serveFeed } from "../../support/served";
import { expect, test } from "../../support/test";

const POLICY = `default-src 'none'; script-src ${HOST} 'wasm-unsafe-eval'; connect-src ${HOST}; img-src data:`;

test("a phone hour goes into the calendar without telling what it is about", async ({ page }) => {
  // A Monday at noon.
  await page.clock.install({ time: new Date("2026-11-23T12:00:00+02:00") });
  const hours = [{ days: ["we"], opens: "09:00", closes: "11:30" }];
  await serveFeed(page, {
    services: [
      { id: "secret", name: "Salainen palvelu", channels: [{ type: "phone", value: "tel:+358800123456", hours }] },
      { id: "other", name: "Toinen", channels: [{ type: "phone", value: "tel:+358800123456", hours: "24/7" }] },
    ],
  });
  const head = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  await open(page, { head, body: script() });
  const finder = new Finder(page);
  await finder.toResults();
  await finder.openService("secret");
  const add = finder.root.getByRole("button", { name: /^Kalenteriin: / });
  const text = async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), add.click()]);
    expect(download.suggestedFilename()).toBe("calendar.ics");
    return readFileSync(await download.path(), "utf8");
  };
  const neutral = await text();
  expect(neutral).toContain("DTSTART:20261125T090000\r\nDTEND:20261125T113000\r\n");
  expect(neutral).toContain(`SUMMARY:Puhelin: ${message("fi", "calendar-summary")}\r\n`);
  expect(neutral).not.toMatch(/salainen|secret/i);
  await finder.button("calendar-name").click();
  await expect(finder.button("calendar-name")).toHaveAttribute("aria-pressed", "true");
  expect(await text()).toContain("SUMMARY:Puhelin: Salainen palvelu\r\n");
  await finder.backToResults();
  await finder.openService("other");
  await expect(add).toHaveCount(0);
});
