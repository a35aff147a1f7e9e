// Fetches the module that reads feeds of other formats (foreign.js). Becomes part of the glue. The build fills in what
// stands in __CAPITALS__.
let losses = 0;

/** `bring` is the loader's: it imports a module after its hash was checked. */
const readForeign = async function* (request, signal, bring) {
  const integrity = "__FOREIGN_INTEGRITY__";
  const { read } = await tried(() =>
    // Some browsers keep a failure under its address, so another try needs another address.
    bring(new URL("__FOREIGN__" + (losses ? "?" + losses : ""), import.meta.url).href, integrity).catch((reason) => {
      losses++;
      throw reason;
    }),
  );
  yield* read(request, signal, integrity);
};
