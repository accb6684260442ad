import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../../shared/domain/absence.js';
import { CalendarDate } from '../../shared/domain/calendar-date.js';
import { AbsenceId, EmployeeId } from '../../shared/domain/ids.js';
import { ok } from '../../shared/errors.js';
import { type CountedPerson, departmentFigures, monthFigures } from '../../shared/figures/rows.js';
import { figureWords } from '../../shared/figures/words/index.js';
import { drawer } from './testing/drawer.js';
import { exportTexts } from './texts/index.js';
import { figureSheets, type FiguresFile, saveFigures } from './figures.js';

const person = (
  number: number,
  department: string | null,
  sick: readonly (readonly [string, string | null])[] = [],
): CountedPerson => ({
  employeeId: EmployeeId.parse(number),
  number,
  name: number === 3 ? '=Bakker, Jo' : `Bakker, ${number}`,
  department,
  inService: '2020-01-01',
  outOfService: null,
  partTime: '100',
  cases: casesOf(
    sick.map(([start, end], at) => ({
      id: AbsenceId.parse(number * 10 + at),
      dossier: at,
      leave: false,
      percentage: 100,
      start: CalendarDate.parse(start),
      reported: null,
      end: end === null ? null : CalendarDate.parse(end),
      endReported: null,
    })),
  ),
});

const input: FiguresFile = {
  company: 'Bakkerij De Vroege Vogel',
  people: [
    person(1, 'Winkel', [['2026-02-01', '2026-02-14']]),
    person(2, 'Oven'),
    person(3, null, [['2026-03-09', null]]),
  ],
  uncounted: 1,
  unplaced: 0,
  year: 2026,
  department: null,
  weighted: true,
  today: CalendarDate.parse('2026-03-10'),
  readAt: '2026-03-10T08:00:00.000Z',
  format: 'csv',
  language: 'nl',
};

async function saved(part: Partial<FiguresFile>, path: string | null = '/tmp/map/Cijfers.csv') {
  const { written, proposed, parts } = drawer(path, '2026-03-10T09:41:00.000Z');
  const answer = await saveFigures({ ...input, ...part }, parts);
  return { answer, proposed, bytes: written[0] };
}

const lines = (bytes: Uint8Array | undefined): string[] =>
  strFromU8(bytes ?? new Uint8Array())
    .trimEnd()
    .split('\r\n');

describe('a file of figures', () => {
  it('has each month for everybody, then for each department, and last for who is in none', async () => {
    const { bytes, proposed, answer } = await saved({});
    expect(answer).toEqual(ok({ name: 'Cijfers.csv' }));
    expect(proposed).toEqual(['Verzuimcijfers - Bakkerij De Vroege Vogel - 2026.csv']);
    const rows = lines(bytes);
    expect(rows[0]).toBe('"Afdeling";"Jaar";"Maand";"Medewerkers";"Verzuimpercentage (%)";"Frequentie"');
    // 14 of 84 days; one of three people fell ill: 365 / 28 / 3 a year.
    expect(rows[2]).toBe('"Alle afdelingen";"2026";"2";"3";"16,67";"4,35"');
    expect(rows.slice(4, 7).map((row) => row.split(';')[0])).toEqual(['"Oven"', '"Oven"', '"Oven"']);
    expect(rows[8]).toBe('"Winkel";"2026";"2";"1";"50,00";"13,04"');
    // March counts until the tenth: two of ten days.
    expect(rows[12]).toBe('"Zonder afdeling";"2026";"3";"1";"20,00";"36,50"');
    expect(rows).toHaveLength(13);
  });

  it('has one department alone when that was chosen, named in the file, and decimals as its language has them', async () => {
    const { bytes, proposed } = await saved({ department: 'Winkel', language: 'en' });
    expect(proposed).toEqual(['Absence figures - Bakkerij De Vroege Vogel - Winkel - 2026.csv']);
    expect(lines(bytes)).toHaveLength(4);
    expect(lines(bytes)[2]).toBe('"Winkel";"2026";"2";"1";"50.00";"13.04"');
  });

  it('says the formula that its numbers were made with, the choices and who was not counted on a sheet of its own', () => {
    for (const weighted of [true, false]) {
      const about = figureSheets({ ...input, weighted }, '2026-03-10T09:41:00.000Z').at(-1);
      const rows = new Map(about?.rows.map(([word, value]) => [word, value]));
      const words = figureWords.nl;
      const file = exportTexts.nl.figures;
      expect(rows.get(file.formula)).toBe(weighted ? words.formula.weighted : words.formula.whole);
      expect(rows.get(file.weighed)).toBe(weighted ? 'ja' : 'nee');
      expect(rows.get(file.uncounted)).toBe(1);
      expect(rows.get(file.counted)).toBe(3);
      expect(rows.get(file.untilDay)).toEqual({ date: '2026-03-10' });
    }
  });

  it('is a workbook whose numbers are numbers, whose dates are dates, and in which a name is never a formula', async () => {
    const { bytes } = await saved({ format: 'xlsx' }, '/tmp/map/Cijfers.xlsx');
    const parts = unzipSync(bytes ?? new Uint8Array());
    const sheet = (at: number): string => strFromU8(parts[`xl/worksheets/sheet${at}.xml`] ?? new Uint8Array());
    expect(sheet(1)).toContain('<v>16.67</v>');
    expect(sheet(3)).not.toContain('<f>');
    expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('=Bakker, Jo');
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).match(/<sheet /g)).toHaveLength(5);
  });

  it('lists every date of the gatekeeper rules that is still to come of those who are sick, with its week', () => {
    const dates = figureSheets(input, '2026-03-10T09:41:00.000Z').find(
      ({ name }) => name === exportTexts.nl.figures.dates,
    );
    expect(dates?.rows.slice(0, 4)).toEqual([
      [3, '=Bakker, Jo', figureWords.nl.step.healthService, { date: '2026-03-15' }],
      [3, '=Bakker, Jo', figureWords.nl.step.analysis, { date: '2026-04-19' }],
      [3, '=Bakker, Jo', figureWords.nl.step.plan, { date: '2026-05-03' }],
      [3, '=Bakker, Jo', 'Voortgangsgesprek (week 14)', { date: '2026-06-14' }],
    ]);
    expect(dates?.rows.map(([number]) => number)).toEqual(Array(24).fill(3));
  });

  it('is not written when the dialog was cancelled', async () => {
    const { answer, bytes } = await saved({}, null);
    expect(answer).toEqual(ok({ name: null }));
    expect(bytes).toBeUndefined();
  });
});

describe('the departments of a year', () => {
  it('are each counted by itself until today, and together they are everybody', () => {
    const rows = departmentFigures(input.people, 2026, '2026-03-10', true);
    // Until 10 March a year has 69 days: 14 of 69, none, and two of 69.
    expect(rows).toEqual([
      { department: 'Oven', people: 1, percentage: 0, frequency: 0 },
      { department: 'Winkel', people: 1, percentage: 2029, frequency: 529 },
      { department: null, people: 1, percentage: 290, frequency: 529 },
    ]);
    expect(departmentFigures(input.people, 2027, '2026-03-10', true)).toEqual([]);
    expect(departmentFigures(input.people, 2019, '2026-03-10', true)).toEqual([]);
  });
});

describe('the months of a year', () => {
  it('are twelve of a past one, those until today of this one, and none of one to come', () => {
    const at = (year: number, today: string) => monthFigures(input.people, year, today, true).map(({ month }) => month);
    expect(at(2025, '2026-03-10')).toHaveLength(12);
    expect(at(2026, '2026-03-01')).toEqual([1, 2, 3]);
    expect(at(2026, '2026-02-28')).toEqual([1, 2]);
    expect(at(2027, '2026-12-31')).toEqual([]);
  });

  it('count the leap day as a day of its month', () => {
    const sick = [person(1, null, [['2028-02-29', '2028-02-29']])];
    expect(monthFigures(sick, 2028, '2028-03-31', true)[1]?.percentage).toBe(Math.round(10000 / 29));
  });
});
