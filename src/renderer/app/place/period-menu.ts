import { comparePeriods, type Period, periodsInYear } from '../../../shared/domain/period.js';

export type Relation = 'earlier' | 'current' | 'later';

/** How a period lies to the company's current one. */
export function relationTo(period: Period, current: Period): Relation {
  const order = comparePeriods(period, current);
  return order < 0 ? 'earlier' : order > 0 ? 'later' : 'current';
}

export interface PeriodChoice {
  readonly period: Period;
  readonly relation: Relation;
}

/** Every period of one year, in order. Derived: the API lists no periods, only the current one. */
export function periodChoices(year: number, current: Period): PeriodChoice[] {
  return Array.from({ length: periodsInYear(current.type, year) }, (_, index) => {
    const period: Period = { year, number: index + 1, type: current.type };
    return { period, relation: relationTo(period, current) };
  });
}

/** The years that the menu reaches: the current one and its neighbours. */
export const reachableYears = (current: Period): readonly [first: number, last: number] => [
  current.year - 1,
  current.year + 1,
];
