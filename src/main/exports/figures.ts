import { basename } from 'node:path';
import { CalendarDate } from '../../shared/domain/calendar-date.js';
import type { GatekeeperDate } from '../../shared/domain/gatekeeper.js';
import { ok, type Result } from '../../shared/errors.js';
import {
  byDepartment,
  classFigures,
  type CountedPerson,
  type MonthFigures,
  monthFigures,
  runningCases,
} from '../../shared/figures/rows.js';
import { figureWords } from '../../shared/figures/words/index.js';
import type { Language } from '../../shared/ipc/app.js';
import { CsvFigure, toCsv } from './csv.js';
import { fileName } from './file-name.js';
import type { SaveReceiptParts } from './save-receipt.js';
import { exportTexts } from './texts/index.js';
import { type Cell, dateCell, decimalCell, toXlsxBook, type XlsxSheet } from './xlsx.js';

/** Figures of absence as a person chose them. `people`: everybody of the company with a date of entry. */
export interface FiguresFile {
  readonly company: string;
  readonly people: readonly CountedPerson[];
  /** Employees of the list without a date of entry, who cannot be counted. */
  readonly uncounted: number;
  /** Lines of absence whose start is no date. */
  readonly unplaced: number;
  readonly year: number;
  /** Null: all of them, and then each by itself as well. */
  readonly department: string | null;
  readonly weighted: boolean;
  /** The day that the months and running cases are counted until. */
  readonly today: CalendarDate;
  readonly readAt: string;
  readonly format: 'xlsx' | 'csv';
  readonly language: Language;
}

/** Saves them where a person says. Answers the file's name without its folder; null: cancelled. */
export async function saveFigures(
  input: FiguresFile,
  { choose, write, clock }: Pick<SaveReceiptParts, 'choose' | 'write' | 'clock'>,
): Promise<Result<{ name: string | null }>> {
  const file = exportTexts[input.language].figures;
  const name = fileName([file.name, input.company, input.department ?? '', String(input.year)], input.format);
  const path = await choose({ name, format: input.format });
  if (path === null) return ok({ name: null });
  const bytes = input.format === 'csv' ? monthsCsv(input) : await toXlsxBook(figureSheets(input, clock.now()));
  const written = await write(path, bytes);
  return written.ok ? ok({ name: basename(path) }) : written;
}

/** Months, classes of length, running cases, and how all of it was counted. */
export function figureSheets(
  input: FiguresFile,
  madeAt: string,
): (XlsxSheet & { readonly rows: readonly (readonly Cell[])[] })[] {
  const words = figureWords[input.language];
  const { column } = words;
  const file = exportTexts[input.language].figures;
  const people = chosen(input);
  const running = runningCases(people, input.today);
  return [
    {
      name: file.months,
      heads: monthHeads(input.language),
      rows: monthRows(input).map(({ department, month, people: counted, percentage, frequency }) => [
        department,
        input.year,
        month,
        counted,
        percentage === null ? '' : decimalCell(inHundredths(percentage), 2),
        frequency === null ? '' : decimalCell(inHundredths(frequency), 2),
      ]),
    },
    {
      name: file.lengths,
      heads: [column.length, column.cases],
      rows: classFigures(people, input.year, input.today).map(({ id, cases }) => [words.length[id], cases]),
    },
    {
      name: file.running,
      heads: [column.number, column.name, words.department, column.since, column.next, column.on],
      rows: running.map(({ person, since, dates: [next] }) => [
        person.number,
        person.name,
        person.department ?? '',
        dated(since),
        next ? stepText(next, words) : words.allPast,
        next ? dated(next.day) : '',
      ]),
    },
    {
      name: file.dates,
      heads: [column.number, column.name, column.step, column.on],
      rows: running.flatMap(({ person, dates }) =>
        dates.map((step) => [person.number, person.name, stepText(step, words), dated(step.day)]),
      ),
    },
    { name: file.about, heads: [file.about, ''], rows: about(input, people.length, madeAt) },
  ];
}

function monthsCsv(input: FiguresFile): Uint8Array {
  const figure = (value: number | null): CsvFigure | string =>
    value === null ? '' : new CsvFigure(inHundredths(value), input.language === 'en' ? '.' : ',');
  return toCsv(
    monthHeads(input.language),
    monthRows(input).map(({ department, month, people, percentage, frequency }) => [
      department,
      input.year,
      month,
      people,
      figure(percentage),
      figure(frequency),
    ]),
  );
}

function monthHeads(language: Language): string[] {
  const { department, year, column } = figureWords[language];
  return [department, year, column.month, column.people, `${column.percentage} (%)`, column.frequency];
}

/** All chosen people first; then, when those are everybody, each department, and last who is in none. */
function monthRows(input: FiguresFile): readonly (MonthFigures & { readonly department: string })[] {
  const words = figureWords[input.language];
  const of = (department: string, people: readonly CountedPerson[]) =>
    monthFigures(people, input.year, input.today, input.weighted).map((row) => ({ ...row, department }));
  const whole = of(input.department ?? words.allDepartments, chosen(input));
  if (input.department !== null) return whole;
  const groups = byDepartment(input.people);
  // Nobody in any department: that is everybody once more.
  if (groups.every(([department]) => department === null)) return whole;
  const { noDepartment } = words;
  return [...whole, ...groups.flatMap(([name, people]) => of(name ?? noDepartment, people))];
}

const chosen = ({ people, department }: FiguresFile): readonly CountedPerson[] =>
  department === null ? people : people.filter((one) => one.department === department);

function about(input: FiguresFile, counted: number, madeAt: string): Cell[][] {
  const words = figureWords[input.language];
  const file = exportTexts[input.language].figures;
  return [
    [file.company, input.company],
    [words.year, input.year],
    [file.departments, input.department ?? words.allDepartments],
    [file.weighed, input.weighted ? file.yes : file.no],
    [file.formula, input.weighted ? words.formula.weighted : words.formula.whole],
    [file.counting, words.formula.rest],
    [file.dates, words.runningNote],
    [file.counted, counted],
    [file.uncounted, input.uncounted],
    [file.unplaced, input.unplaced],
    [file.untilDay, dateCell(input.today)],
    [file.readAt, utc(input.readAt)],
    [file.madeAt, utc(madeAt)],
  ];
}

const stepText = ({ id, week }: GatekeeperDate, { step }: (typeof figureWords)[Language]): string =>
  step[id].replace('{{week}}', String(week));

/** Whole hundredths as decimal text: `407` is `4.07`. */
const inHundredths = (value: number): string => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;

const dated = (day: string): Cell => {
  const date = CalendarDate.safeParse(day);
  return date.success ? dateCell(date.data) : day;
};

const utc = (instant: string): string => instant.replace('T', ' ').slice(0, 19);
