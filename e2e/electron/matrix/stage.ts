import type { Page } from '@playwright/test';

/** How many lines of each kind a set of so many lines has. A replaced bank account is two lines. */
export interface Shares {
  readonly addresses: number;
  readonly adds: number;
  readonly changes: number;
  readonly removes: number;
  readonly accounts: number;
}

/** From twelve new lines on a sheet goes in batches: every set has as many. */
export function sharesOf(steps: number): Shares {
  const adds = Math.max(12, Math.round(steps * 0.4));
  const few = Math.max(2, Math.round(steps * 0.06));
  return { adds, changes: few, removes: few, accounts: few, addresses: steps - adds - 4 * few };
}

/** The smallest set that can hold every kind and meet every fault. */
export const fewestSteps = 30;

/**
 * Stages address moves, bank accounts and a sheet of hours through the page's own API, checks it all and ticks what there
 * is to tick. Nobody is in it with two changed or removed lines, so that the books can be read by employee.
 */
export function stageMixed(page: Page, company: string, shares: Shares): Promise<{ id: string; planHash: string }> {
  return page.evaluate(
    async ([wanted, { addresses, adds, changes: changed, removes, accounts }]) => {
      const unwrap = <T>(answer: { ok: true; data: T } | { ok: false; error: unknown }): T => {
        if (answer.ok) return answer.data;
        throw new Error(JSON.stringify(answer.error));
      };
      const { organisation, employees, changes, registration } = window.loondesk;
      const companies = [];
      for (const debtor of unwrap(await organisation.debtors()))
        companies.push(...unwrap(await organisation.companies({ debtorId: debtor.id })));
      const found = companies.find(({ name }) => name === wanted);
      if (!found) throw new Error(`No company ${wanted}`);
      const companyId = found.id;
      const period = unwrap(await organisation.period({ companyId })).current;
      const list = unwrap(await employees.list({ companyId, refresh: false }));
      const homes = unwrap(await employees.listPart({ companyId, part: 'addresses' }));

      let left = addresses;
      for (const [row, employeeId] of list.ids.entries()) {
        if (left === 0) break;
        if (!homes.cells.city?.[row]) continue;
        const address = {
          street: 'Verzonnenlaan',
          houseNumber: String(row + 1),
          houseNumberAddition: '',
          postalCode: '9711 AB',
          city: 'Groningen',
          stateProvince: '',
          country: 'NL',
        };
        const about = { companyId, employeeId, period, addressKind: 'HomeAddress', address } as const;
        unwrap(await changes.stageAddress({ ...about, kind: 'address.move' }));
        left -= 1;
      }
      if (left > 0) throw new Error('Too few people with an address');

      left = accounts;
      for (const employeeId of list.ids) {
        if (left === 0) break;
        const [standing] = unwrap(await employees.bankAccounts({ companyId, employeeId, period })).accounts;
        if (!standing || standing.iban === 'NL91ABNA0417164300') continue;
        const { id, ...values } = standing;
        const account = { ...values, iban: 'NL91ABNA0417164300', kind: 'Bankrekening1', number: '', bic: '' } as const;
        unwrap(await changes.stageBankAccount({ companyId, employeeId, period, account, replaces: id }));
        left -= 1;
      }
      if (left > 0) throw new Error('Too few people with a bank account');

      const key = { companyId, kind: 'hours-variable', period } as const;
      const people = list.ids.slice(0, 60 + 6 * adds);
      unwrap(await registration.load({ ...key, people, refresh: true }));
      let sheet = unwrap(await registration.sheet(key));
      while (!sheet || sheet.progress.state === 'loading') {
        await new Promise((resolve) => setTimeout(resolve, 100));
        sheet = unwrap(await registration.sheet(key));
      }
      const codes = unwrap(await registration.codes({ companyId, pay: 'hours' })).map(({ code }) => code);
      const edits: { employeeId: (typeof people)[number]; code: number; amount: string | null }[] = [];
      const standing = [];
      for (const employeeId of sheet.people) {
        const own = sheet.codes.filter((_, at) => sheet.owners[at] === employeeId);
        const only = own.find((code) => own.filter((other) => other === code).length === 1);
        const free = codes.find((code) => !own.includes(code));
        if (only !== undefined && standing.length < changed + removes) {
          standing.push(employeeId);
          edits.push({ employeeId, code: only, amount: standing.length <= changed ? '77.25' : null });
        } else if (free !== undefined && edits.length - standing.length < adds)
          edits.push({ employeeId, code: free, amount: `${(edits.length % 30) + 1}.5` });
      }
      if (edits.length < adds + changed + removes) throw new Error(`Too few cells: ${edits.length}`);
      let set = unwrap(await registration.stage({ ...key, edits }));
      if (!set) throw new Error('Nothing staged');
      set = unwrap(await changes.check({ id: set.id }));
      // The period before may bring one more warning.
      while (unwrap(await changes.comparison({ id: set.id }))?.state === 'reading')
        await new Promise((resolve) => setTimeout(resolve, 100));
      set = unwrap(await changes.get({ id: set.id }));
      for (const { id } of set.warnings)
        set = unwrap(await changes.acknowledge({ id: set.id, warningId: id, on: true }));
      return { id: set.id, planHash: set.planHash ?? '' };
    },
    [company, shares] as const,
  );
}
