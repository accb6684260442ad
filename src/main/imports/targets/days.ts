import { daysColumns, daysRange, type SheetKind } from '../../../shared/domain/registration.js';
import type { DaysFigures, DaysStep } from '../../change-sets/plan-days.js';
import { isDaysStep } from '../../change-sets/plan-days.js';
import { daysKinds } from '../../registration/days-kinds.js';
import { type EditedDays, planDays } from '../../registration/plan-days.js';
import { amountOf } from '../amounts.js';
import { foldHead } from '../layout/heads.js';
import { type ImportTarget, isSheetKind, type Planned, type PlanInput, type StandingKind } from './target.js';

/** One figure of days for somebody. */
export interface DaysValue {
  readonly column: number;
  readonly days: string;
}

/** Columns by their heads: `kind:column`. */
const heads: Readonly<Record<string, string>> = {
  dagen: `days-variable:${daysColumns.days}`,
  days: `days-variable:${daysColumns.days}`,
  dagar: `days-variable:${daysColumns.days}`,
  vastedagen: `days-fixed:${daysColumns.days}`,
  fixeddays: `days-fixed:${daysColumns.days}`,
  fastadagar: `days-fixed:${daysColumns.days}`,
  gewerktedagen: `days-worked:${daysColumns.days}`,
  daysworked: `days-worked:${daysColumns.days}`,
  workeddays: `days-worked:${daysColumns.days}`,
  arbetadedagar: `days-worked:${daysColumns.days}`,
  plusmindagen: `days-worked:${daysColumns.plusMinus}`,
  plusminusdays: `days-worked:${daysColumns.plusMinus}`,
  plusminusdagar: `days-worked:${daysColumns.plusMinus}`,
};

/** Days in a period. The API sets what stands there, so "on top" is the sum of both. */
export const daysTarget: ImportTarget<DaysValue> = {
  id: 'days',
  fields: [{ id: 'amount', keyed: true }],
  valueField: 'amount',

  role(head) {
    const folded = foldHead(head);
    return Object.hasOwn(heads, folded) ? { field: 'amount', key: heads[folded] ?? null } : null;
  },

  understand(line, _company, decimal) {
    const cell = line.cells.get('amount');
    const place = placeOf(line.key);
    if (!cell || !place) return { ok: false, findings: [{ kind: 'no-amount', field: 'amount' }] };
    const read = amountOf(cell, decimal);
    if (!read.ok) return { ok: false, findings: [{ kind: read.kind, field: 'amount' }] };
    const value = Number(read.amount);
    const least = place.column === daysColumns.days ? daysRange.least : -daysRange.most;
    if (!Number.isInteger(value) || value < least || value > daysRange.most)
      return { ok: false, findings: [{ kind: 'not-whole-days', field: 'amount' }] };
    const meant = { cell: line.key ?? '', kind: place.kind, value: { column: place.column, days: read.amount } };
    return { ok: true, meant, findings: [] };
  },

  plan,

  replaces({ lines }) {
    const people = new Set(lines.map(({ person, meant }) => `${person.id}/${daysOfKind(meant.kind)}`));
    return (step) => isDaysStep(step) && people.has(`${step.employee.id}/${step.daysOf}`);
  },
};

const daysOfKind = (kind: StandingKind) => (isSheetKind(kind) ? daysKinds[kind] : undefined);

function placeOf(key: string | null): { readonly kind: SheetKind; readonly column: number } | null {
  const [kind = '', column = ''] = (key ?? '').split(':');
  return kind === 'days-variable' || kind === 'days-fixed' || kind === 'days-worked'
    ? { kind, column: Number(column) }
    : null;
}

/** One step a person and kind, by the rules of the sheet itself. */
function plan(input: PlanInput<DaysValue>): Planned {
  const steps: DaysStep[] = [];
  const ends = new Map<number, DaysStep['id'] | null>();
  const sameThere: number[] = [];
  for (const kind of new Set(input.lines.map(({ meant }) => meant.kind))) {
    const daysOf = daysOfKind(kind);
    if (daysOf === undefined) continue;
    const lines = input.lines.filter(({ meant }) => meant.kind === kind);
    const people = new Map(lines.map(({ person }) => [person.id, person]));
    const sheet: EditedDays = {
      companyId: input.companyId,
      period: input.period,
      daysOf,
      person: (id) => people.get(id),
      days: (id) => input.days(kind, id),
      newId: input.newId,
    };
    for (const { at, person, meant } of lines) {
      const current = input.days(kind, person.id);
      const amount = input.mode === 'set' || !current ? meant.value.days : onTop(current, meant.value);
      const known = steps.find((step) => step.employee.id === person.id && step.daysOf === daysOf);
      const planned = planDays(known ? { ...sheet, days: () => known.wanted } : sheet, [
        { employeeId: person.id, code: meant.value.column, amount },
      ]);
      const [step] = planned.ok ? planned.data : [];
      if (!step) {
        ends.set(at, known?.id ?? null);
        continue;
      }
      if (known) {
        const whole: DaysStep = {
          ...step,
          id: known.id,
          current: known.current,
          fields: [...known.fields, ...step.fields],
        };
        steps[steps.indexOf(known)] = whole;
      } else steps.push(step);
      ends.set(at, known?.id ?? step.id);
    }
  }
  const same = [...ends.values()].filter((end) => end === null).length;
  return { steps, ends, sameThere, counts: { added: 0, changed: steps.length, removed: 0, same } };
}

const onTop = (current: DaysFigures, { column, days }: DaysValue): string =>
  String((column === daysColumns.days ? current.days : (current.plusMinus ?? 0)) + Number(days));
