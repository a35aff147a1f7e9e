// What a page has stored. The function runs in the page, so it names nothing from outside itself.

export async function storedHere() {
  // Where a page wants the browser's Back to lead to the question before, an entry of the history has a number.
  const isNumber = /^\{"service-finder":\d+\}$/.test(JSON.stringify(history.state));
  return {
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map((database) => database.name),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: isNumber ? null : (history.state as unknown),
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
