// Reads every file of the plugin with PHP 7.4 and 8.4, and names what either does not understand.
// Usage: node syntax.mjs FOLDER

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { getPHPLoaderModule as newest } from "@php-wasm/node-8-4";
import { getPHPLoaderModule as oldest } from "@php-wasm/node-7-4";
import { loadPHPRuntime, PHP } from "@php-wasm/universal";

const READ = `<?php
try {
  token_get_all( file_get_contents( '/read.php' ), TOKEN_PARSE );
} catch ( ParseError $error ) {
  echo 'line ', $error->getLine(), ': ', $error->getMessage();
}`;

const folder = process.argv[2];
const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".php"));
const faults = files.length ? [] : [`there is no PHP in ${folder}`];
for (const version of [oldest, newest]) {
  const php = new PHP(await loadPHPRuntime(await version(), {}));
  const name = (await php.run({ code: "<?php echo PHP_VERSION;" })).text;
  for (const file of files) {
    php.writeFile("/read.php", readFileSync(join(folder, file)));
    const fault = (await php.run({ code: READ })).text;
    if (fault) faults.push(`PHP ${name}, ${file}, ${fault}`);
  }
  console.log(`PHP ${name} has read ${files.length} files`);
}
for (const fault of faults) console.error(fault);
process.exit(faults.length ? 1 : 0);
