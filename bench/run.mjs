// `npm run bench -- B1 B2`: runs the named benchmarks, or all. Each is a file `b<number>.mjs` here whose `run()` gives the
// figures; one line of JSON each goes to stdout, what happens meanwhile to stderr.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = import.meta.dirname;
const known = readdirSync(folder)
  .filter((file) => /^b\d+\.mjs$/.test(file))
  .map((file) => file.slice(0, -4));
const wanted = process.argv.slice(2).map((id) => id.toLowerCase());
const missing = wanted.filter((id) => !known.includes(id));
if (missing.length > 0) {
  console.error(`No benchmark ${missing.join(', ')}; there are: ${known.join(', ')}`);
  process.exit(1);
}
for (const id of wanted.length > 0 ? wanted : known) {
  const { run } = await import(pathToFileURL(join(folder, `${id}.mjs`)).href);
  console.log(JSON.stringify({ bench: id.toUpperCase(), node: process.version, ...(await run()) }));
}
