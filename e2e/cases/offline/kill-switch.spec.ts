// The kill switch: a file that an operator puts in the place of the service worker, which removes the worker
// everywhere.

import { Finder } from "../../support/finder";
import { recorded } from "../../support/reliability";
import { test } from "../../support/site";
import { NOTHING_STORED } from "../../support/stored";
import { expect } from "../../support/test";
import { Standalone } from "./standalone";

test("in the worker's place, the kill switch removes everything and does not disturb the reader", async ({ page, site }) => {
  const standalone = new Standalone(page, site);
  await standalone.open();
  await standalone.turnOn();
  site.put("/service-worker.js", (await site.file("/service-worker-off.js")).toString());

  // The next time the page is opened it still comes from what is kept, and the browser finds the kill switch.
  const finder = await standalone.open();
  await finder.answer(await finder.question(), ["topic:gender"]);
  await expect.poll(() => standalone.stored()).toEqual(NOTHING_STORED);
  await expect(standalone.heading).toHaveText(standalone.text("offline-offer"));
  await finder.answerAll({});

  site.put("/", (await site.file("/")).toString().replace(/<h1[^>]*>[^<]*/, "<h1>From the server"));
  await standalone.open();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("From the server");
  expect(await standalone.stored()).toEqual(NOTHING_STORED);
  recorded({ table: "offline", row: "the kill switch in the place of the worker", reader: "the services; all that was kept is removed" });
});

test("while the kill switch is there, keeping the page fails, says so and leaves nothing", async ({ page, site }) => {
  site.put("/service-worker.js", (await site.file("/service-worker-off.js")).toString());
  const standalone = new Standalone(page, site);
  await standalone.open();
  await standalone.unfold();
  await standalone.button("offline-keep").click();
  await expect(standalone.notice).toHaveText(standalone.text("offline-failed"));
  expect(await standalone.stored()).toEqual(NOTHING_STORED);
  await new Finder(page).shows("question");
});
