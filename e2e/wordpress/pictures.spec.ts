// The picture of the handbook's page on WordPress, in each of its languages: `PICTURES=1 cargo xtask wordpress pictures`.
// It asserts nothing.

import { join } from "node:path";

import { test } from "./site";

const FOLDER = join(import.meta.dirname, "../../docs/guide/pictures");

test("pictures of the handbook", async ({ as, site, siteName }) => {
  test.skip(!process.env.PICTURES || siteName === "debian", "pictures were not asked for, or are of the other site");
  const page = await as("admin");
  await page.setViewportSize({ width: 390, height: 900 });
  for (const [language, locale] of Object.entries({ fi: "fi", sv: "sv_SE", en: "" })) {
    site.withSample();
    site.php(`return update_user_meta( get_user_by( 'login', 'admin' )->ID, 'locale', '${locale}' );`);
    await page.goto(`${site.origin}/wp-admin/options-general.php?page=service-finder`);
    await page.locator("[data-try] [data-view=question]").waitFor();
    await page.locator("[data-try] .early-status").waitFor({ state: "detached" });
    // WordPress itself is in English here, so the picture is of the plugin's part alone.
    const box = await page.locator(".service-finder-settings").boundingBox();
    if (!box) throw new Error("the settings are not on the page");
    const clip = { x: 0, y: box.y, width: 390, height: 640 };
    await page.screenshot({ path: join(FOLDER, `${language}-wordpress.png`), clip });
  }
});
