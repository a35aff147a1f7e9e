// The page of one service on a phone: how to make contact first, places by nearness, and never too long.

import { message } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { serveFeed } from "../../support/served";
import { expect, test } from "../../support/test";

/** Town by town from the south: 16 places, and a telephone for all of them. */
const TOWNS = ["091", "049", "092", "858", "638", "434", "694", "109", "398", "286", "837", "179", "297", "564", "698", "853"];
const place = (municipality: string) => ({ type: "visit", address: { street: `Katu ${municipality}`, municipality } });
const services = [
  {
    id: "many",
    name: "Monta paikkaa",
    next_step: "Varaat ajan.",
    channels: [...TOWNS.map(place), { type: "phone", value: "tel:+358800123456", label: "0800 123 456" }],
  },
];
const questions = [{ id: "place", facet: "area", kind: "place", text: "Missä?", pinned: true }];
const others = Array.from({ length: 12 }, (_, at) => ({ id: `s${at}`, name: `Palvelu ${at}`, area: { municipalities: [TOWNS[at % 4]], scope: "limited" } }));

test("places stand after what works from anywhere, the nearest first and ten at most", async ({ page }) => {
  await serveFeed(page, { services: [...services, ...others], questions });
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  await finder.root.getByRole("textbox").fill("Turku");
  await finder.root.getByRole("radio").first().check({ force: true });
  await finder.button("continue").click();
  await finder.openService("many");
  const shown = finder.root.locator(".channel").filter({ visible: true });
  await expect(shown).toHaveCount(1 + 10);
  await expect(shown.nth(0)).toContainText("0800 123 456");
  await expect(shown.nth(1)).toContainText("Katu 853");
  await expect(shown.nth(1)).not.toContainText("km");
  await expect(shown.nth(2)).toContainText(/noin .* km/);
  await finder.root.locator("details.sites > summary").click();
  await expect(shown).toHaveCount(1 + TOWNS.length);
});

test("how to make contact comes before what happens then, and the page is no longer than six screens", async ({ page }) => {
  await serveFeed(page, { services: [...services, ...others], questions });
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.toResults();
  await finder.openService("many");
  const top = async (css: string) => (await finder.root.locator(css).first().boundingBox())!.y;
  const [contact, next, facts] = [await top(".channel"), await top(".next-step"), await top(".facts")];
  expect(contact).toBeLessThan(next);
  expect(next).toBeLessThan(facts);
  const page_ = (await finder.root.locator(".page").boundingBox())!;
  expect(page_.height).toBeLessThanOrEqual(6 * 844);
  await expect(finder.root.getByText(message("fi", "fact-next-step"))).toBeVisible();
});

test("a call or a chat whose address is a home page is named as the page that opens", async ({ page }) => {
  const channels = [{ type: "video", value: "https://example.org/" }, { type: "chat", value: "https://example.org/chat" }];
  await serveFeed(page, { services: [{ id: "a", name: "A", channels }] });
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.toResults();
  // The chat leads to somebody, and the page of an association does not.
  await expect(finder.card("a").locator("[part~=contact]")).toHaveAttribute("href", "https://example.org/chat");
  await finder.openService("a");
  const page_ = finder.root.getByRole("link", { name: message("fi", "contact-home") });
  await expect(page_).toHaveAttribute("href", "https://example.org/");
  await expect(page_).not.toHaveClass(/primary/);
});
