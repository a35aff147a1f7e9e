// The outermost part of service-finder.js, which is one file with one hash: the element, what stands in its place where
// the finder cannot run, and the other files of src/loader and src/glue. The build fills in what stands in capitals between
// underscores. A classic script: all names stay within the function, which a worker can be made of (foreign.js).
(function whole() {
  "use strict";
  const tag = "service-finder";
  // Set only while the script runs for the first time, and not at all where a page has made a module of it. Where jQuery
  // has put the script into the page, what runs is another one, without an address and attributes.
  // An image or a form of the page may be named `currentScript`, and must not decide where programs come from.
  const isScript = (it) => it instanceof HTMLScriptElement && (it.src || it.dataset.feed);
  // Of several that jQuery has put into the page, the last one is new.
  const script = globalThis.HTMLScriptElement &&
    [...document.querySelectorAll(`script[src*="${tag}.js"]`), document.currentScript].reverse().find(isScript);
  /** Where this script came from: where a page has fetched it as a text, the browser knows. */
  const source = [script?.src, ...(globalThis.performance?.getEntriesByType?.("resource") ?? []).map(({ name }) => name)]
    .find((it, at) => (at ? it.includes(tag + ".js") : it && !/^(blob|data):/.test(it)));

__FILES__

__FOREIGN__

  if (!globalThis.document) return serve();

  /** The attributes (crates/finder/src/session/attributes.rs). */
  const names = __ATTRIBUTES__.split(" ");
  const page = document.documentElement;

  const unavailable = {
    fi: "Haku ei toimi nyt. Hätätilanteessa soita ",
    sv: "Sökningen fungerar inte nu. I en nödsituation, ring ",
    en: "The finder does not work now. In an emergency, call ",
  };

  /** The emergency numbers, each with the countries that have it (crates/finder/helplines.json). */
  const numbers = __NUMBERS__;

  /** The elements that are in the page now. */
  const present = new Set();
  /** How long a reader may see nothing, in milliseconds. */
  const wordless = 8000;
  /** How long the program waits to say that something is loading: the first question may be drawn in its place. */
  const longestDrawing = 900;

  const tell = (element, name, detail) =>
    element.dispatchEvent(new CustomEvent(tag + ":" + name, { bubbles: true, composed: true, detail }));

  /**
   * The language of the element or of what is around it, if there are texts in it; otherwise English.
   * Finnish stands in for the Sámi languages (se, smn, sms).
   */
  const spoken = (element, texts) => {
    const wanted = (element.closest("[lang]") || page).lang.slice(0, 2).toLowerCase()
      .replace(/^s[em]$/, "fi");
    return texts[wanted] ? wanted : "en";
  };

  /** The number of a country, and 112 where none is named. */
  const emergencyNumber = (country) => {
    const code = country?.trim().toUpperCase();
    return Object.keys(numbers).find((number) => !code || numbers[number].includes(code));
  };

  const emergency = (element) => {
    const lang = spoken(element, unavailable);
    const number = emergencyNumber(element.getAttribute("country"));
    const paragraph = document.createElement("p");
    const link = document.createElement("a");
    link.href = "tel:" + number;
    link.textContent = number;
    paragraph.lang = lang;
    paragraph.dir = "ltr";
    paragraph.dataset.view = "error";
    // Where no number is known for the country, the sentence that leads to it is left out.
    paragraph.append(...(number ? [unavailable[lang], link, "."] : [unavailable[lang].replace(/\. .*/, ".")]));
    paragraph.setAttribute("role", "alert");
    return paragraph;
  };

  /**
   * What stands in a finder's root, with the marks by which recorders of sessions leave it out (docs/embedding.md). They
   * look for them in the same root, or on the element.
   */
  const marks = ["data-private", "data-sentry-block", "data-hj-suppress", "data-clarity-mask"];
  const mark = (element) => marks.forEach((name) => element.setAttribute(name, "true"));
  const shielded = () => {
    const shield = document.createElement("div");
    shield.className = "rr-block ph-no-capture fs-exclude";
    mark(shield);
    return shield;
  };

__EXIT__

__STYLES__

__DRAWING__

__HANDOVER__

__KEEPER__

  /** A core with the functions by which it and the browser call each other. */
  const makeGlue = () => {
__GLUE__
    return { start, watch, Inner };
  };

  /**
   * Whether a page of the same origin is around this one. Not by `frameElement`: the driver of WebKit (2.50) does not know
   * that element any more when its own frame has looked at it.
   */
  const isFramed = () => {
    try {
      return parent !== self && parent.location.href;
    } catch {}
  };

  class ServiceFinder extends HTMLElement {
    static observedAttributes = names;
    #root = makeRoot(this);
    /** Contains the finder, or what is shown in its place. The exit stands beside it. */
    #body = this.#root.appendChild(shielded());
    #slot = this.#body.appendChild(document.createElement("slot"));
    #finder;
    /** The question that was drawn before the program was there, and whether there is time for it still. */
    #early;
    #awaits;
    /** Where the program draws until that is shown, and what shows it. */
    #stage;
    #reveal;
    /** Tells when a reader comes near, while the finder waits for that. */
    #approach;
    /**
     * Frames that grow with what is in them hear of what changes in the page, and not of what is in a root. In a task of its
     * own: a change of size within the observer is an error of the page.
     */
    #height = isFramed() && globalThis.ResizeObserver &&
      new ResizeObserver(() => setTimeout(() => (this.dataset.height = (this.offsetHeight + 15) & -16))).observe(this);

    /** Shows what the page has put between the tags, or the emergency number, in place of the finder. */
    static fail(element, code) {
      const fallback = element.children[0] || element.textContent.trim();
      element.#early = element.#stage = element.#reveal = undefined;
      element.#body.replaceChildren(fallback ? element.#slot : "");
      // A reader in the middle of the questions gets the number in any case.
      if (!fallback || code === "panic") element.#body.append(emergency(element));
      tell(element, "error", { code });
    }

    /** Empties every finder of the page. */
    static forget() {
      for (const element of present) {
        // What stands in for a finder has nothing to forget.
        if (!(element instanceof ServiceFinder)) continue;
        element.#early?.forget();
        element.#finder?.forget();
      }
    }

    /**
     * Where the program is to draw, and what is then told the place in which it stands. Where the first question is drawn
     * without it, or may be, that is apart from the page at first. As soon as more stands there than that something is
     * loading, it takes the place of what was drawn, before the browser paints.
     */
    static stage(element, moved) {
      if (element.#stage || !(element.#early || element.#awaits)) return element.#stage;
      const stage = shielded();
      const reveal = () => {
        watcher.disconnect();
        element.#early = element.#stage = element.#reveal = undefined;
        stage.style.cssText = element.#body.style.cssText;
        element.#body.replaceWith(stage);
        moved((element.#body = stage));
        placeExit();
      };
      let watcher;
      try {
        watcher = new MutationObserver(() => {
          const finder = stage.querySelector("[data-view]");
          if (!finder || finder.dataset.view === "loading") return;
          if (element.#early) element.#early.hand(finder, reveal);
          else reveal();
        });
        watcher.observe(stage, { subtree: true, childList: true, attributeFilter: ["data-view"] });
      } catch {
        // A page has taken the observers away: the program draws at once.
        element.#early = undefined;
        return;
      }
      element.#reveal = reveal;
      return (element.#stage = stage);
    }

    /**
     * Draws the first question, where it is certain and the program has not shown anything yet. Done when that is painted, or
     * will not be soon.
     */
    #draw() {
      this.#awaits = true;
      return new Promise((done) => {
        const over = () => {
          this.#awaits = false;
          if (!this.#early) this.#reveal?.();
          done();
        };
        setTimeout(over, longestDrawing);
        firstQuestion(this).catch(() => {}).then((early) => {
          const { runs, waits } = this.#finder;
          if (!early || !this.isConnected || this.#early || waits || (runs && !this.#stage)) return over();
          this.#early = new Early(early);
          adoptStyles(this.#root);
          this.#early.show(this.#body);
          placeExit();
          // The program asks for the time next, and the first object of Intl takes a slow phone 60 to 100 ms: it is made
          // while the program is on its way, in a task of its own. Some pages have none.
          requestAnimationFrame(() => setTimeout(() => {
            setTimeout(done);
            try {
              new Intl.DateTimeFormat("sv", { hour: "numeric" });
            } catch {}
          }));
        });
      });
    }

    connectedCallback() {
      // Some pages have no such observer; a finder that has begun goes on.
      const waits = this.getAttribute("loading") === "lazy" && !this.#finder && globalThis.IntersectionObserver;
      // First of all what takes a round trip: to lay the page out takes long on a slow phone.
      if (!waits) this.#begin();
      arrive(this);
      mark(this);
      if (!waits) return;
      this.#approach ??= new IntersectionObserver((entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#begin();
      }, { rootMargin: "100%" });
      this.#approach.observe(this);
    }

    #begin() {
      this.#approach?.disconnect();
      this.#approach = undefined;
      const isNew = !this.#finder;
      try {
        // An element that was moved has asked already: what it asked for again would be taken over by nobody.
        if (isNew) begin(this);
      } catch (reason) {
        // Nothing tells where the files are, as where the script was put into the page as text.
        warn("no address", where, reason);
        return ServiceFinder.fail(this, "core-unreachable");
      }
      this.#finder ??= new Finder(ServiceFinder.fail, placeExit, ServiceFinder.stage);
      this.#finder.connect(isNew && holdProgram(this, this.#draw()), this, this.#root, this.#body);
      // The core or a language may be slow. When it comes late, it still replaces the fallback.
      setTimeout(() => !this.#root.querySelector("[data-view]") && ServiceFinder.fail(this, "core-slow"), wordless);
    }

    disconnectedCallback() {
      // An element that is moved leaves and comes back within one task, and is not disconnected.
      queueMicrotask(() => {
        if (this.isConnected) return;
        present.delete(this);
        this.#approach?.disconnect();
        this.#finder?.disconnect();
        placeExit();
        if (!present.size) listen("remove");
      });
    }

    attributeChangedCallback() {
      if (!this.isConnected) return;
      if (this.#approach && this.getAttribute("loading") !== "lazy") this.#begin();
      this.#finder?.changed();
      placeExit();
    }
  }

__EMBED__
})();
