// Loads what reads feeds of other formats: becomes part of the glue. Knows where it is; not how it reads. The build puts
// in what stands in __CAPITALS__.
let readings = 0;

const readForeign = async function* (request, signal) {
  // Some browsers keep a failure under its address; another try needs another one.
  const { read } = await import(new URL("__FOREIGN__" + (readings ? "?" + readings : ""), import.meta.url)).catch((reason) => {
    readings++;
    throw reason;
  });
  yield* read(request, signal);
};
