import { type AbsenceCase, lengthOf } from './absence.js';
import { addDays, type Day, daysBetween } from './calendar.js';
import { tenThousandths } from './leave-hours.js';

/** A month, quarter or any other time that figures are about; both ends counted. */
export interface FigureSpan {
  readonly start: Day;
  readonly end: Day;
}

/** One employee as the figures need them. `partTime`: percent as decimal text, `100` is full time. */
export interface FigurePerson {
  readonly cases: readonly AbsenceCase[];
  readonly inService: Day;
  /** The last day; null: until further notice. */
  readonly outOfService: Day | null;
  readonly partTime: string;
}

/**
 * Sums of which the figures are made, in whole numbers: calendar days times the part-time factor in ten-thousandths of a
 * percent. `absent` has the percentage of absence in it as well when that is asked for, hence a hundredfold of `available`.
 */
export interface FigureSums {
  readonly absent: bigint;
  readonly available: bigint;
  /** Cases that began in the span. */
  readonly begun: number;
  readonly people: number;
}

const overlap = (a: { start: Day; end: Day | null }, b: FigureSpan): FigureSpan | null => {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end !== null && a.end < b.end ? a.end : b.end;
  return start > end ? null : { start, end };
};

const days = ({ start, end }: FigureSpan): number => daysBetween(start, end) + 1;

/**
 * Adds up people over a span. Dossiers that are leave count nowhere. Available: the calendar days in service. Absent: those
 * of them on which somebody was absent, weighted by the percentage of absence or each as a whole day.
 */
export function figureSums(people: readonly FigurePerson[], span: FigureSpan, weighted: boolean): FigureSums {
  let [absent, available, begun, counted] = [0n, 0n, 0, 0];
  for (const { cases, inService, outOfService, partTime } of people) {
    const service = overlap({ start: inService, end: outOfService }, span);
    if (!service) continue;
    const factor = tenThousandths(partTime);
    counted += 1;
    available += BigInt(days(service)) * factor;
    for (const one of cases.filter(({ leave }) => !leave)) {
      if (one.start >= service.start && one.start <= service.end) begun += 1;
      for (const [at, item] of one.items.entries()) {
        // A line holds until the next one of its case begins.
        const next = one.items[at + 1];
        const last = next && (item.end === null || item.end >= next.start) ? dayBefore(next.start) : item.end;
        const shared = overlap({ start: item.start, end: last }, service);
        if (shared) absent += BigInt(days(shared)) * BigInt(weighted ? item.percentage : 100) * factor;
      }
    }
  }
  return { absent, available, begun, people: counted };
}

/** Hundredths of a percent, rounded half up; null: nobody was in service. */
export function absencePercentage({ absent, available }: FigureSums): number | null {
  if (available === 0n) return null;
  // `absent` is in percent of days already.
  return Number((absent * 200n + available) / (available * 2n));
}

/** Cases a person a year, in hundredths: those that began, per person in service, as if the span were a year. Null: nobody. */
export function frequency({ begun, people }: FigureSums, span: FigureSpan): number | null {
  return people === 0 ? null : Math.round((begun * 365 * 100) / (people * days(span)));
}

/** Classes of length of the payroll facts: the first and last day of each in calendar days; the last one has no end. */
export const lengthClasses = [
  { id: 'short', from: 1, until: 7 },
  { id: 'middle', from: 8, until: 42 },
  { id: 'long', from: 43, until: 365 },
  { id: 'longer', from: 366, until: null },
] as const;
export type LengthClass = (typeof lengthClasses)[number]['id'];

/** Which class a case is in, counted until a day while it goes on. */
export function lengthClassOf(one: AbsenceCase, until: Day): LengthClass {
  const length = Math.max(1, lengthOf(one, until));
  return lengthClasses.findLast(({ from }) => length >= from)?.id ?? 'short';
}

const dayBefore = (date: Day): Day => addDays(date, -1);
