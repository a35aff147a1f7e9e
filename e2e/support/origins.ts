// The three origins of the tests. Knows their addresses; not what is served.

// Playwright reads them from what the server prints when it has got its ports, and hands them to the
// processes that run the tests. The one that lists the tests is started before, and visits no address.
const { HOST_ORIGIN = "", FINDER_ORIGIN = "", FEED_ORIGIN = "" } = process.env;

/** Where the host page lives. */
export const HOST = HOST_ORIGIN;
/** Where the finder lives when it is embedded from another origin. */
export const FINDER = FINDER_ORIGIN;
/** Where the feed lives when it comes from a third one. */
export const FEED = FEED_ORIGIN;
