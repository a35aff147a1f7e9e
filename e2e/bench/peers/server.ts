// One server for all ways: everything is compressed, and asked for again as the finder's own server says
// (tools/local-server/src/files.rs): what has a hash in its name never, all else each time.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const DIST = process.env.DIST ?? "../dist";
const FOR_EVER = "public, max-age=31536000, immutable";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".ftl": "text/plain; charset=utf-8",
};

interface Sent {
  headers: Record<string, string>;
  body: Buffer;
}

export class Compressed {
  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  /** Serves `dist/` and these files beside it, compressed by brotli with so much effort, of 1 to 11. */
  static async start(own: Map<string, Buffer>, effort: number): Promise<Compressed> {
    const files = new Map([...published(), ...own]);
    const sent = new Map<string, Sent>();
    const answer = (request: IncomingMessage, response: ServerResponse) => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const content = files.get(pathname);
      if (content === undefined) return void response.writeHead(404).end();
      // Compressed when it is first asked for, which is in the visit before all that are measured.
      const found = sent.get(pathname) ?? compressed(pathname, content, effort);
      sent.set(pathname, found);
      respond(found, request, response);
    };
    const server = createServer((request, response) => answer(request, response));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the server has no port");
    return new Compressed(server, `http://localhost:${address.port}`);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }
}

function respond({ headers, body }: Sent, request: IncomingMessage, response: ServerResponse): void {
  if (request.headers["if-none-match"] === headers.etag) response.writeHead(304, headers).end();
  else response.writeHead(200, { ...headers, "content-encoding": "br", "content-length": body.length }).end(body);
}

function compressed(path: string, content: Buffer, effort: number): Sent {
  const params = { [constants.BROTLI_PARAM_QUALITY]: effort, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const neverChanges = path.startsWith("/assets/") || path.startsWith("/v/");
  return {
    body: brotliCompressSync(content, { params }),
    headers: {
      "content-type": TYPES[extname(path)] ?? "application/octet-stream",
      "cache-control": neverChanges ? FOR_EVER : "no-cache",
      "access-control-allow-origin": "*",
      etag: `"${createHash("sha256").update(content).digest("base64url").slice(0, 16)}"`,
    },
  };
}

/** Everything in `dist/`, by its path on the server. */
function published(): [string, Buffer][] {
  const paths = readdirSync(DIST, { recursive: true, encoding: "utf8" });
  const files = paths.filter((path) => statSync(join(DIST, path)).isFile());
  return files.map((path) => [`/${path.replaceAll("\\", "/")}`, readFileSync(join(DIST, path))]);
}
