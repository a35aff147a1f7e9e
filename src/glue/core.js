// Fetches the core and starts it: becomes part of the glue, in the place of wasm-bindgen's own way, which takes no hash.
// Knows where the core and the languages are and what must be in them; not what becomes of them. The build puts in what
// stands in __CAPITALS__.

/** The languages: the tag of each, its file and what must be in that. The name of a file is the beginning of its hash. */
const locales = Object.entries(__LOCALES__).map(([tag, hash]) => [
  tag,
  new URL(`${tag}-${hash.slice(0, 16).replace(/\W/g, "_")}.ftl`, import.meta.url).href,
  "sha256-" + hash,
]);

/** Has the core of this copy of the glue running. */
export const start = async () => {
  const response = await fetch(new URL("__CORE__", import.meta.url), { integrity: "__CORE_INTEGRITY__" });
  if (!response.ok) throw new Error(response.status);
  // Whole and not by streaming: what is held to a hash comes when all of it is there, and is taken whatever its type.
  const { instance, module } = await WebAssembly.instantiate(await response.arrayBuffer(), __wbg_get_imports());
  return __wbg_finalize_init(instance, module);
};
