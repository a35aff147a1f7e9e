// The notice about leaving the page, and the advice on safety.

import { expectAccessible } from "../../support/axe";
import { Exit } from "../../support/exit";
import { message } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { LANGUAGES, OF_THE_FEED } from "../../support/languages";
import { serveFeed } from "../../support/served";
import { expect, test } from "../../support/test";

for (const language of OF_THE_FEED) {
  test(`40: before the first sensitive question, what leaving does and does not do: ${language}`, async ({ page }) => {
    await open(page, { language, body: script() });
    const finder = new Finder(page, language);
    const first = await finder.question();
    const notice = finder.root.locator(".notice");
    await expect(notice).toContainText(message(language, "notice-history"));
    const word = await new Exit(page).link.innerText();
    const group = finder.root.getByRole("group", { name: await finder.heading().innerText() });
    await expect(group, "it is not read out with the question").not.toHaveAccessibleDescription(
      new RegExp(message(language, "notice-history")),
    );
    await finder.option(first, "topic:gender").check({ force: true });
    await notice.getByRole("button", { name: message(language, "notice-more") }).click();
    await finder.shows("safety");
    await expect(finder.heading()).toBeFocused();
    await expect(finder.root).toContainText(word);
    await expectAccessible(page);
    await finder.button("back").click();
    expect((await finder.question()).id).toBe(first.id);

    await expect(finder.option(first, "topic:gender"), "what was chosen still is").toBeChecked();

    // Shown once: not with the next sensitive question, and again only where it was.
    await finder.answer(first, ["topic:gender"]);
    await expect(finder.button("back")).toBeVisible();
    await expect(notice).toHaveCount(0);
    await finder.button("back").click();
    await expect(notice).toBeVisible();
  });
}

test("40: in every language the advice calls the exit what it is called", async ({ page }) => {
  for (const { tag: language } of LANGUAGES) {
    await open(page, { language, body: script() });
    const finder = new Finder(page, language);
    await finder.shows("question");
    await expect(finder.root).toHaveAttribute("lang", language);
    const word = await new Exit(page).link.innerText();
    await finder.root.locator(".notice button").click();
    await finder.shows("safety");
    await expect(finder.root.locator(".section"), language).toContainText([word]);
  }
});

test("40: a question that is not sensitive has no notice", async ({ page }) => {
  const services = Array.from({ length: 9 }, (_, at) => ({ id: `s${at}`, name: `Palvelu ${at}`, topics: [`t:${at % 3}`] }));
  const terms = Object.fromEntries([0, 1, 2].map((at) => [`t:${at}`, { label: `Aihe ${at}`, sensitive: at === 3 }]));
  await serveFeed(page, { terms, services });
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  await expect(finder.root.locator(".notice")).toHaveCount(0);
  await expect(finder.button("safety-link")).toBeVisible();
});

test("40: where the page has no exit, no text mentions one", async ({ page }) => {
  await open(page, { body: script('data-exit="off"') });
  const finder = new Finder(page);
  await finder.shows("question");
  await expect(finder.root.locator(".notice")).toContainText(message("fi", "notice-history"));
  await expect(finder.root).not.toContainText("Poistu sivulta");
  await finder.button("safety-link").first().click();
  await finder.shows("safety");
  await expect(finder.root).not.toContainText("Poistu sivulta");
});

test("the advice is one tap away in every view and leads back there", async ({ page }) => {
  await open(page, { body: script() });
  const finder = new Finder(page);
  const visit = async () => {
    await finder.button("safety-link").last().click();
    await finder.shows("safety");
    await expect(finder.root.getByRole("link", { name: /112/ }).first()).toBeVisible();
    await finder.button("back").click();
  };
  await finder.shows("question");
  await visit();
  await finder.answerAll({ situation: ["topic:gender"] });
  const results = await finder.results();
  await visit();
  expect(await finder.results()).toEqual(results);
  await finder.card(results[0]!.id!).getByRole("heading").getByRole("button").click();
  await finder.shows("service");
  const name = await finder.heading().innerText();
  await visit();
  await finder.shows("service");
  await expect(finder.heading()).toHaveText(name);
});

test("the advice is there without services, and its way back works also when the advice cannot be loaded", async ({ page, watch }) => {
  watch.expected.push(/Failed to load resource/, /service-finder: .*feed/, /integrity/);
  await page.route("**/feeds/associations.json", (route) => route.fulfill({ status: 404, body: "" }));
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("error");
  await finder.button("safety-link").click();
  await finder.shows("safety");
  await finder.button("back").click();
  await finder.shows("error");

  await page.clock.install();
  await page.unroute("**/feeds/associations.json");
  await page.route("**/*_part.wasm*", (route) => route.fulfill({ status: 404, body: "" }));
  await page.reload();
  await finder.shows("question");
  const heading = await finder.heading().innerText();
  await finder.button("safety-link").last().click();
  await expect(async () => {
    await page.clock.runFor(5000);
    await finder.shows("error");
  }).toPass();
  await finder.button("back").click();
  await finder.shows("question");
  await expect(finder.heading()).toHaveText(heading);
});
