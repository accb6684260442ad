import { z } from 'zod';
import { comparePeriods, type Period } from '../../shared/domain/period.js';
import type { CompanyBook } from '../books/model.js';
import type { PayKind, PayLine } from '../books/registration.js';
import { holdsIn } from '../books/spans.js';
import { hourCodesOf, secondHourCodesOf, secondWageCodesOf, wageCodesOf } from '../world/pay-codes.js';
import { intOrNull, text } from './inputs.js';
import type { Call } from './method.js';
import { guardPeriod } from './policy.js';
import { periodOf } from './periods.js';
import { Refusal } from './refusal.js';

/** Whose lines they are: an employee's, or a company's own. */
export interface PayOwner {
  readonly company: CompanyBook;
  readonly lines: readonly PayLine[];
  readonly put: (lines: readonly PayLine[]) => void;
}

/** Refuses with 2003. */
export function employeeLines({ books }: Call, employeeId: number): PayOwner {
  const { employee, company } = books.employee(employeeId);
  const shelf = books.parts.registration;
  const registration = shelf.of(employee, company);
  return { company, lines: registration.lines, put: (lines) => shelf.put(employee, { ...registration, lines }) };
}

/** Refuses with 2004. */
export function companyLines({ books }: Call, companyId: number): PayOwner {
  const records = books.companyRecords(companyId);
  return {
    company: books.company(companyId),
    lines: records.wageLines,
    put: (lines) => {
      records.wageLines = lines;
    },
  };
}

/** What a line may carry besides its code and amount: written, never read. */
export const UnreadInput = z.object({
  CostCenterId: intOrNull,
  CostUnitId: intOrNull,
  Comment: text,
  DocumentName: text,
  Attachment: text,
});

type Values = Omit<PayLine, 'id' | 'kind' | 'fixed' | 'from' | 'until'>;

/** Refuses with 2001 or 2002 a code that is in no model of the company, with 2037 and 2030 unknown costs. */
export function givenLine(
  { books }: Call,
  company: CompanyBook,
  kind: PayKind,
  given: { readonly code: number; readonly amount: string } & z.output<typeof UnreadInput>,
): Values {
  const models =
    kind === 'hours'
      ? [hourCodesOf(company.definition), secondHourCodesOf(company.definition)]
      : [wageCodesOf(company.definition), secondWageCodesOf(company.definition)];
  if (!models.flat().some(({ code }) => code === given.code))
    throw kind === 'hours' ? new Refusal(2001, 'Invalid hour component') : new Refusal(2002, 'Invalid wage component');
  const records = books.companyRecords(company.definition.id);
  const { CostCenterId, CostUnitId } = given;
  if (CostCenterId !== null && !records.costCenters.some(({ id }) => id === CostCenterId))
    throw new Refusal(2037, 'Invalid CostCenterId');
  if (CostUnitId !== null && !records.costUnits.some(({ id }) => id === CostUnitId))
    throw new Refusal(2030, 'Invalid set of values (CostUnitId)');
  return {
    code: given.code,
    amount: twoPlaces(given.amount),
    costCenterId: CostCenterId,
    costUnitId: CostUnitId,
    comment: given.Comment,
    documentName: given.DocumentName,
    attachment: given.Attachment,
  };
}

/** Two places at least: a client that compares texts, where `8` and `8.00` are one number, is found out. */
function twoPlaces(amount: string): string {
  const [whole = '0', places = ''] = amount.split('.');
  return `${whole}.${places.padEnd(2, '0')}`;
}

/** The period, writable. Refuses with 2006, 2011, 2012. */
export function writablePeriod(
  call: Call,
  company: CompanyBook,
  asked: { readonly Year: number; readonly Period: number; readonly UnprotectedMode: boolean },
): Period {
  const period = periodOf(company, asked.Year, asked.Period);
  guardPeriod(call, company, period, asked.UnprotectedMode);
  return period;
}

/** Refuses with 2006 a period that does not exist, or one before `from`. */
export function endOf(company: CompanyBook, year: number, number: number, from: Period): Period {
  const until = periodOf(company, year, number);
  if (comparePeriods(until, from) < 0) throw new Refusal(2006, 'Invalid period: the end lies before the start');
  return until;
}

export const linesIn = (owner: PayOwner, kind: PayKind, fixed: boolean, period: Period): readonly PayLine[] =>
  owner.lines.filter((line) => line.kind === kind && line.fixed === fixed && holdsIn(line, period));

/** Stands beside whatever is there, also of the same code: an insert that is sent twice stands twice. */
export function insertLine(
  { books }: Call,
  owner: PayOwner,
  line: Pick<PayLine, 'kind' | 'fixed' | 'from' | 'until'> & Values,
): number {
  const id = books.newId();
  owner.put([...owner.lines, { id, ...line }]);
  return id;
}

/** Refuses with 2030 an id that is not a line of this owner and kind. */
export function lineOf(owner: PayOwner, kind: PayKind, id: number): PayLine {
  const line = owner.lines.find((one) => one.id === id && one.kind === kind);
  if (!line) throw new Refusal(2030, 'Invalid set of values (no such component)');
  return line;
}

/**
 * Rewrites the whole line in every period in which it holds: what the request leaves out is gone. An end of year 0 takes
 * the end away.
 */
export function updateLine(
  call: Call,
  owner: PayOwner,
  line: PayLine,
  values: Values,
  asked: { readonly EndYear: number; readonly EndPeriod: number; readonly UnprotectedMode: boolean },
): void {
  guardPeriod(call, owner.company, line.from, asked.UnprotectedMode);
  const until = (): Period | null =>
    asked.EndYear === 0 ? null : endOf(owner.company, asked.EndYear, asked.EndPeriod, line.from);
  const updated = { ...line, ...values, until: line.fixed ? until() : line.until };
  owner.put(owner.lines.map((one) => (one === line ? updated : one)));
}

/** The period is the last in which it holds. A line that begins later is 2030, a variable one too. */
export function stopLine(owner: PayOwner, line: PayLine, last: Period): void {
  if (!line.fixed || comparePeriods(last, line.from) < 0)
    throw new Refusal(2030, 'Invalid set of values (this component does not hold in that period)');
  owner.put(owner.lines.map((one) => (one === line ? { ...line, until: last } : one)));
}

/** There is no UnprotectedMode, so that a line of an earlier period goes too. */
export const deleteLine = (owner: PayOwner, line: PayLine): void =>
  owner.put(owner.lines.filter((one) => one !== line));

/** Takes all variable lines of the kind out of the period; gives the ids of those that went. */
export function clearLines(owner: PayOwner, kind: PayKind, period: Period): readonly number[] {
  const gone = new Set(linesIn(owner, kind, false, period));
  owner.put(owner.lines.filter((line) => !gone.has(line)));
  return [...gone].map(({ id }) => id);
}
