import { describe, expect, it } from 'vitest';
import { BankAccountId, CompanyId, EmployeeId } from '../../../shared/domain/ids.js';
import { err, ok } from '../../../shared/errors.js';
import type { EmployeeBankAccount, StageBankAccount } from '../../../shared/ipc/bank-accounts.js';
import { createBankOperations } from '../../change-sets/operations/bank.js';
import { openDesk, unwrap } from '../../change-sets/testing/desk.js';
import { FakeBank, newAccount, oldAccount } from '../../change-sets/testing/fake-bank.js';
import { company, december, november } from '../../change-sets/testing/people.js';
import { VirtualClock } from '../../change-sets/testing/virtual-clock.js';
import { stageBankAccount } from './stage-bank-account.js';

type Desk = Parameters<typeof stageBankAccount>[0];

const employeeId = EmployeeId.parse(1);
const oldId = BankAccountId.parse(501);

/** A company of one person with one account, and everything that staging asks of a desk. */
function office(part: { readonly accounts?: readonly EmployeeBankAccount[] } = {}) {
  const clock = new VirtualClock();
  const bank = new FakeBank(1);
  if (part.accounts) bank.colleague(1, () => [...(part.accounts ?? [])]);
  const operations = new Map(createBankOperations(bank, clock).map((operation) => [operation.kind, operation]));
  const { changes } = openDesk({ clock, parts: { operations } });
  const desk = {
    companies: {
      find: (id: CompanyId) => (id === company.id ? company : undefined),
      period: async () => ok({ current: november }),
    },
    employees: {
      find: (id: CompanyId, who: EmployeeId) =>
        id === company.id && who === employeeId ? { number: 101, name: 'Sanne de Wilde' } : undefined,
    },
    bankAccounts: bank,
    changes,
  };
  let made = 0;
  const stage = (input: Partial<StageBankAccount> = {}) =>
    stageBankAccount(desk as unknown as Desk, () => `new-${(made += 1)}`, {
      companyId: company.id,
      employeeId,
      period: november,
      account: newAccount,
      replaces: null,
      ...input,
    });
  return { bank, changes, desk, stage };
}

describe('staging a bank account', () => {
  it('beside the others is one step, with the account as banks write it', async () => {
    const { stage } = office();
    const set = unwrap(
      await stage({ account: { ...newAccount, iban: ' nl02 abna 0123 4567 89 ', name: '  S. de Wilde ' } }),
    );
    expect(set.steps).toMatchObject([
      {
        kind: 'bank.insert',
        employee: { number: 101 },
        fields: [{ field: 'iban', before: null, after: 'NL02ABNA0123456789' }, {}, {}],
      },
    ]);
    expect(set.steps[0]?.fields.find(({ field }) => field === 'name')?.after).toBe('S. de Wilde');
  });

  it('in the place of another is two steps, and the removal waits for the insert', async () => {
    const { stage } = office();
    const { steps } = unwrap(await stage({ replaces: oldId }));
    expect(steps).toMatchObject([{ kind: 'bank.insert' }, { kind: 'bank.remove', after: steps[0]?.id }]);
    expect(steps[1]?.fields).toContainEqual({ field: 'iban', before: oldAccount.iban, after: null });
  });

  it('twice for one person keeps the last: insert and removal of before go together', async () => {
    const { stage } = office();
    unwrap(await stage({ replaces: oldId }));
    const { steps } = unwrap(await stage({ account: { ...newAccount, name: 'Sanne de Wilde' } }));
    expect(steps.map(({ kind }) => kind)).toEqual(['bank.insert']);
  });

  it.each([
    ['an IBAN whose check digits are wrong', { iban: 'NL02ABNA0123456788' }, 'account.iban'],
    ['no holder', { name: ' ' }, 'account.name'],
    ['a BIC that is none', { bic: 'ABC' }, 'account.bic'],
  ])('with %s is refused and stages nothing', async (_, part, where) => {
    const { stage, changes } = office();
    expect(await stage({ account: { ...newAccount, ...part } })).toMatchObject({
      ok: false,
      error: { kind: 'input-refused', where },
    });
    expect(changes.list()).toEqual([]);
  });

  it('that stands there already is refused: the API would book it twice', async () => {
    const { stage } = office();
    expect(await stage({ account: oldAccount })).toMatchObject({ ok: false, error: { reason: 'already-so' } });
    // Of another kind it is another account.
    expect((await stage({ account: { ...oldAccount, kind: 'Spaarloon' } })).ok).toBe(true);
  });

  it('in the place of one that is no longer there is refused as stale', async () => {
    const { stage, bank, changes } = office();
    bank.colleague(1, () => []);
    expect(await stage({ replaces: oldId })).toMatchObject({ ok: false, error: { kind: 'stale' } });
    expect(changes.list()).toEqual([]);
  });

  it('in the place of another is refused outside the company’s current period; beside it is not', async () => {
    const { stage } = office();
    expect(await stage({ replaces: oldId, period: december })).toMatchObject({
      ok: false,
      error: { reason: 'not-current-period' },
    });
    expect((await stage({ period: december })).ok).toBe(true);
  });

  it('in the place of one of a kind that the reference does not have is refused: it could not be put back', async () => {
    const { stage } = office({ accounts: [{ ...oldAccount, id: oldId, kind: 'Bankrekening9' }] });
    expect(await stage({ replaces: oldId })).toMatchObject({ ok: false, error: { reason: 'unknown-kind' } });
  });

  it('of somebody or of a company that nobody knows is refused', async () => {
    const { stage } = office();
    expect(await stage({ employeeId: EmployeeId.parse(99) })).toMatchObject({ ok: false, error: { what: 'employee' } });
    expect(await stage({ companyId: CompanyId.parse(99) })).toMatchObject({ ok: false, error: { what: 'company' } });
  });

  it('takes the insert out again when the removal cannot be staged: half a replacement is none', async () => {
    const { stage, changes, desk } = office();
    let staged = 0;
    const stageOne = changes.stage.bind(changes);
    desk.changes.stage = async (...input) => {
      staged += 1;
      return staged === 2 ? err({ kind: 'journal', reason: 'write-failed', detail: 'ENOSPC' }) : stageOne(...input);
    };
    expect(await stage({ replaces: oldId })).toMatchObject({ ok: false, error: { kind: 'journal' } });
    expect(changes.list()).toEqual([]);
  });

  it('says what went wrong when what stands there cannot be read, and stages nothing', async () => {
    const { stage, bank, changes } = office();
    bank.inPeriod = async () => err({ kind: 'no-answer', method: 'BankAccount_GetList', afterMs: 60_000 });
    expect(await stage()).toMatchObject({ ok: false, error: { kind: 'no-answer' } });
    expect(changes.list()).toEqual([]);
  });
});
