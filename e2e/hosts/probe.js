// Looks at a host page for the tests. It runs before every script of the page and keeps the browser's own functions,
// which a page may replace later. It returns everything as one text, because drivers build other values with such
// functions.
(() => {
  const own = (holder, name) => Function.prototype.call.bind(holder[name]);
  const read = (holder, name) => Function.prototype.call.bind(Object.getOwnPropertyDescriptor(holder, name).get);
  const queryElement = own(Element.prototype, "querySelectorAll");
  const queryFragment = own(DocumentFragment.prototype, "querySelectorAll");
  const queryDocument = own(Document.prototype, "querySelectorAll");
  const box = own(Element.prototype, "getBoundingClientRect");
  const scroll = own(Element.prototype, "scrollIntoView");
  const shadow = read(Element.prototype, "shadowRoot");
  const length = read(NodeList.prototype, "length");
  const item = own(NodeList.prototype, "item");
  const text = read(Node.prototype, "textContent");
  const contains = own(Node.prototype, "contains");
  const markup = read(Element.prototype, "outerHTML");
  const type = read(Node.prototype, "nodeType");
  const pointInRoot = own(ShadowRoot.prototype, "elementFromPoint");
  const pointInPage = own(Document.prototype, "elementFromPoint");
  const rootOf = own(Node.prototype, "getRootNode");
  const trim = own(String.prototype, "trim");
  const round = Math.round;
  const names = Object.getOwnPropertyNames;
  const page = document;
  const view = window;
  const entries = history.length;

  const query = (root, css) => {
    const kind = type(root);
    return kind === 9 ? queryDocument(root, css) : kind === 11 ? queryFragment(root, css) : queryElement(root, css);
  };

  /** The widget number `which`, in any open root; a page that puts it into a closed one names it as `hostWidget`. */
  const widget = (which) => {
    if (view.hostWidget) return view.hostWidget;
    let count = 0;
    const within = (root) => {
      const found = query(root, "*");
      for (let at = 0; at < length(found); at++) {
        const element = item(found, at);
        if (element.localName === "__TAG__" && count++ === which) return element;
        const inner = element.localName !== "__TAG__" && shadow(element);
        const deeper = inner && within(inner);
        if (deeper) return deeper;
      }
      return null;
    };
    return within(page);
  };

  /** The first element that is laid out: in the widget's root, then between its tags; without a widget, in the page. */
  const find = (element, css, words) => {
    for (let which = 0; which < 2; which++) {
      const root = which ? element || page : element && shadow(element);
      const found = root ? query(root, css) : null;
      for (let at = 0; found && at < length(found); at++) {
        const { width, height } = box(item(found, at));
        if (width && height && (!words || trim(text(item(found, at))) === words)) return item(found, at);
      }
    }
    return null;
  };

  const isOnTop = (target, x, y) => {
    const root = rootOf(target);
    const top = type(root) === 9 ? pointInPage(root, x, y) : pointInRoot(root, x, y);
    return top && contains(target, top);
  };

  const probe = {
    /** `x y` of the middle of an element that can be pressed, after scrolling to it; otherwise why it cannot be pressed. */
    spot(which, css, words) {
      const target = find(widget(which), css, words);
      if (!target) return "nothing to be seen of " + css;
      const inSight = { block: "center", inline: "center", behavior: "instant" };
      const middle = () => {
        const { left, top, width, height } = box(target);
        return [round(left + width / 2), round(top + height / 2)];
      };
      scroll(target, inSight);
      let [x, y] = middle();
      // A bar that keeps to the edge of the screen stands in its own place when what follows it is in sight.
      const following = target.parentElement && target.parentElement.nextElementSibling;
      if (following && !isOnTop(target, x, y)) {
        scroll(following, inSight);
        [x, y] = middle();
      }
      return isOnTop(target, x, y) ? x + " " + y : "covered: " + css + " at " + x + " " + y;
    },
    words(which, css) {
      const found = find(widget(which), css);
      return found ? trim(text(found)) : "";
    },
    /** The state of the page, with the widget in it, which visit.ts takes out. */
    page() {
      const sheets = page.adoptedStyleSheets ? page.adoptedStyleSheets.length : 0;
      const globals = names(view).length;
      return [page.title, globals, sheets, history.length - entries, markup(page.documentElement)].join("\n");
    },
    lines: () => view.watchedLines.join("\n"),
    requests: () => view.watchedRequests.join("\n"),
  };
  Object.defineProperty(view, "hostProbe", { value: probe });
})();
