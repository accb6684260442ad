// B7: what is shipped. Scripts of the first screen gzipped, the preload raw, the app without Electron.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const root = resolve(import.meta.dirname, '..');
const kB = (bytes) => Number((bytes / 1000).toFixed(1));

export async function run() {
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'error'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const out = join(root, 'out');
  const scripts = files(join(out, 'renderer')).filter((file) => file.endsWith('.js'));
  // What the page names itself; the areas behind it are read when the first screen stands.
  const page = readFileSync(join(out, 'renderer', 'index.html'), 'utf8');
  const first = scripts.filter((file) => page.includes(basename(file)));
  // And one language, which the page asks for before it draws: the largest.
  const languages = scripts.filter((file) => /^(?:nl|en|sv)-/.test(basename(file)));
  if (languages.length !== 3) throw new Error('The languages are not in files of their own');
  const gzipped = (list) => kB(sum(list, (file) => gzipSync(readFileSync(file)).length));
  const shipped = ['main', 'preload', 'renderer', 'viewer'].flatMap((part) => files(join(out, part)));
  return {
    firstScreenScriptsGzKB: kB(1000 * gzipped(first) + Math.max(...languages.map((file) => 1000 * gzipped([file])))),
    allScriptsGzKB: gzipped(scripts),
    preloadKB: kB(sum(files(join(out, 'preload')), size)),
    appKB: kB(sum(shipped, size)),
    goals: { firstScreenScriptsGzKB: 450, preloadKB: 4, appKB: 8000 },
  };
}

const size = (file) => statSync(file).size;
const sum = (list, of) => list.reduce((total, item) => total + of(item), 0);
const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
