// Runs first on every page of engines/ and hosts/: stops the clock, shortens the pauses between tries, and notes
// console output and requests, which WebDriver does not report in WebKit. It is a file of its own because a strict page
// runs no inline script. watched.ts fills in what stands in __CAPITALS__.
(() => {
  const now = Date.parse("__NOW__");
  const Clock = Date;
  globalThis.Date = class Date extends Clock {
    constructor(...given) {
      super(...(given.length ? given : [now]));
    }
    static now() {
      return now;
    }
  };

  (__SHORTEN_PAUSES__)();

  const lines = (globalThis.watchedLines = []);
  for (const level of ["debug", "log", "info", "warn", "error", "assert", "trace"]) {
    const own = console[level];
    console[level] = (...words) => {
      lines.push(`${level}: ${words.join(" ")}`);
      own.apply(console, words);
    };
  }
  // Caught on the way down, because what could not be loaded does not come up again.
  addEventListener("error", ({ message, target }) => lines.push(`error: ${message ?? target.outerHTML}`), true);
  addEventListener("unhandledrejection", ({ reason }) => lines.push(`unhandled: ${reason}`));
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    // A browser asks for the page's icon by itself, and the strict page forbids it.
    if (!blockedURI.endsWith("/favicon.ico")) lines.push(`forbidden by ${violatedDirective}: ${blockedURI}`);
  });

  // The browser's own list of what was loaded leaves out what failed, such as a request to another server.
  const asked = (globalThis.watchedRequests = []);
  const note = (holder, name, addressOf) => {
    const own = holder[name];
    holder[name] = function (...given) {
      asked.push(new URL(addressOf(given), document.baseURI).href);
      return own.apply(this, given);
    };
  };
  note(globalThis, "fetch", ([request]) => request.url ?? request);
  note(Navigator.prototype, "sendBeacon", ([address]) => address);
  note(XMLHttpRequest.prototype, "open", ([, address]) => address);
  new PerformanceObserver((list) => asked.push(...list.getEntries().map((entry) => entry.name))).observe({
    type: "resource",
    buffered: true,
  });
})();
