// Loads the later parts of the core. Becomes part of the glue, instead of the module that wasm-split writes. The build
// fills in what stands in __CAPITALS__.
const laterParts = (() => {
  /**
   * What each part needs: names and hashes of files, first of those that are shared with other parts. What the parts after
   * the second need stands in a section of that one.
   */
  const parts = __PARTS__;

  /** The files that run: a file is shared by parts, and must not be there twice. */
  const running = {};

  const run = async (module) => {
    const { __SHARED__ } = wasm;
    const imports = { __wasm_split: { __CHECKS__ __SHARED__ } };
    const sections = (name) => WebAssembly.Module.customSections(module, name);
    // What only parts after the second share is in small programs, which are sections of one file.
    for (const it of [...sections("part"), module]) await WebAssembly.instantiate(it, imports);
    for (const list of sections("parts")) Object.assign(parts, JSON.parse(new TextDecoder().decode(list)));
  };

  const load = async (files) => {
    const modules = await Promise.all(files.map(([name, integrity]) => program(name, integrity, longest)));
    for (const [at, module] of modules.entries()) {
      await (running[files[at][0]] ??= run(module).catch((reason) => {
        delete running[files[at][0]];
        throw reason;
      }));
    }
  };

  const loader = (name) => async (callback, data) => {
    const arrived = await load(parts[name]).then(() => true, () => false);
    guarded(wasm.__indirect_function_table.get(callback))(data, arrived);
  };

  return Object.fromEntries("__NAMES__".split(" ").map((name) => ["__wasm_split_load_" + name, loader(name)]));
})();
