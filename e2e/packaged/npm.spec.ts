// The npm package in other people's builds (integrations/npm/tests), each as it would be published. `cargo xtask test` has
// built them before; PACKAGED is the folder in which they stand.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { Finder } from "../support/finder";
import { expect, test } from "../support/test";

const folder = process.env.PACKAGED ?? "";

interface App {
  language: string;
  /** The program that serves it, seen from its folder, and what it prints before its address. */
  server: [program: string, ...parameters: string[]];
  /** Where the program of the finder comes from. */
  program: RegExp;
}

const files = (root: string): App["server"] => [process.env.XTASK_BIN ?? "", "static", "--root", root, "--port", "0"];
const taken = (path: string) => new RegExp(`^${path}[^/]*_bg[^/]*\\.wasm$`);

const APPS: Record<string, App> = {
  "vite-react": { language: "en", server: files("dist"), program: taken("/assets/") },
  "vite-vue": { language: "sv", server: files("dist"), program: taken("/finder/assets/") },
  astro: { language: "fi", server: files("dist"), program: taken("/_astro/") },
  next: {
    language: "sv",
    server: [process.execPath, "node_modules/next/dist/bin/next", "start", "--port", "0"],
    program: taken("/_next/static/media/"),
  },
};

/** Starts the program and gives the address that it prints. */
async function serve(name: string, [program, ...parameters]: App["server"]) {
  const child = spawn(program, parameters, { cwd: join(folder, name), env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" } });
  const lines = createInterface(child.stdout);
  for await (const line of lines) {
    const [address] = /http:\/\/localhost:\d+/.exec(line) ?? [];
    if (address === undefined) continue;
    // What it prints later is read by nobody, and must not fill its pipe.
    child.stdout.resume();
    return { address, stop: () => Promise.all([once(child, "exit"), child.kill()]) };
  }
  throw new Error(`${name} prints no address`);
}

for (const [name, { language, server, program }] of Object.entries(APPS)) {
  test(`${name}: the finder of the package answers, and its files come from where the build has put them`, async ({ page, watch }) => {
    const { address, stop } = await serve(name, server);
    watch.elsewhere.push(`${address}/`);
    try {
      await page.goto(address);
      const finder = new Finder(page, language);
      await finder.answerAll({ situation: ["topic:gender"], role: ["role:client"] });
      expect((await finder.results()).length).toBeGreaterThan(0);
      // The event has reached the page's own code.
      await expect(page.locator("output")).toHaveText(/^\d+$/);
      const programs = watch.requests.map((it) => new URL(it).pathname).filter((it) => it.endsWith(".wasm") && it.includes("_bg"));
      expect(programs.length).toBe(1);
      expect(programs[0]).toMatch(program);
    } finally {
      await stop();
    }
  });
}

test("what the server renders has the element, and what stands between its tags", async ({ request }) => {
  const { address, stop } = await serve("next", APPS["next"]!.server);
  try {
    const page = await (await request.get(address)).text();
    expect(page).toContain(`<service-finder feed="/feeds/associations.json" lang="sv"><a href="/services">All our services</a></service-finder>`);
  } finally {
    await stop();
  }
});
