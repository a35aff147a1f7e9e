// The phones and their lines, as Chromium imitates them.

import type { BrowserContextOptions, CDPSession } from "@playwright/test";

export interface Phone {
  name: "slow" | "good" | "unhindered";
  /** From asking to the first byte, in milliseconds. */
  latency: number;
  /** In Mbit/s of 1,048,576 bits. */
  down: number;
  up: number;
  /** So many times slower is the processor. */
  slower: number;
}

/** What all phones have in common: a screen that is touched. */
export const SCREEN: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** A cheap phone at the edge of the network. */
export const SLOW: Phone = { name: "slow", latency: 562, down: 1.44, up: 0.675, slower: 4 };
/** A phone of the middle class in a town. */
export const GOOD: Phone = { name: "good", latency: 40, down: 10, up: 5, slower: 2 };
/** This machine as it is, where nothing is measured. */
export const UNHINDERED: Phone = { name: "unhindered", latency: 0, down: 0, up: 0, slower: 1 };

export async function imitate(session: CDPSession, { latency, down, up, slower }: Phone): Promise<void> {
  if (latency === 0) return;
  const bytes = (megabits: number) => (megabits * 1024 * 1024) / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: bytes(down),
    uploadThroughput: bytes(up),
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
}

/** The phone in words, for the page. */
export function described({ latency, down, slower }: Phone): string {
  return `latency ${latency} ms, ${down} Mbit/s, processor ${slower} times slower`;
}
