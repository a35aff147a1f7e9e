// A site of WordPress for each process that runs tests: a copy of one that `cargo xtask wordpress` has made, with the plugin
// in it, served on this machine. Its users are `admin`, `editor` and `author`.

import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { test as base, expect, type Browser, type BrowserContext, type Page } from "@playwright/test";

import { NOTHING_STORED, storedHere } from "../support/stored";

export type Role = "admin" | "editor" | "author";

/** The sample list, with which most tests begin. */
export const SAMPLE = join(import.meta.dirname, "../../feeds/associations.json");

/** Far above what a login takes, in milliseconds. */
const ANSWERED = 40_000;

const { WORDPRESS_SITES = "", WORDPRESS_TOOLS = "", PHP = "php" } = process.env;

/** The plugin's folder, as it is handed out. */
export const PLUGIN = process.env.WORDPRESS_PLUGIN ?? "";

export class Site {
  readonly folder = mkdtempSync(join(tmpdir(), "wordpress-"));
  readonly #cache = mkdtempSync(join(tmpdir(), "wordpress-compiled-"));
  origin = "";
  #server: ChildProcess | undefined;
  readonly #cookies = new Map<Role, Awaited<ReturnType<BrowserContext["cookies"]>>>();

  /** The files of the site with the plugin, which is not active yet. */
  copy(name: string): void {
    const copied = spawnSync("cp", ["-a", `${join(WORDPRESS_SITES, name)}/.`, this.folder]);
    if (copied.status !== 0) throw new Error(copied.stderr.toString());
    cpSync(PLUGIN, join(this.folder, "wp-content/plugins/service-finder"), { recursive: true });
  }

  async start(name: string): Promise<void> {
    this.copy(name);
    const port = await freePort();
    this.origin = `http://127.0.0.1:${port}`;
    this.activate();
    this.#server = spawn(PHP, [...this.#compiled("in memory"), "-S", `127.0.0.1:${port}`, "-t", this.folder], {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: "4" },
      stdio: "ignore",
      // The server has children of its own, and is ended with them.
      detached: true,
    });
    await expect.poll(() => fetch(`${this.origin}/wp-login.php`).then((it) => it.status, () => 0)).toBe(200);
  }

  stop(): void {
    if (this.#server?.pid !== undefined) process.kill(-this.#server.pid);
    for (const folder of [this.folder, this.#cache]) rmSync(folder, { recursive: true, force: true });
  }

  /** Runs PHP within WordPress, and returns what the code returns. */
  php<T = unknown>(code: string): T {
    const env = { ...process.env, SITE_HOST: this.origin.replace("http://", "") };
    const ran = spawnSync(PHP, [...this.#compiled("in files"), join(WORDPRESS_TOOLS, "run.php"), this.folder, code], { env, encoding: "utf8" });
    if (ran.status !== 0) throw new Error(ran.stdout + ran.stderr);
    return JSON.parse(ran.stdout.trim().split("\n").at(-1) ?? "null") as T;
  }

  /**
   * What PHP has compiled is kept: every request and every command would compile WordPress anew. A server has it in memory as
   * well, where it is found in less than half the time; a command that ends at once would only fill that.
   */
  #compiled(kept: "in memory" | "in files"): string[] {
    const settings = ["opcache.enable_cli=1", `opcache.file_cache=${this.#cache}`];
    if (kept === "in files") settings.push("opcache.file_cache_only=1");
    return settings.flatMap((it) => ["-d", it]);
  }

  activate(): void {
    this.php("return activate_plugin( 'service-finder/service-finder.php' );");
  }

  /** Publishes the sample list, as if it had been uploaded; nothing else is kept. */
  withSample(): void {
    this.php(
      `delete_option( 'service_finder' );
       return service_finder_publish( file_get_contents( '${SAMPLE}' ), 74, 'associations.json' );`,
    );
  }

  /** A page or post that a user of this role has written, as WordPress lets that role write it. */
  written(role: Role, content: string, type = "post"): string {
    const encoded = Buffer.from(content).toString("base64");
    return this.php<string>(
      `wp_set_current_user( get_user_by( 'login', '${role}' )->ID );
       $id = wp_insert_post( wp_slash( array( 'post_type' => '${type}', 'post_status' => 'publish', 'post_title' => 'Help',
         'post_content' => base64_decode( '${encoded}' ) ) ) );
       return get_permalink( $id );`,
    );
  }

  /** A window in which somebody has logged in. */
  async window(browser: Browser, role: Role): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-GB" });
    const known = this.#cookies.get(role);
    if (known) {
      await context.addCookies(known);
      return context;
    }
    const page = await context.newPage();
    // PHP's own server with several workers leaves a request without an answer now and then (8.2): it is asked again.
    await expect(async () => {
      await page.goto(`${this.origin}/wp-login.php`, { timeout: ANSWERED });
      await page.locator("#user_login").fill(role);
      await page.locator("#user_pass").fill(role);
      await page.locator("#wp-submit").click();
      await page.waitForURL(/wp-admin/, { timeout: ANSWERED });
    }).toPass();
    this.#cookies.set(role, await context.cookies());
    await page.close();
    return context;
  }

  /** What PHP has complained of in the plugin. */
  complaints(): string[] {
    const log = join(this.folder, "wp-content/debug.log");
    const lines = existsSync(log) ? readFileSync(log, "utf8").split("\n") : [];
    return lines.filter((line) => line.includes("plugins/service-finder"));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  return port;
}

interface Fixtures {
  /** A page on which a user of each role is logged in. */
  as: (role: Role) => Promise<Page>;
  /** A page of a reader, who must not be made to ask strangers or to store anything. */
  reader: Page;
}

export const test = base.extend<Fixtures, { siteName: "debian" | "npm"; site: Site }>({
  siteName: ["debian", { option: true, scope: "worker" }],
  site: [
    async ({ siteName }, use) => {
      const site = new Site();
      await site.start(siteName);
      await use(site);
      const complaints = site.complaints();
      site.stop();
      expect(complaints, "what PHP has complained of").toEqual([]);
    },
    { scope: "worker", timeout: 120_000 },
  ],
  as: async ({ browser, site }, use) => {
    const windows: BrowserContext[] = [];
    await use(async (role) => {
      const window = await site.window(browser, role);
      windows.push(window);
      return await window.newPage();
    });
    for (const window of windows) await window.close();
  },
  reader: async ({ browser, site }, use) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "fi-FI" });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await use(page);
    const strangers = asked.filter((it) => ![`${site.origin}/`, "data:", "blob:"].some((own) => it.startsWith(own)));
    expect(strangers, "requests to strangers").toEqual([]);
    if (page.url().startsWith(site.origin)) {
      const { session, ...stored } = await page.evaluate(storedHere);
      // WordPress itself notes whether the browser can draw emoji.
      const others = session.filter((name) => name !== "wpEmojiSettingsSupports");
      expect({ ...stored, session: others }, "storage").toEqual(NOTHING_STORED);
    }
    await context.close();
  },
});

export { expect };
