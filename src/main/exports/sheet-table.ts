import type { EmployeeId } from '../../shared/domain/ids.js';
import type { Period } from '../../shared/domain/period.js';
import type { PayKind, PayLine } from '../../shared/domain/registration.js';

export interface SheetPerson {
  readonly id: EmployeeId;
  readonly number: number;
  readonly name: string;
  readonly lines: readonly PayLine[];
}

export interface SheetTableInput {
  readonly debtorNumber: string;
  readonly companyNumber: number;
  readonly period: Period;
  readonly pay: PayKind;
  /** Code and name; a code that somebody has and no model knows any more has an empty name. */
  readonly codes: readonly { readonly code: number; readonly name: string }[];
  readonly people: readonly SheetPerson[];
  /** The vendor's own columns and nothing else. */
  readonly template: boolean;
}

export type SheetCell = { readonly text: string } | { readonly amount: string } | { readonly number: number };

/**
 * A sheet as the importer reads it back: whose, when, and a column a code. Somebody with several lines of one code has a row
 * for each. In the vendor's template each code has its column of remarks, which stay empty: the API gives none back.
 */
export function sheetTable(input: SheetTableInput): { readonly heads: string[]; readonly rows: SheetCell[][] } {
  const { template, pay, codes, people, period } = input;
  const letter = pay === 'hours' ? 'U' : 'L';
  const heads = ['Debiteurnr', 'Bedrijfnr', 'Persnr', 'Periode', ...(template ? [] : ['Naam'])];
  for (const { code, name } of codes) {
    heads.push(template || name === '' ? `${letter}${code}` : `${letter}${code} ${name}`);
    if (template) heads.push(`Opmerkingen${letter}${code}`);
  }
  const when = `${period.year}-${String(period.number).padStart(2, '0')}`;
  const rows = people.flatMap((person) => {
    const byCode = new Map<number, PayLine[]>();
    for (const line of person.lines) byCode.set(line.code, [...(byCode.get(line.code) ?? []), line]);
    const most = Math.max(1, ...[...byCode.values()].map(({ length }) => length));
    return Array.from({ length: most }, (_, at): SheetCell[] => [
      { text: input.debtorNumber },
      { number: input.companyNumber },
      { number: person.number },
      { text: when },
      ...(template ? [] : [{ text: person.name }]),
      ...codes.flatMap(({ code }): SheetCell[] => {
        const line = byCode.get(code)?.[at];
        const cell: SheetCell = line ? { amount: line.amount } : { text: '' };
        return template ? [cell, { text: '' }] : [cell];
      }),
    ]);
  });
  return { heads, rows };
}
