// Builds the wire contract and its types.
//
//   node scripts/contract.mjs <reference folder>   reads methods.json and types.json there, writes
//                                                  src/contract/data/contract.json and src/contract/generated
//   node scripts/contract.mjs                      generated types again, from contract.json alone
//   node scripts/contract.mjs --check              fails when the generated types are not those of contract.json
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printContract } from './contract/print.mjs';
import { contractFromReference } from './contract/reference.mjs';
import { generateTypes } from './contract/types.mjs';

const contractFolder = fileURLToPath(new URL('../src/contract/', import.meta.url));
const contractFile = join(contractFolder, 'data/contract.json');

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

function buildFrom(folder) {
  const { contract, dropped } = contractFromReference(
    readJson(join(folder, 'methods.json')),
    readJson(join(folder, 'types.json')),
  );
  writeFileSync(contractFile, printContract(contract));
  for (const [service, names] of Object.entries(dropped)) {
    if (names.length > 0)
      process.stdout.write(`${service}: ${names.length} types that no method uses left out: ${names.join(', ')}\n`);
  }
}

/** A formatter may have changed spacing, quotes, semicolons and trailing commas; anything else is a difference. */
const withoutLayout = (text) => text.replace(/[\s"';,|]/g, '');

function readOrEmpty(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const argument = process.argv[2];
if (argument !== undefined && argument !== '--check') buildFrom(resolve(argument));

const files = generateTypes(readJson(contractFile));
const stale = [];
for (const [name, text] of Object.entries(files)) {
  const path = join(contractFolder, 'generated', name);
  if (argument !== '--check') writeFileSync(path, text);
  else if (withoutLayout(readOrEmpty(path)) !== withoutLayout(text)) stale.push(path);
}
if (stale.length > 0) {
  process.stderr.write(`Not what contract.json says (run: npm run contract):\n${stale.join('\n')}\n`);
  process.exitCode = 1;
}
