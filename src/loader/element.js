// The loader with the custom element. Becomes service-finder.js, which every page of every host loads, so it stays
// small. It shows the fallback where the finder's files cannot be fetched or have failed. The build fills in what
// stands in capitals between underscores; the quick exit comes from exit.js. A classic script: all names stay within
// the function.
(() => {
  const tag = "service-finder";
  /** The attributes (crates/finder/src/session/attributes.rs). */
  const names = __ATTRIBUTES__.split(" ");
  // Set only while the script runs for the first time, and not at all where a page has made a module of it.
  // An image or a form of the page may be named `currentScript`, and must not decide where programs come from.
  const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : document.querySelector(`script[src*="${tag}.js"]`);
  const address = new URL(__GLUE__, script?.src ?? document.baseURI);

  const unavailable = {
    fi: "Haku ei toimi nyt. Hätätilanteessa soita ",
    sv: "Sökningen fungerar inte nu. I en nödsituation, ring ",
    en: "The finder does not work now. In an emergency, call ",
  };

  /** The emergency numbers, each with the countries that have it (crates/finder/helplines.json). */
  const numbers = __NUMBERS__;

  /** The elements that are in the page now. */
  const present = new Set();
  let loading;
  let attempts = 0;
  let policy;
  /**
   * The scripts that fetch modules. The element around one may be removed, and WebKit (2.50) forgets a script that
   * nothing points to while it is loading: it would fire no event, and no finder would come.
   */
  const modules = [];
  /** How long a reader may see nothing, in milliseconds. */
  const wordless = 8000;

  /**
   * Imports a copy of the glue, or another module of ours; fails where its hash is wrong. `import()` takes no hash, and
   * WebKit (2.50) ignores that of a `modulepreload`, so a script fetches the module first and `import()` gives the same
   * one. The script is put into a shadow root, where no observer of the page sees it.
   */
  const bring = (url, integrity = __INTEGRITY__) =>
    new Promise((done, onerror) => {
      const onload = () => done(import(url));
      const module = document.createElement("script");
      try {
        policy ??= window.trustedTypes?.createPolicy(tag, { createScriptURL: String });
        module.src = policy ? policy.createScriptURL(url) : url;
      } catch {
        // The list of policies of the page does not have ours: use `import()` alone, which needs none.
        onload();
      }
      modules.push(Object.assign(module, { type: "module", onload, onerror, integrity }));
      // An element that was removed is still among them for a moment.
      [...present].find((element) => element.isConnected).shadowRoot.append(module);
    });

  /** Loads the glue once for all elements; again only after a failure. */
  const load = () =>
    // Chrome before 156 and Safari 27 remember under its address that a module could not be fetched, for as long as the
    // page lives (whatwg/html#10327), so another try needs another address.
    loading ??= bring(address + (attempts++ ? "?" + attempts : ""));

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

  const emergency = (element) => {
    const lang = spoken(element, unavailable);
    const country = element.getAttribute("country")?.trim().toUpperCase();
    const number = Object.keys(numbers).find((number) => !country || numbers[number].includes(country));
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

__EXIT__

  class ServiceFinder extends HTMLElement {
    static observedAttributes = names;
    #root = this.attachShadow({ mode: "open" });
    /** Contains the finder, or what is shown in its place. The exit stands beside it. */
    #body = this.#root.appendChild(document.createElement("div"));
    #slot = this.#body.appendChild(document.createElement("slot"));
    #finder;

    /** Shows what the page has put between the tags, or the emergency number, in place of the finder. */
    static fail(element, code) {
      const fallback = element.children[0] || element.textContent.trim();
      element.#body.replaceChildren(fallback ? element.#slot : "");
      // A reader in the middle of the questions gets the number in any case.
      if (!fallback || code === "panic") element.#body.append(emergency(element));
      tell(element, "error", { code });
    }

    /** Empties every finder of the page. */
    static forget() {
      for (const element of present) element.#finder?.forget();
    }

    connectedCallback() {
      if (!present.size) listen("add");
      present.add(this);
      placeExit();
      load().then(
        (glue) => {
          if (!this.isConnected) return;
          this.#finder ??= new glue.Finder(bring, ServiceFinder.fail, placeExit);
          this.#finder.connect(this, this.#root, this.#body);
        },
        () => {
          // The next element tries again.
          loading = undefined;
          ServiceFinder.fail(this, "core-unreachable");
        },
      );
      // The glue, the core or a language may be slow. When it comes late, it still replaces the fallback.
      setTimeout(() => !this.#root.querySelector("[data-view]") && ServiceFinder.fail(this, "core-slow"), wordless);
    }

    disconnectedCallback() {
      // An element that is moved leaves and comes back within one task, and is not disconnected.
      queueMicrotask(() => {
        if (this.isConnected) return;
        present.delete(this);
        this.#finder?.disconnect();
        placeExit();
        if (!present.size) listen("remove");
      });
    }

    attributeChangedCallback() {
      if (!this.isConnected) return;
      this.#finder?.changed();
      placeExit();
    }
  }

  // A page may load the script twice, and both copies may define the element.
  if (!customElements.get(tag)) customElements.define(tag, ServiceFinder);

  if (script?.hasAttribute("data-feed")) {
    const element = document.createElement(tag);
    for (const name of names) {
      if (script.hasAttribute("data-" + name)) element.setAttribute(name, script.getAttribute("data-" + name));
    }
    // The script may not be in the page: a tag manager may remove it before it runs.
    const inBody = script.closest("body");
    const put = () => document.body.append(element);
    if (inBody) script.after(element);
    // Of "loading", "interactive" and "complete" only the first comes after "j".
    else if ("j" < document.readyState) addEventListener("DOMContentLoaded", put);
    else put();
  }
})();
