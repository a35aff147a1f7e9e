// Stands between the browser and the core. Becomes part of the glue. Whatever leaves the core as an exception (a panic,
// a trap, memory or stack that is used up) leaves it in no defined state, so nothing may enter it again. What follows
// then is in loader/keeper.js.
let depth = 0;
let fallen = false;
let tell = () => {};

/** Sets who is told, once, when the core has fallen. It may have fallen while it was started. */
const watch = (listener) => {
  tell = listener;
  if (fallen) tell();
};

/** What a call returns when there is no core to answer: the glue takes it for zero and for an empty list. */
const NOTHING = [];

/** The function for calls from outside. An exception ends here, and the host page does not see it. */
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
      // The stack names places in the program and contains no values.
      globalThis.console?.error?.("service-finder: stopped", reason.stack);
      tell();
    }
    // The core is still running further out; the exception goes on to the outermost call.
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
