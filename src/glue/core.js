// Fetches the core and starts it. Becomes part of the glue, instead of wasm-bindgen's own way, which takes no hash. The
// build fills in what stands in __CAPITALS__.

/** The languages: tag, address and hash of each. The name of a file ends with the beginning of its hash. */
const locales = Object.entries(__LOCALES__).map(([tag, hash]) => [
  tag,
  new URL(`${tag}-${hash.slice(0, 16).replace(/\W/g, "_")}.txt`, import.meta.url).href,
  "sha256-" + hash,
]);

/** Starts the core of this copy of the glue. */
export const start = async () => {
  const response = await fetch(new URL("__CORE__", import.meta.url), { integrity: "__CORE_INTEGRITY__" });
  if (!response.ok) throw new Error(response.status);
  // Not by streaming: an answer with a hash arrives as a whole anyway, and this way its content type does not matter.
  const { instance, module } = await WebAssembly.instantiate(await response.arrayBuffer(), __wbg_get_imports());
  return __wbg_finalize_init(instance, module);
};
