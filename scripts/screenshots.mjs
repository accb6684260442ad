/**
 * `npm run screenshots`: a picture of every screen of the demo, listed in e2e/screens.
 *   node scripts/screenshots.mjs [--language nl|en|sv] [--theme light|dark] [--size 1280x800] [--only name,name] [--out screenshots] [--host chromium|electron]
 * Writes <out>/<language>-<theme>-<size>/<screen>.png.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { availableHosts } from './hosts/available.mjs';
import { buildWhenStale } from './hosts/build.mjs';
import { runPlaywright } from './hosts/playwright.mjs';

const root = resolve(import.meta.dirname, '..');
const say = (line) => process.stderr.write(`${line}\n`);

process.exitCode = await main();

async function main() {
  let options;
  try {
    options = readOptions();
  } catch (error) {
    say(error.message);
    return 1;
  }
  if (!buildWhenStale(root, say)) return 1;
  const hosts = await availableHosts();
  // The stand-in starts faster, and its pictures are the same.
  const name = options.host ?? (hosts.chromium.reason ? 'electron' : 'chromium');
  if (hosts[name].reason) {
    say(`No pictures: ${hosts[name].reason}`);
    return 1;
  }
  const { host: _host, ...wanted } = options;
  const args = [`--config=${resolve(root, 'e2e', 'screenshots.config.ts')}`, `--project=${name}`];
  return runPlaywright({
    root,
    args,
    needsXvfb: hosts[name].needsXvfb,
    env: { LOONDESK_SHOTS: JSON.stringify(wanted) },
  });
}

/** Throws an error in words for people. */
function readOptions() {
  const { values } = parseArgs({
    options: {
      language: { type: 'string', default: 'nl' },
      theme: { type: 'string', default: 'light' },
      size: { type: 'string', default: '1280x800' },
      only: { type: 'string' },
      out: { type: 'string', default: 'screenshots' },
      host: { type: 'string' },
    },
  });
  oneOf('--language', values.language, ['nl', 'en', 'sv']);
  oneOf('--theme', values.theme, ['light', 'dark']);
  if (values.host !== undefined) oneOf('--host', values.host, ['chromium', 'electron']);
  const [, width, height] = /^(\d{3,4})x(\d{3,4})$/.exec(values.size) ?? [];
  if (!width) throw new Error('--size is like 1280x800.');
  return {
    language: values.language,
    theme: values.theme,
    width: Number(width),
    height: Number(height),
    only: values.only ?? null,
    out: resolve(root, values.out),
    host: values.host,
  };
}

function oneOf(name, value, known) {
  if (!known.includes(value)) throw new Error(`${name} is one of ${known.join(', ')}.`);
}
