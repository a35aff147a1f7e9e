// What goes over the line during a visit, as Chromium reports it.

import type { CDPSession } from "@playwright/test";

export interface Request {
  path: string;
  /** In milliseconds after the visit began. */
  start: number;
  /** When the last of it came; Infinity while it is under way. */
  end: number;
  /** With headers; nothing for what the browser had already. */
  bytes: number;
  /** When each piece of it came. */
  pieces: { at: number; bytes: number }[];
}

export class Traffic {
  private readonly byId = new Map<string, Request>();

  private constructor(private readonly session: CDPSession) {}

  /** Watches from now on, before the visit begins. */
  static async watch(session: CDPSession): Promise<Traffic> {
    const traffic = new Traffic(session);
    session.on("Network.requestWillBeSent", ({ requestId, request, timestamp }) => {
      if (!request.url.startsWith("http")) return;
      const { pathname } = new URL(request.url);
      traffic.byId.set(requestId, { path: pathname, start: timestamp, end: Infinity, bytes: 0, pieces: [] });
    });
    session.on("Network.dataReceived", ({ requestId, timestamp, encodedDataLength }) => {
      traffic.byId.get(requestId)?.pieces.push({ at: timestamp, bytes: encodedDataLength });
    });
    session.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) => {
      const request = traffic.byId.get(requestId);
      if (request !== undefined) Object.assign(request, { end: timestamp, bytes: encodedDataLength });
    });
    session.on("Network.loadingFailed", ({ requestId, errorText }) => {
      const request = traffic.byId.get(requestId);
      if (request !== undefined) Object.assign(request, { path: `${request.path} (${errorText})` });
    });
    await session.send("Network.enable");
    await session.send("Performance.enable");
    return traffic;
  }

  /** Whether nothing is under way. */
  isQuiet(): boolean {
    return [...this.byId.values()].every(({ end, path }) => end !== Infinity || path.endsWith(")"));
  }

  /** All requests so far, with times that count from the beginning of the visit. */
  async requests(): Promise<Request[]> {
    const { metrics } = await this.session.send("Performance.getMetrics");
    const zero = metrics.find(({ name }) => name === "NavigationStart")?.value;
    if (zero === undefined) throw new Error("the browser does not say when the visit began");
    const after = (seconds: number) => (seconds - zero) * 1000;
    return [...this.byId.values()].map(({ path, start, end, bytes, pieces }) => ({
      path,
      start: after(start),
      // The browser says that a request has ended when the page has read it all, which may be later than it was there.
      end: end === Infinity ? end : after(pieces.at(-1)?.at ?? end),
      bytes,
      pieces: pieces.map((piece) => ({ ...piece, at: after(piece.at) })),
    }));
  }
}

export const bytesOf = (requests: Request[]) => requests.reduce((sum, { bytes }) => sum + bytes, 0);

/** What had come by then of requests that had not ended. */
export function partsUntil(requests: Request[], at: number): number {
  const underWay = requests.filter(({ start, end }) => start < at && at < end);
  return underWay.flatMap(({ pieces }) => pieces.filter((piece) => piece.at <= at)).reduce((sum, { bytes }) => sum + bytes, 0);
}
