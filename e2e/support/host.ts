// Host pages that a test writes itself.

import type { Page } from "@playwright/test";

import { HOST } from "./origins";

export interface HostPage {
  language?: string;
  head?: string;
  body: string;
}

/** Puts up a page at an address of the host's origin, and goes there. */
export async function open(page: Page, { language = "fi", head = "", body }: HostPage): Promise<void> {
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Host</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">${head}</head>
<body><h1>Host page</h1>${body}</body></html>`;
  const address = `${HOST}/host/page.html`;
  await page.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
  await page.goto(address);
}

/** The usual embed: one script tag. */
export function script(attributes = "", finder = HOST): string {
  return `<script src="${finder}/service-finder.js" data-feed="${HOST}/feeds/associations.json" ${attributes} async></script>`;
}
