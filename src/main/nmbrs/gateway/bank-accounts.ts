import type { RequestOf, ResponseOf } from '../../../contract/index.js';
import { BankAccountKind, type BankAccountValues } from '../../../shared/domain/bank-account.js';
import { BankAccountId, type EmployeeId } from '../../../shared/domain/ids.js';
import { electronicIban } from '../../../shared/domain/iban.js';
import type { Period } from '../../../shared/domain/period.js';
import { ok, type Result, type WriteOutcome } from '../../../shared/errors.js';
import type { EmployeeBankAccount } from '../../../shared/ipc/bank-accounts.js';
import type { NmbrsClient } from '../client.js';

/** Bank accounts of one employee. The API has no read for a whole company and no update. */
export interface BankAccountGateway {
  /** Those that are active in the period, in Nmbrs' order (BankAccount_GetList). */
  inPeriod(employeeId: EmployeeId, period: Period): Promise<Result<EmployeeBankAccount[]>>;
  /** Beside those that stand, from `period` on (BankAccount_Insert). Answers the new account's id. */
  insert(
    employeeId: EmployeeId,
    account: BankAccountValues,
    period: Period,
    unprotected: boolean,
  ): Promise<WriteOutcome<{ id: string | null }>>;
  /** Takes one account away by its id (BankAccount_DeleteCurrent, which knows no period but the company's current one). */
  remove(employeeId: EmployeeId, id: BankAccountId): Promise<WriteOutcome<{ id: string | null }>>;
}

type WireAccount = NonNullable<RequestOf<'EmployeeService.BankAccount_Insert'>['BankAccount']>;
type WireRow = NonNullable<NonNullable<ResponseOf<'EmployeeService.BankAccount_GetList'>>[number]>;

export function createBankAccountGateway(client: NmbrsClient): BankAccountGateway {
  return {
    async inPeriod(employeeId, period) {
      const answer = await client.read('EmployeeService.BankAccount_GetList', {
        EmployeeId: employeeId,
        Period: period.number,
        Year: period.year,
      });
      return answer.ok ? ok((answer.data ?? []).flatMap((row) => (row ? [accountOf(row)] : []))) : answer;
    },

    async insert(employeeId, account, period, unprotected) {
      const outcome = await client.write('EmployeeService.BankAccount_Insert', {
        EmployeeId: employeeId,
        BankAccount: wireAccount(account),
        period: period.number,
        year: period.year,
        UnprotectedMode: unprotected,
      });
      if (outcome.kind !== 'answered') return outcome;
      return { kind: 'answered', data: { id: outcome.data && outcome.data > 0 ? String(outcome.data) : null } };
    },

    async remove(employeeId, id) {
      const outcome = await client.write('EmployeeService.BankAccount_DeleteCurrent', {
        EmployeeId: employeeId,
        BankAccountID: id,
      });
      // It answers a text that is explained nowhere: only the read after it says whether the account is gone.
      return outcome.kind === 'answered' ? { kind: 'answered', data: { id: null } } : outcome;
    },
  };
}

const accountOf = (row: WireRow): EmployeeBankAccount => {
  const kind = BankAccountKind.safeParse(row.Type);
  return {
    id: BankAccountId.parse(row.Id),
    kind: kind.success ? kind.data : row.Type,
    iban: electronicIban(row.IBAN ?? ''),
    name: row.Name ?? '',
    city: row.City ?? '',
    bic: row.BIC ?? '',
    description: row.Description ?? '',
    number: row.Number ?? '',
  };
};

const wireAccount = (account: BankAccountValues): WireAccount => ({
  Id: 0,
  Number: account.number,
  Description: account.description,
  IBAN: account.iban,
  BIC: account.bic,
  City: account.city,
  Name: account.name,
  Type: account.kind,
});
