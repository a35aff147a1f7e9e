// The language in which the standalone page begins: the first of the reader's browser that there are texts in. Runs in
// the head, before the finder, which follows the page. From then on page.js follows the finder.
{
  const directions = __DIRECTIONS__;
  const primary = (tag) => tag.split("-")[0];
  const lang = navigator.languages.map(primary).find((tag) => Object.keys(directions).includes(tag));
  if (lang) Object.assign(document.documentElement, { lang, dir: directions[lang] });
}
