import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures/test.js';

test('settings survive a restart', async ({ launch }) => {
  const first = await launch({ language: 'sv', theme: 'dark' });
  await first.quit();
  // Nothing is set this time: what is shown was kept.
  const second = await launch({ dataFolder: first.dataFolder, language: undefined, theme: undefined });
  const info = await second.page.evaluate(() => window.loondesk.app.info());
  expect(info).toMatchObject({ ok: true, data: { settings: { language: 'sv', theme: 'dark' } } });
  expect(await second.page.evaluate(() => document.documentElement.lang)).toBe('sv');
});

test('the app starts again after its process was killed', async ({ launch }) => {
  const first = await launch();
  await first.kill();
  expect(first.running()).toBe(false);
  const second = await launch({ dataFolder: first.dataFolder });
  expect(await second.page.evaluate(() => typeof window.loondesk)).toBe('object');
});

test('a settings file that is broken does not stop the app: it starts with the usual settings', async ({ launch }) => {
  const first = await launch({ language: 'sv' });
  await first.quit();
  await writeFile(join(first.dataFolder, 'settings.json'), '{"settings":{"language":"sv",');
  const second = await launch({ dataFolder: first.dataFolder, language: undefined, theme: undefined });
  const info = await second.page.evaluate(() => window.loondesk.app.info());
  expect(info).toMatchObject({ ok: true, data: { settings: { density: 'compact', coverAfterMinutes: 15 } } });
});

test('the theme of the settings is the theme of the page', async ({ launch }) => {
  const { page } = await launch({ theme: 'dark' });
  await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
});

test('the app says on which host it runs', async ({ app, host }) => {
  const info = await app.page.evaluate(() => window.loondesk.app.info());
  expect(info).toMatchObject({ ok: true, data: { host: host === 'electron' ? 'electron' : 'stand-in' } });
});
