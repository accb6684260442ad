import type { MethodName, RequestOf } from '../../../contract/index.js';
import { bakery, environmentWith, settledEmployee } from '../environment.js';
import type { Session } from '../session.js';
import { demoIban } from '../../world/iban.js';

/** A write, and a read of another method that must then say something else. */
export interface Effect {
  readonly write: MethodName;
  readonly send: (session: Session) => Promise<unknown>;
  readonly read: (session: Session) => Promise<unknown>;
}

export const effect = <W extends MethodName, R extends MethodName>(
  write: W,
  input: RequestOf<W>,
  read: R,
  question: RequestOf<R>,
): Effect => ({
  write,
  send: (session) => session.value(write, input),
  read: (session) => session.value(read, question),
});

/** Whom and what most effects are about. */
export const world = environmentWith();
export const EmployeeId = settledEmployee(world);
export const CompanyId = bakery.id;
export const december = { Period: 12, Year: 2026 };
export const DebtorId = bakery.debtorId;
export const address = { Id: 0, Default: true, Street: 'Zeedijk', CountryISOCode: 'NL' };
export const account = { Id: 0, IBAN: demoIban(4711), Name: 'S. de Wilde', Type: 'Bankrekening1' as const };
