// embed.html: the finder from its own origin, in a frame of a page that takes no script or cannot vouch for those it has.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "@playwright/test";

import { AWAY } from "../../support/exit";
import { message } from "../../support/feed";
import { open } from "../../support/host";
import { FINDER, HOST } from "../../support/origins";
import { expect, test } from "../../support/test";

const FEED = "/feeds/associations.json";

const frameTag = (settings: string, attributes = "") =>
  `<iframe src="${FINDER}/embed.html?${settings}" title="Services" width="360" height="700" ${attributes}></iframe>`;

const withFeed = (settings = "") => `feed=${FEED}${settings && `&amp;${settings}`}`;

/** What stands in the frame. */
const inside = (page: Page) => {
  const frame = page.frameLocator("iframe");
  const element = frame.locator("service-finder");
  return { frame, element, root: element.locator("[data-view]") };
};

/** The first question is up, and the program has come. */
const shows = async (page: Page, view = "question") => {
  const { root, element } = inside(page);
  await expect(root).toHaveAttribute("data-view", view);
  await expect(element.locator(".early-status")).toHaveCount(0);
};

/** Answers the question that is up with its first option. */
const answer = async (page: Page, language = "fi") => {
  const { root } = inside(page);
  const heading = root.locator("[data-focus=heading]");
  const before = await heading.innerText();
  await root.locator("input[type=radio], input[type=checkbox]").first().check();
  await root.getByRole("button", { name: message(language, "continue"), exact: true }).click();
  await expect(heading).not.toHaveText(before);
};

/** An ordinary page to leave for, and the exit's own. */
const prepareExit = async (page: Page) => {
  await page.route(`${FINDER}${AWAY}`, (route) =>
    route.fulfill({ contentType: "text/html", body: `<title>Weather</title><link rel="icon" href="data:,">Sunny` }),
  );
};

/** What the page hears from its frame, from before the frame is there. */
const LISTENS = `<script>
  window.heard = [];
  addEventListener("message", ({ data, origin }) => heard.push({ data, origin }));
</script>`;

type Heard = { data: unknown; origin: string }[];
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard }).heard);

/** The listener of the code that the build prints. */
const listener = () => {
  const codes = readFileSync(join(process.env.DIST ?? "../dist", "embed.txt"), "utf8");
  return `<script>${codes.split("\n<script>\n")[1] ?? "throw new Error('the build has printed no listener')"}`;
};

test("a page that forbids all scripts of its own shows the finder in a frame, which answers", async ({ page }) => {
  const head = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
  await open(page, { head, body: frameTag(withFeed("lang=sv")) });
  await shows(page);
  const { frame, root } = inside(page);
  await expect(root).toHaveAttribute("lang", "sv");
  await expect(frame.locator("html")).toHaveAttribute("lang", "sv");
  expect(await page.frames()[1]!.title()).toBe("Hitta en tjänst");
  await answer(page, "sv");
  // Nobody listens: the frame keeps its height, and what is taller is reached within it.
  expect(await page.locator("iframe").evaluate((it) => it.clientHeight)).toBe(700);
});

test("the address sets what the element takes, and nothing else of it reaches the page", async ({ page }) => {
  const settings = "lang=en&amp;compact&amp;theme=dark&amp;heading-level=3&amp;base=https://example.org/&amp;onclick=alert(1)&amp;class=a&amp;id=b";
  await open(page, { body: frameTag(withFeed(settings)) });
  await shows(page);
  const { element, root } = inside(page);
  const names = await element.evaluate((it) => it.getAttributeNames().filter((name) => !name.startsWith("data-")).sort());
  expect(names).toEqual(["compact", "feed", "heading-level", "lang", "theme"]);
  await expect(root).toHaveAttribute("data-theme", "dark");
  await expect(root.locator("h3").first()).toBeVisible();
});

for (const feed of ["javascript:alert(1)", "data:application/json,{}", "blob:a", "file:///etc/passwd", "http://"]) {
  test(`a feed at ${feed} is not taken`, async ({ page, watch }) => {
    watch.expected.push(/^(warning|error): service-finder: /);
    await open(page, { body: frameTag(`feed=${encodeURIComponent(feed)}`) });
    await shows(page, "error");
    await expect(inside(page).element).toHaveAttribute("feed", "");
    await expect(inside(page).root.getByRole("link", { name: "112" })).toBeVisible();
  });
}

test("a feed of another server than the finder's is not asked for, until the page names that server", async ({ page, watch }) => {
  watch.expected.push(/Content Security Policy|service-finder: |Fetch API cannot load/);
  await open(page, { body: frameTag(`feed=${HOST}${FEED}`) });
  await shows(page, "error");
  expect(watch.requests.filter((address) => address.startsWith(`${HOST}/feeds`))).toEqual([]);
  const published = readFileSync(join(process.env.DIST ?? "../dist", "embed.html"), "utf8");
  const named = published.replace("connect-src 'self'", `connect-src 'self' ${HOST}`);
  await page.route((address) => address.href.startsWith(`${FINDER}/embed.html`), (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: named }));
  await open(page, { body: frameTag(`feed=${HOST}${FEED}`) });
  await shows(page);
});

test("the frame grows and shrinks with what is in it, by the listener that the build prints", async ({ page }) => {
  await open(page, { body: listener() + frameTag(withFeed()) });
  await shows(page);
  const { element } = inside(page);
  const height = () => page.locator("iframe").evaluate((it) => it.clientHeight);
  const room = async () => (await height()) - (await element.evaluate((it) => it.getBoundingClientRect().bottom));
  const fits = async () => {
    await expect.poll(room).toBeGreaterThanOrEqual(0);
    await expect.poll(room).toBeLessThan(64);
  };
  await fits();
  const folded = await height();
  await element.locator("summary").first().click();
  await expect.poll(height).toBeGreaterThan(folded);
  await fits();
  await element.locator("summary").first().click();
  await expect.poll(height).toBe(folded);
});

test("the page hears heights in steps, in the own form and in that of pym.js, and never an answer", async ({ page }) => {
  await open(page, { body: LISTENS + frameTag(withFeed("childId=pym-0")) });
  await shows(page);
  await answer(page);
  await inside(page).element.locator("summary").first().click();
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(2);
  for (const { data, origin } of await heard(page)) {
    expect(origin).toBe(FINDER);
    if (typeof data === "string") expect(data).toMatch(/^pymxPYMxpym-0xPYMxheightxPYMx\d+$/);
    else expect(data).toEqual({ type: "service-finder:height", height: expect.any(Number) });
    const number = typeof data === "string" ? Number(/\d+$/.exec(data)) : (data as { height: number }).height;
    expect(number % 64).toBe(0);
  }
});

test("a page that asks late is told the height again, and one that wants none is told nothing", async ({ page }) => {
  await open(page, { body: frameTag(withFeed()) });
  await shows(page);
  const asks = () =>
    page.evaluate(
      () =>
        new Promise<unknown>((done) => {
          addEventListener("message", ({ data }) => done(data), { once: true });
          document.querySelector("iframe")!.contentWindow!.postMessage("", "*");
        }),
    );
  expect(await asks()).toEqual({ type: "service-finder:height", height: expect.any(Number) });
  await open(page, { body: LISTENS + frameTag(withFeed("height=off&amp;childId=a")) });
  await shows(page);
  await answer(page);
  expect(await heard(page)).toEqual([]);
});

test("no file is asked for with the address of the page around, nor with that of the frame", async ({ page }) => {
  const referrers: (string | undefined)[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).origin === FINDER) referrers.push(request.headers()["referer"]);
  });
  await open(page, { body: frameTag(withFeed("lang=fi"), `referrerpolicy="no-referrer"`) });
  await shows(page);
  expect(referrers.length).toBeGreaterThan(5);
  expect(referrers.filter(Boolean)).toEqual([]);
});

test("a press on the exit leads the page around the frame away", async ({ page }) => {
  await prepareExit(page);
  await open(page, { body: frameTag(withFeed(`exit-url=${AWAY}`)) });
  await shows(page);
  await inside(page).element.locator(".exit a").click();
  await expect(page).toHaveURL(`${FINDER}${AWAY}`);
});

test("a press on the exit in a sandboxed frame that lets presses lead the page away does so too", async ({ page }) => {
  await prepareExit(page);
  const sandbox = `sandbox="allow-scripts allow-same-origin allow-top-navigation-by-user-activation"`;
  await open(page, { body: frameTag(withFeed(`exit-url=${AWAY}`), sandbox) });
  await shows(page);
  await inside(page).element.locator(".exit a").click();
  await expect(page).toHaveURL(`${FINDER}${AWAY}`);
});

test("in a frame that may do nothing but run scripts the finder answers, and the exit leaves the frame", async ({ page, watch }) => {
  watch.expected.push(/Unsafe attempt to initiate navigation/);
  await prepareExit(page);
  await open(page, { body: frameTag(withFeed(`exit-url=${AWAY}`), `sandbox="allow-scripts"`) });
  await shows(page);
  await answer(page);
  await inside(page).element.locator(".exit a").click();
  await expect(inside(page).frame.locator("body")).toHaveText("Sunny");
  expect(page.url()).toBe(`${HOST}/host/page.html`);
});

test("a link of a service leads the page around the frame", async ({ page }) => {
  await open(page, { body: frameTag(withFeed()) });
  await shows(page);
  expect(await inside(page).frame.locator("base").getAttribute("target")).toBe("_top");
  const target = await page.frames()[1]!.evaluate(() => {
    const link = document.querySelector("service-finder")!.shadowRoot!.querySelector("a[href]") as HTMLAnchorElement;
    return [link.getAttribute("target"), document.baseURI.split("?")[0]];
  });
  expect(target).toEqual([null, `${FINDER}/embed.html`]);
});
