  // How the finder gets into the page: the element is defined, and a script with attributes puts one after itself. What is
  // written wrong there is said to whoever looks after the page.

  /**
   * The attribute that was probably meant: one letter is wrong, missing or too much, or something follows. Other programs
   * write their own on scripts, so most are not ours.
   */
  const meant = (name) =>
    [...names].reverse().find((known) =>
      [...known].some((_, at) => RegExp(`^(${known.slice(0, at)}.{0,2}${known.slice(at + 1)}|${known}.*)$`).test(name)));

  /** Shows the number and the exit where the page does not let the element be one. */
  const standIn = (element) => {
    if (roots.has(element)) return;
    // An element that no program knows stands in a line, and WebKit (2.50) tells its place by the line.
    element.style.display = "block";
    try {
      const body = makeRoot(element).appendChild(document.createElement("div"));
      body.append(element.children[0] ? document.createElement("slot") : emergency(element));
      arrive(element);
    } catch {
      // Its root is another one's.
      const own = document.createElement("div");
      element.after(own);
      standIn(own);
    }
  };

  const registered = () => globalThis.customElements?.get(tag);
  try {
    // A page may load the script twice, and both copies may define the element.
    registered() || customElements.define(tag, ServiceFinder);
  } catch (reason) {
    warn(reason);
  }
  /** Whether the name is ours: a page may have an element of its own, or let nobody define one. */
  const works = registered()?.forget;

  const put = () => {
    const element = document.createElement(tag);
    let isMeant;
    for (const { name, value } of script.attributes) {
      const [, data, rest] = /^(data-)?(.+)/.exec(name);
      const known = names.includes(rest) ? rest : data && meant(rest);
      // `lang` stands on any element.
      if (!known || name === "lang") continue;
      isMeant ||= known !== "base";
      const clean = value.replace(/^[“”„"]|[“”„"]$/g, "");
      if (name !== "data-" + known || clean !== value) warn(`${name} on the script: write data-${known}="${clean}"`);
      if (name !== "data-" + known) continue;
      element.setAttribute(known, clean);
    }
    const feed = element.getAttribute("feed");
    if (!feed) {
      const isMissed = () => !document.querySelector(tag) && !warn("no feed on the script: write data-feed");
      // The page may put the element there later.
      if (!isMeant) return setTimeout(isMissed, wordless);
      if (!isMissed()) return;
    }
    // The script may not be in the page: a tag manager may remove it before it runs.
    if (!script.closest("body")) document.body.append(element);
    // A library that keeps pages and puts them back runs the script again, beside the element of before.
    else if (script.nextElementSibling?.getAttribute("feed") !== feed || !feed) script.after(element);
    if (!works) standIn(element);
  };

  /** Once the whole page is there. Of "loading", "interactive" and "complete" only the first comes after "j". */
  const whenWhole = (act) => ("j" < document.readyState ? addEventListener("DOMContentLoaded", act) : act());

  if (!works) whenWhole(() => document.querySelectorAll(tag + "[feed]").forEach(standIn));
  if (script?.hasAttribute("data-feed") && script.closest("body")) put();
  else if (script) whenWhole(put);
