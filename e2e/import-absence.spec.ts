import { drop, workbook } from './fixtures/import-file.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { expect, test } from './fixtures/test.js';

test('a file of sick reports is recognised, checked against who is absent, and becomes a set that is sent', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 });
  // Two of the company in view, of the active payroll, who were never absent; who that is, the seed decides.
  const [first = 0, second = 0] = await page.evaluate(async () => {
    const { organisation, employees, absence } = window.loondesk;
    const debtors = await organisation.debtors();
    const companies = debtors.ok && debtors.data[0] && (await organisation.companies({ debtorId: debtors.data[0].id }));
    const companyId = companies && companies.ok ? companies.data[0]?.id : undefined;
    if (companyId === undefined) throw new Error('no company');
    const list = await employees.list({ companyId, refresh: false });
    const found: number[] = [];
    for (const [row, employeeId] of list.ok ? list.data.ids.entries() : []) {
      if (!list.ok || list.data.typeIds[row] !== 2) continue;
      const known = await absence.person({ companyId, employeeId });
      const serves = known.ok && known.data.service?.some(({ start, end }) => start < '2026-01-01' && end === null);
      if (serves && known.data.items.length === 0) found.push(list.data.numbers[row] ?? 0);
      if (found.length === 2) return found;
    }
    throw new Error('too few people');
  });
  const bytes = await workbook([
    ['Personeelsnummer', 'Eerste ziektedag', 'Percentage', 'Soort', 'Gemeld op'],
    [String(first), '9-11-2026', 100, 'Ziekte', '9-11-2026'],
    [String(second), '9-11-2026', 50, 'Griep', '9-11-2026'],
  ]);
  await page.getByRole('link', { name: 'Importeren', exact: true }).click();
  await drop(page, 'ziek.xlsx', bytes);
  await expect(page.getByText('1 van 2 regels goed')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/Elke regel komt in de periode van zijn eerste dag/)).toBeVisible();
  await expect(page.getByText(/Deze soort verzuim is niet bekend/).first()).toBeVisible();
  await page.getByRole('tab', { name: 'Kolommen' }).click();
  await expect(page.getByRole('combobox', { name: 'Soort gegevens' })).toHaveValue('absence');
  await page.getByRole('button', { name: 'Door met 1 regels' }).click();
  await expect(page.getByRole('heading', { name: 'Controle voor verzending' })).toBeVisible();
  await expect(page.getByText('1 ziekmelding')).toBeVisible();
  await expect(page.getByText('Ziekte', { exact: true })).toHaveCount(0);
  const seen = page.getByRole('checkbox', { name: /niet wijzigen of verwijderen/ });
  await seen.click();
  await expect(seen).toBeChecked();
  await page.getByRole('button', { name: /Verzenden naar DEMO/ }).click();
  await expect(page.locator('a[aria-current="page"]').getByText('Alles bevestigd')).toBeVisible({ timeout: 60_000 });
  expect(await simulator.committed('EmployeeService.Absence_Insert')).toHaveLength(1);
  await simulator.stop();
});
