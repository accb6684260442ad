import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bakery, cleaners, environmentWith, refusalOf, value } from '../testing/environment.js';

const parser = new XMLParser({ parseTagValue: false });
const Item = z.looseObject({ Debit: z.string(), Credit: z.string() });
const Journal = z.object({ JournalsReport: z.object({ Items: z.object({ Item: z.array(Item) }) }) });
const cents = (text: string): number => (text === '-' ? 0 : Math.round(Number(text.replace(',', '.')) * 100));

const environment = environmentWith();
const runs = (company: { readonly id: number }, Year = 2026) =>
  value(environment, 'CompanyService.Run_GetList', { CompanyId: company.id, Year }).map((run) => {
    if (!run) throw new TypeError('nil');
    return run;
  });

const journals = [
  'CompanyService.Journals_GetByRunCompany_v2',
  'CompanyService.Journals_GetByRunDepartment_v2',
  'CompanyService.Journals_GetByRunCostCenter_v2',
  'CompanyService.Journals_GetByRunEmployee_v2',
] as const;

describe('runs', () => {
  it('are one for each period before the current one; the newest is not locked', () => {
    expect(runs(bakery).map(({ PeriodStart }) => PeriodStart)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(runs(bakery).map(({ IsLocked }) => IsLocked)).toEqual([...Array.from({ length: 9 }, () => true), false]);
    expect(runs(bakery, 2025)).toHaveLength(12);
    expect(runs(cleaners, 2025)).toHaveLength(13);
    expect(runs(bakery, 2027)).toEqual([]);
    const ids = [...runs(bakery), ...runs(bakery, 2025), ...runs(cleaners)].map(({ ID }) => ID);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(journals)('%s balances, and is the same money whatever it is told apart by', (method) => {
    const run = runs(bakery).at(-1);
    if (!run) throw new RangeError('No run');
    const input = { CompanyId: bakery.id, RunId: run.ID, intYear: 2026 };
    const sums = (name: (typeof journals)[number]) => {
      const text = value(environment, name, input);
      const { Item: items } = Journal.parse(parser.parse(text)).JournalsReport.Items;
      return [
        items.reduce((sum, { Debit }) => sum + cents(Debit), 0),
        items.reduce((sum, { Credit }) => sum + cents(Credit), 0),
      ];
    };
    const [debit, credit] = sums(method);
    expect(debit).toBeGreaterThan(1_000_000);
    expect(credit).toBe(debit);
    expect(sums('CompanyService.Journals_GetByRunCompany_v2')).toEqual([debit, credit]);
  });

  it('list who was paid in them, and a run of another company is refused', () => {
    const run = runs(bakery).at(-1);
    if (!run) throw new RangeError('No run');
    const people = value(environment, 'CompanyService.Run_GetEmployeesByRunCompany', {
      CompanyId: bakery.id,
      RunId: run.ID,
      Year: 2026,
    });
    expect(people.length).toBeGreaterThan(30);
    expect(
      refusalOf(environment, 'CompanyService.Journals_GetByRunCompany_v2', {
        CompanyId: cleaners.id,
        RunId: run.ID,
        intYear: 2026,
      }),
    ).toBe(2030);
  });
});
