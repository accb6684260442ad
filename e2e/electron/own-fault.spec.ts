import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countsOf, sendSet, stageMoves } from '../fixtures/desk.js';
import { expect, test } from '../fixtures/test.js';

test('a mistake of main that no call answers with is logged and said, and nothing stands still', async ({ app }) => {
  const { page, electron, dataFolder } = app;
  await page.getByRole('gridcell').first().waitFor();
  await electron?.evaluate(
    () =>
      void setTimeout(() => {
        throw new Error('nobody waits for this');
      }),
  );
  const notice = page.getByRole('status', { name: 'Melding over deze computer' });
  await expect(notice).toContainText('Er ging iets mis in Loondesk zelf.');
  const logs = await readdir(join(dataFolder, 'logs'));
  const texts = await Promise.all(logs.map((name) => readFile(join(dataFolder, 'logs', name), 'utf8')));
  expect(texts.join('')).toContain('nobody waits for this');
  const set = await stageMoves(page, 'Bakkerij De Korenaar B.V.', 1);
  expect(await sendSet(page, set)).toBe(true);
  await expect.poll(() => countsOf(page, set.id), { timeout: 60_000 }).toMatchObject({ confirmed: 1 });
});
