// Builds the pages of all ways: production code, minified, in one script each, on the page that embeds the finder too.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

import { build } from "esbuild";

import { FEED, type Way, WAYS, WORDS } from "./ways";

const PAGES = join(import.meta.dirname, "pages");

/** The paths of a server and what is there, for all ways. */
export async function pages(): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const way of WAYS) {
    files.set(way.page, Buffer.from(page(way)));
    if (way.source !== undefined) files.set(scriptOf(way), await bundle(way, way.source));
    if (way.styles !== undefined) files.set(stylesOf(way), readFileSync(createRequire(import.meta.url).resolve(way.styles)));
  }
  return files;
}

const scriptOf = ({ page }: Way) => page.replace(".html", ".js");
const stylesOf = ({ page }: Way) => page.replace(".html", ".css");

/** One script tag, as an editor pastes it: whatever else there is, such as the feed, is fetched by the script. */
function page(way: Way): string {
  const own = way.source !== undefined;
  // SurveyJS has the form's styles itself, and the finder all of them.
  const sheets = [...(own ? ["page.css"] : []), ...(own && way.styles === undefined ? ["form.css"] : [])];
  const css = sheets.map((name) => readFileSync(join(PAGES, name), "utf8")).join("").replaceAll(/\s+/g, " ");
  const link = way.styles === undefined ? "" : `<link rel="stylesheet" href="${stylesOf(way)}">\n`;
  return `<!doctype html>
<html lang="fi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Palveluhaku</title>
<link rel="icon" href="data:,">
${link}${css === "" ? "" : `<style>${css}</style>\n`}</head>
<body>
<h1>Palveluhaku</h1>
${own ? "<main></main>" : ""}<script src="${own ? scriptOf(way) : "/service-finder.js"}" data-feed="${FEED}" async></script>
</body>
</html>
`;
}

async function bundle(way: Way, source: string): Promise<Buffer> {
  const { outputFiles = [] } = await build({
    absWorkingDir: import.meta.dirname,
    entryPoints: [join(PAGES, source)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"', WORDS: JSON.stringify(WORDS) },
    // The same components with Preact's own hooks.
    alias: way.library === "preact" ? { react: "preact/hooks" } : {},
    tsconfigRaw: { compilerOptions: { jsx: "react-jsx", jsxImportSource: way.library ?? "react" } },
    logLevel: "error",
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error(`esbuild has made nothing of ${source}`);
  return Buffer.from(script.contents);
}
