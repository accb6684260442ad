import type { Period } from '../../shared/domain/period.js';
import type { Days, PayKind, PayLine, SheetKind } from '../../shared/domain/registration.js';

export interface SheetPerson {
  readonly number: number;
  readonly name: string;
}

/** Code and name; a code that somebody has and no model knows any more has an empty name. */
export interface SheetCode {
  readonly code: number;
  readonly name: string;
}

/** What a sheet holds, by its kind. */
export type SheetContent =
  | {
      readonly of: 'lines';
      readonly pay: PayKind;
      readonly fixed: boolean;
      readonly codes: readonly SheetCode[];
      readonly people: readonly (SheetPerson & { readonly lines: readonly PayLine[] })[];
    }
  | {
      readonly of: 'days';
      readonly kind: Extract<SheetKind, `days-${string}`>;
      readonly people: readonly (SheetPerson & { readonly days: Days })[];
    }
  | { readonly of: 'company'; readonly codes: readonly SheetCode[]; readonly lines: readonly PayLine[] };

export interface SheetTableInput {
  readonly debtorNumber: string;
  readonly companyNumber: number;
  readonly companyName: string;
  readonly period: Period;
  readonly content: SheetContent;
  /** The vendor's own columns and nothing else: it is known for variable lines alone. */
  readonly template: boolean;
}

export type SheetCell = { readonly text: string } | { readonly amount: string } | { readonly number: number };
export interface SheetTable {
  readonly heads: string[];
  readonly rows: SheetCell[][];
}

/**
 * A sheet as the importer reads it back: whose, when, and a column a code or figure. The lines of a company itself, which no
 * file brings in, are a list.
 */
export function sheetTable(input: SheetTableInput): SheetTable {
  const { content } = input;
  if (content.of === 'company') return companyTable(input, content);
  const { template, period } = input;
  const { heads, rowsOf } = content.of === 'lines' ? linesOf(content, template) : daysOf(content);
  const whose = (person: SheetPerson): SheetCell[] => [
    { text: input.debtorNumber },
    { number: input.companyNumber },
    { number: person.number },
    { text: periodOf(period) },
    ...(template ? [] : [{ text: person.name }]),
  ];
  return {
    heads: ['Debiteurnr', 'Bedrijfnr', 'Persnr', 'Periode', ...(template ? [] : ['Naam']), ...heads],
    rows: rowsOf.flatMap(({ person, rows }) => rows.map((row) => [...whose(person), ...row])),
  };
}

interface Figures {
  readonly heads: string[];
  readonly rowsOf: readonly { readonly person: SheetPerson; readonly rows: SheetCell[][] }[];
}

/**
 * Somebody with several lines of one code has a row for each. In the vendor's template each code has its column of remarks, which
 * stay empty: the API gives none back.
 */
function linesOf(content: Extract<SheetContent, { of: 'lines' }>, template: boolean): Figures {
  const { pay, fixed, codes, people } = content;
  const letter = pay === 'hours' ? 'U' : 'L';
  const heads: string[] = [];
  for (const { code, name } of codes) {
    const plain = `${fixed ? 'Vast ' : ''}${letter}${code}`;
    heads.push(template || name === '' ? plain : `${plain} ${name}`);
    if (template) heads.push(`Opmerkingen${letter}${code}`);
  }
  const rowsOf = people.map((person) => {
    const byCode = new Map<number, PayLine[]>();
    for (const line of person.lines) byCode.set(line.code, [...(byCode.get(line.code) ?? []), line]);
    const most = Math.max(1, ...[...byCode.values()].map(({ length }) => length));
    const rows = Array.from({ length: most }, (_, at): SheetCell[] =>
      codes.flatMap(({ code }): SheetCell[] => {
        const line = byCode.get(code)?.[at];
        const cell: SheetCell = line ? { amount: line.amount } : { text: '' };
        return template ? [cell, { text: '' }] : [cell];
      }),
    );
    return { person, rows };
  });
  return { heads, rowsOf };
}

const daysHeads = { 'days-variable': 'Dagen', 'days-fixed': 'Vaste dagen', 'days-worked': 'Gewerkte dagen' } as const;

/** 0 is written as 0: the API tells no difference from nothing. */
function daysOf({ kind, people }: Extract<SheetContent, { of: 'days' }>): Figures {
  const plusMinus = people.some(({ days }) => days.plusMinus !== null);
  return {
    heads: [daysHeads[kind], ...(plusMinus ? ['Plusmindagen'] : [])],
    rowsOf: people.map(({ days, ...person }) => ({
      person,
      rows: [[{ amount: String(days.days) }, ...(plusMinus ? [{ amount: String(days.plusMinus ?? 0) }] : [])]],
    })),
  };
}

function companyTable(input: SheetTableInput, { codes, lines }: Extract<SheetContent, { of: 'company' }>): SheetTable {
  const names = new Map(codes.map(({ code, name }) => [code, name]));
  return {
    heads: ['Debiteurnr', 'Bedrijfnr', 'Bedrijf', 'Periode', 'Code', 'Looncomponent', 'Bedrag'],
    rows: lines.map(({ code, amount }) => [
      { text: input.debtorNumber },
      { number: input.companyNumber },
      { text: input.companyName },
      { text: periodOf(input.period) },
      { number: code },
      { text: names.get(code) ?? '' },
      { amount },
    ]),
  };
}

const periodOf = ({ year, number }: Period): string => `${year}-${String(number).padStart(2, '0')}`;
