import { startSimulatorProcess } from './fixtures/simulator.js';
import { expect, test } from './fixtures/test.js';

test('the calendar is walked by keys, has a table as its equal, and its chosen day is where the forms begin', async ({
  page,
}) => {
  await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Kalender', exact: true }).click();
  const grid = page.getByRole('grid', { name: /Kalender van/ });
  await expect(grid).toBeVisible({ timeout: 60_000 });
  await expect(grid.locator('[data-away="absence"]').first()).toBeVisible();
  // Nothing says of which kind anything is.
  await expect(grid.getByText('Ziekte')).toHaveCount(0);

  await grid.focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'Home', 'ArrowRight']) await page.keyboard.press(key);
  const active = grid.locator('[aria-selected="true"]');
  await expect(active).toHaveAttribute('aria-label', /^\S+ 2\b/);
  const chosen = page.getByRole('region', { name: 'Gekozen dag' });
  await expect(chosen).toContainText(/02-\d\d-\d{4}/);
  const day = /(02-\d\d-\d{4})/.exec((await chosen.textContent()) ?? '')?.[1] ?? '';

  await chosen.getByRole('button', { name: 'Verlof invoeren' }).click();
  await expect(page.getByLabel('Eerste dag', { exact: true })).toHaveValue(day);
  await expect(page.getByRole('list', { name: 'Wie' }).getByRole('listitem')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Weggaan' }).click();

  await page.getByRole('link', { name: 'Kalender', exact: true }).click();
  await expect(grid).toBeVisible();
  await chosen.getByRole('button', { name: 'Ziek melden' }).click();
  await expect(page.getByLabel('Eerste ziektedag', { exact: true })).not.toHaveValue('');
  await expect(page.getByRole('list', { name: 'Wie' }).getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Terug' }).click();
  await page.getByRole('button', { name: 'Weggaan' }).click();

  await page.getByRole('link', { name: 'Kalender', exact: true }).click();
  // An empty day is no element: the place of a click says which it is.
  const rows = grid.getByRole('rowheader');
  const box = await rows.nth(2).boundingBox();
  if (!box) throw new Error('no row');
  await page.mouse.click(box.x + box.width + 28 * 4 + 14, box.y + box.height / 2);
  await expect(chosen).toContainText(/05-\d\d-\d{4}/);
  await expect(grid.locator('[aria-selected="true"]')).toHaveAttribute('aria-colindex', '6');

  const everybody = Number(await grid.getAttribute('aria-rowcount'));
  await page.getByRole('combobox', { name: 'Afdeling' }).selectOption({ label: 'Administratie' });
  await expect.poll(async () => Number(await grid.getAttribute('aria-rowcount'))).toBeLessThan(everybody);
  await page.getByRole('combobox', { name: 'Afdeling' }).selectOption({ label: 'Alle afdelingen' });
  await page.getByText('Kwartaal', { exact: true }).click();
  await expect(grid).toHaveAttribute('aria-colcount', /^9[0-4]$/);
  await page.getByRole('tab', { name: 'Als tabel' }).click();
  await expect(page.getByRole('gridcell', { name: /^Afwezig \d+%$/ }).first()).toBeVisible();
});

test('the calendar stands before all leave was read, says how far it is, can be stopped and goes on', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 });
  await simulator.misbehave(
    'EmployeeService.Leave_GetList_V2',
    { kind: 'hold-after-commit' },
    { after: 20, times: null },
  );
  await page.getByRole('link', { name: 'Kalender', exact: true }).click();
  const grid = page.getByRole('grid', { name: /Kalender van/ });
  await expect(grid).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/Verlof komt binnen: 20 van \d+ medewerkers/)).toBeVisible({ timeout: 60_000 });
  const waiting = grid.getByRole('img', { name: 'Verlof nog niet gelezen' });
  await expect(waiting.last()).toBeAttached();

  await page.getByRole('button', { name: 'Stoppen', exact: true }).click();
  await expect(page.getByText(/Het lezen is gestopt\. Van \d+ medewerkers staat het verlof hier niet/)).toBeVisible();
  await simulator.behave();
  await simulator.release();
  await page.getByRole('button', { name: 'Verder lezen' }).click();
  await expect(page.getByText(/Het lezen is gestopt/)).toHaveCount(0, { timeout: 60_000 });
  await expect(waiting).toHaveCount(0);
  await simulator.stop();
});
