// What a reader sees and the page is told when a file of the finder itself does not come as it was built.

import { type Answer, type Site, test } from "../../support/site";
import { expect } from "../../support/test";
import { expectHelp, expectTold, openHost } from "./faults";

const FEED = JSON.stringify({ format: "service-feed/1", language: "en", services: [{ id: "a", name: "First" }] });

/** The path of the one file that matches, as the worker of the standalone page lists it. */
async function pathOf(site: Site, pattern: RegExp): Promise<string> {
  const worker = (await site.file("/service-worker.js")).toString();
  const found = [...worker.matchAll(/"(assets\/[^"]+)"/g)].map(([, path]) => path!).filter((path) => pattern.test(path));
  expect(found).toHaveLength(1);
  return `/${found[0]}`;
}

const GLUE = /service-finder-\w+\.js$/;
const CORE = /_bg\.wasm$/;
const ENGLISH = /\/en-\w{16}\.ftl$/;

interface Fault {
  name: string;
  file: RegExp;
  answer: (content: Buffer) => Answer;
  told: string;
}

const missing = (): Answer => (_, response) => void response.writeHead(404).end();
const sent = (type: string, change = (content: Buffer) => content) => (content: Buffer): Answer => (_, response) =>
  void response.writeHead(200, { "content-type": type }).end(change(content));

const FAULTS: Fault[] = [
  { name: "the glue is missing", file: GLUE, answer: missing, told: "core-unreachable" },
  { name: "the glue has a wrong type", file: GLUE, answer: sent("text/html"), told: "core-unreachable" },
  { name: "the core is missing", file: CORE, answer: missing, told: "core-unreachable" },
  // WebAssembly is then compiled without streaming, which is slower and otherwise the same.
  { name: "the core has a wrong type", file: CORE, answer: sent("text/plain"), told: "ready" },
  {
    name: "the core is cut off",
    file: CORE,
    answer: sent("application/wasm", (content) => content.subarray(0, content.length / 2)),
    told: "core-unreachable",
  },
  {
    name: "the core is altered",
    file: CORE,
    answer: sent("application/wasm", (content) => Buffer.concat([content.subarray(0, 100), Buffer.alloc(content.length - 100, 0xff)])),
    told: "core-unreachable",
  },
  { name: "a language is missing", file: ENGLISH, answer: missing, told: "ready" },
];

for (const { name, file, answer, told } of FAULTS) {
  test(`the program: ${name}`, async ({ page, site, watch }) => {
    // The browser's and wasm-bindgen's own lines, and that of the finder about a language.
    watch.expected.push(/Failed to load/, /MIME type/, /integrity/, /service-finder: /);
    const path = await pathOf(site, file);
    site.put("/feed.json", FEED);
    site.put(path, answer(await site.file(path)));
    await openHost(page, site);
    await expectHelp(page);
    await expectTold(page, told);
  });
}
