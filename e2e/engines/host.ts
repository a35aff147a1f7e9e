// The server of the pages that a browser is shown: pages that a test writes itself, and behind them everything of
// `dist/`, so that all have one origin. Each page begins with watch.js.

import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { HOST } from "../support/origins";
import type { Published } from "../support/published";
import { watch } from "./watched";

const NOON = new Date("2026-10-15T12:00:00+03:00");

export interface HostPage {
  language?: string;
  head?: string;
  body: string;
}

export class Host {
  /** The time on all pages. */
  now = NOON;
  /** Addresses that are answered with 404, as if a deployment had gone wrong. */
  missing: RegExp | undefined;
  /** A file that somebody has changed on the server. */
  altered: Published | undefined;
  /** Addresses that are not answered until the page asks for `/host/release`; `/host/asked` is answered with the first. */
  held: RegExp | undefined;
  #asked = gate();
  #released = gate();
  #page = "";
  readonly #server = createServer((request, response) => void this.#answer(request.url ?? "/", response));

  async start(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, "127.0.0.1", done));
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  get origin(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Back to what every test begins with. */
  reset(): void {
    this.now = NOON;
    this.missing = undefined;
    this.altered = undefined;
    this.held = undefined;
    this.#asked = gate();
    this.#released = gate();
  }

  /** The address of a page that a test writes itself. */
  put({ language = "fi", head = "", body }: HostPage): string {
    this.#page = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Host</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head><body><h1>Host page</h1>${body}</body></html>`;
    return `${this.origin}/host/page.html`;
  }

  async #answer(address: string, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(address, this.origin);
    if (this.missing?.test(pathname)) return void response.writeHead(404).end();
    if (pathname === "/host/asked") return void this.#asked.opened.then(() => send(response, "text/plain", ""));
    if (pathname === "/host/release") {
      this.#released.open();
      return send(response, "text/plain", "");
    }
    if (this.held?.test(pathname)) {
      this.#asked.open();
      await this.#released.opened;
    }
    if (pathname === "/host/watch.js") {
      return send(response, "text/javascript", watch(this.now));
    }
    if (pathname === "/host/page.html") return send(response, "text/html; charset=utf-8", watched(this.#page));
    const found = await fetch(HOST + pathname);
    const type = found.headers.get("content-type") ?? "";
    if (!found.ok) return void response.writeHead(found.status).end();
    if (type.startsWith("text/html")) return send(response, type, watched(await found.text()));
    const content = Buffer.from(await found.arrayBuffer());
    send(response, type, this.altered?.path === pathname ? this.altered.alter(content) : content);
  }
}

/** A promise, and the function that resolves it. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((done) => (open = done));
  return { open: () => open(), opened };
}

function watched(page: string): string {
  return page.replace("<head>", '<head><script src="/host/watch.js"></script>');
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  // Nothing may come from the browser's cache: it outlives a test, and the next one has the same addresses.
  response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(body);
}
