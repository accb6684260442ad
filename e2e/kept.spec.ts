import { countsOf, sendSet, stageMoves } from './fixtures/desk.js';
import { expect, test } from './fixtures/test.js';

test('what is kept on this computer is measured, and the demo begins again only after a second yes', async ({
  app,
}) => {
  const { page } = app;
  await page.getByRole('gridcell').first().waitFor();
  const set = await stageMoves(page, 'Bakkerij De Korenaar B.V.', 1, 'Bewaardlaan');
  expect(await sendSet(page, set)).toBe(true);
  await expect.poll(() => countsOf(page, set.id), { timeout: 60_000 }).toMatchObject({ confirmed: 1, running: 0 });

  await page.evaluate(() => void (location.hash = '/settings'));
  const kept = page.locator('#kept');
  await expect(kept).toContainText(/1 set, [\d,.]+\skB, van/);
  await expect(kept).toContainText('wat u in de demo veranderde.');
  await expect(kept).toContainText('Versleuteld: wat er gewijzigd is, van wie, en wat Nmbrs antwoordde.');

  // A set of today is not old: nothing is deleted, and the screen says so.
  await kept.getByRole('button', { name: 'Oude sets wissen' }).click();
  await kept.getByRole('button', { name: 'Wissen', exact: true }).click();
  await expect(kept).toContainText('0 sets gewist.');
  await expect(kept).toContainText(/1 set, /);

  await kept.getByRole('button', { name: 'Demo opnieuw beginnen' }).click();
  // The answer that changes nothing has the focus.
  await expect(kept.getByRole('button', { name: 'Annuleren' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(kept.getByRole('button', { name: 'Annuleren' })).toHaveCount(0);
  await expect(kept).toContainText(/1 set, /);
  await kept.getByRole('button', { name: 'Demo opnieuw beginnen' }).click();
  await kept.getByRole('button', { name: 'Opnieuw beginnen', exact: true }).click();
  await expect(kept).not.toContainText('1 set,', { timeout: 60_000 });
  const sets = await page.evaluate(() => window.loondesk.changes.list());
  expect(sets).toEqual({ ok: true, data: [] });
});
