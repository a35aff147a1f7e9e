// A web editor's whole way: her list with its slips is brought, mended, tried and taken along.

import { inflateRawSync } from "node:zlib";

import { HOST } from "../../support/origins";
import { test as sited } from "../../support/site";
import { expect, test } from "../../support/test";
import { LIST, Workshop, file } from "./workshop";

/** The files of a zip archive whose entries are deflated or stored. */
function unpacked(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  // The directory stands at the end, and says where each entry is.
  const end = archive.lastIndexOf("PK\x05\x06");
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, name, extra, comment] = [10, 20, 28, 30, 32].map((offset) =>
      offset === 20 ? archive.readUInt32LE(at + 20) : archive.readUInt16LE(at + offset),
    ) as [number, number, number, number, number];
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + size);
    files.set(archive.toString("utf8", at + 46, at + 46 + name), method === 0 ? packed : inflateRawSync(packed));
    at += 46 + name + extra + comment;
  }
  return files;
}

test("a list with slips is mended by buttons and by typing, and nothing is sent", async ({ page, watch }) => {
  const workshop = new Workshop(page, watch);
  await workshop.open();
  await workshop.bring(LIST);
  await expect(page.getByRole("heading", { name: "Mend what is unclear in the list" })).toBeFocused();
  const before = watch.requests.length;
  expect(await workshop.warns()).toBe(false);

  const misspelt = workshop.problem("Tamperee");
  await misspelt.getByRole("button", { name: /^Write/ }).click();
  await expect(misspelt).toHaveCount(0);
  await expect(workshop.status).toContainText("Changed one cell.");

  await workshop.cell(6, 4).click();
  await page.locator("#typing").fill("koko maa");
  await page.keyboard.press("Enter");
  await expect(workshop.cell(6, 4)).toHaveText("koko maa");

  const operations = page.locator(".operations > ol > li");
  await expect(operations).toHaveCount(2);
  await operations.last().getByRole("button", { name: "Take back" }).click();
  await expect(workshop.problem("Tamperee")).toHaveCount(1);
  await expect(workshop.cell(6, 4)).toHaveText("koko maa");
  expect(await workshop.warns()).toBe(true);
  await workshop.step("Bring the list");
  await expect(page.getByText("Another list takes its place")).toBeVisible();
  await workshop.step("Take it with you");
  await workshop.download(() => page.getByRole("button", { name: /The mended list/ }).click());
  expect(await workshop.warns()).toBe(false);
  const strangers = watch.requests.slice(before).filter((url) => !url.startsWith(`${HOST}/`) && !url.startsWith("blob:"));
  expect(strangers).toEqual([]);
});

test("the finder beside the list follows it, on a day and at an hour of one's own", async ({ page, watch }) => {
  const workshop = new Workshop(page, watch);
  await workshop.open();
  const list = (hours: string) =>
    file("palvelut.csv", `Nimi;Puhelin;Aukiolo;Aiheet\nKriisipuhelin;000 000 0001;${hours};kriisi\nToinen;000 000 0002;;suru\n`);
  await workshop.bring(list("la 20-24"));
  const first = workshop.finder.getByRole("radio", { name: "kriisi" });
  await expect(first).toBeVisible();

  await workshop.cell(1, 3).click();
  await page.locator("#typing").fill("hätä");
  await page.keyboard.press("Enter");
  await expect(workshop.finder.getByRole("radio", { name: "hätä" })).toBeVisible();

  await workshop.step("Try it");
  const why = page.locator("#why");
  await expect(why).toContainText("2 of 2 services are left.");
  await expect(why).toContainText("This is always asked first");
  const open = workshop.finder.locator("[data-service-id] .availability").filter({ hasText: /: open now/ });
  const results = workshop.finder.locator("[data-view=results]");
  const look = async (moment: string) => {
    await page.getByLabel("On this day, at this hour").fill(moment);
    // The finder begins again with the new hour, perhaps while it is answered.
    await expect(async () => {
      await workshop.finder.getByRole("radio", { name: "hätä" }).check({ force: true, timeout: 1_000 });
      await workshop.finder.getByRole("button", { name: "Continue" }).click({ timeout: 1_000 });
      await expect(results).toBeVisible({ timeout: 2_000 });
    }).toPass();
  };
  await look("2026-12-05T22:00");
  await expect(why.getByRole("heading", { name: "Why is no more asked?" })).toBeVisible();
  await expect(why).toContainText("One of 2 services is left.");
  await expect(open).not.toHaveCount(0);
  await look("2026-12-04T22:00");
  await expect(results).toBeVisible();
  await expect(open).toHaveCount(0);

  // A list of which nothing is left leaves the last finder, and says so.
  await workshop.step("Mend");
  await workshop.cell(0, 0).click();
  await page.locator("#typing").fill("?");
  await page.keyboard.press("Enter");
  await expect(page.getByText("You see the last one that could.")).toBeVisible();
  await expect(workshop.finder.locator("service-finder")).toBeVisible();
});

sited("the archive is a site: its page opens and answers", async ({ page, watch, site }) => {
  const workshop = new Workshop(page, watch);
  await workshop.open();
  await workshop.bring(LIST);
  await workshop.step("Make it yours");
  await page.locator("#brand").fill("#7a1f6b");
  const finder = workshop.finder.locator("service-finder");
  await page.getByLabel("Topic").selectOption({ label: "Suru" });
  await expect(finder).toHaveAttribute("topic", "suru");
  await page.getByLabel("Topic").selectOption({ label: "the reader is asked" });
  await page.getByLabel("Municipality or region").fill("tampere");
  await page.getByLabel("Where it leads").fill("https://example.org/weather");
  await page.getByLabel("Where it leads").blur();
  // The finder beside follows.
  await expect(finder).toHaveAttribute("place", "837");
  await expect(finder).toHaveAttribute("exit-url", "https://example.org/weather");
  await page.getByText("Add a help line of your own").click();
  await page.getByLabel("Who answers").fill("Our line");
  await page.getByLabel("Number or address").fill("000 000 0009");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.locator(".known-lines li").filter({ hasText: "Our line" })).toContainText("from your list");
  await workshop.step("Take it with you");
  const archive = await workshop.download(() => page.getByRole("button", { name: /Everything in one archive/ }).click());
  const files = unpacked(archive);
  for (const name of ["feed.json", "index.html", "service-finder.js", "extra/services.xlsx", "extra/list-sv.html"]) {
    expect([...files.keys()]).toContain(name);
  }
  expect(files.get("index.html")?.toString("utf8")).toContain('exit-url="https://example.org/weather" lang="en" place="837"');
  expect(files.get("theme.css")?.toString("utf8")).toContain("#7a1f6b");
  expect(files.get("feed.json")?.toString("utf8")).toContain("Our line");
  for (const [name, content] of files) {
    site.put(`/mine/${name}`, (_, response) => {
      const types: Record<string, string> = { html: "text/html", js: "text/javascript", css: "text/css", json: "application/json", wasm: "application/wasm" };
      response.setHeader("content-type", types[name.split(".").pop() ?? ""] ?? "text/plain");
      response.end(content);
    });
  }
  watch.elsewhere.push(`${site.origin}/mine/`);
  await page.goto(`${site.origin}/mine/index.html`);
  await expect(page.locator("service-finder").getByRole("radio").first()).toBeVisible();
});

test("a list with headings of its own is asked about, and the answer is in the workbook", async ({ page, watch }) => {
  const workshop = new Workshop(page, watch);
  await workshop.open();
  await workshop.bring(file("oma.csv", "Kohde;Mitä;Soita\nApu;Apua heti;000 000 0001\nTuki;Tukea;000 000 0002\n"));
  await expect(page.getByRole("heading", { name: "Which column is what?" })).toBeFocused();
  await page.locator("summary", { hasText: /known by (its|their) heading/ }).click();
  await page.getByLabel("Kohde").selectOption({ label: "Name" });
  await page.getByLabel("Mitä").selectOption({ label: "Description" });
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByText("2 services are understood.")).toBeVisible();
  await workshop.step("Take it with you");
  const workbook = await workshop.download(() => page.getByRole("button", { name: /The mended list/ }).click());
  await workshop.step("Bring the list");
  await workshop.bring(file("again.xlsx", workbook));
  await expect(page.getByText("2 services are understood.")).toBeVisible();
});
