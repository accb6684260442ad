import { firstDay, lastDay } from '../../shared/domain/calendar.js';
import type { Period } from '../../shared/domain/period.js';
import type { Books } from '../books/books.js';
import type { CompanyBook, EmployeeBook } from '../books/model.js';
import { holdsIn } from '../books/spans.js';
import { hourCodesOf, secondHourCodesOf, secondWageCodesOf, wageCodesOf } from '../world/pay-codes.js';

/** What a component does with money: cost of wages, cost without tax, kept from the net, or hours alone. */
type Effect = 'wage' | 'allowance' | 'deduction' | 'employer' | 'tax' | 'net';

/** One component of one employee in one period, in whole cents; deductions and tax are positive too. */
export interface PaidComponent {
  readonly code: number;
  readonly name: string;
  readonly effect: Effect;
  readonly cents: number;
}

/** Weeks of a pay period. Of a month: 52 weeks over 12. */
const weeks = { month: 52 / 12, week4: 4, week: 1 } as const;

/** Hundredths of the hourly wage, by hour code. What is not here pays nothing of its own. */
const hourShares: Readonly<Record<number, number>> = {
  2125: 125,
  2150: 150,
  2200: 200,
  2510: 30,
  2520: 50,
  2530: 50,
  2540: 100,
  2610: 22,
  2620: 60,
};

/** Codes that are paid without tax, and those that are kept from the net. All others of the wage model are wage. */
const allowances: ReadonlySet<number> = new Set([4100, 4200, 4300, 4310, 4400]);
const deductions: ReadonlySet<number> = new Set([5100, 5200, 5300]);

export const payCodes = { salary: 1000, employer: 8000, tax: 9000, net: 9100 } as const;

/** The rule of the demo, no tax table of anybody: 35% of the wage is tax, 19% of it the employer's premiums. */
const taxShare = 35;
const employerShare = 19;

const cents = (decimal: string): number => Math.round(Number(decimal) * 100);

/**
 * What an employee is paid in a period, from what stands in the books now; empty when they do not work in it.
 * Net is wage and allowances less tax and deductions, so that the journal made of it balances.
 */
export function payOf(books: Books, employee: EmployeeBook, company: CompanyBook, period: Period): PaidComponent[] {
  const { employments, salaries, contracts } = books.parts.terms.of(employee, company);
  const [first, last] = [firstDay(period), lastDay(period)];
  if (!employments.some(({ start, end }) => start <= last && (end === null || end >= first))) return [];
  const salary = salaries.findLast(({ start }) => start <= last);
  const hours = Number(contracts.findLast(({ start }) => start <= last)?.hoursPerWeek ?? '0');
  const worked = hours * weeks[period.type];
  const value = salary ? cents(salary.value) : 0;
  const hourly = salary?.kind === 'Bruto_Uurloon' ? value : worked > 0 ? value / worked : 0;
  const base = salary?.kind === 'Bruto_Uurloon' ? Math.round(value * worked) : value;
  const paid: PaidComponent[] = [];
  const add = (code: number, name: string, effect: Effect, amount: number): void => {
    const known = paid.findIndex((one) => one.code === code && one.effect === effect);
    const before = paid[known];
    if (before) paid[known] = { ...before, cents: before.cents + amount };
    else if (amount !== 0) paid.push({ code, name, effect, cents: amount });
  };
  add(payCodes.salary, 'Bruto salaris', 'wage', base);
  const { definition } = company;
  const hourNames = [...hourCodesOf(definition), ...secondHourCodesOf(definition)];
  const wageNames = [...wageCodesOf(definition), ...secondWageCodesOf(definition)];
  const [plain] = hourNames;
  for (const line of books.parts.registration.of(employee, company).lines) {
    if (!holdsIn(line, period)) continue;
    const names = line.kind === 'hours' ? hourNames : wageNames;
    const name = names.find(({ code }) => code === line.code)?.description ?? String(line.code);
    const amount = cents(line.amount);
    if (line.kind === 'hours') {
      // Who has no agreed hours is paid by the hours that were worked.
      const share = hourShares[line.code] ?? (line.code === plain?.code && hours === 0 ? 100 : 0);
      add(line.code, name, 'wage', Math.round((amount * hourly * share) / 10_000));
    } else if (allowances.has(line.code)) add(line.code, name, 'allowance', amount);
    else if (deductions.has(line.code)) add(line.code, name, 'deduction', amount);
    else add(line.code, name, 'wage', amount);
  }
  const sum = (effect: Effect): number =>
    paid.filter((one) => one.effect === effect).reduce((total, one) => total + one.cents, 0);
  const wage = sum('wage');
  const tax = Math.round((wage * taxShare) / 100);
  add(payCodes.employer, 'Sociale lasten werkgever', 'employer', Math.round((wage * employerShare) / 100));
  add(payCodes.tax, 'Loonheffing', 'tax', tax);
  add(payCodes.net, 'Netto', 'net', wage + sum('allowance') - tax - sum('deduction'));
  return paid;
}
