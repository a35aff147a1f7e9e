// The shortcode, for editors without blocks: what it takes, and what it never lets through.

import { Finder } from "../support/finder";
import { expect, test } from "./site";

test.beforeEach(({ site }) => site.withSample());

test("an author writes it, and readers get the finder", async ({ reader, site }) => {
  await reader.goto(site.written("author", "<p>Before</p>\n\n[service_finder lang=sv compact]\n\n<p>After</p>"));
  await expect(reader.locator("service-finder")).toHaveAttribute("lang", "sv");
  await expect(reader.locator("service-finder")).toHaveAttribute("compact", "");
  await new Finder(reader, "sv").shows("question");
});

const TABLE = {
  "curly marks of a word processor": ["[service_finder lang=”sv” topic=“topic:grief”]", { lang: "sv", topic: "topic:grief" }],
  "names with a line below, and capitals": ["[service_finder heading_level=4 Exit=off]", { "heading-level": "4", exit: "off" }],
  "an address with an ampersand": ["[service_finder feed='https://example.org/a?b=1&c=2']", { feed: "https://example.org/a?b=1&c=2" }],
  "values that are none": [
    "[service_finder theme=pink heading-level=9 enough=0 history=yes]",
    { theme: "host", "heading-level": undefined, enough: undefined, history: undefined },
  ],
  "a script in the place of an address": [
    "[service_finder feed='javascript:alert(1)' exit-url='javascript:alert(1)']",
    { feed: "LIST", "exit-url": undefined },
  ],
  "names that are no attributes": [
    "[service_finder onload='alert(1)' style='color:red' base='https://example.org/']",
    { onload: undefined, style: undefined, base: "/wp-content/plugins/service-finder/finder" },
  ],
  "an attempt to end the attribute": [
    `[service_finder place='a" onmouseover="alert(1)']`,
    { onmouseover: undefined, place: 'a" onmouseover="alert(1)' },
  ],
} as const;

test("it understands what people write, and lets nothing else through", async ({ page, site }) => {
  const written = Buffer.from(JSON.stringify(Object.values(TABLE).map(([shortcode]) => shortcode))).toString("base64");
  const [list, ...shown] = site.php<string[]>(
    `return array_merge( array( service_finder_feed_address() ), array_map( 'do_shortcode', json_decode( base64_decode( '${written}' ) ) ) );`,
  );
  for (const [at, [what, [, expected]]] of Object.entries(TABLE).entries()) {
    // Taken apart as a browser does it, without being run.
    const attributes = await page.evaluate((html) => {
      const finder = new DOMParser().parseFromString(html, "text/html").querySelector("service-finder");
      return Object.fromEntries([...(finder?.attributes ?? [])].map(({ name, value }) => [name, value]));
    }, shown[at] ?? "");
    for (const [name, value] of Object.entries(expected)) {
      expect(attributes[name], `${what}: ${name}`).toBe(value === "LIST" ? list : value);
    }
  }
});

test("readers of news get the way to the page", async ({ site }) => {
  const address = site.written("author", "[service_finder]");
  const news = await (await fetch(`${site.origin}/?feed=rss2`)).text();
  expect(news).toContain(`<p><a href="${address.replace("&", "&#038;")}">Open the service finder</a></p>`);
  expect(news).not.toContain("<service-finder");
});
