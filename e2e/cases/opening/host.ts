// A host page whose program is held back until a test lets it go, so that what is there before it can be looked at.

import type { Page } from "@playwright/test";

import { Finder } from "../../support/finder";
import { core, part } from "../../support/published";
import type { Site } from "../../support/site";

export interface Host {
  /** The content of the feed; the sample feed where there is none. */
  feed?: string;
  language?: string;
  attributes?: string;
  policy?: string;
  /** Whether the second part of the program comes with the first. */
  secondPart?: "comes" | "never comes";
}

/** A page, and how to let the program come. */
export async function openEarly(page: Page, site: Site, host: Host = {}): Promise<{ finder: Finder; letGo: () => void }> {
  const { feed, language = "fi", attributes = "", policy, secondPart = "comes" } = host;
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  const never = new Promise<void>(() => {});
  for (const [path, until] of [[core().path, held], [part().path, secondPart === "comes" ? held : never]] as const) {
    const content = await site.file(path);
    site.put(path, async (_, response) => {
      await until;
      response.writeHead(200, { "content-type": "application/wasm" }).end(content);
    });
  }
  if (feed !== undefined) site.put("/feed.json", feed);
  await page.addInitScript(() => {
    for (const name of ["ready", "error"]) {
      addEventListener(`service-finder:${name}`, (event) => {
        const code = (event as CustomEvent<{ code?: string } | null>).detail?.code;
        document.documentElement.dataset.told = code ?? name;
      });
    }
  });
  const address = feed === undefined ? "/feeds/associations.json" : "/feed.json";
  site.put("/host.html", (_, response) => {
    if (policy !== undefined) response.setHeader("content-security-policy", policy);
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="${language}"><link rel="icon" href="data:,"><title>Host</title><h1>Host page</h1>
      <script src="/service-finder.js" data-feed="${address}" ${attributes} async></script>`);
  });
  await page.goto(`${site.origin}/host.html`, { waitUntil: "domcontentloaded" });
  return { finder: new Finder(page, language), letGo };
}

export type Tree = string | [string, Record<string, string>, ...Tree[]];

/** What stands in the finder: elements with all their attributes, and texts. */
export function tree(page: Page): Promise<Tree> {
  return page.evaluate(() => {
    type Tree = string | [string, Record<string, string>, ...Tree[]];
    const of = (element: Element): Tree => {
      const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
      const children: Tree[] = [];
      for (const node of element.childNodes) {
        if (node instanceof Element) children.push(of(node));
        else if (node instanceof Text && node.data) {
          const last = children.at(-1);
          if (typeof last === "string") children[children.length - 1] = last + node.data;
          else children.push(node.data);
        }
      }
      return [element.localName, attributes, ...children];
    };
    return of(document.querySelector("service-finder")!.shadowRoot!.querySelector("[data-view]")!);
  });
}
