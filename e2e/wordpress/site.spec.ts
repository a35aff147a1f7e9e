// What the plugin does to the site as a whole: its languages, the text for the privacy policy, deactivation and removal.

import { expectAccessible } from "../support/axe";
import { Editor } from "./editor";
import { expect, test } from "./site";

// A test here changes the site for others, so each puts it back and none runs beside another.
test.describe.configure({ mode: "serial" });

for (const [locale, title, heading, colours] of [
  ["fi", "Palveluhaku", "Uusi luettelo", "Värit"],
  ["sv_SE", "Servicesökare", "En ny lista", "Färger"],
] as const) {
  test(`in ${locale} the settings, the block and its panel are translated`, async ({ as, site }) => {
    site.withSample();
    const language = (value: string) => site.php(`return update_user_meta( get_user_by( 'login', 'admin' )->ID, 'locale', '${value}' );`);
    language(locale);
    const page = await as("admin");
    await page.goto(`${site.origin}/wp-admin/options-general.php?page=service-finder`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.getByRole("heading", { name: heading })).toBeVisible();
    await expectAccessible(page, { within: ".service-finder-settings", what: locale });
    const editor = new Editor(page, site);
    await editor.open("post-new.php?post_type=page");
    await editor.insert();
    await editor.openPanel();
    await expect(page.locator(".block-editor-block-card__title")).toContainText(title);
    await expect(page.getByLabel(colours)).toBeVisible();
    language("");
  });
}

test("the site's privacy policy is offered a text", async ({ as, site }) => {
  const page = await as("admin");
  await page.goto(`${site.origin}/wp-admin/options-privacy.php?tab=policyguide`);
  await expect(page.locator("body")).toContainText("The answers are worked out in your browser.");
});

test("deactivated it leaves the list, removed it leaves nothing", async ({ site }) => {
  site.withSample();
  const address = site.written("author", "<!-- wp:service-finder/service-finder /--><p>After</p>");
  site.php("return deactivate_plugins( 'service-finder/service-finder.php' );");
  const without = await (await fetch(address)).text();
  expect(without).toContain("<p>After</p>");
  expect(without).not.toContain("<service-finder");
  const left = "return array( get_option( 'service_finder' ), is_dir( WP_CONTENT_DIR . '/uploads/service-finder' ) );";
  expect(site.php(left)).toMatchObject([{ address: "" }, true]);
  site.activate();
  expect(await (await fetch(address)).text()).toContain("<service-finder");

  site.php("return deactivate_plugins( 'service-finder/service-finder.php' );");
  // What the button "Delete" does before it removes the files, which the next test needs.
  site.php("return uninstall_plugin( 'service-finder/service-finder.php' );");
  expect(site.php(left)).toEqual([false, false]);
  const named = "global $wpdb; return $wpdb->get_col( \"SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%service_finder%' OR option_name LIKE '%service-finder%'\" );";
  expect(site.php(named)).toEqual([]);
  site.activate();
});
