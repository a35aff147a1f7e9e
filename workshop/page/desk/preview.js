// The preview: the finder as it is published, on a feed from memory. The day and the hour are those that were chosen: the
// finder asks the browser for the time, and here the browser answers with another one.

const Real = Date;
let ahead = 0;

class Chosen extends Real {
  constructor(...parts) {
    super(...(parts.length ? parts : [Real.now() + ahead]));
  }

  static now() {
    return Real.now() + ahead;
  }
}
globalThis.Date = Chosen;

let address;

addEventListener("message", ({ source, data }) => {
  const main = document.querySelector("main");
  // What comes before the page is read comes again when it says that it is.
  if (source !== parent || !data?.feed || !main) return;
  ahead = data.moment ? new Real(data.moment) - Real.now() : 0;
  URL.revokeObjectURL(address);
  address = URL.createObjectURL(data.feed);
  const finder = document.createElement("service-finder");
  for (const [name, value] of Object.entries({ ...data.attributes, feed: address })) finder.setAttribute(name, value);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(data.styles ?? "");
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = data.attributes.lang ?? "fi";
  main.replaceChildren(finder);
});

document.addEventListener("DOMContentLoaded", () => parent.postMessage("ready", location.origin));
