import type { Page } from '@playwright/test';
import { tickAndSend } from './fixtures/review.js';
import { compared, openKind, openSheet, readWhole } from './fixtures/sheet.js';
import { type RunningSimulator, startSimulatorProcess } from './fixtures/simulator.js';
import { expect, test } from './fixtures/test.js';

const insert = 'EmployeeService.HourComponentVar_Insert';

/** The debtor and the company as the picker has them, and the last period of 2026: a year of 53 weeks, or of 12 months. */
const companies = [
  { kind: 'months', debtor: null, company: /De Korenaar/, last: 12, lastName: /^12 · december 2026/ },
  { kind: '53 weeks', debtor: /Noordkade/, company: /Noordkade Flex/, last: 53, lastName: /^53 · / },
] as const;

const companyId = (page: Page, wanted: RegExp): Promise<number> =>
  page.evaluate(async (name) => {
    const { organisation } = window.loondesk;
    const debtors = await organisation.debtors();
    for (const debtor of debtors.ok ? debtors.data : []) {
      const companies = await organisation.companies({ debtorId: debtor.id });
      const found = companies.ok ? companies.data.find((company) => company.name.includes(name)) : undefined;
      if (found) return found.id;
    }
    throw new Error(`No company ${name}`);
  }, wanted.source);

/** The company goes on to a period in Nmbrs, and the page is opened anew, as on another day. */
async function moveTo(
  page: Page,
  simulator: RunningSimulator,
  at: { readonly id: number; readonly year: number; readonly period: number; readonly day: string },
): Promise<void> {
  await simulator.control({ do: 'clock', set: `${at.day}T09:00:00.000Z` });
  await simulator.control({ do: 'movePeriod', companyId: at.id, year: at.year, period: at.period });
  await page.reload();
  await page.getByRole('link', { name: 'Registratie', exact: true }).click();
  await expect(
    page.getByRole('grid', { name: new RegExp(`^Uren van .*periode 0?${at.period}-${at.year}`) }),
  ).toBeVisible({ timeout: 60_000 });
  await readWhole(page);
}

/** Writes into an empty cell of the last code, and leads it to "all confirmed". `before`: what must be said at the review. */
async function write(page: Page, row: number, text: string, before: (page: Page) => Promise<void>): Promise<void> {
  await page.getByRole('grid').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  for (let step = 0; step < row; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 gewijzigd')).toBeVisible();
  await page.keyboard.press('Control+S');
  await compared(page);
  await before(page);
  await tickAndSend(page);
}

/** Every set so far is in the outbox, and all of each is confirmed. */
const confirmed = (page: Page, sets: number): Promise<void> =>
  expect(page.getByText('Alles bevestigd')).toHaveCount(sets, { timeout: 60_000 });

const nothingMore = (): Promise<void> => Promise.resolve();

for (const { kind, debtor, company, last, lastName } of companies)
  test(`the turn of the year in a company of ${kind}: nothing lands in the wrong year`, async ({ launch }) => {
    test.setTimeout(480_000);
    const simulator = await startSimulatorProcess();
    const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
    if (debtor) {
      await page.getByRole('button', { name: /^Debiteur/ }).click();
      await page.getByRole('option', { name: debtor }).click();
    }
    await openSheet(page, company);
    const id = await companyId(page, company);

    // December's last corrections.
    await moveTo(page, simulator, { id, year: 2026, period: last, day: '2026-12-28' });
    await write(page, 0, '7,25', async () => {
      await expect(page.getByText(/vorig jaar/)).toHaveCount(0);
    });
    await confirmed(page, 1);

    // January's first hours. A fixed line that changes holds for the last time in December.
    await moveTo(page, simulator, { id, year: 2027, period: 1, day: '2027-01-05' });
    await write(page, 0, '3,5', nothingMore);
    await confirmed(page, 2);
    await page.getByRole('link', { name: 'Registratie', exact: true }).click();
    await openKind(page, 'Vaste looncomponenten');
    await page
      .locator('[role="grid"] [data-cell]')
      .filter({ hasText: /^\d[\d.]*,\d\d$/ })
      .first()
      .click();
    await page.keyboard.type('1,75');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+S');
    await compared(page);
    await tickAndSend(page);
    await confirmed(page, 3);

    // A correction to December from January: what it sets off, and what is left to do in Nmbrs, is said before and after.
    await page.getByRole('link', { name: 'Registratie', exact: true }).click();
    await openKind(page, 'Uren');
    await page.getByRole('button', { name: /^Periode/ }).click();
    await page.getByRole('button', { name: 'Vorig jaar' }).click();
    await page.getByRole('option', { name: lastName }).click();
    await expect(page.getByRole('grid', { name: new RegExp(`^Uren van .*periode ${last}-2026`) })).toBeVisible({
      timeout: 60_000,
    });
    await readWhole(page);
    await write(page, 1, '1,5', async () => {
      await expect(page.getByText(/actieve jaar op 2026 zetten en daar een TWK-run starten/)).toBeVisible();
    });
    await confirmed(page, 4);
    await expect(page.getByRole('heading', { name: 'Nog te doen in Nmbrs' })).toBeVisible({ timeout: 60_000 });

    const december = { Year: 2026, Period: last };
    const inputs = async (method: string) => (await simulator.committed(method)).map(({ input }) => input);
    expect(await inputs(insert)).toEqual([
      expect.objectContaining({
        ...december,
        UnprotectedMode: false,
        Hourcomponent: expect.objectContaining({ Hours: '7.25' }),
      }),
      expect.objectContaining({
        Year: 2027,
        Period: 1,
        UnprotectedMode: false,
        Hourcomponent: expect.objectContaining({ Hours: '3.5' }),
      }),
      expect.objectContaining({
        ...december,
        UnprotectedMode: true,
        Hourcomponent: expect.objectContaining({ Hours: '1.5' }),
      }),
    ]);
    expect(await inputs('EmployeeService.WageComponentFixed_Stop')).toEqual([expect.objectContaining(december)]);
    expect(await inputs('EmployeeService.WageComponentFixed_Insert')).toEqual([
      expect.objectContaining({ Year: 2027, Period: 1 }),
    ]);
    // Five writes, and no other of any method.
    const { log } = (await simulator.control({ do: 'books' })) as { log: { method: string; committed: boolean }[] };
    const reads = /_Get|List_|GetCurrent|_GetAll|GetHourCodes|GetWageCodes|GetDomain/;
    expect(log.filter(({ method, committed }) => committed && !reads.test(method))).toHaveLength(5);
    await simulator.stop();
  });
