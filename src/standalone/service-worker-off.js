// Takes the service worker of the standalone page out of use, for everybody who has one. Whoever runs the server puts
// this in the place of service-worker.js and leaves it there; browsers fetch it when the page is opened next, and at
// the latest a day later. Knows what is to be removed; not why.

self.addEventListener("install", () => self.skipWaiting());

const removeAll = async () => {
  const { scope } = registration;
  const own = (await caches.keys()).filter((name) => name.startsWith(`${scope}#`));
  await Promise.all(own.map((name) => caches.delete(name)));
  await registration.unregister();
  // The page that is open says so and goes on; it is not loaded again, for somebody may be answering in it.
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  windows.filter(({ url }) => url.startsWith(scope)).forEach((page) => page.postMessage({ removed: true }));
};

self.addEventListener("activate", (event) => event.waitUntil(removeAll()));

// A page that asks to be kept is told that it is not.
self.addEventListener("message", (event) => event.ports[0]?.postMessage(false));
