// How long the workshop takes from a workbook to the finder beside it, and from a changed cell to the finder anew: 500 and
// 5,000 services. A benchmark, not a test: it prints, and fails only when it cannot measure.

import { type Page } from "@playwright/test";

import { expect, test } from "../support/test";
import { Workshop, file } from "../cases/workshop/workshop";

/** A change of a cell is measured so often. */
const CHANGES = 5;

const TOWNS = ["Turku", "Tampere", "Helsinki; Espoo", "Oulu", "Kuopio", "Hesinki", "koko maa", "Vaasa, Seinäjoki"];
const TOPICS = ["kriisi", "suru", "ero", "velka", "väkivalta", "yksinäisyys", "kriisi; suru"];
const HOURS = ["ma-pe 9-15", "ma, ke klo 16.00-20.00", "24/7", "arkisin 9-16", "joskus illalla"];

/** A list as an association keeps it: one sheet, contacts in the row, a slip now and then. */
function list(services: number): string {
  const rows = Array.from({ length: services }, (_, at) => {
    const of = (all: string[]) => all[at % all.length]!;
    const said = "Tukea ja tietoa vaikeassa elämäntilanteessa, myös läheisille. ".repeat(1 + (at % 3));
    return [`s${at}`, `Palvelu ${at}`, said, of(TOPICS), of(TOWNS), `000 000 ${String(at).padStart(4, "0")}`, of(HOURS), `apu${at}@example.org`, "suomi, ruotsi", at % 4 ? "maksuton" : "maksullinen 20 €"].join("\t");
  });
  return ["Tunnus\tNimi\tKuvaus\tAiheet\tKunnat\tPuhelin\tAukiolo\tSähköposti\tPalvelukielet\tHinta", ...rows].join("\n");
}

interface Clock {
  begun: number;
  ready: number[];
}

/** Milliseconds from the last thing that was done on the page to the finder that came of it. */
async function until(page: Page, done: () => Promise<void>): Promise<number> {
  const clock = () => (globalThis as unknown as { clock: Clock }).clock;
  const before = await page.evaluate(clock);
  await done();
  await page.waitForFunction((count) => (globalThis as unknown as { clock: Clock }).clock.ready.length > count, before.ready.length);
  const after = await page.evaluate(clock);
  return after.ready.at(-1)! - after.begun;
}

for (const services of [500, 5_000]) {
  test(`a workbook of ${services} services in the workshop`, async ({ page, watch }) => {
    test.setTimeout(600_000);
    watch.expected.push(/./);
    await page.addInitScript(() => {
      const now = () => performance.timeOrigin + performance.now();
      const outer = window.top as unknown as { clock: Clock };
      if (window === window.top) {
        outer.clock = { begun: 0, ready: [] };
        for (const type of ["change", "keydown"]) addEventListener(type, () => (outer.clock.begun = now()), true);
      }
      addEventListener("service-finder:ready", () => outer.clock.ready.push(now()));
    });
    const workshop = new Workshop(page, watch);
    await workshop.open();
    await until(page, () => workshop.bring(file("palvelut.tsv", list(services))));
    await workshop.step("Take it with you");
    const workbook = await workshop.download(() => page.getByRole("button", { name: /The mended list/ }).click());
    const opened: number[] = [];
    for (const fresh of [true, false]) {
      if (fresh) await workshop.open();
      else await workshop.step("Bring the list");
      opened.push(await until(page, () => workshop.bring(file("palvelut.xlsx", workbook))));
    }
    await expect(page.locator("table")).toBeVisible();
    const changed: number[] = [];
    for (let at = 0; at < CHANGES; at++) {
      const cell = page.locator("[id^=cell-0-][id$='-1']").first();
      await cell.click();
      await page.locator("#typing").fill(`Palvelu ${"x".repeat(at + 1)}`);
      changed.push(await until(page, () => page.keyboard.press("Enter")));
    }
    const all = (times: number[]) => times.map((time) => time.toFixed(0)).join(", ");
    console.log(`\n${services} services, ${(workbook.length / 1e3).toFixed(0)} kB`);
    console.log(`from the file to the finder: ${all(opened)} ms (with the worker's start, and again)`);
    console.log(`from a changed cell to the finder: ${all(changed)} ms`);
  });
}
