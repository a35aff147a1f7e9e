// The server of the host pages. It fills in the placeholders of a page, sends the headers of its row, and answers every
// other address from the folder in which the widget is published.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

import { watch } from "../engines/watched";
import { FOLDER, type Row } from "./rows";
import { AWAY, embed, widget, written, type Widget } from "./widget";

/** The folder that is published: the finder's, or that of another widget. */
const PUBLISHED = process.env.WIDGET_FOLDER ?? process.env.DIST ?? "../dist";

const NOON = new Date("2026-10-15T12:00:00+03:00");

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".xhtml": "application/xhtml+xml",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

export class HostSite {
  /** The row whose page is shown now; its headers are sent with every file of its folder. */
  row: Row | undefined;
  /** Whether the widget's script is empty, to see what the page is without it. */
  without = false;
  readonly #server = createServer((request, response) => void this.#answer(request, response));

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

  /** Stands first on every page: notes console output and requests (watch.js), and looks at the page (probe.js). */
  get #watch(): string {
    return ["watch", "probe"].map((name) => `<script nonce="r4nd0m" src="${this.origin}/host/${name}.js"></script>`).join("");
  }

  /** The address of a row's page. Each row has a folder of its own, so that nothing is taken for another's. */
  address({ folder, file, framed }: Row): string {
    return framed === "framed" ? `${this.origin}/host/framed.html?${folder}/${file}` : `${this.origin}/hosts/${folder}/${file}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? "/", this.origin);
    // A frame without an origin asks as a stranger.
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("cache-control", "no-store");
    response.setHeader("content-type", TYPES[extname(pathname)] ?? "text/plain; charset=utf-8");
    try {
      const path = decodeURIComponent(pathname);
      response.end(path === "/host/framed.html" ? framed(search.slice(1)) : await this.#body(path, response));
    } catch {
      response.writeHead(404).end("not found");
    }
  }

  async #body(path: string, response: ServerResponse): Promise<string | Buffer> {
    if (path === AWAY) return '<!doctype html><title>Weather</title><link rel="icon" href="data:,">Sunny';
    if (path === "/host/watch.js") return watch(NOON);
    if (path === "/host/probe.js") return readFileSync(join(FOLDER, "probe.js"), "utf8").replaceAll("__TAG__", widget.tag);
    if (this.without && path.endsWith(widget.script)) return "";
    if (path.startsWith("/hosts/")) return this.#page(path.slice("/hosts/".length), response);
    // The same folder under another name is the same widget in another version.
    return readFile(join(PUBLISHED, normalize(path.replace(/^\/other-version\//, "/"))));
  }

  async #page(path: string, response: ServerResponse): Promise<string> {
    const text = await readFile(join(FOLDER, normalize(path)), "utf8");
    for (const [name, value] of Object.entries(this.row?.headers ?? {})) response.setHeader(name, value);
    return this.#filled(/x?html$/.test(path) ? text.replace(/<head>/, (head) => head + this.#watch) : text);
  }

  #filled(text: string): string {
    const values: Record<string, string> = {
      SCRIPT: widget.script,
      TAG: widget.tag,
      READY: widget.ready,
      ATTRIBUTES: written(widget.attributes),
      DATA_ATTRIBUTES: written(widget.attributes, "data-"),
      ATTRIBUTES_JSON: JSON.stringify(widget.attributes),
      HOST: new URL(this.origin).host,
      // Inside a script that writes a page.
      EMBED_ESCAPED: escaped(embed("async")),
      EMBED_ABSOLUTE: escaped(embed("async", this.#absolute())),
      WATCH_ESCAPED: escaped(this.#watch),
    };
    return text
      .replace(/__EMBED (.*?)__/g, (_, flags: string) => embed(flags.replace("INTEGRITY", integrity())))
      .replace(/__([A-Z_]+?)__/g, (whole, name: string) => values[name] ?? whole);
  }

  /** For a page whose own address nothing can be relative to. */
  #absolute(): Widget {
    const whole = (address: string) => (address.startsWith("/") ? this.origin + address : address);
    const attributes = Object.entries(widget.attributes).map(([name, value]) => [name, whole(value)]);
    return { ...widget, script: whole(widget.script), attributes: Object.fromEntries(attributes) };
  }
}

/** A clean page around one that cannot be looked at from within; in its corner, so that places are the same in both. */
function framed(page: string): string {
  const style = "position: fixed; inset: 0; inline-size: 100vw; block-size: 100vh; border: 0";
  return `<!doctype html><html lang="fi"><title>Clean</title><link rel="icon" href="data:,">
<iframe src="/hosts/${page}" style="${style}" title="Page"></iframe>`;
}

function escaped(html: string): string {
  return html.replaceAll("</script>", "<\\/script>");
}

/** As the embed code of a careful page has it. */
function integrity(): string {
  const hash = () => createHash("sha384").update(readFileSync(join(PUBLISHED, widget.script))).digest("base64");
  return URL.canParse(widget.script) ? "" : `sha384-${hash()}`;
}
