// Loads the second part of the core. Becomes part of the glue, instead of the module that wasm-split writes. The build
// fills in what stands in __CAPITALS__.
const secondPart = (() => {
  const patience = 20000;

  let part;

  const fetched = async (attempt) => {
    const address = new URL("__PART__", import.meta.url);
    // Some browsers keep a failure under its address, so another try needs another address.
    if (attempt) address.search = attempt;
    const response = await fetch(address, { integrity: "__PART_INTEGRITY__", signal: AbortSignal.timeout?.(patience) });
    if (!response.ok) throw new Error(response.status);
    return WebAssembly.compile(await response.arrayBuffer());
  };

  const load = () =>
    tried(async (attempt) => {
      const module = await fetched(attempt);
      const { __SHARED__ } = wasm;
      return WebAssembly.instantiate(module, { __wasm_split: { __CHECKS__ __SHARED__ } });
    });

  return {
    async __LOADER__(callback, data) {
      part ??= load();
      const arrived = await part.then(() => true, () => (part = undefined, false));
      guarded(wasm.__indirect_function_table.get(callback))(data, arrived);
    },
  };
})();
