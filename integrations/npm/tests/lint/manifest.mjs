// Holds custom-elements.json of the package to the published schema, and imports the package where there is no page.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import Ajv from "ajv";

const read = (name) => JSON.parse(readFileSync(createRequire(import.meta.url).resolve(name), "utf8"));

const validate = new Ajv({ strict: false, validateFormats: false }).compile(read("custom-elements-manifest/schema.json"));
if (!validate(read("service-finder/custom-elements.json"))) {
  console.error(validate.errors);
  process.exit(1);
}
const { setBase } = await import("service-finder");
setBase("/finder/");
if (globalThis.customElements) throw new Error("importing the package on a server has an effect");
