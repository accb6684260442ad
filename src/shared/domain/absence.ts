import { z } from 'zod';
import { addDays, daysBetween, type Day } from './calendar.js';
import { CalendarDate } from './calendar-date.js';
import { AbsenceId } from './ids.js';

/**
 * A line of an absence as the API gives it, from a day on at a percentage (100: fully absent). Lines of one `dossier` are
 * one case (reading). `end` is the last day, null while it goes on. `leave`: kept as an absence, but not sick leave.
 */
export const AbsenceItem = z.strictObject({
  id: AbsenceId,
  dossier: z.int(),
  leave: z.boolean(),
  percentage: z.int(),
  start: CalendarDate,
  reported: CalendarDate.nullable(),
  end: CalendarDate.nullable(),
  endReported: CalendarDate.nullable(),
});
export type AbsenceItem = z.infer<typeof AbsenceItem>;

/** Lines that follow one another without a day between. */
export interface AbsenceCase {
  readonly dossier: number;
  readonly leave: boolean;
  /** In order of their start; never empty. */
  readonly items: readonly AbsenceItem[];
  readonly first: AbsenceItem;
  readonly last: AbsenceItem;
  readonly start: Day;
  /** The last day of all; null while it goes on. */
  readonly end: Day | null;
}

/** Days from which on two spells of sick leave are two: four weeks between them. */
export const spellGapDays = 28;

const byStart = (a: AbsenceItem, b: AbsenceItem): number =>
  a.start < b.start ? -1 : a.start > b.start ? 1 : a.id - b.id;

/**
 * One employee's lines as cases, oldest first. Lines of one dossier with days between are two cases: whether the API
 * gives every case a number of its own is our reading, and nobody is absent on those days either way.
 */
export function casesOf(items: readonly AbsenceItem[]): readonly AbsenceCase[] {
  const dossiers = new Map<number, AbsenceItem[]>();
  for (const line of items.toSorted(byStart)) {
    const lines = dossiers.get(line.dossier);
    if (lines) lines.push(line);
    else dossiers.set(line.dossier, [line]);
  }
  const cases: AbsenceCase[] = [];
  for (const lines of dossiers.values()) {
    let run: AbsenceItem[] = [];
    for (const line of lines) {
      const end = run.at(-1)?.end;
      if (run.length > 0 && typeof end === 'string' && line.start > addDays(end, 1)) {
        cases.push(caseOf(run));
        run = [];
      }
      run.push(line);
    }
    cases.push(caseOf(run));
  }
  return cases.toSorted((a, b) => byStart(a.first, b.first));
}

function caseOf(items: readonly AbsenceItem[]): AbsenceCase {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) throw new RangeError('A case has at least one line');
  const { dossier, leave, start } = first;
  return { dossier, leave, items, first, last, start, end: last.end };
}

/** Whether the case goes on on that day: it began by then and did not end before. */
export const runsOn = ({ start, end }: Pick<AbsenceCase, 'start' | 'end'>, day: Day): boolean =>
  start <= day && (end === null || end >= day);

/** How far somebody is absent on a day: the line that began last. Null: the case does not run then. */
export function percentageOn(one: AbsenceCase, day: Day): number | null {
  if (!runsOn(one, day)) return null;
  return one.items.findLast(({ start }) => start <= day)?.percentage ?? null;
}

/** Calendar days from the first one until the last, or until `until` while it goes on; both counted. */
export function lengthOf({ start, end }: Pick<AbsenceCase, 'start' | 'end'>, until: Day): number {
  const last = end !== null && end < until ? end : until;
  return Math.max(0, daysBetween(start, last) + 1);
}

/** The cases with a day in common with a span; `end` null: it goes on. */
export const overlapping = (cases: readonly AbsenceCase[], start: Day, end: Day | null): readonly AbsenceCase[] =>
  cases.filter((one) => (one.end === null || one.end >= start) && (end === null || one.start <= end));

/** Cases of sick leave that the law takes as one, because less than four weeks lie between them. */
export interface Spell {
  readonly cases: readonly AbsenceCase[];
  readonly start: Day;
  readonly end: Day | null;
}

/** Days on which nobody was absent between the end of one and the start of another. */
const gap = (end: Day, start: Day): number => daysBetween(end, start) - 1;

/** The spells of one employee, oldest first. Leave that is kept as an absence is no part of them. */
export function spellsOf(cases: readonly AbsenceCase[]): readonly Spell[] {
  const spells: Spell[] = [];
  for (const one of cases.filter(({ leave }) => !leave)) {
    const before = spells.at(-1);
    if (before && (before.end === null || gap(before.end, one.start) < spellGapDays)) {
      const end = before.end === null || one.end === null ? null : before.end > one.end ? before.end : one.end;
      spells[spells.length - 1] = { cases: [...before.cases, one], start: before.start, end };
    } else spells.push({ cases: [one], start: one.start, end: one.end });
  }
  return spells;
}

/**
 * The sick leave that one from `start` on would go on with in law: the last that ended less than four weeks before. The
 * law asks whether the cause is another one, which only a person can say.
 */
export const relapseOf = (cases: readonly AbsenceCase[], start: Day): AbsenceCase | null =>
  cases.findLast(({ leave, end }) => !leave && end !== null && end < start && gap(end, start) < spellGapDays) ?? null;
