import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countsOf, sendSet, stageMoves } from '../fixtures/desk.js';
import { expect, test } from '../fixtures/test.js';

test('a mistake of main that no call answers with is logged and said, and nothing stands still', async ({ app }) => {
  const { page, electron, dataFolder } = app;
  const logged = async (): Promise<string> => {
    const folder = join(dataFolder, 'logs');
    return (await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))).join('');
  };
  await page.getByRole('gridcell').first().waitFor();
  await electron?.evaluate(
    () =>
      void setTimeout(() => {
        throw new Error('nobody waits for this');
      }),
  );
  const notice = page.getByRole('status', { name: 'Melding over deze computer' });
  await expect(notice).toContainText('Er ging iets mis in Loondesk zelf.');
  await expect.poll(logged).toContain('nobody waits for this');
  await electron?.evaluate(() => void Promise.reject(new Error('nobody catches this')));
  await expect.poll(logged).toContain('nobody catches this');
  const set = await stageMoves(page, 'Bakkerij De Korenaar B.V.', 1);
  expect(await sendSet(page, set)).toBe(true);
  await expect.poll(() => countsOf(page, set.id), { timeout: 60_000 }).toMatchObject({ confirmed: 1 });
});
