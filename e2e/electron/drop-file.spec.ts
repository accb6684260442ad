import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../fixtures/test.js';

test('a file that is dropped on the window does not become the page', async ({ app, page }) => {
  const file = join(app.dataFolder, 'dropped.html');
  await writeFile(file, '<title>dropped</title>');
  const before = page.url();
  const protocol = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await protocol.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
  expect(await page.evaluate(() => window.loondesk.app.info())).toMatchObject({ ok: true });
  expect(page.url()).toBe(before);
  expect(await page.title()).not.toBe('dropped');
});
