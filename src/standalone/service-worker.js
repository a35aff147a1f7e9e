// Lets the standalone page work without a network. It is there when the reader has turned that on, and never by itself.
// Knows the files of the page, which it keeps all or none, and the feeds, of which it keeps a copy with its date; not
// what they say, nor how the reader turns it on.
//
// To take it out of use for everybody, put what is in service-worker-off.js in the place of what is in here.
// Whoever changes one of the files by hand changes the version too: only then do those who keep them get new ones.

const VERSION = __VERSION__;

/** Each file, with the hash of what must come; "" where the file may be changed after the build. */
const FILES = __FILES__;

const { scope } = registration;
// A scope has no fragment, so no other page's caches begin like these.
const FILES_OF_ALL = `${scope}#files-`;
const FILES_OF_THIS = FILES_OF_ALL + VERSION;
const FEEDS = `${scope}#feeds`;
/** When a copy was fetched. keeping.js reads it. */
const KEPT_AT = "x-kept-at";
/** How long a feed may be in coming, in milliseconds, as in the finder itself. */
const PATIENCE = 20000;

const addressOf = (path) => new URL(path, scope).href;
const PAGE = addressOf("./");

/** Whether an address is the page's, whatever follows it. Other pages in the folder are left alone. */
const isPage = (address) => [PAGE, addressOf("index.html")].includes(address.replace(/[?#].*/, ""));

const windows = async () =>
  (await clients.matchAll({ type: "window", includeUncontrolled: true })).filter(({ url }) => isPage(url));

const tell = async (message) => (await windows()).forEach((page) => page.postMessage(message));

const fetchFile = async ([path, integrity]) => {
  const address = addressOf(path);
  const response = await fetch(address, { cache: "no-cache", ...(integrity && { integrity }) });
  if (!response.ok || response.redirected) throw new Error(`${path} cannot be kept: status ${response.status}`);
  // Read to its end before anything is kept: the line may break in the middle of a file.
  return [address, new Response(await response.arrayBuffer(), response)];
};

/** All files or none. What another version keeps stays as it is. */
const keepFiles = async () => {
  const were = await caches.has(FILES_OF_THIS);
  try {
    const files = await Promise.all(FILES.map(fetchFile));
    const cache = await caches.open(FILES_OF_THIS);
    await Promise.all(files.map(([address, response]) => cache.put(address, response)));
  } catch (reason) {
    if (!were) await caches.delete(FILES_OF_THIS);
    throw reason;
  }
};

const filesOfOthers = async () =>
  (await caches.keys()).filter((name) => name.startsWith(FILES_OF_ALL) && name !== FILES_OF_THIS);

/** The file as this version keeps it, else as one that was there before it and that a window may still be using. */
const keptFile = async (address) => {
  for (const cacheName of [FILES_OF_THIS, ...(await filesOfOthers())]) {
    // Not by opening the cache, which would bring it back after it was removed. What follows the address is the
    // number of an attempt.
    const file = await caches.match(address, { cacheName, ignoreSearch: true, ignoreVary: true });
    if (file) return file;
  }
};

const fetchFeed = async (address) => {
  const signal = AbortSignal.timeout(PATIENCE);
  const response = await fetch(address, { cache: "no-cache", credentials: "omit", referrerPolicy: "no-referrer", signal });
  if (!response.ok) throw new Error(`the feed cannot be had: status ${response.status}`);
  const text = await response.text();
  // A network that wants a login answers everything with its own page, which must not take a good copy's place.
  JSON.parse(text);
  return text;
};

const keepFeed = async (address, text) => {
  const headers = { "content-type": "application/json", [KEPT_AT]: new Date().toISOString() };
  await (await caches.open(FEEDS)).put(address, new Response(text, { headers }));
};

/** Keeps these feeds and no others. */
const keepFeeds = async (addresses) => {
  const cache = await caches.open(FEEDS);
  const known = (await cache.keys()).map(({ url }) => url);
  const missing = addresses.filter((address) => !known.includes(address));
  const texts = await Promise.all(missing.map(fetchFeed));
  await Promise.all(missing.map((address, at) => keepFeed(address, texts[at])));
  await Promise.all(known.filter((address) => !addresses.includes(address)).map((address) => cache.delete(address)));
};

/** Fetches a feed again behind the copy that the finder was given, and says how that went. */
const renewFeed = async (address, copy) => {
  const before = await copy.text();
  try {
    const now = await fetchFeed(address);
    // Whoever has removed everything meanwhile does not get it back.
    if (!(await caches.has(FEEDS))) return;
    await keepFeed(address, now);
    await tell({ feed: now === before ? "same" : "newer" });
  } catch {
    await tell({ feed: "unreachable" });
  }
};

const answer = async (event) => {
  const { request, clientId } = event;
  const client = await clients.get(clientId);
  if (!client || !isPage(client.url)) return fetch(request);
  const file = await keptFile(request.url);
  if (file) return file;
  const copy = await caches.match(request.url, { cacheName: FEEDS, ignoreVary: true });
  if (!copy) return fetch(request);
  event.waitUntil(renewFeed(request.url, copy.clone()));
  return copy;
};

/** Takes away what versions before this one keep, once no window can need it. */
const removeOlder = async () => {
  // A version that is on its way keeps its files already.
  if (registration.installing || registration.waiting || 1 < (await windows()).length) return;
  await Promise.all((await filesOfOthers()).map((name) => caches.delete(name)));
};

/** What the page asks for each time it is opened: that these feeds are kept too. Whether everything is kept then. */
const keepAll = async (feeds) => {
  try {
    // A browser that is short of room may have taken them away.
    if (!(await caches.has(FILES_OF_THIS))) await keepFiles();
    await keepFeeds(feeds);
    await removeOlder();
    return true;
  } catch {
    return false;
  }
};

self.addEventListener("install", (event) => event.waitUntil(keepFiles()));

// The page that has turned it on is served from now on, and not only when it is opened again.
self.addEventListener("activate", (event) => event.waitUntil(clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (request.mode !== "navigate") event.respondWith(answer(event));
  else if (isPage(request.url)) event.respondWith(keptFile(PAGE).then((page) => page ?? fetch(request)));
});

self.addEventListener("message", (event) => {
  const { feeds, takeOver } = event.data;
  if (feeds) event.waitUntil(keepAll(feeds).then((kept) => event.ports[0].postMessage(kept)));
  // Only the reader's consent leads here.
  if (takeOver) event.waitUntil(self.skipWaiting());
});
