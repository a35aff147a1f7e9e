// The preview: the finder as it is published, on a feed from memory. The day and the hour are those that were chosen: the
// finder asks the browser for the time, and here the browser answers with another one. What is answered is read off the
// page and told to the workshop around it, which says why each question comes. The finder itself tells nobody.

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

/** The first number of a text, in the digits of any language. */
const number_in = (text = "") => {
  const [found] = text.match(/\p{Nd}+(?:[\s.,’']\p{Nd}{3})*/u) ?? [];
  const digits = found?.match(/\p{Nd}/gu).map((digit) => digit.codePointAt(0) & 15);
  return digits && Number(digits.join(""));
};

/** What stands behind the hyphen of an identifier, of those of these elements that are chosen. */
const chosen = (page, name) =>
  [...page.querySelectorAll(`[name="${name}"]:checked`)].map(({ id }) => id.slice(id.indexOf("-") + 1));

/** The answer that is entered. */
const reply_in = (page) => {
  const options = chosen(page, "answer");
  if (options.length) return options.includes("neither") ? "Unknown" : { Options: options.map(Number) };
  const [region] = chosen(page, "region");
  if (region) return { Region: region };
  const age = page.querySelector("input#age");
  if (age) return { Age: Math.min(number_in(age.value) ?? 0, 255) };
  const [place] = chosen(page, "place");
  return { Place: place ?? page.querySelector("input#place")?.value ?? "" };
};

/** The question that is up. */
const question_in = (page) => {
  const [which, left] = page.querySelectorAll("#progress > span");
  const option = ({ id, labels: [label] }) => [Number(id.slice("option-".length)), label?.textContent.trim() ?? ""];
  const inputs = [...page.querySelectorAll('[name="answer"]:not(#option-neither)')];
  return {
    heading: page.querySelector("legend")?.textContent.trim() ?? "",
    number: number_in(which?.textContent) ?? 1,
    left: number_in(left?.textContent),
    options: inputs.map(option),
  };
};

/** Tells the workshop what the finder shows, and what it was answered. */
const follow = (finder, day) => {
  const root = finder.shadowRoot;
  const replies = [];
  /** The number of the question that is up, and what was answered to it last. */
  let up;
  let reply;
  let told;

  const look = () => {
    const page = root.querySelector("[data-view]");
    const view = page?.dataset.view;
    const question = view === "question" ? question_in(page) : undefined;
    if (reply && (question ? question.number !== up : view === "results")) {
      replies[up - 1] = reply;
      reply = undefined;
      // What was answered to later questions counts no more where fewer are behind this one.
      if (question) replies.length = question.number - 1;
    }
    up = question?.number ?? up;
    const shown = question ? { Question: question } : view === "results" ? "Results" : "Other";
    const seen = Array.from(replies, (known) => known ?? "Unheard");
    const followed = { day, replies: seen, shown };
    const text = JSON.stringify(followed);
    if (text !== told) parent.postMessage({ followed }, location.origin);
    told = text;
  };

  const press = ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    const page = button.closest(".actions")?.closest("[data-view=question]");
    if (!page) reply = undefined;
    else reply = button.type === "submit" ? reply_in(page) : "Unknown";
  };

  root.addEventListener("click", press, true);
  const watched = { subtree: true, childList: true, characterData: true, attributeFilter: ["data-view"] };
  new MutationObserver(look).observe(root, watched);
  look();
};

let address;

addEventListener("message", async ({ source, data }) => {
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
  await customElements.whenDefined("service-finder");
  if (finder.isConnected) follow(finder, data.moment ? data.moment.slice(0, 10) : undefined);
});

document.addEventListener("DOMContentLoaded", () => parent.postMessage("ready", location.origin));
