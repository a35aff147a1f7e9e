// Keeps the standalone page on the device: turning it on, what is kept, taking a new version into use, removing
// everything. That the worker is registered is the only sign that it is on: a flag of our own could disagree with it.

/** The folder of the page, which is what the worker may serve. */
const scope = new URL(".", document.baseURI).href;
const address = new URL("service-worker.js", scope).href;
const FEEDS = `${scope}#feeds`;
const KEPT_AT = "x-kept-at";
/** A worker that does not answer in this time has been replaced by one that removes everything. In milliseconds. */
const PATIENCE = 60000;

/** Called with a registration, once somebody listens. */
let watch = () => {};

/** Pages that enforce Trusted Types take the address of a worker only from a policy. This one allows no other address. */
const policy = window.trustedTypes?.createPolicy("service-finder-page", {
  createScriptURL: (asked) => {
    if (asked !== address) throw new TypeError("no script of this page");
    return asked;
  },
});

/** Whether this browser can keep the page at all: some cannot in private windows, none without encryption. */
export const isPossible = () => isSecureContext && "serviceWorker" in navigator && "caches" in window;

/** Our registration, and not that of a page in a folder above, whose scope includes ours. */
export const registered = async () => {
  if (!isPossible()) return undefined;
  const found = await navigator.serviceWorker.getRegistration(scope);
  const worker = found?.active ?? found?.waiting ?? found?.installing;
  return found?.scope === scope && worker?.scriptURL === address ? found : undefined;
};

/** What is kept: whether anything is, since when the oldest feed, and whether a new version waits for consent. */
export const state = async () => {
  const registration = await registered();
  if (!registration?.active) return { isKept: false };
  return { isKept: true, date: await oldest(), isNewer: Boolean(registration.waiting) };
};

/**
 * Keeps the page and these feeds, or fails and leaves nothing.
 * @param feeds their whole addresses
 */
export const keep = async (feeds) => {
  try {
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register(policy ? policy.createScriptURL(address) : address, {
      scope,
      updateViaCache: "none",
    });
    if (!registration.active) await settled(registration.installing ?? registration.waiting);
    watch(registration);
    if (!(await ask(registration, feeds))) throw new Error("not everything could be fetched");
  } catch (reason) {
    await remove();
    throw reason;
  }
};

/** Tells the worker which feeds the page has now. Gives whether all of them are kept. */
export const ask = (registration, feeds) =>
  new Promise((done, failed) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data);
    setTimeout(failed, PATIENCE, new Error("no answer"));
    registration.active.postMessage({ feeds }, [port2]);
  });

/** Has these feeds fetched again. A request for one gets the copy, and the worker tells how the fetching went. */
export const renew = async (feeds) => {
  if (await registered()) await Promise.allSettled(feeds.map((feed) => fetch(feed, { credentials: "omit" })));
};

/** Removes everything that is kept. */
export const remove = async () => {
  await (await registered())?.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith(`${scope}#`));
  await Promise.all(names.map((name) => caches.delete(name)));
};

/** Takes the new version into use. The page has to be loaded again when the promise is fulfilled. */
export const takeNewer = async () => {
  const registration = await registered();
  const changed = new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
  registration.waiting.postMessage({ takeOver: true });
  await changed;
};

/** Listens for new versions and for messages of the worker. */
export const listen = (changed, told) => {
  if (!isPossible()) return;
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener("message", ({ data }) => told(data));
  serviceWorker.startMessages();
  // The installing worker may have been found before we began to listen.
  const follow = (registration) => registration?.installing?.addEventListener("statechange", changed);
  watch = (registration) => {
    follow(registration);
    registration?.addEventListener("updatefound", () => follow(registration));
  };
  registered().then(watch);
};

const settled = (worker) =>
  new Promise((done, failed) => {
    const look = () => {
      if (worker.state === "activated") done();
      if (worker.state === "redundant") failed(new Error("not every file could be fetched"));
    };
    worker.addEventListener("statechange", look);
    look();
  });

const oldest = async () => {
  if (!(await caches.has(FEEDS))) return undefined;
  const copies = await (await caches.open(FEEDS)).matchAll();
  // A spoilt copy may have no date.
  const dates = copies.map((copy) => Date.parse(copy.headers.get(KEPT_AT))).filter(Boolean);
  return dates.length ? new Date(Math.min(...dates)) : undefined;
};
