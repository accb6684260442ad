import type { Period } from '../../shared/domain/period.js';
import type { Books } from '../books/books.js';
import type { CompanyBook, EmployeeBook } from '../books/model.js';
import { personalIn } from '../books/personal.js';
import { versionIn } from '../books/versions.js';
import { displayName } from '../world/names.js';
import { payCodes, payOf, type PaidComponent } from './pay.js';

export type Side = 'debit' | 'credit';

/** Where a component is booked. Accounts are demo data. */
function bookings({ code, effect }: PaidComponent): readonly (readonly [account: string, side: Side])[] {
  switch (effect) {
    case 'wage':
      return [[code === payCodes.salary ? '4000 Brutolonen' : '4010 Overwerk en toeslagen', 'debit']];
    case 'allowance':
      return [['4050 Vergoedingen', 'debit']];
    case 'employer':
      return [
        ['4030 Sociale lasten werkgever', 'debit'],
        ['1610 Te betalen loonheffing en premies', 'credit'],
      ];
    case 'tax':
      return [['1610 Te betalen loonheffing en premies', 'credit']];
    case 'deduction':
      return [['1620 Inhoudingen', 'credit']];
    case 'net':
      return [['1600 Te betalen nettolonen', 'credit']];
    default:
      return effect satisfies never;
  }
}

interface Share {
  readonly center: string;
  readonly unit: string;
  /** Hundredths of a percent. */
  readonly share: number;
}

const whole: readonly Share[] = [{ center: '', unit: '', share: 10_000 }];

function sharesOf(books: Books, employee: EmployeeBook, company: CompanyBook, period: Period): readonly Share[] {
  const records = books.companyRecords(company.definition.id);
  const name = (list: typeof records.costCenters, id: number | null): string => {
    const found = list.find((one) => one.id === id);
    return found ? `${found.code} ${found.description}` : '';
  };
  const shares = versionIn(books.parts.costs.of(employee, company), period)?.shares ?? [];
  if (shares.length === 0) return whole;
  return shares.map(({ costCenterId, costUnitId, percentage }) => ({
    center: name(records.costCenters, costCenterId),
    unit: name(records.costUnits, costUnitId),
    share: Math.round(Number(percentage) * 100),
  }));
}

/** Cents over the shares, the rest to the last: what is divided is what was there. */
function divided(cents: number, shares: readonly Share[]): readonly (Share & { readonly cents: number })[] {
  let left = cents;
  return shares.map((share, at) => {
    const part = at === shares.length - 1 ? left : Math.round((cents * share.share) / 10_000);
    left -= part;
    return { ...share, cents: part };
  });
}

/** One booking of one component of one employee, on one cost center and unit. */
export interface Booked {
  readonly employee: { readonly id: number; readonly number: number; readonly name: string };
  readonly period: Period;
  readonly department: string;
  readonly center: string;
  readonly unit: string;
  /** Hundredths of a percent. */
  readonly share: number;
  readonly account: string;
  readonly component: string;
  readonly side: Side;
  readonly cents: number;
}

/** What is booked of one employee in one period. */
export function* bookedOf(
  books: Books,
  employee: EmployeeBook,
  company: CompanyBook,
  period: Period,
): Generator<Booked, undefined> {
  const book = books.debtorBook(company.definition.debtorId);
  const departmentId = versionIn(books.parts.placements.of(employee, company).departments, period)?.refersTo;
  const department = book.departments.find(({ id }) => id === departmentId)?.description ?? '';
  const { id, number } = employee;
  const who = { id, number, name: displayName(personalIn(employee, period).record) };
  const shares = sharesOf(books, employee, company, period);
  for (const component of payOf(books, employee, company, period)) {
    for (const [account, side] of bookings(component)) {
      for (const { center, unit, share, cents } of divided(component.cents, side === 'debit' ? shares : whole)) {
        if (cents === 0) continue;
        yield {
          employee: who,
          period,
          department,
          center,
          unit,
          share,
          account,
          component: component.name,
          side,
          cents,
        };
      }
    }
  }
  return undefined;
}
