import type { Period } from '../../../../shared/domain/period.js';
import type { PlaceField } from '../../../../shared/imports/mapping.js';
import { bareNumber, periodInText } from '../../../../shared/imports/place-text.js';

/** Where a sheet belongs, in the numbers and names that people and files know it by. */
export interface SheetPlace {
  readonly debtor: { readonly number: string; readonly name: string };
  readonly company: { readonly number: number; readonly name: string };
  readonly period: Period;
}

/**
 * What a pasted line says that the sheet is not: the vendor's template names debtor, company and period in each line. A period that cannot be
 * understood counts as another one.
 */
export function contradicted(
  { debtor, company, period }: SheetPlace,
  says: ReadonlyMap<PlaceField, string>,
): PlaceField | null {
  const [toDebtor, toCompany, toPeriod, toYear] = (['debtor', 'company', 'period', 'year'] as const).map((field) =>
    says.get(field),
  );
  if (toDebtor !== undefined && !isNamed(toDebtor, debtor.number, debtor.name)) return 'debtor';
  if (toCompany !== undefined && !isNamed(toCompany, String(company.number), company.name)) return 'company';
  if (toPeriod !== undefined) {
    const told = periodInText(toPeriod, toYear);
    return told?.year === period.year && told.number === period.number ? null : 'period';
  }
  return toYear !== undefined && toYear.trim() !== String(period.year) ? 'year' : null;
}

const isNamed = (text: string, number: string, name: string): boolean =>
  bareNumber(text) === bareNumber(number) || text.trim().toLowerCase() === name.trim().toLowerCase();
