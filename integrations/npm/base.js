// Where the finder's files are. A bundler takes each along by its name in files.js; a folder that was copied is named here,
// or on the first element of the page.

import { files } from "./files.js";

let base;

/** Names the folder in which service-finder.js and its files were published, before the first element is in the page. */
export const setBase = (address) => {
  base = address === undefined ? undefined : folder(address);
};

const folder = (address) => new URL(String(address).replace(/\/?$/, "/"), document.baseURI);

/** Whether an element of the page names this folder itself. */
const isNamed = (home) =>
  [...document.querySelectorAll("service-finder[base]")].some((it) => folder(it.getAttribute("base")).href === home.href);

/**
 * The address of a file. `home` is the folder that the element has found out by itself. The program makes the name of the
 * second texts of a language from the address of the first, whatever a bundler has called those, so the name stands in the
 * fragment, of which no server hears.
 */
export const located = (path, home) => {
  if (isNamed(home)) return new URL(path, home);
  return base ? new URL(path, base) : new URL(path.endsWith(".txt") ? `${files[path]}#${path}` : files[path], document.baseURI);
};

/** Asks for the file that the fragment of an address names, if it names one; else for what is at the address. */
export const ask = (address, options) => fetch(files[String(address).split("#")[1]] ?? address, options);
