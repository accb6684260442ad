import type { Locator, Page } from '@playwright/test';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { Hands } from './fixtures/hands.js';
import { expect, test } from './fixtures/test.js';

const company = 'Bakkerij De Korenaar B.V.';
const service = 'EmployeeService';
/** Valid by its check digits, of no bank that exists. */
const newIban = 'NL02 ABNA 0123 4567 89';

interface Person {
  readonly id: number;
  readonly number: number;
  readonly ibans: readonly string[];
}

/** Somebody of the company in view with one account and a home address; who that is, the seed decides. */
function somebody(page: Page): Promise<Person> {
  return page.evaluate(async (wanted) => {
    const { organisation, employees } = window.loondesk;
    const debtors = await organisation.debtors();
    for (const debtor of debtors.ok ? debtors.data : []) {
      const companies = await organisation.companies({ debtorId: debtor.id });
      const found = companies.ok ? companies.data.find(({ name }) => name === wanted) : undefined;
      if (!found) continue;
      const period = await organisation.period({ companyId: found.id });
      const list = await employees.list({ companyId: found.id, refresh: false });
      const homes = await employees.listPart({ companyId: found.id, part: 'addresses' });
      if (!period.ok || !list.ok || !homes.ok) break;
      for (const [row, employeeId] of list.data.ids.entries()) {
        const at = { companyId: found.id, employeeId, period: period.data.current };
        const banks = await employees.bankAccounts(at);
        const [account, ...others] = banks.ok ? banks.data.accounts : [];
        if (account && others.length === 0 && homes.data.cells.city?.[row])
          return { id: employeeId, number: list.data.numbers[row] ?? 0, ibans: [account.iban] };
      }
    }
    throw new Error('nobody has one account');
  }, company);
}

/** What the environment has now, read past everything that the screen remembers. */
function ibansOf(page: Page, id: number): Promise<string[]> {
  return page.evaluate(
    async ([wanted, employee]) => {
      const { organisation, employees } = window.loondesk;
      const debtors = await organisation.debtors();
      for (const debtor of debtors.ok ? debtors.data : []) {
        const companies = await organisation.companies({ debtorId: debtor.id });
        const found = companies.ok ? companies.data.find(({ name }) => name === wanted) : undefined;
        if (!found) continue;
        const period = await organisation.period({ companyId: found.id });
        const list = await employees.list({ companyId: found.id, refresh: false });
        const employeeId = list.ok ? list.data.ids.find((one) => one === employee) : undefined;
        if (!period.ok || employeeId === undefined) break;
        const banks = await employees.bankAccounts({ companyId: found.id, employeeId, period: period.data.current });
        return banks.ok ? banks.data.accounts.map(({ iban }) => iban) : [];
      }
      return [];
    },
    [company, id] as const,
  );
}

const fill = (page: Page, label: string, text: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).fill(text);

const openPerson = async (page: Page, hands: Hands, { number }: Person): Promise<void> => {
  await hands.press(page, '/');
  await page.keyboard.type(String(number));
  await expect(page.getByRole('gridcell', { name: String(number), exact: true })).toBeVisible();
  await hands.press(page, 'Enter');
  await hands.press(page, 'Enter');
};

const changeAccount = async (page: Page, hands: Hands): Promise<void> => {
  await hands.click(page.getByRole('link', { name: 'Bankrekening' }));
  await hands.click(page.getByRole('button', { name: 'Wijzigen' }));
  await page.getByLabel('IBAN', { exact: true }).fill(newIban.toLowerCase());
  await expect(page.getByText('De controlecijfers kloppen.')).toBeVisible();
  await hands.press(page, 'Control+S');
  await expect(page.getByText('komt erbij', { exact: true })).toBeVisible();
};

const review = (page: Page): Locator =>
  page.getByRole('link', { name: /Naar controle/ }).or(page.getByRole('button', { name: /Naar controle/ }));

test('address and bank account changed from the start page to the receipt in at most 12 actions', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 });
  const person = await somebody(page);
  const hands = new Hands();

  await openPerson(page, hands, person);
  await hands.click(page.getByRole('link', { name: 'Adres' }));
  await hands.click(page.getByRole('button', { name: 'Wijzigen' }));
  await fill(page, 'Straat', 'Verzonnenlaan');
  await fill(page, 'Huisnummer', '12');
  await fill(page, 'Postcode', '9711ab');
  await fill(page, 'Plaats', 'Groningen');
  await hands.press(page, 'Control+S');
  await expect(review(page)).toBeVisible();
  await changeAccount(page, hands);

  await hands.click(review(page));
  await expect(page.getByRole('heading', { name: 'Controle voor verzending' })).toBeVisible();
  await expect(page.getByText('Verzonnenlaan').first()).toBeVisible();
  await expect(page.getByText(newIban).first()).toBeVisible();
  expect(await simulator.committed(`${service}.BankAccount_Insert`)).toEqual([]);
  await hands.click(page.getByRole('button', { name: /Verzenden naar DEMO/ }));
  await expect(page.getByText('Alles bevestigd')).toBeVisible({ timeout: 60_000 });
  await hands.click(page.getByRole('tab', { name: 'Bewijs' }));
  await expect(page.getByText('Bewijs van verzending')).toBeVisible();
  expect(hands.count).toBeLessThanOrEqual(12);

  const moved = await simulator.committed(`${service}.Address_Insert`);
  const inserted = await simulator.committed(`${service}.BankAccount_Insert`);
  const removed = await simulator.committed(`${service}.BankAccount_DeleteCurrent`);
  expect([moved.length, inserted.length, removed.length]).toEqual([1, 1, 1]);
  expect(inserted[0]?.input).toMatchObject({ EmployeeId: person.id, period: 11, year: 2026, UnprotectedMode: false });
  expect(removed[0]?.input).toMatchObject({ EmployeeId: person.id });
  expect(await ibansOf(page, person.id)).toEqual([newIban.replaceAll(' ', '')]);
  await simulator.stop();
});

test('an insert that Nmbrs refuses leaves the old account in its place, and says so', async ({ launch }) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 });
  const person = await somebody(page);
  const hands = new Hands();
  await simulator.misbehave(`${service}.BankAccount_Insert`, { kind: 'fault', code: 2014, text: 'Invalid IBAN' });

  await openPerson(page, hands, person);
  await changeAccount(page, hands);
  await hands.click(review(page));
  await hands.click(page.getByRole('button', { name: /Verzenden naar DEMO/ }));
  await expect(page.getByText(/de stap ervoor is niet bevestigd/).first()).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText(/Invalid IBAN/).first()).toBeVisible();

  expect(await simulator.committed(`${service}.BankAccount_DeleteCurrent`)).toEqual([]);
  expect(await ibansOf(page, person.id)).toEqual(person.ibans);
  await simulator.stop();
});

test('an IBAN with two digits swapped is not staged, and the field says why', async ({ page }) => {
  const person = await somebody(page);
  await openPerson(page, new Hands(), person);
  await page.getByRole('link', { name: 'Bankrekening' }).click();
  await page.getByRole('button', { name: 'Wijzigen' }).click();
  await fill(page, 'IBAN', 'NL02 ABNA 0123 4567 98');
  await page.keyboard.press('Control+S');
  await expect(page.getByText(/De controlecijfers kloppen niet/)).toBeVisible();
  expect(await page.evaluate(() => window.loondesk.changes.list())).toEqual({ ok: true, data: [] });
});
