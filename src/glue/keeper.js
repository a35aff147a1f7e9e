// Keeps the finders of the page going: becomes part of the glue, between the loader and the core. Knows which copy of the
// core runs, what each finder's reader has done, and what follows when the core cannot be had or falls; nothing of what
// a finder is, nor of what was done: that is a text that only the core reads.
//
// One core runs for all finders of a page. After a fall nothing may enter it again, and the glue is bound to it, so both
// are begun anew: a module under another address is another module. A fragment makes another address, and nothing is
// fetched again for it. The finder that has fallen waits until its reader asks; the others go on by themselves.

/** After a failed attempt so many milliseconds: a line that was lost for a moment is often back by then. */
const pauses = [1000, 4000];

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

/** A finder that has fallen so often is not begun again. */
const most = 3;

/** What begins a finder again, and that it takes a moment, where no core has worded it. */
const unworded = {
  fi: ["Yritä uudelleen", "Hetki vielä."],
  sv: ["Försök igen", "Ett ögonblick."],
  en: ["Try again", "One moment."],
};

/** The finders that stand in the page now. */
const finders = new Set();
/** The one in which something was done last: when the core falls, it is taken to be the one that has fallen. */
let last;
/** The copy of the glue whose core runs, and the promise of it. */
let current;
let coming;
let copies = 0;

/** Has a core running, one for all finders. */
const running = (bring) =>
  coming ??= tried(async () => {
    const glue = await (copies++ ? bring(import.meta.url + "#" + copies) : import(import.meta.url));
    await glue.start();
    current = glue;
    glue.watch(fell);
    return glue;
  }).catch((reason) => {
    coming = undefined;
    throw reason;
  });

/** Called by the guard around a core, once. */
const fell = () => {
  coming = current = undefined;
  // Not at once: taking elements away can fire events whose listeners are in the core.
  queueMicrotask(() => {
    const ran = [...finders].filter((finder) => !finder.waits);
    if (!ran.includes(last)) last = ran[0];
    for (const finder of ran) finder.fall();
  });
};

/** What is kept of a finder outside of the core, which holds this and not the finder: that could never go otherwise. */
class Memory {
  session = "";
  words;

  /**
   * What the reader has done, and lines in the language that is shown: its tag and its direction, that the finder has
   * stopped, that the answers are still here, what begins it again, and that this takes a moment.
   */
  keep(session, words) {
    this.session = session;
    this.words = words.split("\n");
  }

  /** The lines, also where no core has come so far as to word them. */
  worded(element) {
    const tag = (element.closest("[lang]") ?? document.documentElement).lang.slice(0, 2);
    const known = unworded[tag] ? tag : "en";
    return this.words ?? [known, "ltr", "", "", ...unworded[known]];
  }
}

export class Finder {
  /** Whether it has stopped. Only the reader's press or a connection that is back begins it again. */
  waits = false;
  #bring;
  #given;
  #memory = new Memory();
  /** Element, root and body while the element is in the page. */
  #place;
  /** What runs in the core, and in which copy. */
  #inner;
  #glue;
  /** The session that it was begun with: who falls at the same step again begins without. */
  #begun;
  #falls = 0;
  /** Stands beside the button that begins it again. */
  #note;
  /** Whether it begins by itself when there is a connection again. */
  #listens;
  #act = () => { last = this; };
  #again = () => this.#begin(true);

  /** What brings a copy of the glue, and what the core tells: that it shows nothing, and that it speaks a language. */
  constructor(bring, failed, worded) {
    this.#bring = bring;
    this.#given = { failed, worded };
  }

  connect(...place) {
    this.#place = place;
    finders.add(this);
    this.#act();
    for (const name of ["click", "input", "keydown"]) place[1].addEventListener(name, this.#act, true);
    if (!this.waits) this.#begin();
  }

  disconnect() {
    this.#place = undefined;
    finders.delete(this);
    if (last === this) last = undefined;
    // What could not be had then is tried again when the element is back.
    if (this.#listens) this.#go();
    this.#inner?.disconnect();
  }

  /** What was done is gone: here, and in the core if it runs. */
  forget() {
    this.#memory.session = "";
    this.#note?.replaceChildren();
    this.#inner?.forget();
  }

  changed() {
    this.#act();
    // What was answered may belong to other questions now; a core that runs knows better.
    if (this.waits) this.forget();
    this.#inner?.attributes_changed();
  }

  /** The core has fallen. */
  fall() {
    const [, root] = this.#place;
    // What is said to who does not see it: the next core brings its own.
    for (const child of [...root.children]) if (child.localName === "p") child.remove();
    if (this !== last) return this.#begin();
    if (this.#memory.session === this.#begun) this.#memory.session = "";
    this.#falls++;
    this.#stop("panic");
  }

  #go() {
    this.waits = false;
    if (this.#listens) removeEventListener("online", this.#again);
    this.#listens = false;
  }

  async #begin(asked) {
    this.#go();
    let glue;
    try {
      glue = await running(this.#bring);
    } catch {
      return this.#place && this.#stop("core-unreachable");
    }
    // Meanwhile the element may have gone and the core fallen, which have led or will lead here again.
    if (!this.#place || glue !== current) return;
    if (this.#glue !== glue) {
      this.#glue = glue;
      this.#begun = this.#memory.session;
      const { session, words } = this.#memory;
      // By no function that a page could have put in the place of the browser's: the answers pass here.
      const given = { ...this.#given, bring: this.#bring, locales, memory: this.#memory, session, asked };
      this.#inner = new glue.Inner({ ...given, language: words?.[0] });
    }
    this.#inner.connect(...this.#place);
  }

  /** Shows the fallback, and what begins the finder again. */
  #stop(code) {
    const [element, root, body] = this.#place;
    const held = root.activeElement;
    this.waits = true;
    this.#given.failed(element, code);
    if (this.#falls === most) return;
    const [lang, dir, stopped, kept, again, wait] = this.#memory.worded(element);
    const offer = body.appendChild(document.createElement("div"));
    Object.assign(offer, { lang, dir, className: "finder" });
    const note = this.#note = offer.appendChild(document.createElement("p"));
    note.setAttribute("role", "status");
    note.textContent = this.#memory.session ? stopped + " " + kept : stopped;
    const button = offer.appendChild(document.createElement("button"));
    Object.assign(button, { type: "button", className: "button primary", textContent: again });
    button.onclick = () => {
      note.textContent = wait;
      this.#again();
    };
    if (held) button.focus();
    if (code === "panic") return;
    this.#listens = true;
    addEventListener("online", this.#again);
  }
}
