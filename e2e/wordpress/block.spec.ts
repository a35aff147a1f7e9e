// The block: written by an author, changed by an editor, shown in the editor, and read by a reader.

import { Finder } from "../support/finder";
import { Editor } from "./editor";
import { expect, test } from "./site";

test.beforeEach(({ site }) => site.withSample());

test("an author publishes it, an editor changes the page, and readers get the finder", async ({ as, reader, site }) => {
  const author = new Editor(await as("author"), site);
  await author.open("post-new.php");
  const feed = `${site.origin}/wp-content/uploads/service-finder/services.json?a=1&b=2`;
  await author.insert({ topic: "topic:grief", headingLevel: "3", compact: true, feed });
  await author.setTitle("Help");
  const address = await author.save();
  const stored = await author.content();
  expect(stored).toContain("<!-- wp:service-finder/service-finder ");

  const editor = new Editor(await as("editor"), site);
  await editor.open(`post.php?post=${await author.number()}&action=edit`);
  await editor.setTitle("Help and more");
  await editor.save();
  const finder = reader.locator("service-finder");
  await reader.goto(address);
  await expect(finder).toHaveAttribute("topic", "topic:grief");
  await expect(finder).toHaveAttribute("heading-level", "3");
  await expect(finder).toHaveAttribute("compact", "");
  await expect(finder).toHaveAttribute("theme", "host");
  await expect(finder, "an author's ampersands are stored as entities").toHaveAttribute("feed", feed);
  await new Finder(reader, "en").shows("question");
});

test("the editor shows the finder with a height, and its settings change it", async ({ as, site }) => {
  const page = await as("admin");
  const editor = new Editor(page, site);
  await editor.open("post-new.php?post_type=page");
  await editor.insert();
  await editor.openPanel();
  const finder = await editor.finder();
  await expect(finder.locator("[data-view]")).toHaveAttribute("data-view", "question");
  expect((await finder.boundingBox())?.height).toBeGreaterThan(400);
  await page.getByLabel("Colours").selectOption("dark");
  await expect(finder).toHaveAttribute("theme", "dark");
  await page.getByLabel("Level of the heading").selectOption("4");
  await expect(finder.getByRole("heading", { level: 4 }).first()).toBeVisible();
  expect(await editor.content()).toContain('{"theme":"dark","headingLevel":"4"}');
});

test("Shift three times in the editor does not leave what is not saved", async ({ as, site }) => {
  const page = await as("admin");
  const editor = new Editor(page, site);
  await editor.open("post-new.php?post_type=page");
  await editor.insert();
  const finder = await editor.finder();
  await finder.getByRole("radio").first().check();
  for (const _ of [1, 2, 3]) await page.keyboard.press("Shift");
  await expect(finder.getByRole("radio").first()).toBeChecked();
  await expect(finder.locator("[part~=exit]")).toHaveCount(0);
});

test("without a list the editor says who can add it, and readers see nothing", async ({ as, reader, site }) => {
  site.php("return delete_option( 'service_finder' );");
  const admin = new Editor(await as("admin"), site);
  await admin.open("post-new.php?post_type=page");
  await admin.insert();
  const canvas = (await admin.page.locator('iframe[name="editor-canvas"]').count()) > 0 ? admin.page.frameLocator('iframe[name="editor-canvas"]') : admin.page;
  await expect(canvas.getByRole("link", { name: "Upload a list" })).toHaveAttribute("href", /page=service-finder$/);
  const author = await as("author");
  const address = site.written("author", "<!-- wp:service-finder/service-finder /--><p>After</p>");
  await author.goto(address);
  await expect(author.getByText("An administrator adds it under Settings")).toBeVisible();
  await reader.goto(address);
  await expect(reader.getByText("After")).toBeVisible();
  await expect(reader.getByText("There is no list of services yet")).toHaveCount(0);
  await expect(reader.locator("service-finder, script[src*='service-finder']")).toHaveCount(0);
});
