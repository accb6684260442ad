import type { BankAccountValues } from '../../../shared/domain/bank-account.js';
import { BankAccountId, EmployeeId, StepId } from '../../../shared/domain/ids.js';
import { ok, type WriteOutcome } from '../../../shared/errors.js';
import type { EmployeeBankAccount } from '../../../shared/ipc/bank-accounts.js';
import type { BankAccountGateway } from '../../nmbrs/gateway/bank-accounts.js';
import { bankChanges } from '../kinds/bank.js';
import type { BankStep } from '../plan-bank.js';
import { company, november } from './people.js';

/** How one write goes wrong. `not-shown`: a yes with an id, and nothing was booked. */
export const bankFaults = [
  'cut-before-commit',
  'cut-after-commit',
  'garbage',
  'refused',
  'unreachable',
  'not-shown',
  'read-fails',
  'throws',
] as const;
export type BankFault = (typeof bankFaults)[number];

export const oldAccount: BankAccountValues = {
  iban: 'NL91ABNA0417164300',
  name: 'S. de Wilde',
  city: '',
  bic: '',
  description: '',
  kind: 'Bankrekening1',
  number: '',
};
export const newAccount: BankAccountValues = { ...oldAccount, iban: 'NL02ABNA0123456789' };

type Call = 'insert' | 'remove';

/** Bank accounts of some people, with books of their own: the judge of what really happened. */
export class FakeBank implements BankAccountGateway {
  /** Calls that reached the server, by `insert/1`. */
  readonly received = new Map<string, number>();
  /** The fewest accounts that anybody ever had. */
  fewest = Number.POSITIVE_INFINITY;
  readonly #books = new Map<number, EmployeeBankAccount[]>();
  readonly #faults = new Map<string, BankFault>();
  readonly #unreadable = new Map<number, number>();
  #nextId = 900;

  constructor(people: number) {
    for (let employee = 1; employee <= people; employee += 1)
      this.#books.set(employee, [{ ...oldAccount, id: oldId(employee) }]);
  }

  of(employee: number): readonly EmployeeBankAccount[] {
    return this.#books.get(employee) ?? [];
  }

  ibans(employee: number): string[] {
    return this.of(employee).map(({ iban }) => iban);
  }

  breakNext(call: Call, employee: number, fault: BankFault): void {
    this.#faults.set(`${call}/${employee}`, fault);
  }

  /** Somebody else, in Nmbrs itself. */
  colleague(employee: number, change: (accounts: readonly EmployeeBankAccount[]) => EmployeeBankAccount[]): void {
    this.#books.set(employee, change(this.of(employee)));
  }

  inPeriod: BankAccountGateway['inPeriod'] = async (employee) => {
    const left = this.#unreadable.get(employee) ?? 0;
    if (left > 0) {
      this.#unreadable.set(employee, left - 1);
      const error = { kind: 'fault', method: 'BankAccount_GetList', code: 9999, text: '9999: Unknown error' } as const;
      return { ok: false, error };
    }
    return ok([...this.of(employee)]);
  };

  insert: BankAccountGateway['insert'] = async (employee, account) =>
    this.#write('insert', employee, () => {
      this.#nextId += 1;
      const id = BankAccountId.parse(this.#nextId);
      this.#book(employee, [...this.of(employee), { ...account, id }]);
      return String(id);
    });

  remove: BankAccountGateway['remove'] = async (employee, id) =>
    this.#write('remove', employee, () => {
      this.#book(
        employee,
        this.of(employee).filter((account) => account.id !== id),
      );
      return null;
    });

  #book(employee: number, accounts: EmployeeBankAccount[]): void {
    this.#books.set(employee, accounts);
    this.fewest = Math.min(this.fewest, accounts.length);
  }

  #write(call: Call, employee: number, commit: () => string | null): WriteOutcome<{ id: string | null }> {
    const key = `${call}/${employee}`;
    const method = `BankAccount_${call}`;
    const fault = this.#faults.get(key);
    this.#faults.delete(key);
    if (fault === 'unreachable')
      return { kind: 'not-sent', error: { kind: 'unreachable', host: '127.0.0.1', detail: 'ECONNREFUSED' } };
    this.received.set(key, (this.received.get(key) ?? 0) + 1);
    switch (fault) {
      case undefined:
        return { kind: 'answered', data: { id: commit() } };
      case 'cut-before-commit':
        return { kind: 'uncertain', error: { kind: 'no-answer', method, afterMs: 50 } };
      case 'cut-after-commit':
        commit();
        return { kind: 'uncertain', error: { kind: 'no-answer', method, afterMs: 50 } };
      case 'garbage':
        commit();
        return { kind: 'uncertain', error: { kind: 'bad-answer', method, reason: 'not-xml', detail: '' } };
      case 'refused':
        return { kind: 'refused', error: { kind: 'fault', method, code: 2014, text: '2014: Invalid IBAN' } };
      case 'not-shown':
        return { kind: 'answered', data: { id: call === 'insert' ? '12345' : null } };
      case 'read-fails':
        this.#unreadable.set(employee, 9);
        return { kind: 'answered', data: { id: commit() } };
      case 'throws':
        commit();
        throw new Error('a mistake in the gateway');
    }
  }
}

const oldId = (employee: number) => BankAccountId.parse(500 + employee);

/** The two steps with which somebody's account is replaced. `employee`: from 1. */
export function replacementOf(employee: number): readonly [insert: BankStep, remove: BankStep] {
  const about = {
    companyId: company.id,
    employee: { id: EmployeeId.parse(employee), number: 100 + employee, name: `Sanne de Wilde-${employee}` },
    period: november,
  };
  const insert: BankStep = {
    ...about,
    id: StepId.parse(`insert-${employee}`),
    kind: 'bank.insert',
    account: newAccount,
    current: null,
    fields: bankChanges(null, newAccount),
  };
  const remove: BankStep = {
    ...about,
    id: StepId.parse(`remove-${employee}`),
    after: insert.id,
    kind: 'bank.remove',
    account: oldAccount,
    current: { ...oldAccount, id: oldId(employee) },
    fields: bankChanges(oldAccount, null),
  };
  return [insert, remove];
}
