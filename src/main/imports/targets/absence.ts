import { casesOf } from '../../../shared/domain/absence.js';
import { checkReport } from '../../../shared/domain/absence-checks.js';
import { type AbsenceKind, absenceKindOf } from '../../../shared/domain/absence-kinds.js';
import type { CalendarDate } from '../../../shared/domain/calendar-date.js';
import type { EmployeeId } from '../../../shared/domain/ids.js';
import { datedFields, type DatedField, neededFields } from '../../../shared/imports/targets.js';
import { reportPart } from '../../absence/report-part.js';
import { absenceChanges } from '../../change-sets/kinds/absence.js';
import { type AbsenceStep, isAbsenceStep } from '../../change-sets/plan-absence.js';
import { amountOf } from '../amounts.js';
import { dayOf } from '../dates.js';
import { foldHead } from '../layout/heads.js';
import type { LineCell } from '../lines.js';
import { headsOf } from './dated-heads.js';
import type { Finding, ImportTarget, Planned, PlanInput, StandingPeople } from './target.js';

/** A sick report as a file has it. */
export interface AbsenceValue {
  readonly start: CalendarDate;
  readonly percentage: number;
  readonly kind: AbsenceKind;
  readonly reported: CalendarDate;
}

const heads = headsOf({
  start: [
    'eersteziektedag',
    'eersteverzuimdag',
    'ziekvanaf',
    'ziekperdatum',
    'begindatumverzuim',
    'verzuimvanaf',
    'firstsickday',
    'sickfrom',
    'absentfrom',
    'forstasjukdag',
    'forstasjukdagen',
    'sjukfran',
  ],
  percentage: [
    'percentage',
    'percentageafwezig',
    'verzuimpercentage',
    'ziektepercentage',
    'afwezig%',
    'percentageabsent',
    'procent',
    'procentfranvarande',
  ],
  kind: ['soort', 'soortverzuim', 'verzuimsoort', 'soortmelding', 'kind', 'kindofabsence', 'typ', 'typavfranvaro'],
  reported: [
    'gemeldop',
    'meldingsdatum',
    'melddatum',
    'datummelding',
    'reportedon',
    'reportdate',
    'anmald',
    'anmaldden',
  ],
} satisfies Partial<Record<DatedField, readonly string[]>>);

type Line = PlanInput<AbsenceValue>['lines'][number];

/** Sick reports: who, from which day, how far, of which kind, reported when. Each begins a case that goes on. */
export const absenceTarget: ImportTarget<AbsenceValue> = {
  id: 'absence',
  fields: datedFields.absence.map((id) => ({ id, keyed: false })),
  valueField: 'start',
  decimalField: 'percentage',
  needs: neededFields.absence.filter((field) => field === 'start'),
  dated: true,

  role: (head) => heads.get(foldHead(head)) ?? null,

  understand(line, _company, decimal) {
    const refuse = (finding: Finding) => ({ ok: false, findings: [finding] }) as const;
    const start = dayOf(line.cells.get('start'));
    if (!start.ok) return refuse({ kind: start.kind, field: 'start' });
    const percentage = percentageOf(line.cells.get('percentage'), decimal);
    if (percentage === null) return refuse({ kind: 'bad-percentage', field: 'percentage' });
    const text = line.cells.get('kind');
    if (text?.kind === 'formula') return refuse({ kind: 'formula', field: 'kind' });
    const kind = absenceKindOf(text?.text ?? '');
    if (kind === null) return refuse({ kind: 'unknown-kind', field: 'kind' });
    const reported = dayOf(line.cells.get('reported'));
    if (!reported.ok) return refuse({ kind: reported.kind, field: 'reported' });
    const value = { start: start.day, percentage, kind, reported: reported.day };
    // The kind is no part of what a line is called: receipts and problems show that.
    return { ok: true, meant: { cell: start.day, kind: 'Absence', value, days: [start.day] }, findings: [] };
  },

  refuse(lines, standing) {
    const refused = new Map<number, Finding>();
    const taken = new Set<EmployeeId>();
    for (const { at, person, meant } of lines) {
      const known = standing.absence(person.id);
      if (!known || standsThere(meant.value, known.items)) continue;
      const problem = checkReport(meant.value, { cases: casesOf(known.items), service: known.service });
      // A report has no end: a second one of somebody would lie in the first.
      if (problem === 'overlap' || taken.has(person.id)) refused.set(at, { kind: 'already-absent', field: 'start' });
      else if (problem !== null) refused.set(at, { kind: 'not-in-service', field: 'start' });
      else taken.add(person.id);
    }
    return refused;
  },

  plan,

  replaces({ lines }) {
    const people = new Set(lines.map(({ person }) => person.id));
    return (step) => isAbsenceStep(step) && people.has(step.employee.id);
  },
};

/** 1 to 100 as a whole number. A cell that is formatted as a percentage holds 1 for 100%, so a stored 1 says nothing. */
function percentageOf(cell: LineCell | undefined, decimal: ',' | '.' | null): number | null {
  if (!cell) return null;
  const read = amountOf({ kind: cell.kind, text: cell.text.replace(/\s*%\s*$/, '') }, decimal);
  const value = read.ok ? Number(read.amount) : Number.NaN;
  if (!Number.isInteger(value) || value < 1 || value > 100) return null;
  return value === 1 && cell.kind === 'number' ? null : value;
}

/** The very same report is there already and goes on: a file that was taken twice books nothing twice. */
const standsThere = (
  { start, percentage }: AbsenceValue,
  items: NonNullable<ReturnType<StandingPeople['absence']>>['items'],
): boolean => items.some((item) => item.start === start && item.percentage === percentage && item.end === null);

function plan({ lines, companyId, period, absence, newId }: PlanInput<AbsenceValue>): Planned {
  const steps: AbsenceStep[] = [];
  const ends = new Map<number, AbsenceStep['id'] | null>();
  for (const line of lines) {
    const items = absence(line.person.id)?.items ?? [];
    if (standsThere(line.meant.value, items)) {
      ends.set(line.at, null);
      continue;
    }
    const step = stepOf(line, items, { id: newId(), companyId, period });
    steps.push(step);
    ends.set(line.at, step.id);
  }
  const same = lines.length - steps.length;
  return { steps, ends, sameThere: [], counts: { added: steps.length, changed: 0, removed: 0, same } };
}

function stepOf(
  { person, meant }: Line,
  items: Parameters<typeof casesOf>[0],
  base: Pick<AbsenceStep, 'id' | 'companyId' | 'period'>,
): AbsenceStep {
  // Whether the cause is another one than before, no file says: in law it goes on, and the review says so.
  const step = { ...base, employee: person, ...reportPart(meant.value, casesOf(items), false) };
  return { ...step, fields: absenceChanges(step) };
}
