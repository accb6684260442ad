import type { CompanyId, EmployeeId } from '../../../shared/domain/ids.js';
import { firstDay, lastDay } from '../../../shared/domain/calendar.js';
import { comparePeriods, type Period } from '../../../shared/domain/period.js';
import { periodOfDay } from '../../../shared/domain/period-of-day.js';
import type { Mapping } from '../../../shared/imports/mapping.js';
import type { Problem, ProblemKind } from '../../../shared/imports/problems.js';
import type { Company } from '../../../shared/ipc/organisation.js';
import type { FileLine } from '../lines.js';
import type { ImportTarget, Meant, StandingKind } from '../targets/target.js';
import { companyOf, type Found, periodOf, periodTextOf, personNumberOf } from './place.js';
import type { World, WorldCompany, WorldPerson } from './world.js';

/** A line that can be taken: who, where, when and what. */
export interface GoodLine {
  readonly at: number;
  readonly line: FileLine;
  readonly company: Company;
  readonly period: Period;
  readonly person: WorldPerson;
  readonly meant: Meant;
}

export interface CheckInput {
  readonly lines: readonly FileLine[];
  readonly mapping: Mapping;
  readonly target: ImportTarget;
  readonly world: World;
  readonly inView: { readonly company: Company; readonly period: Period };
  readonly oddRows: ReadonlySet<number>;
}

export interface CheckedLines {
  readonly good: readonly GoodLine[];
  readonly problems: readonly Problem[];
  /** Line -> why it is not taken. */
  readonly left: ReadonlyMap<number, ProblemKind>;
  /** Numbers of the people whom lines that are left name; 'all': one of them names nobody who is known. */
  readonly doubtful: ReadonlySet<number> | 'all';
}

/** The companies that lines name, so that they can be read before they are checked. */
export function companiesIn(lines: readonly FileLine[], world: World, inView: Company): Set<CompanyId> {
  const found = new Set<CompanyId>();
  for (const line of lines) {
    const company = companyOf(line, world, inView);
    if (company.ok) found.add(company.data.id);
  }
  return found;
}

/** Every line by itself, then against the others. Pure: what it needs of the company was read before. */
export function checkLines(input: CheckInput): CheckedLines {
  const good: GoodLine[] = [];
  const problems: Problem[] = [];
  const left = new Map<number, ProblemKind>();
  const tell = (line: FileLine, kind: ProblemKind, field: string, about = ''): void => {
    const column = line.columns.get(field) ?? -1;
    problems.push({ kind, row: line.row, column, value: line.cells.get(field)?.text.slice(0, 200) ?? '', about });
  };
  for (const line of input.lines) {
    const refuse = (kind: ProblemKind, field: string, about?: string): void => {
      left.set(line.at, kind);
      tell(line, kind, field, about);
    };
    const found = place(line, input);
    if (!found.ok) {
      refuse(found.kind, found.field, found.about);
      continue;
    }
    const { company, world, person } = found.data;
    const understood = input.target.understand(line, world, input.mapping.decimal);
    for (const { kind, field, about } of understood.findings)
      if (understood.ok) tell(line, kind, field, about);
      else refuse(kind, field, about);
    if (!understood.ok) continue;
    const [day] = understood.meant.days ?? [];
    const period = day === undefined ? found.data.period : periodOfDay(day, found.data.period.type);
    for (const { kind, field, about } of warnings(period, person, world)) tell(line, kind, field, about);
    good.push({ at: line.at, line, company, period, person, meant: understood.meant });
  }
  for (const { line } of repeated(good)) tell(line, 'repeated-line', input.target.valueField);
  return {
    good,
    problems,
    left,
    doubtful: doubtfulOf(
      input.lines.filter(({ at }) => left.has(at)),
      input.world,
    ),
  };
}

/** Whom lines that are left may be about. A number that nobody has may be anybody's, with one figure wrong. */
export function doubtfulOf(lines: readonly FileLine[], world: World): CheckedLines['doubtful'] {
  const numbers = new Set<number>();
  for (const line of lines) {
    const number = personNumberOf(line);
    const known = number.ok && [...world.read.values()].some(({ people }) => people.has(number.data));
    if (!number.ok || !known) return 'all';
    numbers.add(number.data);
  }
  return numbers;
}

interface Place {
  readonly company: Company;
  readonly world: WorldCompany;
  readonly period: Period;
  readonly person: WorldPerson;
}

function place(line: FileLine, { target, world, inView, oddRows }: CheckInput): Found<Place> {
  const no = (kind: ProblemKind, field: string, about = ''): Found<never> => ({ ok: false, kind, field, about });
  if (oddRows.has(line.row)) return no('odd-separator', 'person');
  if (line.merged) return no('merged', 'person');
  const company = companyOf(line, world, inView.company);
  if (!company.ok) return company;
  const read = world.read.get(company.data.id);
  if (!read || read.current === null) return no('company-unread', 'company', company.data.name);
  const told = target.dated === true ? { ok: true as const, data: null } : periodTextOf(line);
  if (!told.ok) return told;
  const period = periodOf(told.data, read.current, inView.period, company.data.id === inView.company.id);
  if (!period.ok) return period;
  const number = personNumberOf(line);
  if (!number.ok) return number;
  const [person, other] = read.people.get(number.data) ?? [];
  if (!person) return no('unknown-person', 'person', company.data.name);
  if (other) return no('double-person', 'person', company.data.name);
  if (!person.active) return no('not-on-payroll', 'person', company.data.name);
  return { ok: true, data: { company: company.data, world: read, period: period.data, person } };
}

function* warnings(
  period: Period,
  { from, until }: WorldPerson,
  { current }: WorldCompany,
): Generator<{ readonly kind: ProblemKind; readonly field: string; readonly about?: string }> {
  const order = current === null ? 0 : comparePeriods(period, current);
  if (order < 0) yield { kind: 'earlier-period', field: 'period' };
  if (order > 0) yield { kind: 'later-period', field: 'period' };
  if ((from !== null && from > lastDay(period)) || (until !== null && until < firstDay(period)))
    yield {
      kind: 'out-of-contract',
      field: 'person',
      about: until !== null && until < firstDay(period) ? until : (from ?? ''),
    };
}

/** Lines about the same place as one before them. */
function* repeated(good: readonly GoodLine[]): Generator<GoodLine> {
  const seen = new Set<string>();
  for (const one of good) {
    const { company, period, person, meant } = one;
    const key = `${company.id}/${period.year}-${period.number}/${person.id}/${meant.kind}/${meant.cell}`;
    if (seen.has(key)) yield one;
    seen.add(key);
  }
}

/** Lines that belong into one change set, and whose registrations must be read for it. */
export interface Part {
  readonly company: Company;
  readonly period: Period;
  readonly lines: readonly GoodLine[];
  readonly reads: ReadonlyMap<StandingKind, readonly EmployeeId[]>;
}

/** One part a company and period, in the order of the file. */
export function partsOf(good: readonly GoodLine[]): Part[] {
  const groups = new Map<string, GoodLine[]>();
  for (const line of good) {
    const key = `${line.company.id}/${line.period.year}-${line.period.number}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].flatMap((lines) => {
    const [first] = lines;
    if (!first) return [];
    const reads = new Map<StandingKind, Set<EmployeeId>>();
    for (const { meant, person } of lines) {
      const people = reads.get(meant.kind) ?? new Set<EmployeeId>();
      reads.set(meant.kind, people.add(person.id));
    }
    return [
      {
        company: first.company,
        period: first.period,
        lines,
        reads: new Map([...reads].map(([kind, people]) => [kind, [...people]])),
      },
    ];
  });
}
