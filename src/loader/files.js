  // The files of the finder and the feeds: where they are, and how they are asked for. Each file of the finder is held to
  // its hash. What the core will need is asked for before the core is there, and handed over to it. The build fills in
  // what stands in capitals between underscores.

  /** How long to wait for a later part of the program, in milliseconds. */
  const longest = 20000;
  /** How long to wait after each failed attempt, in milliseconds: a connection that was lost is often back by then. */
  const pauses = [1000, 4000];
  /** The hashes of the first texts, by language. The name of a file ends with the beginning of its hash. */
  const languages = __LOCALES__;

  const warn = (...words) => globalThis.console?.warn?.(tag + ":", ...words);
  const where = "– write data-base on the script";

  /** The address from which those of all files follow. The first finder of the page decides it. */
  let home;
  const file = (name) => new URL(__ASSETS__ + name, home);

  const tried = async (work) => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await work(attempt);
      } catch (reason) {
        if (attempt === pauses.length) throw reason;
        await new Promise((done) => setTimeout(done, pauses[attempt]));
      }
    }
  };

  /**
   * Nothing of the reader is sent along, not even the page they are on. Without a prototype, because a page may have put
   * a property such as `method` into that of all objects.
   */
  const ask = async (address, integrity, signal, priority, redirect) =>
    fetch(address, {
      __proto__: null, mode: "cors", credentials: "omit", referrerPolicy: "no-referrer", integrity, signal, priority, redirect,
    });

  const hashOf = async (bytes) =>
    "sha256-" + btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))));

  /** A part of the program, compiled once for the page: every core that is started makes its own copy of it. */
  const compiled = {};
  const program = (name, integrity, milliseconds, priority) => {
    let isWrong;
    return compiled[name] ??= tried(async (attempt) => {
      const address = file(name);
      // Some browsers keep a failure under its address, so another try needs another address.
      if (attempt) address.search = attempt;
      const signal = milliseconds && AbortSignal.timeout?.(milliseconds);
      // An answer that the browser holds to a hash comes as a whole. Where its hash can be computed here, it is compiled
      // while it arrives; nothing of it runs before the hash is right.
      const streams = WebAssembly.compileStreaming && globalThis.crypto?.subtle;
      const response = await ask(address, streams ? undefined : integrity, signal || undefined, priority);
      if ((isWrong = !response.ok)) throw new Error(response.status);
      // Where it was kept from an earlier visit it comes before the feed, and compiling it takes long.
      if (priority) await beginning;
      // A server may not know the type, without which browsers do not stream.
      const isTyped = streams && /^application\/wasm\b/.test(response.headers.get("content-type"));
      // The answer of a page's own `fetch` may have no copy.
      const compiling = (async () => WebAssembly.compileStreaming(isTyped && response.clone()))();
      compiling.catch(() => {});
      const bytes = await response.arrayBuffer();
      if ((isWrong = streams && await hashOf(bytes) !== integrity)) throw new Error("integrity");
      return compiling.catch(() => WebAssembly.compile(bytes));
    }).catch((reason) => {
      delete compiled[name];
      // Also where the host answers with a page of its own, which has another hash; not where there is no network.
      if (isWrong) warn(`integrity: no such file at ${file(name)}`, where);
      throw reason;
    });
  };

  const core = () => program("__CORE__", "__CORE_INTEGRITY__", 0, "low");

  /** A language with the address and the hash of its first texts. */
  const locale = (tag) => {
    const hash = languages[tag];
    return [tag, file(`${tag}-${hash.slice(0, 16).replace(/\W/g, "_")}.txt`).href, "sha256-" + hash];
  };
  const locales = () => Object.keys(languages).map(locale);

  /** What was asked for before the core was there, by its address. */
  const early = new Map();

  const askEarly = (address, integrity) => {
    if (early.has(address)) return early.get(address).answer;
    const ending = new AbortController();
    const answer = ask(address, integrity, ending.signal);
    const begun = { answer, ending };
    early.set(address, begun);
    // The core hears of what failed when it takes it over.
    answer.then(() => (begun.isHere = true), () => {});
    return answer;
  };

  const askTexts = (language) => {
    const [, address, integrity] = locale(language);
    return askEarly(address, integrity);
  };

  /** How the core asks. It takes over what is on its way, once; what failed it asks for again as it would its own. */
  const request = async (address, integrity, signal) => {
    const begun = early.get(address);
    if (!begun) return ask(address, integrity, signal);
    early.delete(address);
    signal.addEventListener("abort", () => begun.ending.abort());
    await begun.drawn;
    return begun.answer;
  };

  const wordsOf = (element, name, apart = /[\s,]+/) => (element.getAttribute(name) || "").split(apart).filter(Boolean);
  // An address may hold commas.
  const feedsOf = (element) => wordsOf(element, "feed", /\s+/);

  /** The languages that a reader of the element can choose. */
  const offeredTo = (element) => {
    const named = wordsOf(element, "languages").map((tag) => tag.toLowerCase()).filter((tag) => languages[tag]);
    return named[0] ? [...new Set(named)] : Object.keys(spokenLanguages);
  };

  /**
   * The language that the core will choose (src/shell/language.rs). Where this is ever another one, its texts are fetched
   * in vain and the core fetches its own.
   */
  const languageOf = (element) => {
    const offered = offeredTo(element);
    const around = [element.parentElement?.closest("[lang]"), page].map((it) => it?.getAttribute("lang"));
    const asked = [element.getAttribute("lang"), ...around, ...navigator.languages].filter(Boolean);
    const primary = (tag) => tag.split("-")[0];
    for (const tag of asked.map((tag) => tag.trim().toLowerCase())) {
      const found = offered.find((it) => it === tag) || offered.find((it) => primary(it) === primary(tag));
      if (found) return found;
    }
    return offered[0];
  };

  /**
   * How long the program waits for the first question to be drawn, in milliseconds, because it needs the processor for a
   * while. Where the feed takes longer to answer, the program begins meanwhile.
   */
  const headStart = 150;
  /** Done when the program may begin. */
  let beginning;

  /** The head of a feed is enough to draw the first question: the core, which reads all of it, gets it when that is `drawn`. */
  const holdProgram = (element, drawn) => {
    const [only] = feedsOf(element).map((feed) => Object.assign(early.get(feed), { drawn }));
    // A page may have put something else in the place of promises, on which the number is still shown.
    beginning = Promise.race?.([drawn, new Promise((done) => setTimeout(() => done(only?.isHere && drawn), headStart))]);
    return beginning;
  };

  /** Asks for all that the first question needs, at once: one after the other they would take five round trips. */
  const begin = (element) => {
    const named = element.getAttribute("base") || script?.dataset.base;
    home ??= new URL(named ? named.replace(/\/?$/, "/") : source ?? "blob:", document.baseURI);
    // The first question waits for the feed.
    feedsOf(element).forEach((feed) => askEarly(feed));
    askTexts(languageOf(element));
    core().catch(() => {});
  };
