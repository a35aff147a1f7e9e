// The map of the regions and the list beside it: by mouse, by keyboard, from right to left, and when the map does not
// come.

import { tabTo } from "../../support/dom";
import { message } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { hold } from "../../support/served";
import { expect, test } from "../../support/test";

const PART = "**/*_part.wasm*";
const ATTRIBUTES = 'data-topic="topic:separation" data-audience="role:client"';

/** A finder at the question of the place, with the map open. */
async function mapOpen(finder: Finder): Promise<void> {
  expect((await finder.question()).kind).toBe("place");
  await summary(finder).click();
  await expect(finder.root.locator("[data-region]")).toHaveCount(19);
}

function summary(finder: Finder) {
  return finder.root.getByText(message(finder.language, "map-open"));
}

/** What has been chosen, as the line above the results says it. */
function answer(finder: Finder, name: string) {
  return finder.root.locator(".answers-line").filter({ hasText: name });
}

test("a press on the map chooses a region, in the list as well, and Back leads to it again", async ({ page }) => {
  await open(page, { body: script(ATTRIBUTES) });
  const finder = new Finder(page);
  await mapOpen(finder);
  await finder.root.getByRole("textbox").fill("Oulu");
  await finder.root.locator("[data-region='19']").click();
  await expect(finder.root.getByRole("radio", { name: "Lappi", checked: true })).toBeVisible();
  await expect(finder.root.getByText(/Valitsit: .Lappi/)).toBeVisible();
  await expect(finder.root.getByRole("textbox"), "a place is one").toHaveValue("");
  await finder.moves(() => finder.button("continue").click());
  await finder.answerAll({});
  await expect(answer(finder, "Lappi")).toBeVisible();
  await (await finder.change("Missä apua tarvitaan?")).click();
  await mapOpen(finder);
  await expect(finder.root.getByRole("radio", { name: "Lappi", checked: true })).toBeVisible();
  await finder.root.getByRole("textbox").fill("Oulu");
  await expect(finder.root.getByRole("radio", { name: "Lappi" })).not.toBeChecked();
});

test("with a keyboard the list is enough, and the map is skipped", async ({ page }) => {
  await open(page, { language: "sv", body: script(ATTRIBUTES) });
  const finder = new Finder(page, "sv");
  await finder.question();
  await tabTo(page, finder.root.locator("summary", { hasText: message("sv", "map-open") }));
  await page.keyboard.press("Enter");
  const group = finder.root.getByRole("radiogroup", { name: message("sv", "map-regions") });
  await expect(group.getByRole("radio")).toHaveCount(19);
  await page.keyboard.press("Tab");
  await expect(group.getByRole("radio").first(), "nothing stands before the list").toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  const second = group.getByRole("radio").nth(1);
  await expect(second).toBeChecked();
  await expect(second, "what is drawn anew keeps the focus").toBeFocused();
  await expect(group.getByRole("radio", { name: "Åland" })).toHaveCount(1);
  await finder.moves(() => page.keyboard.press("Enter"));
});

test("a chosen region is marked by more than its colour, and every region is large enough for a finger", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, { head: "<style>body{margin:0}</style>", body: script(ATTRIBUTES) });
  const finder = new Finder(page);
  await mapOpen(finder);
  await expect(finder.root.locator(".tick")).toHaveCount(0);
  await finder.root.locator("[data-region='05']").click();
  await expect(finder.root.locator(".tick")).toHaveCount(1);
  const map = await finder.root.locator(".map svg").boundingBox();
  expect(map!.width, "as wide as crates/model/src/area/map/tests.rs takes it to be").toBeGreaterThanOrEqual(270);
});

for (const language of ["fi", "sv", "ar"]) {
  test(`a region says its name under the pointer and when it is chosen, and no name leaves the map: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, { language, body: script(ATTRIBUTES) });
    const finder = new Finder(page, language);
    await mapOpen(finder);
    const names = finder.root.locator(".region-name");
    const label = await finder.root.locator("label[for=region-19]").innerText();
    const lapland = names.filter({ hasText: label });
    await expect(lapland).toBeHidden();
    await finder.root.locator("[data-region='19']").hover();
    await expect(lapland).toBeVisible();
    const outside = await names.evaluateAll((names) =>
      names
        .filter((name) => {
          const [box, map] = [name, name.closest("svg")!].map((element) => element.getBoundingClientRect());
          return box!.left < map!.left || map!.right < box!.right || box!.width === 0;
        })
        .map((name) => name.textContent),
    );
    expect(outside).toEqual([]);
    await finder.root.locator("[data-region='12']").click();
    await expect(names.filter({ visible: true })).toContainText([await finder.root.locator("label[for=region-12]").innerText()]);
    await expect(names).toHaveCount(19);
    // Those who listen have the list, which says the same names.
    await expect(finder.root.locator(".map svg")).toHaveAttribute("aria-hidden", "true");
    await expect(finder.root.getByRole("radiogroup").last().getByRole("radio", { name: label })).toHaveCount(1);
  });
}

test("the map is not mirrored from right to left", async ({ page }) => {
  await open(page, { language: "ar", body: script(ATTRIBUTES) });
  const finder = new Finder(page, "ar");
  await mapOpen(finder);
  const [west, east] = [finder.root.locator("[data-region='21']"), finder.root.locator("[data-region='12']")];
  expect((await west.boundingBox())!.x).toBeLessThan((await east.boundingBox())!.x);
});

test("the field for a place and the map come with the second part; without it there is another try", async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/);
  const arrive = await hold(page, PART);
  await open(page, { body: script(ATTRIBUTES) });
  const finder = new Finder(page);
  await finder.shows("question");
  await expect(finder.root.getByText(message("fi", "loading"))).toBeVisible();
  await expect(finder.root.getByRole("textbox")).toHaveCount(0);
  arrive();
  await finder.root.getByRole("textbox").fill("In");
  await expect(summary(finder)).toBeVisible();
  await page.clock.install();
  await page.route(PART, (route) => route.abort("connectionfailed"));
  await page.reload();
  // The attempts and the pauses between them.
  await expect
    .poll(async () => {
      await page.clock.runFor(5_000);
      return watch.requests.filter((url) => url.includes("_part.wasm")).length;
    })
    .toBeGreaterThanOrEqual(4);
  await finder.shows("error");
  await page.unroute(PART);
  await finder.button("retry").click();
  await expect(summary(finder)).toBeVisible();
});
