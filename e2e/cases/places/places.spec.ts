// A feed of another country: the towns are those of its own addresses, found by name or postal code, chosen or preset,
// and what is near comes first.

import { message } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { serveFeed } from "../../support/served";
import { expect, test } from "../../support/test";

const TOWNS = {
  Bristol: { postal_code: "BS1 4ST", coordinates: { latitude: 51.4545, longitude: -2.5879 } },
  Bath: { postal_code: "BA1 1AA", coordinates: { latitude: 51.3811, longitude: -2.359 } },
  London: { postal_code: "EC1A 1AA", coordinates: { latitude: 51.52, longitude: -0.1 } },
};

/** Two topics, and of each a service in every town, the farthest first. */
const services = ["housing", "debt"].flatMap((topic) =>
  (["London", "Bath", "Bristol"] as const).map((city) => ({
    id: `${topic}-${city}`,
    name: `${topic} in ${city}`,
    topics: [topic],
    channels: [{ type: "visit", address: { street: "1 Example Street", city, ...TOWNS[city] } }],
  })),
);
const terms = { housing: { label: "Housing" }, debt: { label: "Debt" } };

test.beforeEach(async ({ page }) => {
  await serveFeed(page, { language: "en", country: "GB", services, terms });
});

async function atThePlace(finder: Finder): Promise<void> {
  await finder.shows("question");
  await finder.root.getByRole("radio", { name: /^Housing/ }).check({ force: true });
  await finder.moves(() => finder.button("continue").click());
  await expect(finder.root.getByText(message("en", "town-label"), { exact: true })).toBeVisible();
}

const inOrder = async (finder: Finder) => (await finder.results()).map(({ id }) => id);

for (const typed of ["Bristol", "bri", "BS1 4ST", "bs14st", "BS1", "Bristol, England"]) {
  test(`"${typed}" is a place, and what is near comes first`, async ({ page }) => {
    await open(page, { language: "en", body: script() });
    const finder = new Finder(page, "en");
    await atThePlace(finder);
    await expect(finder.root.locator("[data-region]"), "the map is of Finland").toHaveCount(0);
    await finder.root.getByRole("textbox").fill(typed);
    await expect(finder.root.getByRole("radio", { name: /Bristol$/ })).toBeVisible();
    await finder.button("continue").click();
    expect(await inOrder(finder)).toEqual(["housing-Bristol", "housing-Bath", "housing-London"]);
    await expect(finder.card("housing-Bath")).toContainText(/Bath, about .20. km away/);
    await expect(finder.root.locator(".answers-line").filter({ hasText: "Bristol" })).toBeVisible();
  });
}

test("a place that the feed does not know is said, and Back brings the typed one again", async ({ page }) => {
  await open(page, { language: "en", body: script() });
  const finder = new Finder(page, "en");
  await atThePlace(finder);
  await finder.root.getByRole("textbox").fill("Turku");
  await finder.button("continue").click();
  await expect(finder.root.getByText(message("en", "error-town-not-found"))).not.toHaveCount(0);
  await finder.root.getByRole("textbox").fill("Bath");
  await finder.button("continue").click();
  await finder.shows("results");
  await finder.button("back").click();
  await expect(finder.root.getByRole("textbox")).toHaveValue("Bath");
  await expect(finder.root.getByRole("radio", { name: "Bath", checked: true })).toBeVisible();
});

test("the page presets a town of the feed", async ({ page }) => {
  await open(page, { language: "en", body: script('data-place="Bristol"') });
  const finder = new Finder(page, "en");
  await finder.shows("question");
  await finder.root.getByRole("radio", { name: /^Debt/ }).check({ force: true });
  await finder.button("continue").click();
  expect(await inOrder(finder)).toEqual(["debt-Bristol", "debt-Bath", "debt-London"]);
});

test("a preset place that the feed does not know is named on the console, and is asked", async ({ page, watch }) => {
  watch.expected.push(/^warning: service-finder: /);
  await open(page, { language: "en", body: script('data-place="Bristow"') });
  await atThePlace(new Finder(page, "en"));
  await expect.poll(() => watch.console.filter((line) => line.includes('place="Bristow" is ignored')).length).toBe(1);
});
