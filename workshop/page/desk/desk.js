// What the page of the workshop does in the browser beside drawing: it keeps a worker, reads and saves files, fetches
// addresses that were typed, and fills the preview. Nothing is stored, and nothing is sent.

/** A request may take so long, in milliseconds. */
const PATIENCE = 90000;
/** A larger file is no list of services. */
const LARGEST = 100 * 1024 * 1024;

const worker_address = new URL("./worker.js", import.meta.url);

let worker;
let tongue = "fi";
let last = 0;
const waiting = new Map();
/** What has to be asked again of a new worker: the files and requests that led to what is seen. */
let log = [];
let tell_step = () => {};
let tell_followed = () => {};

/** What the page's address says after its question mark. */
export const asked = (name) => new URLSearchParams(location.search).get(name) ?? "";

/** Today, where the reader is. A preview may be of another day. */
const today = () => {
  if (asked("today")) return asked("today");
  const now = new Date();
  return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
};

const end = (reason) => {
  worker?.terminate();
  worker = undefined;
  for (const { refuse } of waiting.values()) refuse(reason);
  waiting.clear();
};

const heard = ({ data: { id, step, answer, failed, fallen } }) => {
  if (step) return tell_step(step);
  const { resolve, refuse } = waiting.get(id) ?? {};
  waiting.delete(id);
  if (fallen) {
    refuse?.("fallen");
    return end("fallen");
  }
  if (failed === undefined) resolve?.(answer);
  else refuse?.(failed);
};

const post = (message, transfer) =>
  new Promise((resolve, refuse) => {
    const id = ++last;
    waiting.set(id, { resolve, refuse });
    worker.postMessage({ id, ...message }, transfer ?? []);
  });

const send = ({ files, request }) => {
  const copies = files?.map(([name, bytes]) => [name, bytes.slice(0)]);
  return post({ files: copies, request }, copies?.map(([, bytes]) => bytes));
};

/** A worker that is where the last one was. */
const ready = async () => {
  if (worker) return;
  worker = new Worker(worker_address, { type: "module" });
  worker.addEventListener("message", heard);
  worker.addEventListener("error", () => end("fallen"));
  await post({ today: today(), language: tongue });
  for (const entry of log) await send(entry);
};

const in_time = async (work) => {
  const timer = setTimeout(() => end("late"), PATIENCE);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
};

/** Begins. `on_step` hears what the worker does next, and `on_followed` what the finder of the preview shows, as JSON. */
export const begin = (language, on_step, on_followed) => {
  tongue = language;
  tell_step = on_step;
  tell_followed = on_followed;
};

/** Has the worker come before it is needed. */
export const warm = () => void ready().catch(() => {});

/** Asks the worker, with these files. `lasting` says what a new worker has to be asked again. */
export const ask = (request, files, lasting) =>
  in_time(async () => {
    const entry = { files: files ?? undefined, request, lasting };
    await ready();
    const answer = await send(entry);
    if (lasting === "nothing") return answer;
    // A file that was refused leaves the list before where it is.
    if (lasting === "start" && JSON.parse(answer).refused) return answer;
    const kept = lasting === "start" ? log.filter((before) => before.lasting === "setting") : log;
    log = [...kept, entry];
    return answer;
  });

/** A file that the worker makes. The files beside it are handed over first. */
export const take = (wanted, files) =>
  in_time(async () => {
    await ready();
    return post({ wanted, files: files ?? undefined });
  });

/** Ends what the worker does. */
export const cancel = () => end("cancelled");

/** Reads files that were chosen or dropped, as names and bytes. */
export const chosen = async (list) => {
  const files = [...list];
  if (files.some(({ size }) => size > LARGEST)) throw "large";
  return Promise.all(files.map(async (file) => [file.name, await file.arrayBuffer()]));
};

/** A part of an address in words. */
const decoded = (part) => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** A file as `chosen` returns them, made of an address that was typed. */
export const fetched = async (address) => {
  let response;
  try {
    response = await fetch(address, { credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" });
  } catch {
    throw "unreachable";
  }
  if (!response.ok) throw String(response.status);
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > LARGEST) throw "large";
  const { pathname, hostname } = new URL(address, location.href);
  const name = decoded(pathname.split("/").pop()) || hostname;
  return [[name, bytes]];
};

/** Tells when the file was saved anew with which the page was opened: its server says so at the address `watch`. */
export const watch = (tell) => {
  let known;
  if (!asked("watch")) return;
  new EventSource(asked("watch")).addEventListener("message", ({ data }) => {
    if (known !== undefined && known !== data) tell();
    known = data;
  });
};

const finder = async () => (await fetch(new URL("./finder-files.json", import.meta.url))).json();

/** The version of the finder and the hash of its script, in two lines. */
export const finder_facts = async () => {
  const { version, integrity } = await finder();
  return `${version}\n${integrity}`;
};

/** The files of the finder, for a folder that can be published as it is. */
export const finder_files = async () => {
  const file = async (name) => {
    const response = await fetch(new URL(`../${name}`, import.meta.url));
    if (!response.ok) throw "part";
    return [name, await response.arrayBuffer()];
  };
  return Promise.all((await finder()).files.map(file));
};

/** Has the browser save a file. */
export const save = (name, mime, bytes) => {
  const address = URL.createObjectURL(new Blob([bytes], { type: mime }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
};

let unsaved = false;
addEventListener("beforeunload", (event) => {
  if (unsaved) event.preventDefault();
});

/** Whether something would be lost with the page. */
export const keep = (state) => {
  unsaved = state;
};

let frame;
let shown;
const fill = () => {
  if (frame && shown) frame.contentWindow?.postMessage(shown, location.origin);
};

/** The frame that shows the finder. */
export const into = (element) => {
  frame = element;
  element.addEventListener("load", fill);
};

/** Shows the feed in the frame, with these attributes and styles, on this day and hour (empty for now). */
export const show = async (attributes, styles, moment) => {
  const feed = await in_time(async () => {
    await ready();
    return post({ shown: true });
  });
  if (!feed) return;
  shown = { feed, attributes: JSON.parse(attributes), styles, moment };
  fill();
};

/** The preview begins anew. */
export const restart = fill;

addEventListener("message", ({ source, data }) => {
  if (source !== frame?.contentWindow) return;
  if (data === "ready") fill();
  else if (data?.followed) tell_followed(JSON.stringify(data.followed));
});

/** Puts a text on the clipboard. */
export const copy = (text) => navigator.clipboard.writeText(text);

/** Brings an element to the keyboard and into sight, once it is drawn. */
export const focus = (id) =>
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    element?.scrollIntoView({ block: "nearest", inline: "nearest" });
    element?.focus({ preventScroll: true });
  });

/** What a country is called in a language. */
export const country_name = (code, language) => new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;

export const language = () => navigator.language;

/** The language of the page's own. */
export const speak = (language) => {
  document.documentElement.lang = language;
};

/** The files of an input that changed, or of a drop. */
export const files_of = (event) => [...(event.dataTransfer ?? event.target).files];
