  // The quick exit. It is part of the loader, because it has to work before the core has come and after it has fallen.
  // There is one for all finders of a page. It uses `present`, `spoken`, `tell` and `ServiceFinder.forget` of the
  // loader.

  const weather = "https://www.ilmatieteenlaitos.fi/";
  /** The same words as in the messages (`notice-exit`). Finnish stands in for the Sámi languages. */
  const labels = {
    fi: "Poistu sivulta",
    sv: "Lämna sidan",
    en: "Leave this page",
    et: "Lahku lehelt",
    ru: "Выйти",
    uk: "Вийти",
    ar: "خروج",
    fa: "خروج",
    so: "Ka bax bogga",
  };
  /** How long to wait for the next press, in milliseconds. */
  const patience = 5000;

  const area = document.createElement("div");
  const status = document.createElement("span");
  const link = document.createElement("a");
  status.setAttribute("role", "status");
  area.append(status, link);
  link.rel = "noreferrer";
  area.popover = "manual";
  area.className = area.part = "exit";
  // Arabic and Persian begin at the right.
  area.dir = "auto";
  // The styles that it needs before the sheet comes (style/exit.css), set through the object model: a strict page allows
  // no other way. Browsers clamp a number that is too large (CSS Values 4, 5.1); nines take fewer bytes than the largest.
  area.style.cssText =
    "position:fixed;z-index:9999999999;inline-size:max-content;margin:0;margin-inline-start:auto;" +
    "padding:0;border:0;background:none;font:600 medium system-ui;display:block;text-align:center";
  // The transparent edges make it 44 px high to the finger and 36 to the eye.
  link.style.cssText =
    "display:block;font-size:15px;line-height:20px;padding:8px 12px;border:solid transparent;border-width:4px 0;border-radius:12px;" +
    "background:#1d2b2e padding-box;color:#fff;box-shadow:inset 0 0 0 1px #fff9";

  /** What is said where there is no connection to lead away by. */
  const unconnected = { fi: "Ei verkkoyhteyttä.", sv: "Ingen anslutning.", en: "No connection." };

  /** The roots of the finders: a page may have seen to it that they are closed. */
  const roots = new WeakMap();
  const makeRoot = (element) => {
    const root = element.attachShadow({ mode: "open" });
    roots.set(element, root);
    return root;
  };

  /** The finder in which the link stands; none where no finder has an exit. */
  let holder;
  /** Whether nothing of the page can be above the link. */
  let isAbove;
  /** How many Shift keys are down that were not used with another key, and how many were released. */
  let held = 0;
  let presses = 0;
  let timer;
  let leaving;
  let departure;

  const hide = (document) => {
    document.documentElement.style.setProperty("display", "none", "important");
    document.title = "";
  };

  const leave = () => {
    hide(document);
    // The page around a frame, where it is of the same origin.
    try { hide(top.document); } catch {}
    // How many entries of the finder lie below this one, so that Back would lead to them (src/browser/history.rs).
    const entries = !leaving && history.state?.[tag];
    ServiceFinder.forget();
    tell(holder, "exit");
    leaving = true;
    if (entries) {
      history.go(-entries);
      // A browser may refuse, and nobody waits for it. Otherwise `popstate` tells when it is there.
      departure = setTimeout(depart, 300);
    } else depart();
  };

  const depart = () => {
    clearTimeout(departure);
    const { href } = link;
    const words = unconnected[spoken(page, unconnected)];
    try {
      // Takes away all that the page listens to, so that it cannot ask "Leave this page?", and its content: where the other
      // page does not come, this one stays empty. First, because a page around a frame asks what is in the frame as well.
      document.open();
      document.close();
    } catch {}
    // In a frame the whole page is left, where the browser allows it. A page of the same origin cannot ask either: it says by
    // these three that it wants to, whatever it has put up and when. What a page calls its parent may be anything.
    for (let above = window, depth = 9; above && above !== top && depth--; )
      try {
        above = above.parent;
        above.onbeforeunload = null;
        above.Event.prototype.preventDefault = Object;
        Object.defineProperty(above.BeforeUnloadEvent.prototype, "returnValue", { value: 0 });
      } catch {}
    if (top !== self) try { top.location.replace(href); } catch {}
    if (navigator.onLine !== false) return location.replace(href);
    document.body.append(words);
    addEventListener("online", () => location.replace(href));
  };

  const reset = () => {
    held = presses = 0;
    status.textContent = "";
  };

  const press = (event) => {
    if (!holder || event.key !== "Shift" || event.altKey || event.ctrlKey || event.metaKey) return reset();
    if (event.type === "keydown") held += !event.repeat;
    else if (held) {
      held--;
      const left = 3 - ++presses;
      if (!left) return leave();
      clearTimeout(timer);
      timer = setTimeout(reset, patience);
      // The words come from the core when it is there.
      const worded = roots.get(holder).querySelector("[data-shift-1]")?.dataset["shift-" + left];
      status.textContent = worded || link.textContent + ": Shift × " + left;
    }
  };

  const isOnLink = ({ clientX, clientY }) => {
    const { left, right, top, bottom } = link.getBoundingClientRect();
    return left < clientX && clientX < right && top < clientY && clientY < bottom;
  };

  /** A page that comes back from the browser's memory starts anew, whichever way it was left. */
  const pass = (event) => {
    // Something of the page, such as a dialog, may now be above the link in the top layer: `toggle` tells, or a press leads
    // to it. What follows from the press comes first, because all has to be laid out for the link. It is inserted anew, which
    // would take the focus from it.
    if (event.type === "click") requestAnimationFrame(() => setTimeout(() => link.matches(":focus") || placeExit()));
    else placeExit();
    // The link itself is not followed: it would add an entry to the history. While a dialog of the page is open, the link
    // is in sight and takes no press.
    if (event.type === "click" && holder && (event.composedPath()[0] === link || (isAbove && isOnLink(event)))) {
      event.preventDefault();
      leave();
    }
    // A page must not ask "Leave this page?" now.
    if (leaving) event.stopImmediatePropagation();
    // In a task of its own: within `popstate` Firefox (140) adds an entry instead of replacing the one that it is at.
    if (leaving && event.type === "popstate") setTimeout(depart);
    // A page may have put a property of this name into Object.prototype.
    if (event.persisted !== true) return;
    ServiceFinder.forget();
    leaving = page.style.display = "";
  };

  // In a closed shadow root the window does not see what is pressed.
  link.onclick = pass;

  /**
   * Adds the listeners with the first finder of the page and removes them with the last. They capture at the window,
   * because a page that keeps presses for a dialog of its own does so on its document (focus-trap 7).
   */
  const listen = (verb) => {
    for (const name of "click toggle pointerdown keydown keyup popstate pagehide pageshow beforeunload scroll resize".split(" ")) {
      window[verb + "EventListener"](name, /^k|er/.test(name) ? press : /^[sr]/.test(name) ? dock : pass, true);
    }
  };

  /**
   * Keeps the link at the end of the finder's strip, and at the upper edge of the screen where that is out of sight. It is
   * not in the strip itself, because it has to stay above whatever the page puts on top.
   */
  const dock = () => {
    if (!holder) return;
    const box = (name) => (roots.get(holder).querySelector(name) || holder).getBoundingClientRect();
    const { top, height } = box(".strip");
    const { left, right } = box(".view");
    const isSeen = height && 0 <= top && top + 44 <= innerHeight;
    const edge = (length) => (isSeen ? Math.max(0, length) : 8) + "px ";
    area.style.inset = (isSeen ? top : 0) + "px " + edge(page.clientWidth - right) + "auto " + edge(left);
    // Room for it: in the strip, and until there is one above what stands in its place. Where it is the same as before, it is
    // not written: the browser would compute the styles of the whole finder again.
    const { style } = area.nextSibling;
    const room = area.offsetWidth + "px";
    if (style.getPropertyValue("--exit-room") !== room) style.cssText = "padding-top:44px;--exit-room:" + room;
  };
  let watcher;

  const arrive = (element) => {
    if (!present.size) listen("add");
    present.add(element);
    placeExit();
  };

  /** Puts the link into the first finder that has an exit, with its words. */
  const placeExit = () => {
    holder = [...present].find((finder) => finder.getAttribute("exit") !== "off");
    watcher?.disconnect();
    const body = area.nextSibling;
    const root = roots.get(holder);
    // Inserted anew each time, because the last in the top layer is the uppermost. Some browsers have no such layer.
    if (root) root.prepend(area);
    else area.remove();
    if (body && body !== area.nextSibling) body.style.cssText = "";
    if (!root) return;
    const page = (address) => address.split("#")[0];
    link.href = holder.getAttribute("exit-url") || weather;
    // The program tells the page's editor.
    if (!/^https?:/.test(link.protocol) || page(link.href) === page(location.href)) link.href = weather;
    area.lang = spoken(root.querySelector("[data-view]") || holder, labels);
    link.textContent = labels[area.lang];
    isAbove = false;
    try {
      area.showPopover();
      isAbove = true;
    } catch {}
    dock();
    // What comes above the finder, such as a picture, moves it without a word. Some pages have no such observer.
    try {
      // In a task of its own: a change of size within the observer is an error of the page.
      watcher = new ResizeObserver(() => setTimeout(dock));
      watcher.observe(page);
      watcher.observe(holder);
    } catch {}
  };
