import { StepId } from '../../../shared/domain/ids.js';
import { paySheetOf } from '../../../shared/domain/registration.js';
import type { ImportMode } from '../../../shared/imports/mapping.js';
import type { Problem } from '../../../shared/imports/problems.js';
import { err, ok, type Result } from '../../../shared/errors.js';
import type { JobHandle } from '../../jobs/jobs.js';
import { linesOf } from '../lines.js';
import type { CheckOutcome, OpenFile } from '../open-file.js';
import {
  type ImportTarget,
  isSheetKind,
  type Planned,
  type PlanInput,
  type StandingPeople,
} from '../targets/target.js';
import {
  type CheckedLines,
  checkLines,
  companiesIn,
  doubtfulOf,
  type GoodLine,
  type Part,
  partsOf,
} from './check-lines.js';
import { readStanding } from './read-standing.js';
import { readCompanies, readCompany, type WorldParts } from './read-world.js';
import type { World, WorldCompany } from './world.js';

export interface CheckParts extends WorldParts {
  readonly id: () => string;
}

/** Reads what the lines of a file need and checks every one. Sends nothing. Cancelled between two reads. */
export async function checkFile(
  parts: CheckParts,
  file: OpenFile,
  target: ImportTarget,
  job: JobHandle,
): Promise<Result<CheckOutcome>> {
  const { book, mapping, inView, corrections } = file;
  const table = mapping && book?.tables[mapping.table];
  if (!mapping || !table) return err({ kind: 'wrong-state', state: 'unmapped' });
  const lines = linesOf(table, mapping, target.valueField, corrections);
  const says = (field: string): boolean => mapping.roles.some((role) => role.field === field);
  const companies = await readCompanies(parts, inView.company, says('company'));
  if (!companies.ok) return companies;
  const read = new Map<WorldCompany['companyId'], WorldCompany>();
  const bare: World = {
    companies: companies.data,
    read,
    standing: { absence: new Map(), leave: new Map(), bank: new Map() },
  };
  for (const id of companiesIn(lines, bare, inView.company)) {
    const company = companies.data.find((one) => one.company.id === id)?.company;
    if (!company) continue;
    const wants = { costCenters: says('costCenter'), leaveTypes: says('leaveType') };
    const answer = await readCompany(parts, company, wants, job.signal);
    if (!answer.ok) return answer;
    read.set(id, answer.data);
  }
  const checked = checkLines({
    lines,
    mapping,
    target,
    world: bare,
    inView,
    oddRows: new Set(book.csv?.oddRows),
  });
  const found = partsOf(checked.good);
  await readStanding(parts, bare, found, job);
  if (job.signal.aborted) return err({ kind: 'cancelled' });
  const left = new Map(checked.left);
  const problems: Problem[] = [...checked.problems];
  const tell = (line: GoodLine, kind: Problem['kind'], field = target.valueField): void => {
    const column = line.line.columns.get(field) ?? -1;
    const value = line.line.cells.get(field)?.text.slice(0, 200) ?? '';
    problems.push({ kind, row: line.line.row, column, value, about: '' });
  };
  for (const part of found)
    for (const line of part.lines) {
      if (isRead(parts, bare, part, line)) continue;
      left.set(line.at, 'not-read');
      tell(line, 'not-read');
    }
  for (const lines of byCompany(found)) {
    const asked = lines.filter(({ at }) => !left.has(at));
    for (const [at, { kind, field }] of target.refuse?.(asked.map(planLine), standingOf(bare)) ?? []) {
      const line = asked.find((one) => one.at === at);
      left.set(at, kind);
      if (line) tell(line, kind, field);
    }
  }
  const doubtful = doubtfulOf(
    lines.filter(({ at }) => left.has(at)),
    bare,
  );
  const outcome = found.flatMap((part) => {
    const known = part.lines.filter(({ at }) => !left.has(at));
    if (known.length === 0) return [];
    const whole = { ...part, lines: known };
    const plans = {
      set: plan(parts, whole, target, bare, 'set', doubtful),
      add: plan(parts, whole, target, bare, 'add', doubtful),
    };
    const twice = new Set(plans.add.sameThere);
    for (const line of known) if (twice.has(line.at)) tell(line, 'same-line-there');
    return [{ ...whole, plans }];
  });
  const good = checked.good.filter(({ at }) => !left.has(at));
  return ok({
    lines,
    world: bare,
    good,
    left,
    doubtful,
    problems: onceEach(problems).toSorted((a, b) => a.row - b.row || a.column - b.column),
    parts: outcome,
    counts: outcome.map(({ company, period, lines: own, plans }) => ({
      company,
      period,
      people: new Set(own.map(({ person }) => person.id)).size,
      lines: own.length,
      set: { ...plans.set.counts },
      add: { ...plans.add.counts },
    })),
  });
}

/** A row of several lines has one person and one period: what is wrong with them is one problem. */
function onceEach(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ kind, row, column }) => {
    const key = `${kind}/${row}/${column}`;
    return !seen.has(key) && seen.add(key);
  });
}

function isRead({ sheets }: CheckParts, world: World, { company, period }: Part, { meant, person }: GoodLine): boolean {
  const { kind } = meant;
  if (kind === 'Absence') return world.standing?.absence.has(person.id) === true;
  if (kind === 'Leave') return world.standing?.leave.has(person.id) === true;
  if (kind === 'BankAccount') return world.standing?.bank.has(person.id) === true;
  const key = { companyId: company.id, period, kind };
  return paySheetOf(kind) === null
    ? sheets.daysOf(key, person.id) !== undefined
    : sheets.linesOf(key, person.id) !== undefined;
}

const planLine = ({ at, person, meant }: GoodLine): PlanInput<unknown>['lines'][number] => ({
  at,
  person: { id: person.id, number: person.number, name: person.name },
  meant,
});

/** The lines of each company together, whatever their period: what one asks for may be in the way of another. */
function byCompany(found: readonly Part[]): Iterable<GoodLine[]> {
  const companies = new Map<number, GoodLine[]>();
  for (const { company, lines } of found) companies.set(company.id, [...(companies.get(company.id) ?? []), ...lines]);
  return companies.values();
}

const standingOf = ({ standing }: World): StandingPeople => ({
  absence: (id) => standing?.absence.get(id),
  leave: (id) => standing?.leave.get(id),
  bank: (id) => standing?.bank.get(id),
});

/** What a part asks of its target, with what was read. */
export function planInput(
  parts: CheckParts,
  part: Part,
  world: World,
  mode: ImportMode,
  doubtful: CheckedLines['doubtful'],
): PlanInput<unknown> {
  const numbers = new Map(part.lines.map(({ person }) => [person.id, person.number]));
  const { company, period, lines } = part;
  const companyId = company.id;
  return {
    companyId,
    period,
    mode,
    lines: lines.map(planLine),
    keeps: (id) => doubtful === 'all' || doubtful.has(numbers.get(id) ?? -1),
    standing: (kind, id) => (isSheetKind(kind) ? parts.sheets.linesOf({ companyId, period, kind }, id) : undefined),
    days: (kind, id) => (isSheetKind(kind) ? parts.sheets.daysOf({ companyId, period, kind }, id) : undefined),
    ...standingOf(world),
    codeName: (pay, code) => world.read.get(companyId)?.codes(pay)?.get(code) ?? '',
    newId: () => StepId.parse(parts.id()),
  };
}

const plan = (
  parts: CheckParts,
  part: Part,
  target: ImportTarget,
  world: World,
  mode: ImportMode,
  doubtful: CheckedLines['doubtful'],
): Planned => target.plan(planInput(parts, part, world, mode, doubtful));
