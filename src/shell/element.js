// The loader and the custom element: becomes service-finder.js. Knows when the element comes, goes
// and changes, where the finder's files are, and what to show when they cannot be had or have failed;
// nothing of feeds, questions or languages. A classic script: all that it names stays in here.
(() => {
  const assets = __ASSETS__;
  const tag = "service-finder";
  const names = [
    "feed", "lang", "languages", "topic", "audience", "place", "theme", "heading-level", "enough", "max-questions",
  ];
  // Known only while the script runs for the first time, and not at all where a page has made a module of it.
  const script = document.currentScript || document.querySelector(`script[src*="${tag}.js"]`);
  const address = (path) => new URL(path, script ? script.src : document.baseURI).href;

  const unavailable = {
    fi: "Palveluhaku ei ole nyt käytettävissä. Hätätilanteessa soita ",
    sv: "Tjänstesökningen är inte tillgänglig just nu. I en nödsituation, ring ",
    en: "The service finder is not available right now. In an emergency, call ",
  };

  /** The elements that are in the page now. */
  const present = new Set();
  let core;
  let attempts = 0;
  /** After a panic the memory of the core is in no defined state: nothing may enter it again. */
  let dead = false;

  /** Loads the core once for all elements; again only after a failure. */
  const load = () => {
    core ??= (async () => {
      try {
        // Chrome before 156 and Safari 27 keep a module that could not be fetched under its address for as
        // long as the page lives (whatwg/html#10327), so another try needs another address.
        const glue = await import(address(assets.glue) + (attempts++ ? "?" + attempts : ""));
        glue.watch(fallen);
        await glue.default({ module_or_path: address(assets.wasm) });
        return glue;
      } catch (reason) {
        core = undefined;
        throw reason;
      }
    })();
    return core;
  };

  const emergency = (element) => {
    const holder = element.closest("[lang]") || document.documentElement;
    const wanted = holder.lang.slice(0, 2).toLowerCase();
    const lang = unavailable[wanted] ? wanted : "en";
    const paragraph = document.createElement("p");
    const link = document.createElement("a");
    link.href = "tel:112";
    link.textContent = "112";
    paragraph.append(unavailable[lang], link, ".");
    Object.assign(paragraph, { lang, dir: "ltr" }).dataset.view = "error";
    paragraph.setAttribute("role", "alert");
    return paragraph;
  };

  /** Shows what the page has put between the tags, or the emergency number, in the place of the finder. */
  const fail = (element, code) => {
    const root = element.shadowRoot;
    const fallback = element.childElementCount || element.textContent.trim();
    root.replaceChildren(...(fallback ? [document.createElement("slot")] : []));
    // Who was in the middle of the questions gets the number in any case.
    if (!fallback || dead) root.append(emergency(element));
    element.dispatchEvent(new CustomEvent(tag + ":error", { bubbles: true, composed: true, detail: { code } }));
  };

  /** Called by the guard around the core, once: nothing may enter it again. */
  const fallen = () => {
    dead = true;
    // Not at once: taking elements away can fire events whose listeners are in the core.
    queueMicrotask(() => present.forEach((element) => fail(element, "panic")));
  };

  class ServiceFinder extends HTMLElement {
    static observedAttributes = names;
    #finder;

    connectedCallback() {
      // The root is there already when the element is put in again.
      const root = this.shadowRoot || this.attachShadow({ mode: "open" });
      if (!root.firstChild) root.append(document.createElement("slot"));
      present.add(this);
      if (dead) return fail(this, "panic");
      load().then(
        (glue) => {
          if (!this.isConnected) return;
          if (dead) return fail(this, "panic");
          this.#finder ??= new glue.Finder({ base: address("."), locales: assets.locales, failed: fail });
          this.#finder.connect(this, root);
        },
        () => this.isConnected && fail(this, "core-unreachable"),
      );
    }

    disconnectedCallback() {
      // An element that is moved leaves and comes back in the same task: that is no farewell.
      queueMicrotask(() => {
        if (this.isConnected) return;
        present.delete(this);
        this.#finder?.disconnect();
      });
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#finder?.attributes_changed();
    }
  }

  // A page may load the script twice, and both copies may ask for an element.
  if (!customElements.get(tag)) customElements.define(tag, ServiceFinder);

  if (script?.hasAttribute("data-feed")) {
    const element = document.createElement(tag);
    for (const name of names) {
      const value = script.getAttribute("data-" + name);
      if (value !== null) element.setAttribute(name, value);
    }
    const inHead = document.head?.contains(script);
    const put = () => (inHead ? document.body.append(element) : script.after(element));
    if (inHead && document.readyState === "loading") document.addEventListener("DOMContentLoaded", put, { once: true });
    else put();
  }
})();
