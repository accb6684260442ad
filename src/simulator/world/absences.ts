import { addDays, firstDay, lastDay, type Day } from '../../shared/domain/calendar.js';
import type { EmployeeBook } from '../books/model.js';
import type { AbsenceItem, Employment } from '../books/parts.js';
import { partId } from './ids.js';
import type { CompanyDefinition } from './organisation.js';
import type { Random } from './random.js';
import { randomFor } from './random-part.js';

interface Part {
  readonly percentage: number;
  readonly days: number;
}

interface Case {
  readonly start: Day;
  readonly kind: number;
  /** In order; the last one of a running case has no end. */
  readonly parts: readonly Part[];
  readonly running: boolean;
}

const illness = 1;
const pregnancyLeave = 17;

/**
 * Most people were not ill in the last year, some once, a few twice with less than four weeks between. About one in
 * fifteen is absent now, some of them working part of their hours again. Nobody is absent outside their employment.
 */
export function absencesOf(
  seed: number,
  employee: EmployeeBook,
  company: CompanyDefinition,
  employments: readonly Employment[],
): readonly AbsenceItem[] {
  const service = employments.at(-1);
  if (!service) return [];
  const random = randomFor(seed, 'absences', employee.id);
  const cases = casesOf(random, company).filter((one) => within(one, service));
  let n = 0;
  return cases.flatMap(({ start, kind, parts, running }, index): AbsenceItem[] => {
    const dossier = partId('absenceCase', employee.id, index);
    let from = start;
    return parts.map(({ percentage, days }, at): AbsenceItem => {
      const open = running && at === parts.length - 1;
      const end = open ? null : addDays(from, days - 1);
      const item = {
        id: partId('absence', employee.id, n),
        dossier,
        kind,
        percentage,
        start: from,
        reported: from,
        end,
        endReported: end === null ? null : addDays(end, 1),
        comment: '',
        cause: null,
      };
      n += 1;
      from = addDays(from, days);
      return item;
    });
  });
}

/** The second of two follows the first. */
function casesOf(random: Random, company: CompanyDefinition): readonly Case[] {
  const middle = addDays(firstDay(company.period), 14);
  const now = middle > lastDay(company.period) ? lastDay(company.period) : middle;
  const past: Case[] = [];
  if (random.chance(0.3)) {
    const first = ended(addDays(now, -random.between(70, 400)), random);
    past.push(first);
    if (random.chance(0.2)) past.push(ended(addDays(afterEnd(first), random.between(4, 40)), random));
  }
  if (!random.chance(0.07)) return past;
  const running = runningCase(random, now);
  return [...past.filter((one) => afterEnd(one) < addDays(running.start, -3)), running];
}

const short = (random: Random): number => (random.chance(0.8) ? random.between(1, 6) : random.between(8, 25));

const ended = (start: Day, random: Random): Case => ({
  start,
  kind: illness,
  parts: [{ percentage: 100, days: short(random) }],
  running: false,
});

function runningCase(random: Random, now: Day): Case {
  if (random.chance(0.1)) {
    const start = addDays(now, -random.between(10, 80));
    return { start, kind: pregnancyLeave, parts: [{ percentage: 100, days: 112 }], running: true };
  }
  if (random.chance(0.5)) {
    const start = addDays(now, -random.between(1, 12));
    return { start, kind: illness, parts: [{ percentage: 100, days: 1 }], running: true };
  }
  const long = random.between(50, 420);
  const back = random.between(10, 30);
  const parts = [
    { percentage: 100, days: long - back },
    { percentage: random.pick([75, 50, 40, 25]), days: back },
  ];
  return { start: addDays(now, -long), kind: illness, parts, running: true };
}

/** The day after the last of a case that ended. */
const afterEnd = ({ start, parts }: Case): Day =>
  addDays(
    start,
    parts.reduce((sum, { days }) => sum + days, 0),
  );

const within = (one: Case, { start, end }: Employment): boolean =>
  one.start >= start && (end === null || (!one.running && afterEnd(one) <= end));
