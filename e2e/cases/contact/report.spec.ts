// A mistake is reported to whoever keeps the feed: what the link says, and what it does not.

import type { Page } from "@playwright/test";

import { message } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { serveFeed } from "../../support/served";
import { expect, test } from "../../support/test";

const ID = "täsmä/apu & co";
const FORM = "https://form.example.org/";

const terms = { "topic:violence": { label: "Väkivalta", sensitive: true }, "topic:loss": { label: "Suru" } };
const service = (id: string, topic: string, town: string) => ({ id, name: `Palvelu ${id}`, topics: [topic], area: { scope: "limited", municipalities: [town] } });
const services = ["091", "853", "837"].flatMap((town) => [
  service(town === "091" ? ID : `v${town}`, "topic:violence", town),
  service(`l${town}`, "topic:loss", town),
]);
const questions = [
  { id: "topic", facet: "topic", kind: "single", text: "Mistä?", pinned: true, options: [{ value: "topic:violence" }, { value: "topic:loss" }] },
  { id: "place", facet: "area", kind: "place", text: "Missä?", pinned: true },
];

/** Answers what is asked, in a session that has a history, and opens the service. */
async function opened(page: Page, report?: string): Promise<Finder> {
  await serveFeed(page, { terms, services, questions, ...(report === undefined ? {} : { report }) });
  await open(page, { body: script('data-history="on"') });
  const finder = new Finder(page);
  await finder.root.getByRole("radio", { name: /^Väkivalta/ }).check({ force: true });
  await finder.button("continue").click();
  await finder.root.getByRole("textbox").fill("Helsinki");
  await finder.root.getByRole("radio").first().check({ force: true });
  await finder.button("continue").click();
  await expect(finder.root).not.toHaveAttribute("data-view", "loading");
  await finder.toResults();
  await finder.openService(ID);
  return finder;
}

const links = (finder: Finder) => finder.root.getByRole("link", { name: message("fi", "report-mistake") });

test("a message names the service and no answer", async ({ page }) => {
  const finder = await opened(page, "palaute@example.org");
  const subject = encodeURIComponent(`${message("fi", "report-mistake")}: ${ID}`);
  await expect(links(finder)).toHaveAttribute("href", `mailto:palaute@example.org?subject=${subject}`);
});

test("a form is told the service, no answer, and not where the reader was", async ({ page, watch }) => {
  watch.elsewhere.push(FORM);
  let asked: { url: string; referrer: string | undefined } | undefined;
  await page.route(`${FORM}**`, (route) => {
    asked = { url: route.request().url(), referrer: route.request().headers().referer };
    return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Form</title><link rel=icon href=data:,>" });
  });
  const finder = await opened(page, `${FORM}mistakes?lang=fi`);
  await links(finder).click();
  await expect(page).toHaveTitle("Form");
  expect(asked).toEqual({ url: `${FORM}mistakes?lang=fi&service=${encodeURIComponent(ID)}`, referrer: undefined });
  expect(await page.evaluate(() => document.referrer)).toBe("");
});

test("where the feed names nobody, nothing can be reported", async ({ page }) => {
  await expect(links(await opened(page))).toHaveCount(0);
});
