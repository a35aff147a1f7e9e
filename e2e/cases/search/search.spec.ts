// Finding a service by its name, without the questions. Telling in own words is in own-words/.

import { Finder } from "../../support/finder";
import { message } from "../../support/feed";
import { open, script } from "../../support/host";
import { expect, test } from "../../support/test";

test("a reader who knows a service's name finds it from the first question, and comes back to the question", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  const question = await finder.question();
  await finder.button("search-submit").click();
  await finder.shows("search");
  await expect(finder.heading()).toBeFocused();
  const field = finder.root.getByRole("searchbox");
  // Typed as people type it: in lower case and in another form of the word.
  await field.fill("pro-tukipisteen");
  await field.press("Enter");
  await expect(finder.root.getByText(/^Löytyi/)).toBeVisible();
  await expect(finder.root.locator("[data-service-id]").first()).toHaveAttribute("data-service-id", /^pro-/);
  await finder.root.locator("[data-focus=card]").first().click();
  await finder.shows("service");
  await finder.button("back").click();
  await finder.shows("search");
  await expect(field).toHaveValue("pro-tukipisteen");
  await finder.button("back").click();
  expect((await finder.question()).id).toBe(question.id);
});

test("what was not found is said, and nothing that was typed leaves the finder", async ({ page, watch }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  await finder.button("search-submit").click();
  const field = finder.root.getByRole("searchbox");
  await field.fill("xyzzy");
  await field.press("Enter");
  await expect(finder.root.getByText(/ei löytynyt palvelua/)).toBeVisible();
  expect(watch.requests.some((url) => url.includes("xyzzy"))).toBe(false);
  expect(page.url()).not.toContain("xyzzy");
});

test("after answers the search keeps what fits apart from the rest", async ({ page }) => {
  await open(page, { body: script('data-topic="topic:gender" data-audience="role:client"') });
  const finder = new Finder(page);
  await finder.shows("question");
  await finder.button("show-results").click();
  await finder.shows("results");
  await finder.button("search-open").click();
  await finder.shows("search");
  const field = finder.root.getByRole("searchbox");
  await field.fill("ryhmä");
  await field.press("Enter");
  for (const key of ["search-fitting", "search-others"]) {
    await expect(finder.root.getByRole("heading", { name: message("fi", key) })).toBeVisible();
  }
});
