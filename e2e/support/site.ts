// A server for one test: `dist/` as it is published, and what the test puts in the place of a file. For what a route of
// Playwright's cannot do: requests of service workers, headers, and answers that are cut off or never end.

import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

import { test as base } from "./test";

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const DIST = process.env.DIST ?? "../dist";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

const typeOf = (path: string) => TYPES[path.endsWith("/") ? ".html" : extname(path)] ?? "text/html; charset=utf-8";

export class Site {
  private readonly answers = new Map<string, Answer>();
  private isCutOff = false;

  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  static async start(): Promise<Site> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the server has no port");
    const site = new Site(server, `http://localhost:${address.port}`);
    server.on("request", (request, response) => void site.answer(request, response));
    return site;
  }

  /** The file as it is in `dist/`. */
  async file(path: string): Promise<Buffer> {
    return readFile(join(DIST, normalize(path === "/" ? "/index.html" : path)));
  }

  /** Answers so from now on where a file has this path, such as `/index.html`. */
  put(path: string, answer: Answer | string): void {
    const text = (_: IncomingMessage, response: ServerResponse) => {
      response.setHeader("content-type", typeOf(path));
      response.end(answer);
    };
    this.answers.set(path, typeof answer === "string" ? text : answer);
  }

  missing(path: string): void {
    this.put(path, (_, response) => void response.writeHead(404).end("not found"));
  }

  asPublished(path: string): void {
    this.answers.delete(path);
  }

  /** Breaks every connection off from now on, as where there is no network. */
  cutOff(): void {
    this.isCutOff = true;
    this.server.closeAllConnections();
  }

  /** Answers again. */
  restore(): void {
    this.isCutOff = false;
  }

  /** Answers nobody any more; what is under way is broken off. */
  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.isCutOff) return void request.socket.destroy();
    const { pathname } = new URL(request.url ?? "/", this.origin);
    const own = this.answers.get(pathname);
    response.setHeader("cache-control", "no-cache");
    if (own !== undefined) return own(request, response);
    try {
      const content = await this.file(decodeURIComponent(pathname));
      response.writeHead(200, { "content-type": typeOf(pathname) }).end(content);
    } catch {
      response.writeHead(404).end("not found");
    }
  }
}

/** The test of every case that has a server of its own. */
export const test = base.extend<{ site: Site }>({
  site: async ({ watch }, use) => {
    const site = await Site.start();
    watch.elsewhere.push(`${site.origin}/`);
    await use(site);
    await site.stop();
  },
});
