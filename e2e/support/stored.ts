// What a page has stored. The function runs in the page, so it names nothing from outside itself.

export async function storedHere() {
  return {
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map((database) => database.name),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: history.state as unknown,
  };
}

export const NOTHING_STORED: Awaited<ReturnType<typeof storedHere>> = {
  local: [],
  session: [],
  cookies: "",
  caches: [],
  databases: [],
  workers: 0,
  state: null,
};
