// The three origins of the tests. Knows their addresses; not what is served.

export const PORTS = [4101, 4102, 4103] as const;

/** Where the host page lives. */
export const HOST = `http://localhost:${PORTS[0]}`;
/** Where the finder lives when it is embedded from another origin. */
export const FINDER = `http://localhost:${PORTS[1]}`;
/** Where the feed lives when it comes from a third one. */
export const FEED = `http://localhost:${PORTS[2]}`;
