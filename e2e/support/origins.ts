// The three origins of the tests: one server under three ports.

// Playwright reads them from what the server prints when it has its ports (playwright.config.ts), and hands them to the
// processes that run the tests. They are empty in the process that lists the tests, which visits no address.
const { HOST_ORIGIN = "", FINDER_ORIGIN = "", FEED_ORIGIN = "" } = process.env;

/** Where the host page lives. */
export const HOST = HOST_ORIGIN;
/** Where the finder lives when it is embedded from another origin. */
export const FINDER = FINDER_ORIGIN;
/** Where the feed lives when it comes from a third one. */
export const FEED = FEED_ORIGIN;
