import { addPeriods, comparePeriods, type Period } from '../../shared/domain/period.js';
import type { EmployeeBook } from '../books/model.js';
import type { DaysInPeriod, PayLine, Registration } from '../books/registration.js';
import { firstDay } from '../../shared/domain/calendar.js';
import { hundredths } from './decimal.js';
import { partId } from './ids.js';
import type { CompanyDefinition } from './organisation.js';
import { hourCodesOf, wageCodesOf } from './pay-codes.js';
import type { Random } from './random.js';
import { randomFor } from './random-part.js';
import { termsOf } from './terms.js';

/** How many periods before the current one have lines: enough for one to compare with. */
const periodsBack = 3;

/** What was registered so far: the current period is half done, as it is when a clerk sits down to it. */
export function registrationOf(seed: number, employee: EmployeeBook, company: CompanyDefinition): Registration {
  const { employments, schedules } = termsOf(seed, employee, company);
  const employment = employments.at(-1);
  if (!employment) return { lines: [], days: [], fixedDays: [] };
  const random = randomFor(seed, 'registration', employee.id);
  const draft = new Draft(employee.id);
  const worksBy = (period: Period): boolean =>
    employment.start <= firstDay(period) && (employment.end === null || employment.end >= firstDay(period));
  const onCall = schedules.at(-1)?.parttimePercentage === '0.00';
  const days: DaysInPeriod[] = [];
  for (let back = periodsBack; back >= 0; back -= 1) {
    const period = addPeriods(company.period, -back);
    if (!worksBy(period)) continue;
    if (back > 0 || random.chance(0.4)) variableLines(draft, random, company, period, onCall);
    if (back > 0 && random.chance(0.3)) days.push({ period, days: workedDays(random, period), plusMinus: 0 });
  }
  const first = employee.personal[0]?.from;
  if (first && employment.end === null && comparePeriods(first, company.period) < 0)
    fixedLines(draft, random, company, first);
  return { lines: draft.lines, days, fixedDays: [] };
}

/** Collects lines and numbers them. */
class Draft {
  readonly lines: PayLine[] = [];
  readonly #employeeId: number;

  constructor(employeeId: number) {
    this.#employeeId = employeeId;
  }

  add(line: Pick<PayLine, 'kind' | 'fixed' | 'from' | 'until' | 'code' | 'amount'>): void {
    const id = partId('payLine', this.#employeeId, this.lines.length);
    const unread = { costCenterId: null, costUnitId: null, comment: '', documentName: '', attachment: '' };
    this.lines.push({ id, ...line, ...unread });
  }
}

function variableLines(
  draft: Draft,
  random: Random,
  company: CompanyDefinition,
  period: Period,
  onCall: boolean,
): void {
  const add = (kind: PayLine['kind'], code: number, hundreds: number): void =>
    draft.add({ kind, fixed: false, from: period, until: period, code, amount: hundredths(hundreds) });
  const [worked, ...extra] = hourCodesOf(company);
  // Who has no agreed hours is paid by what was worked, often in more than one line of the same code.
  if (worked && onCall) {
    add('hours', worked.code, random.between(4, 64) * 50);
    if (random.chance(0.3)) add('hours', worked.code, random.between(2, 16) * 50);
  }
  if (extra.length > 0 && random.chance(0.35)) add('hours', random.pick(extra).code, random.between(1, 48) * 25);
  if (extra.length > 0 && random.chance(0.12)) add('hours', random.pick(extra).code, random.between(1, 24) * 25);
  const codes = wageCodesOf(company).filter(({ code }) => code !== 1000);
  if (codes.length > 0 && random.chance(0.15)) add('wages', random.pick(codes).code, random.between(500, 45_000));
}

function fixedLines(draft: Draft, random: Random, company: CompanyDefinition, from: Period): void {
  const codes = new Set(wageCodesOf(company).map(({ code }) => code));
  const add = (code: number, amount: number): void => {
    if (codes.has(code)) draft.add({ kind: 'wages', fixed: true, from, until: null, code, amount: hundredths(amount) });
  };
  if (random.chance(0.55)) add(4100, random.between(8, 60) * 230);
  if (random.chance(0.2)) add(4200, random.between(4, 16) * 240);
  if (random.chance(0.04)) add(5200, 1250);
}

const workedDays = (random: Random, { type }: Period): number =>
  random.between(1, type === 'month' ? 21 : type === 'week4' ? 20 : 5);
