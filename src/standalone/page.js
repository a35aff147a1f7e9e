// The standalone page around the finder: its words in the finder's language, and the choice to use it without a
// network. The words come from locales/<tag>/page.ftl. Of the finder it sees only that somebody has begun, and never an
// answer.

import * as keeping from "./keeping.js";
import { locales, texts } from "./texts.js";

const finder = document.querySelector("service-finder");
const element = (id) => document.getElementById(id);
const page = document.documentElement;

/** In milliseconds: a network that has just come back often does not work yet. */
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 300000;

/** What is shown follows from this and from what is kept. */
const shown = {
  /** The message of what was done last. */
  notice: "",
  /** How the last attempt to fetch the feed again went, as the worker tells. */
  feed: "same",
  isBusy: false,
  /** How long to wait after a failed attempt, in milliseconds. */
  pause: FIRST_PAUSE,
  /** From then on the page is not loaded again: the answers would be lost. */
  hasBegun: false,
};

const feeds = () =>
  (finder.getAttribute("feed") ?? "").split(/\s+/).filter(Boolean).map((feed) => new URL(feed, document.baseURI).href);

/** Whether the page was opened from an icon on the device. Safari on iOS tells it in its own way. */
const isInstalled = () => matchMedia("(display-mode: standalone)").matches || navigator.standalone === true;

const say = (key, date) => {
  const text = texts[page.lang]?.[key] ?? texts.fi[key];
  if (!date) return text;
  // The same locale as in the finder. A browser that does not have it writes the date as in Finnish.
  const formatter = new Intl.DateTimeFormat([locales[page.lang] ?? "fi", "fi"], { dateStyle: "long" });
  return text.replace("{date}", formatter.format(date));
};

/** Writes only what differs: a status that is written again is read out again. */
const write = (id, text) => {
  if (element(id).textContent !== text) element(id).textContent = text;
};

/** Updates run one after another, so that what is read last is also shown last. */
let rendered = Promise.resolve();
const render = () => (rendered = rendered.then(draw, draw));

const draw = async () => {
  const { isKept, date, isNewer } = keeping.isPossible() ? await keeping.state() : { isKept: false };
  const isOffline = !navigator.onLine || (isKept && shown.feed === "unreachable");
  for (const worded of document.querySelectorAll("[data-text]")) worded.textContent = say(worded.dataset.text);
  document.title = say("page-name");
  const lost = date ? say("connection-lost", date) : say("connection-lost-undated");
  write("connection", isOffline ? lost : "");
  // Links of the finder to other pages then say that they need a network (style/results.css).
  finder.toggleAttribute("data-offline", isOffline);

  write("update", isNewer ? say(shown.hasBegun ? "update-later" : "update-ready") : "");
  element("update-now").hidden = !isNewer || shown.hasBegun;

  element("offline").hidden = !keeping.isPossible();
  write("offline-heading", say(isKept ? "offline-on" : "offline-offer"));
  element("offer").hidden = isKept;
  element("kept").hidden = !isKept;
  write("kept-date", date ? say("offline-date", date) : "");
  write("kept-newer", shown.feed === "newer" ? say("offline-newer") : "");
  // Not disabled, which would take the focus away.
  element("keep").setAttribute("aria-disabled", shown.isBusy);
  write("notice", shown.notice && say(shown.notice));
  write("notice-icon", shown.notice === "offline-removed" && isInstalled() ? say("offline-installed") : "");
};

/** Does one thing at a time, and says how it went. */
const act = async (during, after, action) => {
  if (shown.isBusy) return;
  Object.assign(shown, { isBusy: true, notice: during });
  await render();
  try {
    await action();
    shown.notice = after;
  } catch {
    shown.notice = "offline-failed";
  }
  shown.isBusy = false;
  await render();
};

const keep = () => act("offline-keeping", "", () => keeping.keep(feeds()));

const remove = () => {
  shown.feed = "same";
  return act("", "offline-removed", keeping.remove);
};

const takeNewer = async () => {
  if (shown.hasBegun) return render();
  await keeping.takeNewer();
  location.reload();
};

/** The page takes the language of the finder, which is the `lang` of its root element. */
const followLanguage = () => {
  const root = finder.shadowRoot?.querySelector("[data-view]");
  if (!root?.lang || root.lang === page.lang) return;
  page.lang = root.lang;
  page.dir = root.dir;
  render();
};

const begin = () => {
  if (shown.hasBegun) return;
  shown.hasBegun = true;
  render();
};

const renew = () => keeping.renew(feeds());

const hear = ({ feed = "same" }) => {
  shown.feed = feed;
  if (feed !== "unreachable") shown.pause = FIRST_PAUSE;
  else if (navigator.onLine) {
    setTimeout(renew, shown.pause);
    shown.pause = Math.min(2 * shown.pause, LONGEST_PAUSE);
  }
  render();
};

const listen = () => {
  for (const name of ["input", "click"]) finder.addEventListener(name, begin, true);
  addEventListener("offline", render);
  addEventListener("online", () => render().then(renew));
  // The box with the button is hidden, so the focus moves to what is near.
  const afterwards = (action) => () => action().then(() => element("offline-heading").focus());
  element("keep").addEventListener("click", afterwards(keep));
  element("remove").addEventListener("click", afterwards(remove));
  element("update-now").addEventListener("click", takeNewer);
  addEventListener("appinstalled", keep);
  // The browser must not offer by itself what leaves a trace on the device.
  addEventListener("beforeinstallprompt", (event) => event.preventDefault());
  keeping.listen(render, hear);
};

const start = async () => {
  listen();
  await render();
  const registration = await keeping.registered();
  if (registration?.active) await keeping.ask(registration, feeds()).then(render, render);
  else if (isInstalled() && keeping.isPossible()) await keep();
};

// What is kept can be removed even where the finder cannot be loaded.
start();
await customElements.whenDefined("service-finder");
new MutationObserver(followLanguage).observe(finder.shadowRoot, { subtree: true, attributeFilter: ["lang"], childList: true });
followLanguage();
