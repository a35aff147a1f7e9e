// The list of services under Settings: what is taken, what is refused, and the way back.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "@playwright/test";

import { expect, PLUGIN, SAMPLE, test, type Site } from "./site";

interface Kept {
  count: number;
  title: string;
}

const SETTINGS = "/wp-admin/options-general.php?page=service-finder";

const state = (site: Site) =>
  site.php<{ address?: string; kept?: Kept[]; waiting?: object | null }>("return (object) get_option( 'service_finder', array() );");

const files = (site: Site) =>
  site.php<string[]>("return array_values( array_diff( (array) @scandir( WP_CONTENT_DIR . '/uploads/service-finder' ), array( '.', '..', false ) ) );");

/** A list of so many services, as a file that is chosen. */
function list(count: number, name = `${count}.json`) {
  const services = Array.from({ length: count }, (_, at) => ({ id: `s${at}`, name: `Service ${at}` }));
  return file(name, JSON.stringify({ format: "service-feed/1", services }));
}

const file = (name: string, text: string) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });

async function upload(page: Page, chosen: ReturnType<typeof file> | string): Promise<void> {
  // A page whose notice is seen may still be loading, and its end would be taken for the next page's.
  await page.waitForLoadState();
  await page.locator("#service-finder-file").setInputFiles(chosen);
  // A wrong file turns the button off, and the server must refuse it also from a browser without scripts.
  // The answer alone is not enough to wait for: the old page stands until the new one takes its place.
  const back = page.waitForEvent("load");
  await page.locator("#service-finder-file").evaluate((it: HTMLInputElement) => it.form?.submit());
  await back;
}

/** What was done, as the page says it when it has come again. */
const notice = (page: Page) => page.locator("#setting-error-service_finder");

test.beforeEach(({ site }) => {
  site.php("delete_option( 'service_finder' ); return service_finder_files()->delete( service_finder_folder(), true );");
});

test("a list is tried, published, replaced, and gone back to", async ({ as, site }) => {
  const page = await as("admin");
  await page.goto(site.origin + SETTINGS);
  await page.locator("#service-finder-file").setInputFiles(SAMPLE);
  await expect(page.locator("[data-verdict]")).toContainText("The list has 74 services.");
  await expect(page.locator("[data-verdict]")).toContainText("The finder can read it.");
  await expect(page.locator("[data-try] service-finder [data-view]")).toHaveAttribute("data-view", "question");
  await page.locator("[data-publish]").click();
  await expect(notice(page)).toContainText("Published: 74 services.");
  await expect(page.locator(".service-finder-live")).toHaveText("Your pages show 74 services, from associations.json.");

  const { services, ...rest } = JSON.parse(readFileSync(SAMPLE, "utf8")) as { services: object[] };
  await upload(page, file("more.json", JSON.stringify({ ...rest, services: [...services, { id: "new", name: "New" }] })));
  await expect(notice(page)).toContainText("Published: 75 services.");

  await page.getByRole("button", { name: "Go back to this one" }).click();
  await expect(notice(page)).toContainText("Published: 74 services.");
  expect((await (await fetch(`${site.origin}/wp-content/uploads/service-finder/services.json`)).json()).services).toHaveLength(74);
  expect(state(site).kept?.map(({ title }) => title)).toEqual(["associations.json", "more.json"]);
});

test("the last five versions are kept, and no more", async ({ as, site }) => {
  const page = await as("admin");
  await page.goto(site.origin + SETTINGS);
  for (const count of [10, 11, 12, 13, 14, 15]) await upload(page, list(count));
  expect(state(site).kept?.map(({ count }) => count)).toEqual([15, 14, 13, 12, 11]);
  expect(files(site)).toHaveLength(6);
  await expect(page.locator("table tbody tr")).toHaveCount(5);
});

const REFUSED = {
  "an empty file": [file("a.json", ""), "The file is empty."],
  "half a file": [file("a.json", '{"format": "service-feed/1", "serv'), "not JSON, or it was cut off"],
  "a list without services": [file("a.json", '{"format": "service-feed/1", "services": []}'), "no service with an identifier and a name"],
  "services without names": [file("a.json", '{"format": "service-feed/1", "services": [{"id": "a"}]}'), "no service with an identifier and a name"],
  "another format": [file("a.json", '{"openapi": "3.0"}'), "not a list of services of the finder"],
  "a spreadsheet": [file("a.xlsx", "PK\u0003\u0004 and so on"), "This is a spreadsheet."],
} as const;

test("what is no list is refused with its reason, and the list of before stays", async ({ as, site }) => {
  site.withSample();
  const page = await as("admin");
  await page.goto(site.origin + SETTINGS);
  for (const [what, [chosen, sentence]] of Object.entries(REFUSED)) {
    await upload(page, chosen);
    await expect(notice(page), what).toContainText(sentence);
    await expect(notice(page), what).toHaveClass(/notice-error/);
  }
  expect(state(site).kept).toHaveLength(1);
});

test("a spreadsheet becomes a list in the browser", async ({ as, site }) => {
  test.skip(!existsSync(join(PLUGIN, "finder/workshop/worker.js")), "the workshop is not among the files of the plugin");
  const page = await as("admin");
  await page.goto(site.origin + SETTINGS);
  await page.locator("#service-finder-file").setInputFiles(file("palvelut.csv", "Tunnus,Nimi\na,Ensimmäinen\nb,Toinen\n"));
  await expect(page.locator("[data-verdict]")).toContainText("The list has 2 services.");
  await page.locator("[data-publish]").click();
  await expect(notice(page)).toContainText("Published: 2 services.");
  expect(state(site).kept?.[0]?.title).toBe("palvelut.json");
  for (const [chosen, sentence] of [
    [file("own.csv", "Palvelun nimi,Puhelin,Mihin auttaa\nA,000 0001,suru\n"), "This spreadsheet has headings of its own."],
    [file("broken.xlsx", "PK and no more"), "No list could be made of this spreadsheet as it is."],
  ] as const) {
    await page.locator("#service-finder-file").setInputFiles(chosen);
    await expect(page.locator("[data-verdict]"), chosen.name).toContainText(sentence);
    await expect(page.locator("[data-publish]"), chosen.name).toBeDisabled();
  }
});

test("a list with the mark of the byte order is published without it", async ({ as, site }) => {
  const page = await as("admin");
  await page.goto(site.origin + SETTINGS);
  const plain = list(3, "from-windows.json");
  await upload(page, { ...plain, buffer: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain.buffer]) });
  await expect(notice(page)).toContainText("Published: 3 services.");
  expect(site.php("return substr( file_get_contents( WP_CONTENT_DIR . '/uploads/service-finder/services.json' ), 0, 1 );")).toBe("{");
});

test("where more than a fifth would be gone, somebody has to decide", async ({ as, site }) => {
  const page = await as("admin");
  await page.goto(site.origin + SETTINGS);
  await upload(page, list(10));
  await page.locator("#service-finder-file").setInputFiles(list(7));
  await expect(page.locator("[data-verdict]")).toContainText("3 services of before are not in it: Service 7, Service 8, Service 9");
  await upload(page, list(7));
  await expect(page.locator(".service-finder-waiting")).toContainText("7.json has 7 services. 3 services of the list that your pages show now are not in it:");
  await expect(page.locator(".service-finder-waiting li")).toHaveText(["Service 7", "Service 8", "Service 9"]);
  expect(state(site).kept?.map(({ count }) => count)).toEqual([10]);

  await page.getByRole("button", { name: "Keep the list of before" }).click();
  await expect(notice(page)).toContainText("was thrown away");
  expect(files(site)).toHaveLength(2);

  await upload(page, list(7));
  await page.getByRole("button", { name: "Publish anyway" }).click();
  await expect(notice(page)).toContainText("Published: 7 services.");
  await upload(page, list(6));
  await expect(notice(page), "a seventh is no fifth").toContainText("Published: 6 services.");
});

test("an address takes the place of the file, and an empty field gives it back", async ({ as, site }) => {
  site.withSample();
  const page = await as("admin");
  await page.goto(site.origin + SETTINGS);
  await page.getByText("Take the list from an address").click();
  const address = `${site.origin}/wp-content/uploads/service-finder/services.json?a=1&b=2`;
  await page.getByLabel("Address of the list").fill(address);
  await page.getByRole("button", { name: "Save the address" }).click();
  await expect(page.locator(".service-finder-live")).toContainText(address);
  await expect(page.locator("[data-try] service-finder [data-view]")).toHaveAttribute("data-view", "question");
  await page.getByLabel("Address of the list").fill("");
  await page.getByRole("button", { name: "Save the address" }).click();
  await expect(page.locator(".service-finder-live")).toContainText("74 services");
});

for (const role of ["editor", "author"] as const) {
  test(`an ${role} may not change the list`, async ({ as, site }) => {
    site.withSample();
    const page = await as(role);
    const shown = await page.goto(site.origin + SETTINGS);
    expect(shown?.status()).toBe(403);
    const posted = await page.request.post(`${site.origin}/wp-admin/admin-post.php`, {
      multipart: { action: "service_finder_upload", service_finder_file: list(2) },
    });
    expect(posted.status()).toBe(403);
    expect(state(site).kept?.map(({ count }) => count)).toEqual([74]);
  });
}

test("a form that this site has not made changes nothing", async ({ as, site }) => {
  site.withSample();
  const page = await as("admin");
  for (const action of ["upload", "publish", "discard", "restore", "address"]) {
    const posted = await page.request.post(`${site.origin}/wp-admin/admin-post.php`, {
      multipart: { action: `service_finder_${action}`, _wpnonce: "0123456789", address: "https://example.org/", service_finder_file: list(2) },
    });
    expect(posted.status(), action).toBe(403);
  }
  const stranger = await fetch(`${site.origin}/wp-admin/admin-post.php`, { method: "POST", body: new URLSearchParams({ action: "service_finder_address", address: "https://example.org/" }) });
  expect(await stranger.text()).not.toContain("Your pages");
  expect(state(site)).toMatchObject({ address: "", waiting: null });
});
