import { addPeriods, comparePeriods } from '../../shared/domain/period.js';
import type { EmployeeBook } from '../books/model.js';
import type { BankSpan } from '../books/parts.js';
import { demoIban } from './iban.js';
import { partId } from './ids.js';
import type { CompanyDefinition } from './organisation.js';
import { randomFor } from './random-part.js';

/** Most have one account; some changed banks, some spread their pay over two, a few gave none yet. */
export function bankAccountsOf(seed: number, employee: EmployeeBook, company: CompanyDefinition): readonly BankSpan[] {
  const random = randomFor(seed, 'bankAccounts', employee.id);
  const record = employee.personal[0];
  if (!record || random.chance(0.01)) return [];
  const name = [record.record.Initials, record.record.Prefix, record.record.LastName].filter((part) => part !== '');
  const spans: BankSpan[] = [];
  const add = (kind: string, from: BankSpan['from'], until: BankSpan['until']): void => {
    const id = partId('bankAccount', employee.id, spans.length);
    const values = { number: '', description: '', iban: demoIban(random.between(1, 9_999_999_999)), bic: '', city: '' };
    spans.push({ id, from, until, values: { ...values, name: name.join(' '), kind } });
  };
  const { period } = company;
  const start = record.from;
  const changed = { ...period, number: random.between(1, period.number) };
  if (random.chance(0.1) && comparePeriods(changed, start) > 0) {
    add('Bankrekening1', start, addPeriods(changed, -1));
    add('Bankrekening1', changed, null);
  } else add('Bankrekening1', start, null);
  if (random.chance(0.05)) add('Bankrekening2', start, null);
  return spans;
}
