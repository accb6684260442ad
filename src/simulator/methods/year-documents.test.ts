import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { yearDocuments } from '../documents/year/index.js';
import { bakery, cleaners, emptyHolding, environmentWith, refusalOf, value } from '../testing/environment.js';
import { centsOf, pdfLines } from '../testing/pdf-lines.js';
import type { CompanyDefinition } from '../world/organisation.js';

const environment = environmentWith();
const Year = 2026;
type Ending = (typeof yearDocuments)[number][0];

const runsOf = (company: CompanyDefinition, year = Year) =>
  value(environment, 'CompanyService.Run_GetList', { CompanyId: company.id, Year: year }).map((run) => {
    if (!run) throw new TypeError('nil');
    return run;
  });

const runNumbered = (number: number) => {
  const run = runsOf(bakery).find(({ Number: own }) => own === number);
  if (!run) throw new RangeError(`No run ${number}`);
  return run;
};

/** The lines of a document that is about the runs up to one; empty when there is no document. */
function linesOf(ending: Ending, until = 10): string[][] {
  const { PDF } = value(environment, `CompanyService.SalaryDocuments_AnnualDocument_${ending}`, {
    CompanyId: bakery.id,
    RunId: runNumbered(until).ID,
    Year,
  });
  return PDF ? pdfLines(Buffer.from(PDF, 'base64')) : [];
}

const total = (lines: readonly (readonly string[])[]): number[] =>
  (lines.find(([text]) => text === 'Totaal') ?? []).slice(1).map(centsOf);

/** Cents of the lines whose text has a word, by the column of the figure. */
const column = (lines: readonly (readonly string[])[], word: RegExp, at = 1): number =>
  lines.filter(([text = '']) => word.test(text)).reduce((sum, line) => sum + centsOf(line[at] ?? ''), 0);

const parser = new XMLParser({ parseTagValue: false });
const Item = z.looseObject({ GeneralLedgerAccount: z.string(), Debit: z.string(), Credit: z.string() });
const Journal = z.object({ JournalsReport: z.object({ Items: z.object({ Item: z.array(Item) }) }) });

/** What the journals of the runs themselves say, added up: debit and credit, of one account or of all. */
function booked(until: number, account = /./): [debit: number, credit: number] {
  let [debit, credit] = [0, 0];
  for (const run of runsOf(bakery).filter(({ Number: own }) => own <= until)) {
    const input = { CompanyId: bakery.id, RunId: run.ID, intYear: Year };
    const text = value(environment, 'CompanyService.Journals_GetByRunCompany_v2', input);
    for (const item of Journal.parse(parser.parse(text)).JournalsReport.Items.Item) {
      if (!account.test(item.GeneralLedgerAccount)) continue;
      if (item.Debit !== '-') debit += centsOf(item.Debit);
      if (item.Credit !== '-') credit += centsOf(item.Credit);
    }
  }
  return [debit, credit];
}

const [netCredit, wageDebit] = [booked(10, /^1600/)[1], booked(10, /^40[01]0/)[0]];

describe('the documents of a year', () => {
  it.each([
    'JournalEntriesCompanyrCumulative',
    'JournalEntriesDepartmentCumulative',
    'JournalEntriesCostCenterCumulative',
    'JournalEntriesEmployeeCumulative',
  ] as const)('%s balances and comes to what the journals of the runs come to', (ending) => {
    const lines = linesOf(ending);
    const [debit = 0, credit] = total(lines);
    expect(debit).toBeGreaterThan(10_000_000);
    expect(credit).toBe(debit);
    expect([debit, credit]).toEqual(booked(10));
    // The lines come to the total that stands below them.
    expect(column(lines, /(?:^|  )\d{4} [A-Z]/)).toBe(debit);
    expect(column(lines, /1600 Te betalen nettolonen/, 2)).toBe(netCredit);
  });

  it('are about the runs up to the one that is named', () => {
    for (const until of [1, 4])
      expect(total(linesOf('JournalEntriesCompanyrCumulative', until))).toEqual(booked(until));
    expect(booked(4)).not.toEqual(booked(10));
  });

  it('say the same net pay and wage in every one, as the runs do', () => {
    expect(total(linesOf('PaymentListCumulative'))).toEqual([netCredit]);
    const [wage, tax, net] = total(linesOf('AnualStatement'));
    expect([wage, net]).toEqual([wageDebit, netCredit]);
    for (const ending of ['PayrollRegister', 'PayrollRegisterAllEmployees'] as const) {
      const register = total(linesOf(ending));
      expect([register[0], register[2], register[4]]).toEqual([wage, tax, net]);
      // Wage and allowances less tax and deductions.
      expect((register[0] ?? 0) + (register[1] ?? 0) - (register[2] ?? 0) - (register[3] ?? 0)).toBe(net);
    }
    expect(linesOf('PayrollRegister').filter(([text = '']) => text.startsWith('Run '))).toHaveLength(10);
    const summary = linesOf('PayrollRegisterSummaryCumulative');
    expect([column(summary, /^Brutoloon/), column(summary, /^Loonheffing/), column(summary, /^Netto/)]).toEqual([
      wage,
      tax,
      net,
    ]);
    const components = linesOf('CompanyWageComponentsCumulative');
    expect([column(components, /^9000 /), column(components, /^9100 /)]).toEqual([tax, net]);
    expect(column(components, /^8000 /)).toBe(booked(10, /^4030/)[0]);
  });

  it('of wage tax name the declarations that there are, and those sent alone where that is asked', () => {
    const declarations = value(environment, 'CompanyService.WageTax_GetList', { CompanyId: bakery.id, intYear: Year });
    const euros = declarations.reduce((sum, one) => sum + (one?.TotalGeneral ?? 0), 0);
    const sent = declarations.filter((one) => one?.Status === 'Sent');
    const lines = linesOf('SentWageTaxDeclarations');
    for (const one of sent) expect(lines.some(([text]) => text === one?.PaymentReference)).toBe(true);
    expect(lines.filter(([text = '']) => /^9\d{15}$/.test(text))).toHaveLength(sent.length);
    expect(sent.length).toBeLessThan(declarations.length);
    const [wage, tax, declared] = total(linesOf('WageTaxDeclarationOverviewByPeriod'));
    expect([wage, tax]).toEqual(total(linesOf('AnualStatement')).slice(0, 2));
    expect(declared).toBe(euros * 100);
    const cumulative = linesOf('WageTaxDeclarationOverviewCumulative');
    expect([
      column(cumulative, /^Loon$/),
      column(cumulative, /^Loonheffing/),
      column(cumulative, /^Aangegeven/),
    ]).toEqual([wage, tax, declared]);
  });

  it('of leave have the balances that the calls answer', () => {
    const lines = linesOf('LeaveSaldos');
    const employees = [...environment.books.company(bakery.id).employees.values()].slice(0, 5);
    for (const employee of employees) {
      const input = { EmployeeId: employee.id, LeaveType: 'Type1' };
      const balance = value(environment, 'EmployeeService.LeaveBalance_GetPerType', input);
      const line = lines.find(([text = '']) => text.startsWith(`${employee.number}  `) && text.includes('Wettelijk'));
      const comma = (text: string): string => text.replace('.', ',');
      expect(line?.slice(1)).toEqual([comma(balance.OpeningBalance), comma(balance.CurrentBalance)]);
    }
  });

  it('are empty where there is nothing: nobody was paid, or the demo keeps no such thing', () => {
    expect(linesOf('ReservationSaldos')).toEqual([]);
    const [run] = runsOf(emptyHolding);
    if (run)
      for (const [ending] of yearDocuments)
        expect(
          value(environment, `CompanyService.SalaryDocuments_AnnualDocument_${ending}`, {
            CompanyId: emptyHolding.id,
            RunId: run.ID,
            Year,
          }).PDF,
        ).toBeUndefined();
  });

  it('of a run that the company does not have in that year are refused', () => {
    const ask = (CompanyId: number, year: number) =>
      refusalOf(environment, 'CompanyService.SalaryDocuments_AnnualDocument_PayrollRegister', {
        CompanyId,
        RunId: runNumbered(10).ID,
        Year: year,
      });
    expect([ask(bakery.id, 2025), ask(cleaners.id, Year), ask(bakery.id, Year)]).toEqual([2030, 2030, undefined]);
  });

  it('repeat their heads on every page', () => {
    const lines = linesOf('JournalEntriesEmployeeCumulative');
    const heads = lines.filter(([text]) => text === 'Rekening');
    expect(heads.length).toBeGreaterThan(3);
    expect(lines.filter(([text]) => text === 'Totaal')).toHaveLength(1);
  });
});
