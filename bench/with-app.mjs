import { _electron } from 'playwright';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runsAsRoot } from '../scripts/hosts/display.mjs';
import { findElectron } from '../scripts/hosts/find-electron.mjs';

/**
 * Electron on a data folder of its own until `ready` is there; `use` gets the app, its page and the milliseconds that the
 * start took. `env` is added to this process's own.
 */
export async function withApp({ args, ready, env = {} }, use) {
  const data = mkdtempSync(join(tmpdir(), 'loondesk-bench-'));
  const began = performance.now();
  const electron = await _electron.launch({
    executablePath: findElectron(),
    args: [...(runsAsRoot() ? ['--no-sandbox'] : []), `--user-data-dir=${data}`, ...args],
    env: { ...process.env, ...env },
  });
  try {
    const page = await electron.firstWindow();
    await firstStart(page);
    await page.waitForSelector(ready, { timeout: 60_000 });
    return await use({ electron, page, ms: performance.now() - began });
  } finally {
    await electron.close();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A fresh data folder shows the welcome; the clerk of a benchmark has been here before. */
const firstStart = (page) =>
  page
    .evaluate(() => globalThis.loondesk?.app.saveSettings({ welcomed: true }).then(() => undefined))
    .catch(() => undefined);

/** The debtor of the demo whose first company has 10,000 employees. */
export async function openLargest(page) {
  await page.getByRole('button', { name: /Debiteur|Debtor|Debitor/ }).click();
  await page.getByRole('option', { name: /Noordkade Groep/ }).click();
}
