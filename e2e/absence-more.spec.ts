import { peopleWho } from './fixtures/absence-people.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { expect, test } from './fixtures/test.js';

test('somebody who is partly absent becomes more absent in the same case, said to be final before it goes', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 });
  const [person] = await peopleWho(page, 1, { healthy: true });
  if (!person) throw new Error('nobody');
  const line = {
    AbsenceId: 0,
    Percentage: 50,
    Start: '2026-11-02T00:00:00',
    RegistrationStartDate: '2026-11-02T00:00:00',
    End: null,
    RegistrationEndDate: null,
    Dossier: 'Ziekte',
    Dossiernr: 0,
  };
  await simulator.control({
    do: 'colleague',
    method: 'EmployeeService.Absence_Insert',
    input: { EmployeeId: person.id, Absence: line, NewDossier: true },
  });

  await page.getByRole('link', { name: 'Verzuim', exact: true }).click();
  await page.getByRole('textbox', { name: 'Nummer of naam', exact: true }).fill(String(person.number));
  await page.getByRole('gridcell', { name: String(person.number), exact: true }).click();
  await page.getByRole('button', { name: 'Meer afwezig' }).click();
  await page.getByLabel('Vanaf', { exact: true }).fill('9-11-2026');
  const percentage = page.getByLabel('Afwezig vanaf dan', { exact: true });
  await percentage.fill('50');
  await page.keyboard.press('Control+S');
  await expect(page.getByText('Meer afwezig is een hoger percentage dan nu.')).toBeVisible();
  await percentage.fill('80');
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('heading', { name: 'Controle voor verzending' })).toBeVisible();
  await expect(page.getByText('1 keer meer afwezig')).toBeVisible();
  const seen = page.getByRole('checkbox', { name: /niet wijzigen of verwijderen/ });
  await seen.click();
  await expect(seen).toBeChecked();
  await page.getByRole('button', { name: /Verzenden naar DEMO/ }).click();
  await expect(page.locator('a[aria-current="page"]').getByText('Alles bevestigd')).toBeVisible({ timeout: 60_000 });
  expect(await simulator.committed('EmployeeService.AbsenceNotification_Insert')).toHaveLength(1);
  await simulator.stop();
});
