import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const inputs = ['src', 'resources', 'electron.vite.config.ts', 'package.json', 'tsconfig.json'];
const outputs = [
  'out/main/index.js',
  'out/preload/index.cjs',
  'out/preload/confirm.cjs',
  'out/renderer/index.html',
  'out/viewer/viewer.js.br',
];

/** Time of the newest file in a file or folder, in milliseconds; 0 when there is none. */
function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  // The folder's own time tells of a file that was removed.
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** @param {string} root the repository @returns {boolean} whether out/ is missing, or older than what it is built from */
export function isStale(root) {
  const built = outputs.map((path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return Math.min(...built) < Math.max(...inputs.map((path) => newest(join(root, path))));
}

/**
 * Builds out/ when it is stale, in silence unless it fails. LOONDESK_SKIP_BUILD=1 takes out/ as it is.
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {boolean} false when the build failed; its output has then been shown
 */
export function buildWhenStale(root, say) {
  if (process.env.LOONDESK_SKIP_BUILD === '1' || !isStale(root)) return true;
  say('Building ...');
  const cli = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [cli, 'build'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return true;
  say(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}\nThe build failed.`);
  return false;
}
