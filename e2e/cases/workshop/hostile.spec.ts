// Files that are broken or meant to do harm, and a worker that does not answer: each ends with a sentence in the language of
// the page, and the next list is read. What is said of each in every language is in crates/workshop/src/tests/hostile.rs.

import { hold } from "../../support/served";
import { expect, test } from "../../support/test";
import { zip } from "../../support/zip";
import { Workshop, file } from "./workshop";

const LIST = file("palvelut.csv", "Tunnus;Nimi\na;A\n");

const MEGABYTES = Buffer.alloc(16 << 20, " ");
const BOMB = zip([["xl/workbook.xml", "<workbook/>"], ...Array.from({ length: 17 }, (_, at): [string, Buffer] => [`xl/worksheets/sheet${at}.xml`, MEGABYTES])]);

const ods = (begin: string, tables: string) => zip([["content.xml", `${begin}<office:spreadsheet>${tables}</office:spreadsheet>`]]);
const table = (...rows: string[]) => `<table:table table:name="Palvelut">${rows.join("")}</table:table>`;
const row = (cells: string[], repeated = 1) => {
  const all = cells.map((text) => `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`);
  return `<table:table-row table:number-rows-repeated="${repeated}">${all.join("")}</table:table-row>`;
};

const LOCKED = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptedPackage", "utf16le")]);

for (const [language, words] of [
  ["fi", { bomb: /256/, rows: /200/, alike: /samanniminen|sama nimi|nimi/, locked: /salasana/, numbers: /Numbers/, docx: /Word/, fine: "Luettelosta ymmärretään yksi palvelu." }],
  ["sv", { bomb: /256/, rows: /200/, alike: /heter|namn/, locked: /lösenord/, numbers: /Numbers/, docx: /Word/, fine: "En tjänst förstås." }],
  ["en", { bomb: /256/, rows: /200/, alike: /two sheets/, locked: /password/, numbers: /Numbers/, docx: /Word/, fine: "One service is understood." }],
] as const) {
  test(`what cannot be read ends with a sentence, and the next list is read: ${language}`, async ({ page, watch }) => {
    const workshop = new Workshop(page, watch);
    await workshop.open(language);
    const refused = page.locator("#refused");
    const cases: [string, Buffer, RegExp][] = [
      ["bomb.xlsx", BOMB, words.bomb],
      ["rows.csv", Buffer.from("a;A\n".repeat(1_000_000)), words.rows],
      ["rows.ods", ods("", table(row(["x"], 1_000_000))), words.rows],
      ["alike.ods", ods("", table(row(["Tunnus", "Nimi"])) + table(row(["Tunnus", "Nimi"]))), words.alike],
      ["locked.xlsx", LOCKED, words.locked],
      ["list.numbers", zip([["Index/Document.iwa", "x"]]), words.numbers],
      ["list.docx", zip([["word/document.xml", "<w/>"]]), words.docx],
    ];
    for (const [name, content, expected] of cases) {
      await workshop.bring(file(name, content));
      await expect(refused, name).toContainText(name);
      await expect(refused, name).toContainText(expected);
    }
    const laughs = `<!DOCTYPE l [<!ENTITY l0 "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("")}]>`;
    await workshop.bring(file("laughs.ods", ods(laughs, table(row(["Tunnus", "Nimi"]), row(["a", "A &l9;"])))));
    await expect(workshop.cell(1, 1)).toHaveText("A");
    await expect(page.getByText(words.fine)).toBeVisible();
  });
}

test("a worker that does not answer in time is thrown away, and the next one reads", async ({ page, watch }) => {
  const workshop = new Workshop(page, watch);
  await page.clock.install();
  const letGo = await hold(page, "**/workshop_worker_bg.wasm");
  await workshop.open();
  await workshop.bring(LIST);
  await expect(page.getByRole("button", { name: "Stop" })).toBeVisible();
  await page.clock.fastForward("01:31");
  await expect(page.locator("#refused")).toContainText("It took too long and was stopped.");
  letGo();
  await workshop.bring(LIST);
  await expect(page.getByText("One service is understood.")).toBeVisible();
});

test("a part of the worker that does not come is told, and nothing is lost", async ({ page, watch }) => {
  const workshop = new Workshop(page, watch);
  // wasm-split says on the console why a part is not run.
  watch.expected.push(/^error: CompileError/);
  await workshop.open();
  await workshop.bring(LIST);
  await expect(page.getByText("One service is understood.")).toBeVisible();
  await page.route("**/workshop_worker_files*.wasm", (route) => route.fulfill({ contentType: "application/wasm", body: "broken" }));
  await workshop.step("Take it with you");
  const save = page.getByRole("button", { name: /The mended list/ });
  await save.click();
  await expect(page.locator("#refused")).toContainText("A part of this page could not be fetched.");
  await page.unroute("**/workshop_worker_files*.wasm");
  const workbook = await workshop.download(() => save.click());
  expect(workbook.subarray(0, 2).toString()).toBe("PK");
});
