// Brings what reads feeds of other formats: becomes part of the glue. Knows where it is and what must be in it; not how
// it reads. The build puts in what stands in __CAPITALS__.
let losses = 0;

/** `bring` is the loader's: it gives a module that holds to its hash. */
const readForeign = async function* (request, signal, bring) {
  const integrity = "__FOREIGN_INTEGRITY__";
  const { read } = await tried(() =>
    // Some browsers keep a failure under its address; another try needs another one.
    bring(new URL("__FOREIGN__" + (losses ? "?" + losses : ""), import.meta.url).href, integrity).catch((reason) => {
      losses++;
      throw reason;
    }),
  );
  yield* read(request, signal, integrity);
};
