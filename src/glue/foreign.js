// Runs the readers of other feed formats (crates/readers), in a worker or, where there can be none, on the page.
// Becomes a module beside the glue, which is loaded only where a feed is of another format. What is fetched next and
// how it is read is decided by the readers. The build fills in what stands in __CAPITALS__.
const READERS = "__READERS__";
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
const started = async (address) => {
  const response = await fetch(address, { integrity: "__READERS_INTEGRITY__", signal: AbortSignal.timeout?.(20000) });
  if (!response.ok) throw new Error(response.status);
  const { exports } = (await WebAssembly.instantiate(await response.arrayBuffer())).instance;
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
    const options = { credentials: "omit", referrerPolicy: "no-referrer", mode: "cors", signal: ending.signal };
    const response = await fetch(address, options);
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
async function* steps({ readers, today, named, documents }, signal) {
  const core = await started(readers);
  const start = performance.now();
  let news = NEWS;
  const elapsed = () => Math.round(performance.now() - start);
  const put = (words) => core.put(text.encode(words));
  try {
    put([today, ...named].join("\n"));
    core.begin();
    for (const [address, bytes] of documents) {
      put(address);
      core.address();
      core.put(bytes);
      core.first();
    }
    for (let length; (length = core.next(elapsed())); ) {
      if (news <= elapsed()) {
        yield core.records();
        news = elapsed() + NEWS;
      }
      const [address, bytes, milliseconds, pause] = new TextDecoder().decode(core.got(length)).split("\n");
      if (+pause) await new Promise((done) => setTimeout(done, pause));
      const document = await fetched(address, +bytes, +milliseconds, signal);
      if (signal?.aborted) return;
      if (typeof document === "number") core.failed(document);
      else {
        core.put(document);
        core.took();
      }
    }
    const came = [core.got(core.read())];
    for (let length; (length = core.feed()); ) came.push(core.got(length));
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

/** A worker that runs this module. Throws where the page forbids it at once. */
const worker = async (integrity) => {
  const own = new URL(import.meta.url);
  if (own.origin === location.origin) return new Worker(trusted(own.href), { type: "module" });
  // A worker from another origin is refused, but not one that is made here of the same source.
  const source = new Blob([await (await fetch(own, { integrity })).text()], { type: "text/javascript" });
  const address = URL.createObjectURL(source);
  try {
    return new Worker(trusted(address), { type: "module" });
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
    for (let patience = BEGINNING; ; patience = PATIENCE) {
      const timer = setTimeout(end, patience);
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

const whole = (address) => {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
};

/**
 * Reads in a worker, or on the page where there can be none. A request is the day, the addresses that the host page
 * names, on a line each, and the address and bytes of each document. `integrity` is the hash of this module.
 * Yields what `steps` yields.
 */
export async function* read([today, addresses, ...rest], signal, integrity) {
  const named = addresses.split("\n").map(whole);
  const documents = [];
  while (rest.length) documents.push([whole(rest.shift()), rest.shift()]);
  // A worker that is made of the source of this module cannot resolve the address itself.
  const request = { readers: new URL(READERS, import.meta.url).href, today, named, documents };
  let hasBegun = false;
  let came;
  try {
    for await (const { step, failed } of heard(await worker(integrity), request, signal)) {
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

// In a worker there is no document.
if (!globalThis.document) {
  globalThis.onmessage = async ({ data }) => {
    // Says that the worker has started.
    postMessage({});
    try {
      for await (const step of steps(data)) {
        postMessage({ step }, Array.isArray(step) ? step.map((bytes) => bytes.buffer) : []);
      }
    } catch {
      postMessage({ failed: true });
    }
  };
}
