import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { runsAsRoot } from '../../scripts/hosts/display.mjs';
import { findElectron } from '../../scripts/hosts/find-electron.mjs';
import { countsOf, sendSet, stageMoves } from '../fixtures/desk.js';
import { expect, test } from '../fixtures/test.js';

const root = resolve(import.meta.dirname, '..', '..');

/** Starts the app once more on the same data, as a second click on its icon does. Resolves with how it ended. */
function startAgain(dataFolder: string): Promise<number | null> {
  const child = spawn(
    findElectron() ?? '',
    [...(runsAsRoot() ? ['--no-sandbox'] : []), `--user-data-dir=${dataFolder}`, root],
    { cwd: root, stdio: 'ignore' },
  );
  return new Promise((ended, failed) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      failed(new Error('The second copy went on running'));
    }, 30_000);
    child.once('error', failed);
    child.once('exit', (code) => {
      clearTimeout(late);
      ended(code);
    });
  });
}

test('a second copy on the same data ends by itself, and the first goes on with its work', async ({ app }) => {
  const set = await stageMoves(app.page, 'Bakkerij De Korenaar B.V.', 4);
  expect(await sendSet(app.page, set)).toBe(true);
  expect(await startAgain(app.dataFolder)).toBe(0);
  expect(app.running()).toBe(true);
  await expect.poll(async () => (await countsOf(app.page, set.id))['confirmed'], { timeout: 30_000 }).toBe(4);
  const windows = await app.electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows).toBe(1);
});
