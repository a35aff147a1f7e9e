// Takes the service worker of the standalone page out of use, for everybody who has one. To do so, put this in place of
// service-worker.js on the server and leave it there. Browsers fetch it when the page is opened next, and at the latest
// a day later.

self.addEventListener("install", () => self.skipWaiting());

const removeAll = async () => {
  const { scope } = registration;
  const own = (await caches.keys()).filter((name) => name.startsWith(`${scope}#`));
  await Promise.all(own.map((name) => caches.delete(name)));
  await registration.unregister();
  // An open page says so and goes on. It is not loaded again, because somebody may be answering in it.
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  windows.filter(({ url }) => url.startsWith(scope)).forEach((page) => page.postMessage({ removed: true }));
};

self.addEventListener("activate", (event) => event.waitUntil(removeAll()));

// A page that asks to be kept is told that it is not.
self.addEventListener("message", (event) => event.ports[0]?.postMessage(false));
