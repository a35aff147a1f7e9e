// Loads the later parts of the core. Becomes part of the glue, instead of the module that wasm-split writes. The build
// fills in what stands in __CAPITALS__.
const laterParts = (() => {
  const patience = 20000;

  /** What each loader of a part needs: names and hashes of files, first of those that are shared with other parts. */
  const parts = __PARTS__;

  /** Promises of files that have come or are under way: a file is shared by parts, and must not be there twice. */
  const compiled = {};
  const running = {};

  const once = (known, name, work) =>
    known[name] ??= work().catch((reason) => {
      delete known[name];
      throw reason;
    });

  const fetched = async (name, integrity, attempt) => {
    const address = new URL(name, import.meta.url);
    // Some browsers keep a failure under its address, so another try needs another address.
    if (attempt) address.search = attempt;
    const response = await fetch(address, { integrity, signal: AbortSignal.timeout?.(patience) });
    if (!response.ok) throw new Error(response.status);
    return WebAssembly.compile(await response.arrayBuffer());
  };

  const load = async (files) => {
    const modules = files.map(([name, integrity]) =>
      once(compiled, name, () => tried((attempt) => fetched(name, integrity, attempt))),
    );
    for (const [at, module] of (await Promise.all(modules)).entries()) {
      const { __SHARED__ } = wasm;
      await once(running, files[at][0], () =>
        WebAssembly.instantiate(module, { __wasm_split: { __CHECKS__ __SHARED__ } }),
      );
    }
  };

  const loader = (files) => async (callback, data) => {
    const arrived = await load(files).then(() => true, () => false);
    guarded(wasm.__indirect_function_table.get(callback))(data, arrived);
  };

  return Object.fromEntries(Object.entries(parts).map(([name, files]) => [name, loader(files)]));
})();
