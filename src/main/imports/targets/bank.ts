import { bankFieldLength, type BankAccountValues, checkBankAccount } from '../../../shared/domain/bank-account.js';
import { electronicIban, ibanProblem } from '../../../shared/domain/iban.js';
import type { EmployeeId } from '../../../shared/domain/ids.js';
import { neededFields, type OwnField, ownFields } from '../../../shared/imports/targets.js';
import { bankChanges } from '../../change-sets/kinds/bank.js';
import { type BankStep, isBankStep, StandingBankAccount } from '../../change-sets/plan-bank.js';
import { foldHead } from '../layout/heads.js';
import { headsOf } from './dated-heads.js';
import type { Finding, ImportTarget, PersonBank, Planned, PlanInput } from './target.js';

/** An account as a file has it. An empty holder: as the account that it replaces has it. */
export interface BankValue {
  readonly iban: string;
  readonly holder: string;
  readonly bic: string;
}

const heads = headsOf({
  iban: [
    'iban',
    'nieuweiban',
    'rekening',
    'rekeningnummer',
    'bankrekening',
    'bankrekeningnummer',
    'newiban',
    'bankaccount',
    'accountnumber',
    'kontonummer',
    'bankkonto',
  ],
  holder: ['tennamevan', 'tnv', 'rekeninghouder', 'naamrekeninghouder', 'accountholder', 'holder', 'kontohavare'],
  bic: ['bic', 'swift', 'bicswift'],
} satisfies Partial<Record<OwnField, readonly string[]>>);

/**
 * Bank accounts: who, which IBAN, in whose name. "In place of" adds the new account and takes the old one away once a read
 * showed the new one; "on top" lets both stand. Whoever has more than one already is left to a person.
 */
export const bankTarget: ImportTarget<BankValue> = {
  id: 'bank',
  fields: ownFields.bank.map((id) => ({ id, keyed: false })),
  valueField: 'iban',
  needs: neededFields.bank,

  role: (head) => heads.get(foldHead(head)) ?? null,

  understand(line) {
    const refuse = (kind: Finding['kind'], field: string) => ({ ok: false, findings: [{ kind, field }] }) as const;
    const [cell, holder, bic] = ownFields.bank.map((field) => line.cells.get(field));
    for (const [at, one] of [cell, holder, bic].entries())
      if (one?.kind === 'formula') return refuse('formula', ownFields.bank[at] ?? 'iban');
    const iban = electronicIban(cell?.text ?? '');
    if (ibanProblem(iban) !== null) return refuse('bad-iban', 'iban');
    const value = { iban, holder: (holder?.text ?? '').trim(), bic: electronicIban(bic?.text ?? '') };
    if (value.holder.length > bankFieldLength.name) return refuse('no-holder', 'holder');
    if (checkBankAccount(accountOf(value, null)).bic !== undefined) return refuse('bad-bic', 'bic');
    return { ok: true, meant: { cell: '', kind: 'BankAccount', value }, findings: [] };
  },

  refuse(lines, standing) {
    const refused = new Map<number, Finding>();
    const seen = new Set<EmployeeId>();
    for (const { at, person, meant } of lines) {
      const bank = standing.bank(person.id);
      if (!bank) continue;
      const problem = problemOf(meant.value, bank, seen.has(person.id));
      if (problem === null) seen.add(person.id);
      else refused.set(at, problem);
    }
    return refused;
  },

  plan,

  replaces({ lines }) {
    const people = new Set(lines.map(({ person }) => person.id));
    return (step) => isBankStep(step) && people.has(step.employee.id);
  },
};

/** What stands in the way of a line; null: nothing. */
function problemOf(value: BankValue, { accounts, inCurrent }: PersonBank, second: boolean): Finding | null {
  if (second) return { kind: 'second-account', field: 'iban' };
  // The API takes accounts away in the company's current period alone.
  if (!inCurrent) return { kind: 'not-current-period', field: 'period' };
  if (accounts.some(({ iban }) => iban === value.iban)) return null;
  const [only] = accounts;
  if (accounts.length > 1 || (only && !StandingBankAccount.safeParse(only).success))
    return { kind: 'account-by-hand', field: 'iban' };
  return value.holder === '' && !only?.name ? { kind: 'no-holder', field: 'holder' } : null;
}

/** What becomes of an account that the file says nothing of, is taken from the one it replaces: its holder and its kind. */
const accountOf = ({ iban, holder, bic }: BankValue, old: StandingBankAccount | null): BankAccountValues => ({
  iban,
  name: holder === '' ? (old?.name ?? '') : holder,
  city: '',
  bic,
  description: old?.description ?? '',
  kind: old?.kind ?? 'Standaard',
  number: '',
});

function plan({ companyId, period, mode, lines, bank, newId }: PlanInput<BankValue>): Planned {
  const steps: BankStep[] = [];
  const ends = new Map<number, BankStep['id'] | null>();
  let changed = 0;
  for (const { at, person, meant } of lines) {
    const accounts = bank(person.id)?.accounts ?? [];
    if (accounts.some(({ iban }) => iban === meant.value.iban)) {
      ends.set(at, null);
      continue;
    }
    const old = StandingBankAccount.safeParse(accounts[0]).data ?? null;
    const about = { companyId, employee: person, period };
    const account = accountOf(meant.value, old);
    const insert: BankStep = {
      ...about,
      id: newId(),
      kind: 'bank.insert',
      account,
      current: null,
      fields: bankChanges(null, account),
    };
    steps.push(insert);
    ends.set(at, insert.id);
    if (mode !== 'set' || !old) continue;
    const { id: _id, ...values } = old;
    changed += 1;
    steps.push({
      ...about,
      id: newId(),
      after: insert.id,
      kind: 'bank.remove',
      account: values,
      current: old,
      fields: bankChanges(values, null),
    });
  }
  const same = [...ends.values()].filter((end) => end === null).length;
  const counts = { added: ends.size - same - changed, changed, removed: 0, same };
  return { steps, ends, sameThere: [], counts };
}
