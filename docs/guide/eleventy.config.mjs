// Builds the handbook: each Markdown file becomes a page, and each language has a list of its pages.
//
// Pages of the three languages have the same file names, so that each leads to itself in the other languages.

export const LANGUAGES = ["fi", "sv", "en"];

export default function (eleventy) {
  for (const language of LANGUAGES) {
    eleventy.addCollection(language, (pages) =>
      pages.getFilteredByGlob(`${language}/*.md`).sort((left, right) => left.data.order - right.data.order),
    );
  }
  eleventy.addPassthroughCopy("guide.css");
  eleventy.addPassthroughCopy("pictures");
  // Tables are wider than a phone: each scrolls by itself, by keys as well.
  eleventy.amendLibrary("md", (markdown) => {
    markdown.renderer.rules.table_open = (tokens, at, options, { words, language }) =>
      `<div class="table" tabindex="0" role="group" aria-label="${words[language].table}"><table>\n`;
    markdown.renderer.rules.table_close = () => "</table></div>\n";
  });
  return {
    dir: { input: ".", output: "_site", includes: "_layout", data: "_data" },
    markdownTemplateEngine: false,
    templateFormats: ["md", "njk"],
  };
}
