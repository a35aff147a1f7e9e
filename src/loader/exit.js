  // Quick exit, a part of the loader: there before the core has come and after it has fallen. Knows the link that leads
  // away, its words, the keys, and what leaving means. One for all finders of a page. Of the loader it uses `present`,
  // `spoken`, `tell` and `ServiceFinder.forget`.

  const weather = "https://www.ilmatieteenlaitos.fi/";
  /** As the interface's texts call it (`notice-exit`). Sámi texts that are missing are in Finnish, and so is this. */
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
  /** How long the next press may be in coming, in milliseconds. */
  const patience = 5000;

  const page = document.documentElement;
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
  // What it needs before the sheet comes (style/exit.css), by the object model: a strict page lets no other style through.
  // Browsers take a number too large for the largest that they have (CSS Values 4, 5.1); nines are fewer bytes than that.
  area.style.cssText =
    "position:fixed;inset-block:auto 1em;inset-inline:auto 1em;z-index:9999999999;border:2px solid;" +
    "background:#1d2b2e;color:#fff;font:600 medium system-ui;display:block";
  link.style.cssText = "color:inherit;display:block;padding:1em";

  /** The finder in which the link stands; none where all finders are without. */
  let holder;
  /** How many Shift keys are down and were not used with another key, and how many were let go. */
  let held = 0;
  let presses = 0;
  let timer;
  let leaving;

  const leave = () => {
    page.style.setProperty("display", "none", "important");
    ServiceFinder.forget();
    tell(holder, "exit");
    leaving = true;
    // In a frame the whole page goes, where the browser allows it.
    if (top !== self) try { top.location.replace(link.href); } catch {}
    location.replace(link.href);
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
      // The core words it when it is there.
      const worded = holder.shadowRoot.querySelector("[data-shift-1]")?.dataset["shift-" + left];
      status.textContent = worded || link.textContent + ": Shift × " + left;
    }
  };

  /** What comes out of the browser's memory begins anew, whichever way the page was left. */
  const pass = (event) => {
    // Something of the page may have come into the top layer, above the link: a dialog tells of it by `toggle`.
    placeExit();
    // The link itself is not followed: it would add an entry to the history.
    if (event.composedPath()[0] === link) leave(event.preventDefault());
    // A page that asks "Leave this page?" does not get to ask.
    if (leaving) event.stopImmediatePropagation();
    // A page may have put anything into Object.prototype, also something of this name.
    if (event.persisted !== true) return;
    ServiceFinder.forget();
    leaving = page.style.display = "";
  };

  // Where a closed shadow root keeps the window from seeing what is pressed.
  link.onclick = pass;

  /**
   * With the first finder of the page and without the last. At the window and on the way down: a page that keeps presses
   * for a dialog of its own does so on its document (focus-trap 7).
   */
  const listen = (verb) => {
    for (const name of "click toggle keydown keyup pagehide pageshow beforeunload".split(" ")) {
      window[verb + "EventListener"](name, name[0] === "k" ? press : pass, true);
    }
  };

  /** Puts the link where it belongs, and words it. */
  const placeExit = () => {
    holder = [...present].find((finder) => finder.getAttribute("exit") !== "off");
    if (!holder) return area.remove();
    const root = holder.shadowRoot;
    link.href = holder.getAttribute("exit-url") || weather;
    if (!/^https?:/.test(link.protocol)) link.href = weather;
    area.lang = spoken(root.querySelector("[data-view]") || holder, labels);
    link.textContent = labels[area.lang];
    // Put in anew each time, so that it comes last into the top layer, where the last is the uppermost. Some browsers
    // have no such layer.
    root.prepend(area);
    try { area.showPopover(); } catch {}
  };
