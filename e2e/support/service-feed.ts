// The command line tool for feeds, as this repository has it.

const built = process.env.SERVICE_FEED_BIN;

/** The program and the arguments before one's own. `cargo xtask` names one that it has built; otherwise cargo builds it. */
export const [PROGRAM, ...BEFORE]: [string, ...string[]] = built
  ? [built]
  : [process.env.CARGO ?? "cargo", "run", "--quiet", "--package", "service-feed", "--"];
