import { money } from '../../reports/report-xml.js';
import { declarationsOf, type DemoDeclaration } from '../wage-tax.js';
import { paidIn, Sums } from './pay.js';
import type { YearRuns, YearTable } from './table.js';

function declared({ books, company, runs }: YearRuns): DemoDeclaration[] {
  const [first] = runs;
  const numbers = new Set(runs.map(({ number }) => number));
  return first ? declarationsOf(books, company, first.period.year).filter(({ run }) => numbers.has(run.number)) : [];
}

const total = (declarations: readonly DemoDeclaration[]): string =>
  money(declarations.reduce((sum, { euros }) => sum + euros * 100, 0));

export const sentDeclarations = (year: YearRuns): YearTable => {
  const sent = declared(year).filter(({ sentAt }) => sentAt !== null);
  return {
    title: 'Verzonden loonaangiften',
    heads: { text: 'Betalingskenmerk', figures: ['Periode', 'Verzonden', 'Totaal'] },
    rows: sent.map(({ reference, run, sentAt, euros }) => ({
      text: reference,
      figures: [String(run.period.number), sentAt?.slice(0, 10) ?? '', money(euros * 100)],
    })),
    totals: [{ text: 'Totaal', figures: ['', '', total(sent)] }],
  };
};

export const declarationsByPeriod = (year: YearRuns): YearTable => {
  const declarations = declared(year);
  const sums = new Map<number, Sums>();
  for (const { run, components } of paidIn(year))
    sums.set(run.number, (sums.get(run.number) ?? new Sums()).add(components));
  const all = new Sums();
  for (const { components } of paidIn(year)) all.add(components);
  return {
    title: 'Overzicht loonaangiften per periode',
    heads: { text: 'Periode', figures: ['Loon', 'Loonheffing', 'Aangegeven'] },
    rows: declarations.map(({ run, euros }) => ({
      text: `Periode ${run.period.number}`,
      figures: [...(sums.get(run.number) ?? new Sums()).figures(['wage', 'tax']), money(euros * 100)],
    })),
    totals: [{ text: 'Totaal', figures: [...all.figures(['wage', 'tax']), total(declarations)] }],
  };
};

export const declarationsCumulative = (year: YearRuns): YearTable => {
  const declarations = declared(year);
  const all = new Sums();
  for (const { components } of paidIn(year)) all.add(components);
  const [wage = '', tax = ''] = all.figures(['wage', 'tax']);
  const rows = [
    { text: 'Loon', figures: [wage] },
    { text: 'Loonheffing', figures: [tax] },
    { text: "Aangegeven, in hele euro's", figures: [total(declarations)] },
  ];
  return {
    title: 'Overzicht loonaangiften cumulatief',
    heads: { text: 'Wat', figures: ['Cumulatief'] },
    rows: declarations.length === 0 ? [] : rows,
  };
};
