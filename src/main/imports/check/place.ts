import type { Period } from '../../../shared/domain/period.js';
import { periodsInYear } from '../../../shared/domain/period.js';
import { bareNumber, periodInText } from '../../../shared/imports/place-text.js';
import type { ProblemKind } from '../../../shared/imports/problems.js';
import type { Company } from '../../../shared/ipc/organisation.js';
import type { FileLine, LineCell } from '../lines.js';
import type { World } from './world.js';

export type Found<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly kind: ProblemKind; readonly field: string; readonly about?: string };

const no = (kind: ProblemKind, field: string, about = ''): Found<never> => ({ ok: false, kind, field, about });

/** No number that a file can name. */
const formula = '=';

/** What stands in a cell that names somebody or something; what a formula made of it is not taken. */
function named(cell: LineCell | undefined): string | null {
  if (cell === undefined) return null;
  return cell.kind === 'formula' ? formula : bareNumber(cell.text);
}

/** The company that a line names; the one in view when the file names none. A number that two debtors have needs the debtor. */
export function companyOf(line: FileLine, world: World, inView: Company): Found<Company> {
  if (!line.columns.has('company')) return { ok: true, data: inView };
  const number = named(line.cells.get('company'));
  if (number === formula) return no('formula', 'company');
  if (number === null) return no('no-company', 'company');
  const debtor = named(line.cells.get('debtor'));
  const found = world.companies.filter(
    ({ company, debtorNumber }) =>
      String(company.number) === number && (debtor === null || bareNumber(debtorNumber) === debtor),
  );
  const [only, other] = found;
  if (!only) return no('unknown-company', 'company', debtor ?? '');
  return other ? no('double-company', 'company') : { ok: true, data: only.company };
}

/** The period that a line names; null: the file names none. */
export function periodTextOf(line: FileLine): Found<{ readonly year: number; readonly number: number } | null> {
  if (!line.columns.has('period')) return { ok: true, data: null };
  const cell = line.cells.get('period');
  if (cell === undefined) return no('bad-period', 'period');
  if (cell.kind === 'formula') return no('formula', 'period');
  // Excel makes a first of the month of `2021-10`.
  const text = cell.kind === 'date' ? cell.text.trim().replace(/^(\d{4}-\d{2})-01$/, '$1') : cell.text;
  const told = periodInText(text, line.cells.get('year')?.text);
  return told ? { ok: true, data: told } : no('bad-period', 'period');
}

/** That period of a company that counts this way. Number 13 of a month's year says that the file is of another kind. */
export function periodOf(
  told: { readonly year: number; readonly number: number } | null,
  current: Period,
  inView: Period,
  sameCompany: boolean,
): Found<Period> {
  if (told === null) return { ok: true, data: sameCompany ? inView : current };
  const { year, number } = told;
  if (year < 1990 || year > 2200 || number < 1 || number > 53) return no('bad-period', 'period');
  if (number > periodsInYear(current.type, year)) return no('wrong-period-type', 'period', current.type);
  return { ok: true, data: { year, number, type: current.type } };
}

/** The number of the person that a line names. */
export function personNumberOf(line: FileLine): Found<number> {
  const text = named(line.cells.get('person'));
  if (text === null) return no('no-person', 'person');
  if (text === formula) return no('formula', 'person');
  return /^\d{1,12}$/.test(text) ? { ok: true, data: Number(text) } : no('unknown-person', 'person');
}
