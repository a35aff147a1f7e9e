// Lets the standalone page work without a network, once the reader has turned that on. It keeps either all files of the
// page or none, and of each feed a copy with its date.
//
// To take it out of use for everybody, put the content of service-worker-off.js in place of this content. Whoever
// changes one of the files by hand has to change the version too: only then are they fetched again.

const VERSION = __VERSION__;

/** Each file with its hash; "" where the file may be changed after the build. */
const FILES = __FILES__;

const { scope } = registration;
// A scope has no fragment, so no other page's caches begin like these.
const FILES_OF_ALL = `${scope}#files-`;
const FILES_OF_THIS = FILES_OF_ALL + VERSION;
const FEEDS = `${scope}#feeds`;
/** When a copy was fetched. keeping.js reads it. */
const KEPT_AT = "x-kept-at";
/** How long to wait for a feed, in milliseconds, and how large it may be, in bytes, as in the finder itself. */
const PATIENCE = 20000;
const LARGEST = 32 * 1024 * 1024;

/** In the place of the page where that is lost and there is no network. A browser would show a page of its own. */
const LOST = `<!doctype html><html lang="fi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>112</title>
<p>Sivu ei aukea ilman internetiä. <span lang="sv">Sidan öppnas inte utan internet.</span> <span lang="en">The page does not open without internet.</span></p>
<p><a href="tel:112">112</a> – hätänumero · <span lang="sv">nödnummer</span> · <span lang="en">emergency number</span></p>
<p><a href="">Yritä uudelleen · <span lang="sv">Försök igen</span> · <span lang="en">Try again</span></a></p>`;

const addressOf = (path) => new URL(path, scope).href;
const PAGE = addressOf("./");

/** Whether an address is that of the page, with any query or fragment. Other pages in the folder are left alone. */
const isPage = (address) => [PAGE, addressOf("index.html")].includes(address.replace(/[?#].*/, ""));

const windows = async () =>
  (await clients.matchAll({ type: "window", includeUncontrolled: true })).filter(({ url }) => isPage(url));

const tell = async (message) => (await windows()).forEach((page) => page.postMessage(message));

const fetchFile = async ([path, integrity]) => {
  const address = addressOf(path);
  const response = await fetch(address, { cache: "no-cache", ...(integrity && { integrity }) });
  if (!response.ok || response.redirected) throw new Error(`${path} cannot be kept: status ${response.status}`);
  // Read to its end before anything is kept: the connection may break in the middle of a file.
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

const hashOf = async (file) => {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
};

/** Whether a kept file is what it was. A device may lose a part of it. */
const isWhole = async (file, integrity) => {
  try {
    return !integrity || (await hashOf(file)) === integrity;
  } catch {
    return false;
  }
};

/** A file that was lost on the device, fetched again and kept. */
const fetchAgain = async (listed) => {
  const [address, response] = await fetchFile(listed);
  const kept = response.clone();
  if (await caches.has(FILES_OF_THIS)) await (await caches.open(FILES_OF_THIS)).put(address, kept);
  return response;
};

/**
 * The file as this version keeps it, else as an earlier version does that a window may still be using. What this version
 * should keep and does not, or not whole, is fetched again.
 */
const keptFile = async (address) => {
  const listed = FILES.find(([path]) => addressOf(path) === address.replace(/[?#].*/, ""));
  for (const cacheName of [FILES_OF_THIS, ...(await filesOfOthers())]) {
    // Not by opening the cache, which would bring it back after it was removed. What follows the address is the
    // number of an attempt.
    const file = await caches.match(address, { cacheName, ignoreSearch: true, ignoreVary: true });
    const integrity = cacheName === FILES_OF_THIS && listed?.[1];
    if (file && (await isWhole(file.clone(), integrity))) return file;
  }
  if (listed && (await caches.has(FILES_OF_THIS))) return fetchAgain(listed);
};

/** The finder's own formats. A list of another version would be read by nobody here. */
const OWN_FORMATS = ["service-feed/1", "service-index/2"];

/** Whether a list has records. A finder leaves out what is none. */
const hasRecords = (list) => list.some((record) => Object(record) === record);
const hasServices = (list) => Array.isArray(list) && list.some((record) => record?.id != null && record.name);

/**
 * Whether a document may be a list of services, in whatever format, and not a server's message or an empty list: those
 * must not replace a good copy. The index of a large feed has the number of its services.
 */
const isList = (document) => {
  if (Array.isArray(document)) return hasRecords(document);
  const { format, services } = Object(document);
  if (/^\s*service-/.test(format)) return OWN_FORMATS.includes(format.trim()) && hasServices(services);
  // The questions and help lines of an empty list are no services.
  if (Array.isArray(services)) return hasRecords(services);
  const entries = Object.entries(Object(document));
  if (entries.some(([key]) => /^errors?$/i.test(key))) return false;
  return entries.some(([key, value]) => (Array.isArray(value) && hasRecords(value)) || (key === "services" && value > 0) || key === "name");
};

const fetchFeed = async (address) => {
  const signal = AbortSignal.timeout(PATIENCE);
  const response = await fetch(address, { cache: "no-cache", credentials: "omit", referrerPolicy: "no-referrer", signal });
  if (!response.ok) throw new Error(`the feed cannot be had: status ${response.status}`);
  const whole = await response.blob();
  // The finder would not read it.
  if (LARGEST < whole.size) throw new Error("the feed is too large");
  const text = await whole.text();
  // A network that asks for a login answers everything with its own page, which must not replace a good copy either.
  if (!isList(JSON.parse(text))) throw new Error("the feed has no services");
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

/** Fetches a feed again after the finder was given the copy, and tells how that went. */
const renewFeed = async (address, copy) => {
  const before = await copy.text();
  try {
    const now = await fetchFeed(address);
    // If everything was removed meanwhile, nothing is kept again.
    if (!(await caches.has(FEEDS))) return;
    await keepFeed(address, now);
    await tell({ feed: now === before ? "same" : "newer" });
  } catch {
    await tell({ feed: "unreachable" });
  }
};

/** Whether a copy is still what was kept. */
const isReadable = async (copy) => {
  try {
    return isList(await copy.json());
  } catch {
    return false;
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
  if (!(await isReadable(copy.clone()))) {
    // The page asks for it to be kept again when it is opened the next time.
    await (await caches.open(FEEDS)).delete(request.url);
    return fetch(request);
  }
  event.waitUntil(renewFeed(request.url, copy.clone()));
  return copy;
};

/** Removes what earlier versions keep, once no window can need it. */
const removeOlder = async () => {
  // A version that is being installed keeps its files already.
  if (registration.installing || registration.waiting || 1 < (await windows()).length) return;
  await Promise.all((await filesOfOthers()).map((name) => caches.delete(name)));
};

const lacksFiles = async () => {
  const kept = (await (await caches.open(FILES_OF_THIS)).keys()).map(({ url }) => url);
  return FILES.some(([path]) => !kept.includes(addressOf(path)));
};

/** The page itself. Where it is lost and cannot be had again, the number and another try stand in its place. */
const answerPage = async (request) => {
  try {
    return (await keptFile(PAGE)) ?? (await fetch(request));
  } catch {
    return new Response(LOST, { headers: { "content-type": "text/html", "content-security-policy": "default-src 'none'" } });
  }
};

/** The page asks each time it is opened that these feeds are kept too. Gives whether everything is kept then. */
const keepAll = async (feeds) => {
  try {
    // A browser that is short of space may have removed them.
    if (await lacksFiles()) await keepFiles();
    await keepFeeds(feeds);
    await removeOlder();
    return true;
  } catch {
    return false;
  }
};

self.addEventListener("install", (event) => event.waitUntil(keepFiles()));

// The page that has turned it on is served from now on, not only when it is opened again.
self.addEventListener("activate", (event) => event.waitUntil(clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (request.mode !== "navigate") event.respondWith(answer(event));
  else if (isPage(request.url)) event.respondWith(answerPage(request));
});

self.addEventListener("message", (event) => {
  const { feeds, takeOver } = event.data;
  if (feeds) event.waitUntil(keepAll(feeds).then((kept) => event.ports[0].postMessage(kept)));
  // The page sends this only with the reader's consent.
  if (takeOver) event.waitUntil(self.skipWaiting());
});
