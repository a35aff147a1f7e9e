// Said once for all pages in this language.
export default {
  layout: "page.njk",
  language: "en",
  eleventyComputed: { name: ({ page }) => page.inputPath.split("/").at(-1).replace(".md", "") },
  permalink: ({ page }) => `${page.inputPath.replace(/^\.\//, "").replace(/\.md$/, "")}.html`,
};
