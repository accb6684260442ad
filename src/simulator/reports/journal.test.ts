import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bakery, cleaners, employeeIds, environmentWith, refusalOf, value } from '../testing/environment.js';
import { FakeClock } from '../testing/fake-clock.js';
import { doneAfter } from './background-tasks.js';

const Item = z.record(z.string(), z.string());
const Items = z.union([Item.transform((one) => [one]), z.array(Item), z.literal('').transform(() => [])]);
const parser = new XMLParser({ parseTagValue: false });
const hundredths = (text: string | undefined): number =>
  text === '-' || !text ? 0 : Math.round(Number(text.replace(',', '.')) * 100);
const sum = (items: readonly z.output<typeof Item>[], field: string): number =>
  items.reduce((total, item) => total + hundredths(item[field]), 0);

/** The content of a background report, five seconds later. */
function collect(environment: ReturnType<typeof environmentWith>, clock: FakeClock, TaskId: string): string {
  clock.goOn(doneAfter);
  return value(environment, 'ReportService.Reports_BackgroundTask_Result', { TaskId }).Content ?? '';
}

const parse = (text: string): unknown => parser.parse(text.replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, ''));

function journal(company = bakery, startPeriod = 10, endPeriod = 10) {
  const clock = new FakeClock();
  const environment = environmentWith(1, clock);
  const task = value(environment, 'ReportService.Reports_GetJournalsReportByCompany_Background', {
    companyId: company.id,
    startPeriod,
    endPeriod,
    year: 2026,
  });
  const tree = z
    .object({ JournalsReport: z.object({ Items: z.union([z.literal(''), z.object({ Item: Items })]) }) })
    .parse(parse(collect(environment, clock, task)));
  const { Items: list } = tree.JournalsReport;
  return { environment, items: list === '' ? [] : list.Item };
}

describe('the journal of a company', () => {
  it('balances to the cent, in companies of months and of four weeks', () => {
    for (const company of [bakery, cleaners]) {
      const { items } = journal(company);
      expect(items.length).toBeGreaterThan(100);
      expect(sum(items, 'Debit')).toBe(sum(items, 'Credit'));
      expect(sum(items, 'Debit')).toBeGreaterThan(1_000_000);
    }
  });

  it('has nothing for the period that is not run yet, and one run a period for those before', () => {
    expect(journal(bakery, 11, 12).items).toEqual([]);
    const { items } = journal(bakery, 9, 11);
    expect(new Set(items.map(({ Period, Run }) => `${Period} ${Run}`))).toEqual(new Set(['9 9', '10 10']));
  });

  it('books what was registered: a bonus raises the wages by itself and the rest with it', () => {
    const environment = environmentWith();
    const employee = employeeIds(environment, bakery).find((id) =>
      value(environment, 'EmployeeService.Reports_GetJournalsReportByEmployee', {
        EmployeeId: id,
        StartPeriod: 10,
        EndPeriod: 10,
        Year: 2026,
      }).includes('<Debit>'),
    );
    if (employee === undefined) throw new RangeError('Nobody works at the bakery');
    value(environment, 'EmployeeService.WageComponentVar_Insert', {
      EmployeeId: employee,
      WageComponent: { Id: 0, Code: 1100, Value: '1000', CostCenterId: null, CostUnitId: null },
      Period: 10,
      Year: 2026,
      UnprotectedMode: true,
    });
    const text = value(environment, 'EmployeeService.Reports_GetJournalsReportByEmployee', {
      EmployeeId: employee,
      StartPeriod: 10,
      EndPeriod: 10,
      Year: 2026,
    });
    const tree = z
      .object({ Report: z.object({ JournalReportItems: z.object({ JournalReportItem: Items }) }) })
      .parse(parse(text));
    const items = tree.Report.JournalReportItems.JournalReportItem;
    const bonus = items.filter(({ ComponentName }) => ComponentName === 'Bonus');
    expect(sum(bonus, 'Debit')).toBeGreaterThanOrEqual(100_000);
    expect(sum(items, 'Debit')).toBe(sum(items, 'Credit'));
  });

  it('refuses periods that the company does not have, and those that go back', () => {
    const environment = environmentWith();
    const refusal = (startPeriod: number, endPeriod: number) =>
      refusalOf(environment, 'ReportService.Reports_GetJournalsReportByCompany_Background', {
        companyId: bakery.id,
        startPeriod,
        endPeriod,
        year: 2026,
      });
    expect([refusal(13, 13), refusal(5, 4), refusal(1, 12)]).toEqual([2006, 2030, undefined]);
  });
});

describe('wage components of employees', () => {
  it('add up to the journal: net pay of a period is what the journal owes to the employees', () => {
    const clock = new FakeClock();
    const environment = environmentWith(1, clock);
    const task = value(
      environment,
      'ReportService.Reports_Accountant_Company_CompanyWageComponentsPerPeriod_Background',
      { companyId: bakery.id, year: 2026 },
    );
    const tree = z
      .object({
        ReportCompanyWageComponent: z.object({
          WageComponentsList: z.object({
            WageComponents: z.array(z.object({ ComponentNumber: z.string(), Values: z.object({ Value: Items }) })),
          }),
        }),
      })
      .parse(parse(collect(environment, clock, task)));
    const components = tree.ReportCompanyWageComponent.WageComponentsList.WageComponents;
    const net = components.find(({ ComponentNumber }) => ComponentNumber === '9100')?.Values.Value ?? [];
    const inOctober = net.filter(({ Period }) => Period === '10');
    const owed = journal().items.filter(({ GeneralLedgerAccount }) => GeneralLedgerAccount?.startsWith('1600'));
    expect(sum(inOctober, 'ComponentValue')).toBe(sum(owed, 'Credit'));
    expect(net.length).toBe(10);
  });
});
