import type { EmployeeBook } from '../../books/model.js';
import { personalIn } from '../../books/personal.js';
import { payOf, type PaidComponent } from '../../reports/pay.js';
import { money } from '../../reports/report-xml.js';
import type { Run } from '../../reports/runs.js';
import { displayName } from '../../world/names.js';
import type { TableRow, YearRuns, YearTable } from './table.js';

type Effect = PaidComponent['effect'];

/** What somebody was paid in one run. */
interface Paid {
  readonly employee: EmployeeBook;
  readonly run: Run;
  readonly components: readonly PaidComponent[];
}

/** Everybody's pay of the year, person by person; runs in which somebody was paid nothing are left out. */
export function* paidIn({ books, company, runs }: YearRuns): Generator<Paid, undefined> {
  for (const employee of company.employees.values())
    for (const run of runs) {
      const components = payOf(books, employee, company, run.period);
      if (components.length > 0) yield { employee, run, components };
    }
  return undefined;
}

/** Cents by what a component does with money. */
export class Sums {
  readonly #cents = new Map<Effect, number>();

  add(components: readonly PaidComponent[]): this {
    for (const { effect, cents } of components) this.#cents.set(effect, this.of(effect) + cents);
    return this;
  }

  of(effect: Effect): number {
    return this.#cents.get(effect) ?? 0;
  }

  figures(effects: readonly Effect[]): string[] {
    return effects.map((effect) => money(this.of(effect)));
  }
}

export const nameOf = ({ runs }: Pick<YearRuns, 'runs'>, employee: EmployeeBook): string => {
  const last = runs.at(-1);
  return last ? `${employee.number}  ${displayName(personalIn(employee, last.period).record)}` : '';
};

/** A line for each `key`, in the order in which they come, and the total of all. */
function summed(
  year: YearRuns,
  effects: readonly Effect[],
  key: (paid: Paid) => string,
): { readonly rows: TableRow[]; readonly totals: TableRow[] } {
  const lines = new Map<string, Sums>();
  const all = new Sums();
  for (const paid of paidIn(year)) {
    const text = key(paid);
    lines.set(text, (lines.get(text) ?? new Sums()).add(paid.components));
    all.add(paid.components);
  }
  return {
    rows: [...lines].map(([text, sums]): TableRow => ({ text, figures: sums.figures(effects) })),
    totals: [{ text: 'Totaal', figures: all.figures(effects) }],
  };
}

export const annualStatements = (year: YearRuns): YearTable => ({
  title: 'Jaaropgaven',
  heads: { text: 'Medewerker', figures: ['Loon', 'Loonheffing', 'Netto'] },
  ...summed(year, ['wage', 'tax', 'net'], ({ employee }) => nameOf(year, employee)),
});

const register: readonly Effect[] = ['wage', 'allowance', 'tax', 'deduction', 'net'];
const registerHeads = ['Loon', 'Vergoeding', 'Loonheffing', 'Inhouding', 'Netto'];

export const payrollRegister = (year: YearRuns): YearTable => {
  const { rows, totals } = summed(year, register, ({ run }) => `Run ${run.number}, periode ${run.period.number}`);
  // People come one by one, each with their own first run.
  const number = ({ text }: TableRow): number => Number(/\d+/.exec(text)?.[0]);
  return {
    title: 'Loonstaat',
    heads: { text: 'Run', figures: registerHeads },
    rows: rows.toSorted((a, b) => number(a) - number(b)),
    totals,
  };
};

export const payrollRegisterOfEmployees = (year: YearRuns): YearTable => ({
  title: 'Loonstaat alle medewerkers',
  heads: { text: 'Medewerker', figures: registerHeads },
  ...summed(year, register, ({ employee }) => nameOf(year, employee)),
});

const groups = [
  ['wage', 'Brutoloon'],
  ['allowance', 'Vergoedingen'],
  ['tax', 'Loonheffing'],
  ['deduction', 'Inhoudingen'],
  ['net', 'Netto'],
  ['employer', 'Sociale lasten werkgever'],
] as const;

export const payrollSummary = (year: YearRuns): YearTable => {
  const all = new Sums();
  for (const { components } of paidIn(year)) all.add(components);
  return {
    title: 'Verzamelloonstaat cumulatief',
    heads: { text: 'Groep', figures: ['Cumulatief'] },
    rows: all.of('wage') === 0 ? [] : groups.map(([effect, text]) => ({ text, figures: [money(all.of(effect))] })),
  };
};

export const wageComponents = (year: YearRuns): YearTable => {
  const sums = new Map<number, { readonly name: string; readonly cents: number }>();
  for (const { components } of paidIn(year))
    for (const { code, name, cents } of components)
      sums.set(code, { name, cents: (sums.get(code)?.cents ?? 0) + cents });
  return {
    title: 'Looncomponenten cumulatief',
    heads: { text: 'Component', figures: ['Cumulatief'] },
    rows: [...sums]
      .toSorted(([a], [b]) => a - b)
      .map(([code, { name, cents }]) => ({ text: `${code}  ${name}`, figures: [money(cents)] })),
  };
};

export const paymentList = (year: YearRuns): YearTable => ({
  title: 'Betaallijst cumulatief',
  heads: { text: 'Medewerker', figures: ['Netto'] },
  ...summed(year, ['net'], ({ employee }) => nameOf(year, employee)),
});
