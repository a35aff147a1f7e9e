// Reads feeds of other formats: becomes a module beside the glue, which is loaded where a feed is of another format.
// Knows how documents are fetched and where the readers run, in a worker or, where there can be none, on the page;
// what is fetched next and what is read is decided by the readers (`readers/`). The build puts in what stands in
// __CAPITALS__.
const READERS = "__READERS__";
/** A worker that has not begun after so many milliseconds does not begin. */
const BEGINNING = 10000;
/** Where nothing is heard of one that has begun for so long, it has come to nothing. */
const PATIENCE = 90000;
/** So often the reader hears how far it is. */
const NEWS = 5000;

/** What was to be fetched did not come; otherwise the status. */
const UNREACHABLE = 0;
const LATE = 1;
const TOO_LARGE = 2;

const text = new TextEncoder();

/** The readers, and how texts go in and out. */
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

/** A document of at most so many bytes within so many milliseconds, or a number that says why there is none. */
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
 * Reads: gives the number of services from time to time and at last a list, with the report and the feeds in the
 * finder's own format as bytes. The list is empty where nothing could be read. Throws where the readers cannot be had.
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
    // A trap, or memory that is used up: the readers are gone, and nothing else is.
    yield [];
  }
}

let policy;
/** A page that enforces Trusted Types takes the address of a script from a policy alone, if it lets one be made. */
const trusted = (address) => {
  policy ??= globalThis.trustedTypes?.createPolicy("service-finder-worker", { createScriptURL: (it) => it });
  return policy ? policy.createScriptURL(address) : address;
};

/** A worker that runs this module. Throws where the page forbids it at once. */
const worker = async (integrity) => {
  const own = new URL(import.meta.url);
  if (own.origin === location.origin) return new Worker(trusted(own.href), { type: "module" });
  // A worker of another origin is refused, and one that is made here out of the same source is not.
  const source = new Blob([await (await fetch(own, { integrity })).text()], { type: "text/javascript" });
  const address = URL.createObjectURL(source);
  try {
    return new Worker(trusted(address), { type: "module" });
  } finally {
    // The worker has begun to fetch it.
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }
};

/** What the worker says, one after the other; it ends when the worker does, or is not wanted any more. */
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
 * names, on a line each, and the address and bytes of each document. `integrity` is what this module is held to.
 * Gives what `steps` gives.
 */
export async function* read([today, addresses, ...rest], signal, integrity) {
  const named = addresses.split("\n").map(whole);
  const documents = [];
  while (rest.length) documents.push([whole(rest.shift()), rest.shift()]);
  // A worker that is made out of the source of this module does not know where it came from.
  const request = { readers: new URL(READERS, import.meta.url).href, today, named, documents };
  let hasBegun = false;
  let came;
  try {
    for await (const { step, failed } of heard(await worker(integrity), request, signal)) {
      hasBegun = true;
      if (failed) throw new Error("the readers cannot be had");
      // Whoever has got the last step asks for no other, so the worker ends before.
      if (Array.isArray(step)) {
        came = step;
        break;
      }
      if (step !== undefined) yield step;
    }
  } catch (reason) {
    // A worker that cannot be had throws before anything is heard of it.
    if (hasBegun) throw reason;
  }
  if (signal?.aborted) return;
  if (hasBegun) return yield came ?? [];
  yield* steps(request, signal);
}

// In a worker there is no document.
if (!globalThis.document) {
  globalThis.onmessage = async ({ data }) => {
    // The sign that a worker can be had.
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
