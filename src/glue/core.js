// Starts the core, instead of wasm-bindgen's own way, which takes no hash.

const start = async () => {
  const module = await core();
  return __wbg_finalize_init(await WebAssembly.instantiate(module, __wbg_get_imports()), module);
};
