import type { ElectronApplication, Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countsOf, sendSet, stageMoves } from '../fixtures/desk.js';
import { startSimulatorProcess } from '../fixtures/simulator.js';
import { expect, test } from '../fixtures/test.js';

/* There is no way to lead a production connection to a simulator, so the window is asked for on the demo. */
const env = { LOONDESK_CONFIRM_DEMO: '1' };
const company = 'Bakkerij De Korenaar B.V.';
const insert = 'EmployeeService.Address_Insert';
const channel = 'loondesk-confirm:answer';

/** Sends from the main page; resolves with the window that main opens for it, and with what the page hears. */
async function ask(electron: ElectronApplication, page: Page, set: { id: string; planHash: string }) {
  const opening = electron.waitForEvent('window');
  const sent = sendSet(page, set);
  const question = await opening;
  await question.waitForSelector('input');
  return { question, sent };
}

/** The key that closes the window: it is gone before Playwright sees the key come up again. What came of it, `sent` says. */
const lastKey = (question: Page, key: 'Escape' | 'Enter'): Promise<void> =>
  question.keyboard.press(key).catch(() => undefined);

test('nothing goes out until a person types the company or the number of lines in a window of its own', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const app = await launch({ env: { ...env, LOONDESK_SIMULATOR: simulator.line } });
  if (!app.electron) throw new Error('Real Electron is needed');
  const set = await stageMoves(app.page, company, 2);

  const first = await ask(app.electron, app.page, set);
  await expect(first.question.locator('dl')).toContainText(company);
  await expect(first.question.locator('h1')).toHaveText('2 regels gaan naar DEMO');
  await lastKey(first.question, 'Escape');
  expect(await first.sent).toBe(false);
  expect(await simulator.committed(insert)).toEqual([]);

  const second = await ask(app.electron, app.page, set);
  await second.question.close();
  expect(await second.sent).toBe(false);
  expect(await simulator.committed(insert)).toEqual([]);

  const third = await ask(app.electron, app.page, set);
  await third.question.keyboard.type('3');
  await third.question.keyboard.press('Enter');
  await expect(third.question.getByRole('alert')).toBeVisible();
  expect(await simulator.committed(insert)).toEqual([]);
  await third.question.locator('input').fill('2');
  await lastKey(third.question, 'Enter');
  expect(await third.sent).toBe(true);
  await expect.poll(() => countsOf(app.page, set.id)).toMatchObject({ confirmed: 2 });
  expect(await simulator.committed(insert)).toHaveLength(2);
  await app.quit();
  await simulator.stop();
});

test('the page can neither answer, nor reach, nor be reached by the window', async ({ launch }) => {
  const app = await launch({ env });
  const { electron, page } = app;
  if (!electron) throw new Error('Real Electron is needed');
  const set = await stageMoves(page, company, 1);
  const { question, sent } = await ask(electron, page, set);

  // The question's page: no bridge, no script of its own, no way to the network.
  expect(await question.evaluate(() => 'loondesk' in window)).toBe(false);
  expect(await question.locator('script').count()).toBe(0);
  expect(question.url()).toBe('app://confirm/');
  // The app's page: the channel is not in the contract, and the other host does not exist in its session.
  expect(await page.evaluate(() => JSON.stringify(Object.keys(window.loondesk.changes)))).not.toContain('answer');
  expect(await page.evaluate(() => window.open('app://confirm/') === null)).toBe(true);

  // An attacker who got further than any page can: a window with raw IPC, in the session and on the origin of each.
  const raw = join(app.dataFolder, 'raw.cjs');
  await writeFile(
    raw,
    `const { contextBridge, ipcRenderer } = require('electron');
     contextBridge.exposeInMainWorld('raw', (channel, input) =>
       ipcRenderer.invoke(channel, input).then((data) => JSON.stringify(data), (error) => 'rejected: ' + error.message));`,
  );
  const attempts = await electron.evaluate(
    async ({ BrowserWindow, session }, { preload, answer }) => {
      const invoke = async (url: string, partition: string | null, name: string, input: unknown): Promise<string> => {
        const window = new BrowserWindow({
          show: false,
          webPreferences: {
            preload,
            sandbox: true,
            contextIsolation: true,
            ...(partition === null ? {} : { session: session.fromPartition(partition) }),
          },
        });
        await window.loadURL(url);
        const said: unknown = await window.webContents.executeJavaScript(
          `window.raw(${JSON.stringify(name)}, ${JSON.stringify(input)})`,
        );
        window.destroy();
        return String(said);
      };
      return {
        answeredByPage: await invoke('app://loondesk/index.html', null, answer, '1'),
        listedByQuestion: await invoke('app://confirm/', 'confirm', 'loondesk:changes.list', undefined),
      };
    },
    { preload: raw, answer: channel },
  );
  expect(attempts.answeredByPage).toMatch(/^rejected: .*No handler registered/);
  expect(attempts.listedByQuestion).toContain('sender-refused');

  expect(await countsOf(page, set.id)).toMatchObject({ planned: 1, confirmed: 0 });
  await lastKey(question, 'Escape');
  expect(await sent).toBe(false);
});

test('the window has every protection that the app itself has', async ({ launch }) => {
  const app = await launch({ env });
  const { electron, page } = app;
  if (!electron) throw new Error('Real Electron is needed');
  const { question, sent } = await ask(electron, page, await stageMoves(page, company, 1));
  const preferences = await electron.evaluate(({ webContents }) => {
    const contents = webContents.getAllWebContents().find((one) => one.getURL() === 'app://confirm/');
    const all = contents
      ? (contents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences()
      : {};
    return [all['contextIsolation'], all['sandbox'], all['nodeIntegration'], all['webviewTag']];
  });
  expect(preferences).toEqual([true, true, false, false]);
  await lastKey(question, 'Escape');
  expect(await sent).toBe(false);
});
