// Lints the Dockerfiles that are named after the folder of the package `dockerfile-utils`.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [packageFolder, ...files] = process.argv.slice(1);
const { validate } = createRequire(join(packageFolder, "package.json"))(packageFolder);
const findings = files.flatMap((file) => validate(readFileSync(file, "utf8")).map((it) => ({ file, ...it })));
for (const { file, range, message } of findings) {
  console.error(`${file}:${range.start.line + 1}:${range.start.character + 1}: ${message}`);
}
process.exitCode = findings.length === 0 ? 0 : 1;
