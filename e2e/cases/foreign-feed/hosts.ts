// Host pages with feeds of other formats.

import type { Page } from "@playwright/test";

import { Finder } from "../../support/finder";
import type { Site } from "../../support/site";

/** What a console says of such a feed. */
export const LINES = /^warning: service-finder: /;

/** The program that reads other formats. */
export const READERS = /_readers\.wasm/;

export interface Host {
  feed: string;
  /** A whole policy, as a header. */
  policy?: string;
  /** Where the finder's files are, when that is another origin. */
  finder?: string;
  attributes?: string;
}

/** Puts up a page with one finder and goes there. */
export async function openHost(page: Page, site: Site, { feed, policy, finder = "", attributes = "" }: Host): Promise<Finder> {
  await page.addInitScript(() => {
    for (const name of ["ready", "error"]) {
      addEventListener(`service-finder:${name}`, (event) => {
        const code = (event as CustomEvent<{ code?: string } | null>).detail?.code;
        document.documentElement.dataset.told = code ?? name;
      });
    }
  });
  const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Host</title><h1>Host page</h1>
    <script src="${finder}/service-finder.js" data-feed="${feed}" data-enough="1" ${attributes} async></script>`;
  site.put("/host.html", (_, response) => {
    const headers = { "content-type": "text/html; charset=utf-8", ...(policy && { "content-security-policy": policy }) };
    response.writeHead(200, headers).end(html);
  });
  await page.goto(`${site.origin}/host.html`);
  return new Finder(page, "en");
}

/** Where the readers run: in how many workers of the page. */
export const workers = (page: Page) => page.workers().length;
