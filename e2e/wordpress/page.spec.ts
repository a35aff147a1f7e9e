// A page of the site as readers open it: in a theme of blocks and in one without, on a phone and on a desktop.

import { join } from "node:path";

import { Finder } from "../support/finder";
import { expect, test, type Site } from "./site";

/** Pictures for people to look at: `PICTURES=1 cargo xtask wordpress`. */
const PICTURES = process.env.PICTURES ? join(import.meta.dirname, "out") : undefined;

const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

/** The newest theme of blocks that the site has, and one without blocks. */
const themes = (site: Site) =>
  site.php<(string | null)[]>(
    `$themes = wp_get_themes(); krsort( $themes );
     $named = function ( $is_of_blocks ) use ( $themes ) {
       foreach ( $themes as $name => $theme ) { if ( $theme->is_block_theme() === $is_of_blocks ) { return $name; } }
       return null;
     };
     return array( $named( true ), $named( false ) );`,
  );

test.describe.configure({ mode: "serial" });

for (const [at, kind] of ["of blocks", "without blocks"].entries()) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    test(`a theme ${kind} on a ${size}: a reader comes to the results`, async ({ reader, site, siteName }) => {
      const theme = themes(site)[at];
      test.skip(!theme, "this site has no such theme");
      site.withSample();
      site.php(`switch_theme( '${theme}' ); return get_stylesheet();`);
      await reader.setViewportSize(viewport);
      await reader.goto(site.written("admin", "<!-- wp:service-finder/service-finder /-->", "page"));
      const finder = new Finder(reader, "en");
      await finder.shows("question");
      await reader.screenshot({ path: PICTURES && join(PICTURES, `${siteName}-${theme}-${size}-question.png`) });
      const question = await finder.question();
      await finder.moves(() => finder.answer(question, [question.options?.[0]?.value ?? ""]));
      await finder.toResults();
      expect(await finder.root.locator("[data-service-id]").count()).toBeGreaterThan(0);
      await reader.screenshot({ path: PICTURES && join(PICTURES, `${siteName}-${theme}-${size}-results.png`) });
    });
  }
}

test("the script bears the marks of the optimisers, in front of its address, and comes once", async ({ site }) => {
  site.withSample();
  const page = await (await fetch(site.written("author", "[service_finder]\n\n[service_finder lang=sv]"))).text();
  const tags = page.match(/<script[^>]*finder\/service-finder\.js[^>]*>/g) ?? [];
  expect(tags).toHaveLength(1);
  const before = tags[0]?.split(/src=/)[0];
  for (const mark of ["data-cfasync=\"false\"", "data-noptimize", "data-no-optimize=\"1\"", "data-no-defer", "data-no-minify=", "nowprocket", "data-jetpack-boost=\"ignore\"", "async"]) {
    expect(before).toContain(mark);
  }
});

test("optimisers that ask by a filter are told to leave the script alone", async ({ site }) => {
  const asked = (filter: string, before: string, more = "") => site.php(`return apply_filters( '${filter}', ${before}${more} );`);
  expect(asked("rocket_exclude_js", "array( 'a.js' )")).toEqual(["a.js", "finder/service-finder.js"]);
  expect(asked("sgo_js_minify_exclude", "array( 'a' )")).toEqual(["a", "service-finder"]);
  expect(asked("autoptimize_filter_js_exclude", "'a.js'")).toBe("a.js, finder/service-finder.js");
  const tag = (file: string) => `, '<script src="/${file}"></script>'`;
  expect(asked("w3tc_minify_js_do_tag_minification", "true", tag("plugins/service-finder/finder/service-finder.js"))).toBe(false);
  expect(asked("w3tc_minify_js_do_tag_minification", "true", tag("other.js"))).toBe(true);
});

test("a page without the finder gets nothing of it", async ({ site }) => {
  const page = await (await fetch(site.written("author", "<p>Nothing here</p>"))).text();
  expect(page).not.toContain("plugins/service-finder");
});
