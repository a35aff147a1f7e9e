// The ways that the finder is measured against still work: each shows its first question and leads to results.

import { expect, test } from "@playwright/test";

import { pages } from "./build";
import { SCREEN, UNHINDERED } from "./phones";
import { Compressed } from "./server";
import { visit } from "./visit";
import { FEED, WAYS } from "./ways";

test("what the finder is measured against leads from the first question to results", async ({ browser }) => {
  const server = await Compressed.start(await pages(), 1);
  for (const way of WAYS) {
    const context = await browser.newContext(SCREEN);
    const { question, steps, requests } = await visit(context, server.origin + way.page, way, { phone: UNHINDERED, until: "results" });
    expect(question, way.name).toBeGreaterThan(0);
    expect(steps.at(-1)?.results, way.name).toBe(true);
    // The two questions that come first in the feed, and at least one that depends on their answers.
    expect(steps.length, way.name).toBeGreaterThan(2);
    expect(requests.map(({ path }) => path), way.name).toContain(FEED);
    await context.close();
  }
  await server.stop();
});
