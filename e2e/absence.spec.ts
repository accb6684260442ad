import type { Page } from '@playwright/test';
import { peopleWho, type Person } from './fixtures/absence-people.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { Hands } from './fixtures/hands.js';
import { expect, test } from './fixtures/test.js';

const service = 'EmployeeService';

const openReport = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Verzuim', exact: true }).click();
  await page.getByRole('button', { name: 'Ziek melden' }).click();
  await expect(page.getByRole('combobox', { name: 'Wie' })).toBeVisible();
};

const choose = async (page: Page, { number }: Person): Promise<void> => {
  const field = page.getByRole('combobox', { name: 'Wie' });
  await field.fill(String(number));
  await expect(page.getByRole('listbox', { name: 'Gevonden medewerkers' }).getByRole('option')).toHaveCount(1);
  await field.press('Enter');
};

const fill = (page: Page, label: string, text: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).fill(text);

/** From the review to the end of the set: ticks what there is to tick, sends, waits until all of it is confirmed. */
const sendReviewed = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { name: 'Controle voor verzending' })).toBeVisible();
  // Main says that it is ticked, so it is not so at once.
  const seen = page.getByRole('checkbox', { name: /niet wijzigen of verwijderen/ });
  await seen.click();
  await expect(seen).toBeChecked();
  await page.getByRole('button', { name: /Verzenden naar DEMO/ }).click();
  // Of the set in view: those before it say the same.
  const current = page.locator('a[aria-current="page"]');
  await expect(current.getByText('Alles bevestigd')).toBeVisible({ timeout: 60_000 });
};

const openPerson = async (page: Page, { number }: Person): Promise<void> => {
  await page.getByRole('link', { name: 'Verzuim', exact: true }).click();
  await page.getByRole('textbox', { name: 'Nummer of naam', exact: true }).fill(String(number));
  await page.getByRole('gridcell', { name: String(number), exact: true }).click();
};

test('several people reported sick, one of them in part and then fully recovered, each verified in Nmbrs', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 });
  const people = await peopleWho(page, 3, { healthy: true });
  const [first] = people;
  if (!first) throw new Error('nobody');

  await openReport(page);
  for (const person of people) await choose(page, person);
  await fill(page, 'Eerste ziektedag', '2-11-2026');
  await fill(page, 'Gemeld op', '3-11-2026');
  await page.keyboard.press('Control+S');
  await expect(page.getByRole('heading', { name: 'Controle voor verzending' })).toBeVisible();
  await expect(page.getByText('3 ziekmeldingen')).toBeVisible();
  // The kind is nobody's business once it was chosen.
  await expect(page.getByText('Ziekte', { exact: true })).toHaveCount(0);
  const send = page.getByRole('button', { name: /Verzenden naar DEMO/ });
  await expect(send).toHaveAttribute('aria-disabled', 'true');
  expect(await simulator.committed(`${service}.Absence_Insert`)).toEqual([]);
  await sendReviewed(page);

  const reports = await simulator.committed(`${service}.Absence_Insert`);
  // Of several people: they go side by side, in any order.
  expect(reports).toHaveLength(people.length);
  expect(new Set(reports.map(({ input }) => input['EmployeeId']))).toEqual(new Set(people.map(({ id }) => id)));
  for (const { input } of reports)
    expect(input).toMatchObject({
      NewDossier: true,
      Absence: { Percentage: 100, Start: '2026-11-02T00:00:00', RegistrationStartDate: '2026-11-03T00:00:00' },
    });

  await openPerson(page, first);
  await expect(page.getByRole('heading', { name: 'Afwezig sinds 02-11-2026' })).toBeVisible();
  await page.getByRole('button', { name: 'Deels hersteld' }).click();
  await fill(page, 'Vanaf', '9-11-2026');
  await fill(page, 'Nog afwezig', '40');
  await expect(page.getByText('60: Nmbrs leest het als 60% hersteld, dus 40% afwezig')).toBeVisible();
  await page.keyboard.press('Control+S');
  await sendReviewed(page);
  const partial = await simulator.committed(`${service}.Absence_PartialRecoveryInsert`);
  expect(partial[0]?.input).toMatchObject({ EmployeeId: first.id, StartDate: '2026-11-09T00:00:00', Percent: 40 });

  await openPerson(page, first);
  await page.getByRole('button', { name: 'Hersteld melden' }).click();
  await fill(page, 'Eerste dag terug', '16-11-2026');
  await expect(page.getByText('Laatste dag afwezig: 15-11-2026.')).toBeVisible();
  await page.keyboard.press('Control+S');
  await sendReviewed(page);
  await page.getByRole('tab', { name: 'Bewijs' }).click();
  await expect(page.getByText('Bewijs van verzending')).toBeVisible();
  await expect(page.getByText('15-11-2026').first()).toBeVisible();
  await expect(page.getByText('Wijzigen of verwijderen kan alleen in Nmbrs zelf.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nmbrs openen' })).toBeVisible();
  const recovered = await simulator.committed(`${service}.Absence_RecoveryInsert`);
  expect(recovered[0]?.input).toMatchObject({ EmployeeId: first.id, Lastdayabsence: '2026-11-15T00:00:00' });

  await page.getByRole('link', { name: 'Verzuim', exact: true }).click();
  await page.getByRole('tab', { name: /Afgelopen/ }).click();
  await expect(page.getByRole('row', { name: new RegExp(`${first.number}.*14 dagen.*15-11-2026`) })).toBeVisible();

  // Ill again within four weeks: a new item for Nmbrs, the same spell in law, unless the cause is another one.
  await openReport(page);
  await choose(page, first);
  await fill(page, 'Eerste ziektedag', '20-11-2026');
  await expect(page.getByText(/Terugval: het vorige verzuim eindigde op 15-11-2026/)).toBeVisible();
  await page.keyboard.press('Control+S');
  await expect(page.getByText('1 terugval')).toBeVisible();
  await simulator.stop();
});

test('somebody who is absent already is not reported again, and the form says why', async ({ page }) => {
  await page.getByRole('link', { name: 'Verzuim', exact: true }).click();
  const row = page.locator('[role="grid"] [aria-selected]:not([data-quiet])').first();
  const number = Number(await row.getByRole('gridcell').first().textContent());
  await openReport(page);
  await choose(page, { id: 0, number });
  await fill(page, 'Eerste ziektedag', '20-11-2026');
  await expect(page.getByText(/Is op die dagen al afwezig/)).toBeVisible();
  await page.keyboard.press('Control+S');
  await expect(page.getByText('Bij 1 medewerker kan dit niet.')).toBeVisible();
  expect(await page.evaluate(() => window.loondesk.changes.list())).toEqual({ ok: true, data: [] });
});

test('what the API cannot do leads to Nmbrs itself, and of the demo it is said that it has no pages there', async ({
  page,
}) => {
  await page.getByRole('link', { name: 'Verzuim', exact: true }).click();
  await page.locator('[role="grid"] [aria-selected]:not([data-quiet])').first().click();
  await expect(page.getByText(/Wijzigen of verwijderen kan alleen in Nmbrs zelf/)).toBeVisible();
  await page.getByRole('button', { name: 'Nmbrs openen' }).click();
  await expect(page.getByText('De demo heeft geen bladzijden in Nmbrs. Er is niets geopend.')).toBeVisible();
});

test('the kind of an absence is shown by a click alone, and hidden again by leaving', async ({ page }) => {
  await page.getByRole('link', { name: 'Verzuim', exact: true }).click();
  await page.locator('[role="grid"] [aria-selected]:not([data-quiet])').first().click();
  await expect(page.getByText('niet getoond').first()).toBeVisible();
  await page.getByRole('button', { name: 'Soort tonen' }).first().click();
  await expect(page.getByRole('button', { name: 'Verbergen' })).toBeVisible();
  await page.getByRole('button', { name: 'Terug' }).click();
  await page.locator('[role="grid"] [aria-selected]:not([data-quiet])').first().click();
  await expect(page.getByRole('button', { name: 'Soort tonen' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Verbergen' })).toHaveCount(0);
});

test('somebody is reported sick from today at half, from the calendar to the receipt, in at most six actions', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 });
  const [person] = await peopleWho(page, 1, { healthy: true });
  if (!person) throw new Error('nobody');
  // A day of the demo's own period: in a later one there is a warning more to tick off.
  await page.evaluate(() => {
    globalThis.Date = new Proxy(Date, {
      construct: (Real, [first]: readonly (string | number | undefined)[]) =>
        new Real(first === undefined ? '2026-11-23T10:00:00' : first),
    });
  });
  const hands = new Hands();
  await hands.click(page.getByRole('link', { name: 'Kalender', exact: true }));
  const chosen = page.getByRole('region', { name: 'Gekozen dag' });
  await expect(chosen).toBeVisible({ timeout: 60_000 });
  await hands.press(page, '/');
  await page.keyboard.type(String(person.number));
  await expect(page.getByText('1 medewerker', { exact: true })).toBeVisible();
  // The calendar begins at today, and the percentage is the one thing that is still to be typed.
  await hands.click(chosen.getByRole('button', { name: 'Ziek melden' }));
  await expect(page.getByLabel('Percentage afwezig', { exact: true })).toBeFocused();
  await page.keyboard.type('50');
  await hands.press(page, 'Control+S');
  const seen = page.getByRole('checkbox', { name: /niet wijzigen of verwijderen/ });
  await hands.click(seen);
  await expect(seen).toBeChecked();
  await hands.click(page.getByRole('button', { name: /Verzenden naar DEMO/ }));
  await expect(page.locator('a[aria-current="page"]').getByText('Alles bevestigd')).toBeVisible({ timeout: 60_000 });
  expect(hands.count).toBeLessThanOrEqual(6);
  const [report] = await simulator.committed(`${service}.Absence_Insert`);
  expect(report?.input).toMatchObject({
    EmployeeId: person.id,
    Absence: { Percentage: 50, Start: '2026-11-23T00:00:00', RegistrationStartDate: '2026-11-23T00:00:00' },
  });
  await simulator.stop();
});

test('the ordinary way to report somebody sick is as short: from the list to the review in at most six actions', async ({
  page,
}) => {
  await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 });
  const [person] = await peopleWho(page, 1, { healthy: true });
  if (!person) throw new Error('nobody');
  const hands = new Hands();
  await hands.click(page.getByRole('link', { name: 'Verzuim', exact: true }));
  await hands.click(page.getByRole('button', { name: 'Ziek melden' }));
  await expect(page.getByRole('combobox', { name: 'Wie' })).toBeFocused();
  await page.keyboard.type(String(person.number));
  await expect(page.getByRole('listbox', { name: 'Gevonden medewerkers' }).getByRole('option')).toHaveCount(1);
  await hands.press(page, 'Enter');
  await hands.click(page.getByLabel('Eerste ziektedag', { exact: true }));
  await page.keyboard.type('16-11-2026');
  const percentage = page.getByLabel('Percentage afwezig', { exact: true });
  await hands.click(percentage);
  await page.keyboard.type('50');
  await hands.press(page, 'Control+S');
  await expect(page.getByRole('heading', { name: 'Controle voor verzending' })).toBeVisible();
  expect(hands.count).toBeLessThanOrEqual(6);
});
