// The host page, the finder and the feed on three different origins.

import { Finder } from "../../support/finder";
import { open } from "../../support/host";
import { FEED, FINDER } from "../../support/origins";
import { expect, test } from "../../support/test";

test("requirement 42: works from three origins", async ({ page, watch }) => {
  await open(page, {
    body: `<script src="${FINDER}/service-finder.js" data-feed="${FEED}/feeds/associations.json" async></script>`,
  });
  const finder = new Finder(page);
  await finder.answerAll({ situation: ["topic:sexual-interest"], role: ["role:client"] });
  expect((await finder.results())[0]?.id).toBe("serie-phone");
  const fromFeed = watch.requests.filter((url) => url.startsWith(FEED));
  expect(fromFeed).toEqual([`${FEED}/feeds/associations.json`]);
});

test("the feed is fetched without cookies and without the page's address", async ({ page }) => {
  const headers: Record<string, string>[] = [];
  page.on("request", (request) => {
    if (request.url().startsWith(FEED)) headers.push(request.headers());
  });
  await open(page, {
    body: `<script src="${FINDER}/service-finder.js" data-feed="${FEED}/feeds/associations.json" async></script>`,
  });
  await new Finder(page).shows("question");
  expect(headers.length).toBe(1);
  expect(headers[0]).not.toHaveProperty("cookie");
  expect(headers[0]).not.toHaveProperty("referer");
});
