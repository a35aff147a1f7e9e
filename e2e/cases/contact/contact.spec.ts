// From a result to contact: what is explained, what is copied, and what professionals are told.

import type { Page } from "@playwright/test";

import { expectAccessible } from "../../support/axe";
import { message } from "../../support/feed";
import { Finder } from "../../support/finder";
import { open, script } from "../../support/host";
import { serveFeed } from "../../support/served";
import { expect, test } from "../../support/test";

const address = { street: { fi: "Esimerkkikatu 1", en: "Esimerkkikatu 1" }, postal_code: "33100", city: "Tampere", municipality: "837" };
const terms = {
  "role:client": { label: { fi: "Itselleni", en: "For myself", ar: "لنفسي" } },
  "role:professional": { label: { fi: "Asiakkaalleni", en: "For a client", ar: "لمراجع" } },
};
const services = [
  {
    id: "group",
    name: { fi: "Ryhmä", en: "Group" },
    forms: ["group", "one_to_one"],
    audiences: ["role:client", "role:professional"],
    referral: "professional",
    limits: [{ max: 5, unit: "meeting" }],
    channels: [
      { type: "phone", value: "tel:+358800123456", label: { fi: "0800 123 456", en: "0800 123 456" } },
      { type: "chat", value: "https://chat.example.org/" },
      { type: "visit", address },
    ],
  },
  { id: "open", name: { fi: "Avoin", en: "Open" }, forms: ["event"], audiences: ["role:client", "role:professional"] },
];

async function results(page: Page, language: string, audience: string): Promise<Finder> {
  await serveFeed(page, { terms, services });
  await open(page, { language, body: script(`data-audience="${audience}"`) });
  const finder = new Finder(page, language);
  await finder.toResults();
  return finder;
}

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

for (const language of ["fi", "en", "ar"]) {
  test(`each form of help is explained where it is named: ${language}`, async ({ page }) => {
    const finder = await results(page, language, "role:client");
    await finder.openService("group");
    for (const key of ["help-group", "help-one-to-one", "help-chat"]) {
      await expect(finder.root.getByText(message(language, key))).toBeVisible();
    }
    await expect(finder.root.getByText(message(language, "help-event"))).toHaveCount(0);
    await expectAccessible(page);
  });

  test(`a professional reads how a client comes to a service, and everybody else does not: ${language}`, async ({ page }) => {
    const finder = await results(page, language, "role:professional");
    await expect(finder.root.getByText(message(language, "professional-hint"))).toBeVisible();
    await expect(finder.card("group")).toContainText(message(language, "client-referred"));
    await expect(finder.card("open")).toContainText(message(language, "client-unknown"));
    await expectAccessible(page);
    await finder.openService("group");
    await expect(finder.root).toContainText(message(language, "client-referred"));
    const other = await results(page, language, "role:client");
    await expect(other.root).not.toContainText(message(language, "client-referred"));
    await expect(other.root.getByText(message(language, "professional-hint"))).toHaveCount(0);
  });
}

test("the heading of the results speaks of the reader's work to a professional", async ({ page }) => {
  const heading = async (audience: string) => plain(await (await results(page, "en", audience)).heading().innerText());
  expect(await heading("role:professional")).toBe("2 services may help you in your work");
  expect(await heading("role:client")).toBe("2 services may help you");
});

test("a question about forms explains the options that the feed does not", async ({ page }) => {
  const many = Array.from({ length: 12 }, (_, at) => ({ id: `s${at}`, name: `Palvelu ${at}`, forms: [["group", "event", "talk"][at % 3]] }));
  const options = [{ value: "group" }, { value: "event", hint: "Torstaisin" }, { value: "talk" }];
  await serveFeed(page, { services: many, questions: [{ id: "form", facet: "form", kind: "single", text: "Millaista apua?", options }] });
  await open(page, { body: script() });
  const finder = new Finder(page);
  await finder.shows("question");
  const option = (name: string) => finder.root.getByRole("radio", { name: message("fi", name) });
  await expect(option("form-group")).toHaveAccessibleDescription(new RegExp(message("fi", "help-group").slice(0, 30)));
  await expect(option("form-event")).toHaveAccessibleDescription(/^Torstaisin/);
});

test("numbers and addresses are copied as they stand, and it is said", async ({ page }) => {
  await page.addInitScript(() => {
    const copied: string[] = [];
    Object.assign(window, { copied });
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text: string) => void copied.push(text) } });
  });
  const finder = await results(page, "fi", "role:client");
  await finder.openService("group");
  const copy = (of: string) => finder.root.getByRole("button", { name: new RegExp(`^${message("fi", "copy")} .*${of}`) });
  await copy("Esimerkkikatu").click();
  await expect(page.getByRole("status").and(page.locator(":not(.exit *)"))).toHaveText(message("fi", "copied"));
  await copy("123").click();
  const copied = () => page.evaluate(() => (window as unknown as { copied: string[] }).copied.map((text) => text));
  await expect.poll(async () => (await copied()).length).toBe(2);
  expect((await copied())[0]).toBe("Esimerkkikatu 1, 33100 Tampere");
  expect((await copied())[1]).toMatch(/123/);
});

test("where somebody answers now comes first, and stands out", async ({ page }) => {
  const hours = [{ days: ["mo", "tu", "we", "th", "fr"], opens: "09:00", closes: "15:00" }];
  const channels = [
    { type: "phone", value: "tel:+358800123456", hours },
    { type: "chat", value: "https://chat.example.org/now", hours: "24/7" },
  ];
  const first = async (now: string) => {
    await page.clock.setFixedTime(new Date(now));
    await serveFeed(page, { services: [{ id: "a", name: "A", channels }] });
    await open(page, { body: script() });
    const finder = new Finder(page);
    await finder.toResults();
    const ways = finder.card("a").locator("[part~=contact]");
    await expect(ways.first()).toHaveClass(/primary/);
    return ways.evaluateAll((ways) => ways.map((way) => way.getAttribute("href")));
  };
  const [phone, chat] = ["tel:+358800123456", "https://chat.example.org/now"];
  expect(await first("2026-10-15T12:00:00+03:00")).toEqual([phone]);
  expect(await first("2026-10-15T20:00:00+03:00")).toEqual([chat]);
});

test("Back leads from a service to the view in which it was opened", async ({ page }) => {
  const finder = await results(page, "fi", "role:client");
  await finder.openService("group");
  await finder.backToResults();
  await finder.button("search-open").click();
  await finder.root.getByRole("searchbox").fill("ryhmä");
  await finder.root.getByRole("searchbox").press("Enter");
  await finder.openService("group");
  await finder.button("back").click();
  await finder.shows("search");
});

test("numbers and addresses are dialled and opened as people write them", async ({ page }) => {
  const values: [string, string, string, string][] = [
    ["zero", "phone", "+358 (0)40 000 0000", "tel:+358400000000"],
    ["two", "phone", "0100 100 / 0200 200", "tel:0100100"],
    ["extension", "phone", "09–000 0000 ext 12", "tel:090000000;ext=12"],
    ["words", "phone", "020 000 000 (pvm/mpm)", "tel:020000000"],
    ["mail", "email", "Office <help@example.org>", "mailto:help@example.org"],
    ["site", "web", "WWW.EXAMPLE.ORG", "https://www.example.org"],
  ];
  const services = values.map(([id, type, value]) => ({ id, name: id, channels: [{ type, value }] }));
  await serveFeed(page, { services: [...services, { id: "none", name: "none", channels: [{ type: "phone", value: "0800 HELP" }] }] });
  await open(page, { language: "en", body: script() });
  const finder = new Finder(page, "en");
  await finder.toResults();
  for (const [id, type, value, href] of values) {
    await finder.openService(id);
    const link = finder.root.locator(`.way a[href="${href}"]`);
    await expect(link, id).toHaveCount(1);
    if (type !== "web") expect(plain((await link.textContent())!), id).toContain(value);
    await finder.button("back").click();
    await finder.shows("results");
  }
  await finder.openService("none");
  await expect(finder.root.locator(".way")).toContainText("0800 HELP");
});
