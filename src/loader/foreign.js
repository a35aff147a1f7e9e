  // Runs the readers of other feed formats (crates/readers), in a worker or, where there can be none, on the page. The
  // worker runs this same script, of which it uses only what stands here. What is fetched next and how it is read is
  // decided by the readers. The build fills in what stands in capitals between underscores.

  /** A worker that has not started after this many milliseconds is given up. */
  const BEGINNING = 10000;
  /** A worker that has started and says nothing for this long is given up, in milliseconds. */
  const PATIENCE = 90000;
  /** How often the reader is told the progress, in milliseconds. */
  const NEWS = 5000;

  /** Why a document could not be fetched; any other number is the status. */
  const UNREACHABLE = 0;
  const LATE = 1;
  const TOO_LARGE = 2;

  const text = new TextEncoder();

  /** The readers, with functions that pass bytes in and out. */
  const started = async () => {
    const { exports } = await WebAssembly.instantiate(await program("__READERS__", "__READERS_INTEGRITY__", longest));
    const { memory, room, answer } = exports;
    return {
      ...exports,
      put(bytes) {
        const at = room(bytes.length);
        new Uint8Array(memory.buffer).set(bytes, at);
      },
      got: (length) => new Uint8Array(memory.buffer, answer(), length).slice(),
    };
  };

  /** A document of at most `bytes` bytes within `milliseconds`, or a number that says why there is none. */
  const fetched = async (address, bytes, milliseconds, signal) => {
    const ending = new AbortController();
    const end = () => ending.abort();
    let late = false;
    const timer = setTimeout(() => end((late = true)), milliseconds);
    signal?.addEventListener("abort", end);
    try {
      // Where a page leads elsewhere, its server would choose what the reader's browser asks for.
      const response = await ask(address, undefined, ending.signal, undefined, "error");
      if (!response.ok) return response.status;
      const pieces = [];
      let length = 0;
      const reader = response.body?.getReader();
      for (let piece; reader && !(piece = await reader.read()).done; pieces.push(piece.value)) {
        length += piece.value.length;
        if (bytes < length) return TOO_LARGE;
      }
      return new Uint8Array(await new Blob(pieces).arrayBuffer());
    } catch {
      return late ? LATE : UNREACHABLE;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      end();
    }
  };

  /**
   * Reads the documents. Yields the number of services from time to time, and at last a list with the report and the
   * feeds in the finder's own format, as bytes. The list is empty where nothing could be read. Throws where the readers
   * cannot be loaded.
   */
  async function* steps({ today, named, documents }, signal) {
    const readers = await started();
    const start = performance.now();
    let news = NEWS;
    const elapsed = () => Math.round(performance.now() - start);
    const put = (words) => readers.put(text.encode(words));
    try {
      put([today, ...named].join("\n"));
      readers.begin();
      for (const [address, bytes] of documents) {
        put(address);
        readers.address();
        readers.put(bytes);
        readers.first();
      }
      for (let length; (length = readers.next(elapsed())); ) {
        if (news <= elapsed()) {
          yield readers.records();
          news = elapsed() + NEWS;
        }
        const [bytes, milliseconds, pause, address] = new TextDecoder().decode(readers.got(length)).split("\n");
        if (+pause) await new Promise((done) => setTimeout(done, pause));
        const document = await fetched(address, +bytes, +milliseconds, signal);
        if (signal?.aborted) return;
        if (typeof document === "number") readers.failed(document);
        else {
          readers.put(document);
          readers.took();
        }
      }
      const came = [readers.got(readers.read())];
      for (let length; (length = readers.feed()); ) came.push(readers.got(length));
      yield came;
    } catch {
      // A trap, or memory that is used up. Only the readers are lost.
      yield [];
    }
  }

  let policy;
  /** A page that enforces Trusted Types takes the address of a script only from a policy, if it allows one. */
  const trusted = (address) => {
    policy ??= globalThis.trustedTypes?.createPolicy("service-finder-worker", { createScriptURL: (it) => it });
    return policy ? policy.createScriptURL(address) : address;
  };

  /** A worker that runs this script. Throws where the page forbids it at once. */
  const worker = () => {
    const own = source;
    if (own && new URL(own).origin === location.origin) return new Worker(trusted(own));
    // A worker from another origin is refused, but not one that is made here of the source that runs already.
    const address = URL.createObjectURL(new Blob([`(${whole})()`], { type: "text/javascript" }));
    try {
      return new Worker(trusted(address));
    } finally {
      // By then the worker has begun to fetch it.
      setTimeout(() => URL.revokeObjectURL(address), 1000);
    }
  };

  /** The messages of the worker, until it ends or is not wanted any more. */
  async function* heard(it, request, signal) {
    const said = [];
    let wake = () => {};
    const say = (what) => wake(said.push(what));
    const end = () => say(it.terminate());
    it.onmessage = ({ data }) => say(data);
    it.onerror = it.onmessageerror = (event) => {
      event.preventDefault();
      end();
    };
    signal?.addEventListener("abort", end);
    try {
      it.postMessage(request);
      for (let longest = BEGINNING; ; longest = PATIENCE) {
        const timer = setTimeout(end, longest);
        while (!said.length) await new Promise((done) => (wake = done));
        clearTimeout(timer);
        const what = said.shift();
        if (!what) return;
        yield what;
      }
    } finally {
      signal?.removeEventListener("abort", end);
      it.terminate();
    }
  }

  const absolute = (address) => {
    try {
      return new URL(address, document.baseURI).href;
    } catch {
      return address;
    }
  };

  /**
   * Called by the core. Reads in a worker, or on the page where there can be none. A request is the day, the addresses that
   * the host page names, on a line each, and the address and bytes of each document. Yields what `steps` yields.
   */
  async function* readForeign([today, addresses, ...rest], signal) {
    const named = addresses.split("\n").map(absolute);
    const documents = [];
    while (rest.length) documents.push([absolute(rest.shift()), rest.shift()]);
    // A worker that is made of the source of this script cannot tell where the files are.
    const request = { home: home.href, today, named, documents };
    let hasBegun = false;
    let came;
    try {
      for await (const { step, failed } of heard(worker(), request, signal)) {
        hasBegun = true;
        if (failed) throw new Error("the readers cannot be had");
        // The caller asks for nothing after the last step, so the worker is ended before it is yielded.
        if (Array.isArray(step)) {
          came = step;
          break;
        }
        if (step !== undefined) yield step;
      }
    } catch (reason) {
      // A worker that cannot be made throws before its first message.
      if (hasBegun) throw reason;
    }
    if (signal?.aborted) return;
    if (hasBegun) return yield came ?? [];
    yield* steps(request, signal);
  }

  /** What the script does in a worker, where there is no page. */
  const serve = () => {
    globalThis.onmessage = async ({ data }) => {
      // Says that the worker has started.
      postMessage({});
      home = data.home;
      try {
        for await (const step of steps(data)) {
          postMessage({ step }, Array.isArray(step) ? step.map((bytes) => bytes.buffer) : []);
        }
      } catch {
        postMessage({ failed: true });
      }
    };
  };
