import { describe, expect, it } from 'vitest';
import { BankAccountId, CompanyId, EmployeeId, StepId } from '../../../shared/domain/ids.js';
import type { ImportMode } from '../../../shared/imports/mapping.js';
import type { EmployeeBankAccount } from '../../../shared/ipc/bank-accounts.js';
import type { FileLine, LineCell } from '../lines.js';
import { bankTarget, type BankValue } from './bank.js';
import type { Meant, PersonBank, PlanInput, TargetCompany } from './target.js';

const company: TargetCompany = {
  companyId: CompanyId.parse(1),
  name: 'Drukkerij Verzonnen',
  codes: () => undefined,
  costCenters: undefined,
};
const iban = 'NL91ABNA0417164300';
const old: EmployeeBankAccount = {
  id: BankAccountId.parse(5),
  iban: 'NL20INGB0001234567',
  name: 'J. Voorbeeld',
  city: 'Verzonnenstad',
  bic: 'INGBNL2A',
  description: 'Loon',
  kind: 'Bankrekening1',
  number: '',
};

function read(given: Readonly<Record<string, string | Pick<LineCell, 'kind' | 'text'>>>) {
  const cells = Object.entries(given).map(([field, cell], column): [string, LineCell] => [
    field,
    { column, corrected: false, ...(typeof cell === 'string' ? { kind: 'text', text: cell } : cell) },
  ]);
  const columns = new Map(cells.map(([field, { column }]) => [field, column]));
  const line: FileLine = { at: 0, row: 2, cells: new Map(cells), columns, key: null, merged: false };
  return bankTarget.understand(line, company, null);
}

function input(
  accounts: readonly EmployeeBankAccount[],
  mode: ImportMode,
  part: { holder?: string; inCurrent?: boolean; times?: number } = {},
): PlanInput<BankValue> {
  const { holder = '', inCurrent = true, times = 1 } = part;
  const meant: Meant<BankValue> = { cell: '', kind: 'BankAccount', value: { iban, holder, bic: '' } };
  const bank: PersonBank = { accounts, inCurrent };
  let id = 0;
  return {
    companyId: company.companyId,
    period: { year: 2026, number: 11, type: 'month' },
    mode,
    lines: Array.from({ length: times }, (_, at) => ({
      at,
      person: { id: EmployeeId.parse(7), number: 1001, name: 'Voorbeeld, Jo' },
      meant,
    })),
    keeps: () => false,
    standing: () => undefined,
    days: () => undefined,
    absence: () => undefined,
    leave: () => undefined,
    bank: () => bank,
    codeName: () => '',
    newId: () => StepId.parse(`new-${(id += 1)}`),
  };
}
const refused = (of: PlanInput<BankValue>): string[] =>
  [...(bankTarget.refuse?.(of.lines, of) ?? new Map())].map(([at, { kind }]) => `${at} ${kind}`);

describe('a line with an account', () => {
  it('is read as banks and people write it', () => {
    expect(read({ iban: 'nl91 abna 0417 1643 00', holder: ' J. Voorbeeld ', bic: 'abnanl2a' })).toMatchObject({
      ok: true,
      meant: { value: { iban, holder: 'J. Voorbeeld', bic: 'ABNANL2A' } },
    });
  });

  it.each([
    [{ iban: 'NL92ABNA0417164300' }, 'bad-iban'],
    [{ iban: '' }, 'bad-iban'],
    [{ iban: { kind: 'number', text: '417164300' } }, 'bad-iban'],
    [{ iban: { kind: 'formula', text: iban } }, 'formula'],
    [{ iban, bic: 'ABNA' }, 'bad-bic'],
    [{ iban, holder: 'x'.repeat(101) }, 'no-holder'],
  ] as const)('that cannot be sent says why: %j is %s', (given, kind) => {
    expect(read(given)).toMatchObject({ ok: false, findings: [{ kind }] });
  });

  it('of somebody with several accounts, of a second account, or outside the current period is left to a person', () => {
    expect(refused(input([old, { ...old, id: BankAccountId.parse(6) }], 'set'))).toEqual(['0 account-by-hand']);
    expect(refused(input([{ ...old, kind: 'Onbekend' }], 'set'))).toEqual(['0 account-by-hand']);
    expect(refused(input([old], 'set', { times: 2 }))).toEqual(['1 second-account']);
    expect(refused(input([old], 'set', { inCurrent: false }))).toEqual(['0 not-current-period']);
    expect(refused(input([], 'set'))).toEqual(['0 no-holder']);
    expect(refused(input([], 'set', { holder: 'J. Voorbeeld' }))).toEqual([]);
    expect(refused(input([old], 'set'))).toEqual([]);
  });
});

describe('what becomes of it', () => {
  it('in place of: the new account with the holder and kind of the old one, which goes only behind it; its BIC is not taken over', () => {
    const { steps, ends, counts } = bankTarget.plan(input([old], 'set'));
    expect(steps).toMatchObject([
      {
        kind: 'bank.insert',
        account: { iban, name: 'J. Voorbeeld', bic: '', city: '', kind: 'Bankrekening1', description: 'Loon' },
      },
      { kind: 'bank.remove', after: 'new-1', current: { id: 5 } },
    ]);
    expect([...ends]).toEqual([[0, 'new-1']]);
    expect(counts).toEqual({ added: 0, changed: 1, removed: 0, same: 0 });
  });

  it('on top, or where none stands: the new account alone', () => {
    expect(bankTarget.plan(input([old], 'add')).steps.map(({ kind }) => kind)).toEqual(['bank.insert']);
    const first = bankTarget.plan(input([], 'set', { holder: 'J. Voorbeeld' }));
    expect(first.steps).toMatchObject([{ kind: 'bank.insert', account: { kind: 'Standaard' } }]);
    expect(first.counts.added).toBe(1);
  });

  it('is nothing where the account stands already: a file that is taken twice books nothing twice', () => {
    const { steps, ends, counts } = bankTarget.plan(input([old, { ...old, iban }], 'set'));
    expect([steps.length, ends.get(0), counts.same]).toEqual([0, null, 1]);
  });
});
