  // Keeps the finders of the page going when the core cannot be fetched or falls. Stands between the element and the core.
  // What a reader has done passes through here as a text that only the core can read.
  //
  // One core runs for all finders of a page. After a fall nothing may enter it again, and the glue is bound to it, so
  // both are made anew, of the same compiled program. The finder that has fallen waits until its reader asks; the others go
  // on by themselves.

  /** A finder that has fallen this often is not started again. */
  const most = 3;

  /** The words "try again" and "one moment", for the time before a core has given them. */
  const unworded = {
    fi: ["Yritä uudelleen", "Hetki vielä."],
    sv: ["Försök igen", "Ett ögonblick."],
    en: ["Try again", "One moment."],
  };

  /** The finders that are in the page now. */
  const finders = new Set();
  /** The finder in which something was done last. When the core falls, this one is taken to be the cause. */
  let last;
  /** The glue whose core runs, and the promise of it. */
  let current;
  let coming;

  /** Starts a core if none runs, one for all finders. */
  const running = () =>
    coming ??= (async () => {
      const glue = makeGlue();
      await glue.start();
      // What follows has a task of its own: each of them takes a slow phone long enough.
      await new Promise(setTimeout);
      current = glue;
      glue.watch(fell);
      return glue;
    })().catch((reason) => {
      coming = undefined;
      throw reason;
    });

  /** Called by the guard around a core, once. */
  const fell = () => {
    coming = current = undefined;
    // Not at once: removing elements can fire events whose listeners are in the core.
    queueMicrotask(() => {
      const ran = [...finders].filter((finder) => !finder.waits);
      if (!ran.includes(last)) last = ran[0];
      for (const finder of ran) finder.fall();
    });
  };

  /**
   * What is kept of a finder outside of the core. The core holds this and not the finder, so that the finder can be
   * collected.
   */
  class Memory {
    session = "";
    words;

    /**
     * Keeps the session, and lines in the language that is shown: its tag and its direction, that the finder has stopped,
     * that the answers are still here, "try again" and "one moment".
     */
    keep(session, words) {
      this.session = session;
      this.words = words.split("\n");
    }

    /** The lines, also where no core has given them. */
    worded(element) {
      const tag = (element.closest("[lang]") ?? document.documentElement).lang.slice(0, 2);
      const known = unworded[tag] ? tag : "en";
      return this.words ?? [known, "ltr", "", "", ...unworded[known]];
    }
  }

  class Finder {
    /** Whether it has stopped. Only the reader's press, or a connection that is back, starts it again. */
    waits = false;
    /** Whether a core has been given a place to draw. */
    runs = false;
    #given;
    #stage;
    #drawn;
    #memory = new Memory();
    /** Element, root and body while the element is in the page. */
    #place;
    /** What runs in the core, and by which glue. */
    #inner;
    #glue;
    /** The session that it was started with. If it falls at the same step again, it is started without. */
    #begun;
    #falls = 0;
    /** The text beside the button that starts it again. */
    #note;
    /** Whether it starts by itself when there is a connection again. */
    #listens;
    #act = () => { last = this; };
    #again = () => this.#begin(true);

    /**
     * The core calls `failed` to show the fallback, `worded` when it has a language. `stage` gives another place for it
     * where a question is drawn before it is there.
     */
    constructor(failed, worded, stage) {
      this.#stage = stage;
      this.#given = { failed, worded };
    }

    /** The program begins once `drawn` is settled: what can be drawn without it comes first. */
    connect(drawn, ...place) {
      this.#place = place;
      this.#drawn = drawn;
      finders.add(this);
      this.#act();
      for (const name of ["click", "input", "keydown"]) place[1].addEventListener(name, this.#act, true);
      if (!this.waits) this.#begin();
    }

    disconnect() {
      this.#place = undefined;
      finders.delete(this);
      if (last === this) last = undefined;
      // What could not be loaded is tried again when the element is back.
      if (this.#listens) this.#go();
      this.#inner?.disconnect();
    }

    /** Forgets what was done, here and in the core if it runs. */
    forget() {
      this.#memory.session = "";
      this.#note?.replaceChildren();
      this.#inner?.forget();
    }

    changed() {
      this.#act();
      // The answers may belong to other questions now. A core that runs decides this itself.
      if (this.waits) this.forget();
      this.#inner?.attributes_changed();
    }

    /** The core has fallen. */
    fall() {
      const [, root] = this.#place;
      // The status region for screen readers: the next core makes its own.
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
        // Only where the program is there already, as on a second visit, is this waited for.
        if (!current) await Promise.all([core(), this.#drawn]);
        glue = await running();
      } catch {
        return this.#place && this.#stop("core-unreachable");
      }
      // Meanwhile the element may have been removed or the core fallen. Both lead here again.
      if (!this.#place || glue !== current) return;
      if (this.#glue !== glue) {
        this.#glue = glue;
        this.#begun = this.#memory.session;
        const { session, words } = this.#memory;
        // Without any function that a page could have replaced: the answers pass here.
        const given = { ...this.#given, locales: locales(), memory: this.#memory, session, asked };
        this.#inner = new glue.Inner({ ...given, language: words?.[0] });
      }
      const [element, root, body] = this.#place;
      const stage = this.#stage(element, (moved) => {
        if (this.#place) this.#place[2] = moved;
      });
      this.runs = true;
      this.#inner.connect(element, root, stage ?? body);
    }

    /** Shows the fallback, and a button that starts the finder again. */
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
