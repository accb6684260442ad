import { addDays, daysBetween, weekdayOf } from '../../../shared/domain/calendar.js';
import type { CalendarDate } from '../../../shared/domain/calendar-date.js';
import { checkLeave, sameLeave } from '../../../shared/domain/leave-checks.js';
import { decimalOf, tenThousandths } from '../../../shared/domain/leave-hours.js';
import { LeaveHours, type LeaveValues } from '../../../shared/domain/leave.js';
import { datedFields, type DatedField, neededFields } from '../../../shared/imports/targets.js';
import { leaveChanges } from '../../change-sets/kinds/leave.js';
import { describeStep } from '../../change-sets/kinds/index.js';
import { isLeaveStep, type LeaveStep } from '../../change-sets/plan-leave.js';
import { amountOf } from '../amounts.js';
import { dayOf } from '../dates.js';
import { foldHead } from '../layout/heads.js';
import type { LineCell } from '../lines.js';
import { headsOf } from './dated-heads.js';
import type { Finding, ImportTarget, Planned, PlanInput } from './target.js';

/** A booking as a file has it, with the company's own name of its kind. */
export interface LeaveValue {
  readonly leave: LeaveValues;
  readonly typeName: string;
}

const heads = headsOf({
  leaveType: ['verlofsoort', 'soortverlof', 'verloftype', 'leavetype', 'kindofleave', 'typavledighet', 'ledighetstyp'],
  from: [
    'van',
    'vanaf',
    'verlofvanaf',
    'begindatum',
    'eerstedag',
    'from',
    'startdate',
    'firstday',
    'fran',
    'startdatum',
  ],
  until: [
    'tot',
    'totenmet',
    'tm',
    'einddatum',
    'laatstedag',
    'until',
    'to',
    'enddate',
    'lastday',
    'till',
    'tillochmed',
    'slutdatum',
  ],
  hours: ['uren', 'aantaluren', 'verlofuren', 'urentotaal', 'hours', 'leavehours', 'timmar', 'antaltimmar'],
  perDay: ['urenperdag', 'hoursperday', 'hoursaday', 'timmarperdag'],
} satisfies Partial<Record<DatedField, readonly string[]>>);

/** Leave that is taken: who, which kind by the company's own name, from when until when, how many hours. */
export const leaveTarget: ImportTarget<LeaveValue> = {
  id: 'leave',
  fields: datedFields.leave.map((id) => ({ id, keyed: false })),
  valueField: 'from',
  decimalField: 'hours',
  needs: neededFields.leave,
  dated: true,

  role: (head) => heads.get(foldHead(head)) ?? null,

  understand(line, company, decimal) {
    const refuse = (finding: Finding) => ({ ok: false, findings: [finding] }) as const;
    const from = dayOf(line.cells.get('from'));
    if (!from.ok) return refuse({ kind: from.kind, field: 'from' });
    const until = dayOf(line.cells.get('until'));
    if (!until.ok) return refuse({ kind: until.kind, field: 'until' });
    if (until.day < from.day) return refuse({ kind: 'date-order', field: 'until' });
    if (!company.leaveTypes) return refuse({ kind: 'not-read', field: 'leaveType', about: company.name });
    const type = company.leaveTypes.get(foldHead(line.cells.get('leaveType')?.text ?? ''));
    if (!type) return refuse({ kind: 'unknown-leave-type', field: 'leaveType', about: company.name });
    const hours = hoursOf(line.cells.get('hours'), decimal);
    if (!hours.ok) return refuse({ kind: hours.kind, field: 'hours' });
    const told = line.cells.get('perDay');
    const perDay = told ? hoursOf(told, decimal) : null;
    if (perDay?.ok === false) return refuse({ kind: perDay.kind, field: 'perDay' });
    const aDay = perDay?.hours ?? spread(hours.hours, from.day, until.day);
    const leave: LeaveValues = {
      type: type.type,
      usage: 'Withdrawal',
      status: 'Approved',
      start: from.day,
      end: until.day,
      hours: hours.hours,
      startHours: aDay,
      endHours: aDay,
      description: '',
    };
    const cell = `${type.type}/${from.day} - ${until.day}`;
    const value = { leave, typeName: type.name };
    return { ok: true, meant: { cell, kind: 'Leave', value, days: [from.day, until.day] }, findings: [] };
  },

  refuse(lines, standing) {
    const refused = new Map<number, Finding>();
    for (const { at, person, meant } of lines) {
      const known = standing.leave(person.id);
      const problem = known && checkLeave(meant.value.leave, known);
      if (problem === 'out-of-service') refused.set(at, { kind: 'not-in-service', field: 'from' });
    }
    return refused;
  },

  plan,

  replaces(input) {
    const targets = new Set(plan(input).steps.map((step) => describeStep(step).target));
    return (step) => isLeaveStep(step) && targets.has(describeStep(step).target);
  },
};

type Hours = { readonly ok: true; readonly hours: string } | { readonly ok: false; readonly kind: Finding['kind'] };

/** More than none, at most four places: what the API takes. */
function hoursOf(cell: LineCell | undefined, decimal: ',' | '.' | null): Hours {
  if (!cell) return { ok: false, kind: 'no-hours' };
  const read = amountOf(cell, decimal);
  if (!read.ok) return { ok: false, kind: read.kind };
  const hours = LeaveHours.safeParse(read.amount);
  return hours.success && tenThousandths(hours.data) > 0n
    ? { ok: true, hours: hours.data }
    : { ok: false, kind: 'no-hours' };
}

/**
 * The hours of a first and a last day that the file does not tell: all of them over the days from Monday to Friday, alike; of
 * a weekend over its own days. What does not divide is cut off behind four places.
 */
export function spread(hours: string, from: CalendarDate, until: CalendarDate): string {
  const days = Array.from({ length: daysBetween(from, until) + 1 }, (_, at) => addDays(from, at));
  const working = days.filter((day) => weekdayOf(day) < 5).length;
  return decimalOf(tenThousandths(hours) / BigInt(working === 0 ? days.length : working));
}

function plan({ lines, companyId, period, leave: standing, newId }: PlanInput<LeaveValue>): Planned {
  const steps: LeaveStep[] = [];
  const ends = new Map<number, LeaveStep['id'] | null>();
  for (const { at, person, meant } of lines) {
    const { leave, typeName } = meant.value;
    if (standing(person.id)?.items.some((item) => sameLeave(item, leave))) {
      ends.set(at, null);
      continue;
    }
    const fields = leaveChanges(null, leave);
    const id = newId();
    steps.push({
      id,
      companyId,
      period,
      employee: person,
      kind: 'leave.insert',
      leave,
      typeName,
      standing: null,
      fields,
    });
    ends.set(at, id);
  }
  const same = lines.length - steps.length;
  return { steps, ends, sameThere: [], counts: { added: steps.length, changed: 0, removed: 0, same } };
}
