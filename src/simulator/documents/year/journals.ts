import { type Booked, bookedOf } from '../../reports/bookings.js';
import { money } from '../../reports/report-xml.js';
import type { YearRuns, YearTable } from './table.js';

interface Told {
  readonly title: string;
  /** The part of a line's text before the account; '' for what has none. */
  readonly part: (booked: Booked) => string;
}

/** By what a journal of the year is told apart. */
const journals = {
  company: { title: 'Journaalpost bedrijf cumulatief', part: () => '' },
  department: { title: 'Journaalpost per afdeling cumulatief', part: ({ department }) => department },
  costCenter: { title: 'Journaalpost per kostenplaats cumulatief', part: ({ center }) => center },
  employee: {
    title: 'Journaalpost per medewerker cumulatief',
    part: ({ employee }) => `${employee.number} ${employee.name}`,
  },
} as const satisfies Record<string, Told>;

/** The journals of the runs added up, a line for each account in each part. */
export function journalOfYear({ books, company, runs }: YearRuns, by: keyof typeof journals): YearTable {
  const { title, part }: Told = journals[by];
  const lines = new Map<string, { debit: number; credit: number }>();
  const all = { debit: 0, credit: 0 };
  for (const employee of company.employees.values())
    for (const { period } of runs)
      for (const booked of bookedOf(books, employee, company, period)) {
        const text = [part(booked), booked.account].filter(Boolean).join('  ');
        const sums = lines.get(text) ?? { debit: 0, credit: 0 };
        sums[booked.side] += booked.cents;
        all[booked.side] += booked.cents;
        lines.set(text, sums);
      }
  const figures = ({ debit, credit }: typeof all): string[] => [money(debit), money(credit)];
  return {
    title,
    heads: { text: 'Rekening', figures: ['Debet', 'Credit'] },
    rows: [...lines]
      .toSorted(([a], [b]) => a.localeCompare(b, 'nl', { numeric: true }))
      .map(([text, sums]) => ({ text, figures: figures(sums) })),
    totals: [{ text: 'Totaal', figures: figures(all) }],
  };
}
