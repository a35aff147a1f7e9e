// Stands between the browser and the core: becomes part of the glue. Knows that whatever leaves the core as an
// exception (a panic, a trap, memory or stack that is used up) leaves it in no defined state, so that nothing may
// enter it again; not what follows then, which keeper.js knows.
let depth = 0;
let fallen = false;
let tell = () => {};

/** Whom to tell, once, when the core has fallen. It may have as it began. */
export const watch = (listener) => {
  tell = listener;
  if (fallen) tell();
};

/** What a call gives when there is nobody to answer: the glue takes it for a zero, and for a list of nothing. */
const NOTHING = [];

/** The function for use from outside. An exception ends here and the host page does not see it. */
const guarded = (inner) => (...values) => {
  if (fallen && !depth) return NOTHING;
  depth++;
  try {
    if (fallen) throw new Error("fallen");
    return inner(...values);
  } catch (reason) {
    const first = !fallen;
    fallen = true;
    if (first) {
      // The stack names places of the program and no values.
      globalThis.console?.error?.("service-finder: stopped", reason.stack);
      tell();
    }
    // Further out the core is still running, on its way to the outermost call.
    if (1 < depth) throw reason;
    return NOTHING;
  } finally {
    depth--;
  }
};

const guard = (exports) =>
  Object.fromEntries(
    Object.entries(exports).map(([name, it]) => [name, typeof it === "function" ? guarded(it) : it]),
  );
