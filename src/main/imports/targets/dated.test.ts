import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AbsenceItem } from '../../../shared/domain/absence.js';
import { addDays, weekdayOf } from '../../../shared/domain/calendar.js';
import { CalendarDate } from '../../../shared/domain/calendar-date.js';
import { AbsenceId, CompanyId, EmployeeId, LeaveId, StepId } from '../../../shared/domain/ids.js';
import { tenThousandths } from '../../../shared/domain/leave-hours.js';
import type { LeaveItem } from '../../../shared/domain/leave.js';
import type { FileLine, LineCell } from '../lines.js';
import { absenceTarget, type AbsenceValue } from './absence.js';
import { leaveTarget, type LeaveValue, spread } from './leave.js';
import type { Meant, PlanInput, StandingPeople, TargetCompany } from './target.js';

const date = (text: string) => CalendarDate.parse(text);
const company: TargetCompany = {
  companyId: CompanyId.parse(1),
  name: 'Bedrijf 1',
  codes: () => new Map(),
  costCenters: undefined,
  leaveTypes: new Map([['wettelijkverlof', { type: 'Type1', name: 'Wettelijk verlof' }]]),
};
type Given = Readonly<Record<string, string | Pick<LineCell, 'kind' | 'text'>>>;
const lineOf = (given: Given): FileLine => {
  const cells = Object.entries(given).map(([field, cell], column): [string, LineCell] => [
    field,
    { column, corrected: false, ...(typeof cell === 'string' ? { kind: 'text', text: cell } : cell) },
  ]);
  const columns = new Map(cells.map(([field, { column }]) => [field, column]));
  return { at: 0, row: 2, cells: new Map(cells), columns, key: null, merged: false };
};

const sick = { start: '2-11-2026', percentage: '100', kind: 'Ziekte', reported: '3-11-2026' };
const booked = { from: '24-12-2026', until: '4-1-2027', leaveType: 'Wettelijk verlof', hours: '64' };
const absence = (change: Given = {}) => absenceTarget.understand(lineOf({ ...sick, ...change }), company, null);
const leave = (change: Given = {}) => leaveTarget.understand(lineOf({ ...booked, ...change }), company, null);

const anna = EmployeeId.parse(7);
const person = { id: anna, number: 1001, name: 'Voorbeeld, Anna' };
const readAt = '2026-11-21T10:00:00.000Z';
const service = [{ start: date('2020-01-01'), end: null }];
const item = (start: string, end: string | null, percentage = 100): AbsenceItem => ({
  id: AbsenceId.parse(5),
  dossier: 5,
  leave: false,
  percentage,
  start: date(start),
  reported: null,
  end: end === null ? null : date(end),
  endReported: null,
});
const standing = (items: AbsenceItem[], bookings: LeaveItem[] = []): StandingPeople => ({
  absence: () => ({ items, service, readAt }),
  leave: () => ({ items: bookings, unplaced: 0, balances: [], service, readAt }),
  bank: () => undefined,
});
let id = 0;
function input<T>(meant: readonly Meant<T>[], of: StandingPeople): PlanInput<T> {
  return {
    companyId: CompanyId.parse(1),
    period: { year: 2026, number: 11, type: 'month' },
    mode: 'set',
    lines: meant.map((one, at) => ({ at, person, meant: one })),
    keeps: () => false,
    standing: () => undefined,
    days: () => undefined,
    ...of,
    codeName: () => '',
    newId: () => {
      id += 1;
      return StepId.parse(`00000000-0000-4000-8000-${String(id).padStart(12, '0')}`);
    },
  };
}
const meantBy = <T>(understood: { ok: boolean; meant?: Meant<T> }): Meant<T> => {
  if (!understood.meant) throw new Error('not understood');
  return understood.meant;
};
const report = (start: string, percentage = 100): Meant<AbsenceValue> =>
  meantBy(absence({ start, percentage: String(percentage) }));

describe('a line of a sick report', () => {
  it('is a day, a percentage, a kind by its name or number, and a day of report', () => {
    for (const kind of ['Ziekte', ' ziekte ', '1'])
      expect(absence({ kind })).toMatchObject({
        ok: true,
        meant: {
          value: { start: '2026-11-02', percentage: 100, kind: 1, reported: '2026-11-03' },
          days: ['2026-11-02'],
        },
      });
    expect(absence({ percentage: '50 %' })).toMatchObject({ meant: { value: { percentage: 50 } } });
  });

  it.each<[Given, string, string]>([
    [{ kind: 'Griep' }, 'unknown-kind', 'kind'],
    [{ kind: '20' }, 'unknown-kind', 'kind'],
    [{ percentage: '101' }, 'bad-percentage', 'percentage'],
    [{ percentage: '0' }, 'bad-percentage', 'percentage'],
    [{ percentage: { kind: 'number', text: '0.5' } }, 'bad-percentage', 'percentage'],
    // A cell formatted as a percentage holds 1 for 100%.
    [{ percentage: { kind: 'number', text: '1' } }, 'bad-percentage', 'percentage'],
    [{ start: '31-11-2026' }, 'bad-date', 'start'],
    [{ reported: { kind: 'formula', text: '3-11-2026' } }, 'formula', 'reported'],
  ])('%j is refused: %s', (change, kind, field) =>
    expect(absence(change)).toEqual({ ok: false, findings: [{ kind, field }] }),
  );

  it('never has its kind in what a line is called', () => {
    expect(meantBy(absence({ kind: 'Orgaandonatie' })).cell).toBe('2026-11-02');
  });

  it('is refused where somebody is absent already, before service, and a second time in one file', () => {
    const refused = (meant: readonly Meant<AbsenceValue>[], of = standing([])) =>
      [...(absenceTarget.refuse?.(input(meant, of).lines, of) ?? [])].map(([at, { kind }]) => [at, kind]);
    expect(refused([report('2-11-2026'), report('9-11-2026')])).toEqual([[1, 'already-absent']]);
    expect(refused([report('2-11-2026')], standing([item('2026-10-30', '2026-11-02')]))).toEqual([
      [0, 'already-absent'],
    ]);
    expect(refused([report('2-11-2026')], standing([item('2026-10-30', '2026-11-01')]))).toEqual([]);
    expect(refused([report('31-12-2019')])).toEqual([[0, 'not-in-service']]);
    // The same file once more: nothing to book, and nothing wrong.
    expect(refused([report('2-11-2026')], standing([item('2026-11-02', null)]))).toEqual([]);
  });

  it('becomes a report, a relapse within four weeks, or nothing where it stands there already', () => {
    const kinds = (items: AbsenceItem[]) => {
      const { steps, ends } = absenceTarget.plan(input([report('1-3-2028')], standing(items)));
      return [steps.map(({ kind }) => kind), ends.get(0) === null];
    };
    expect(kinds([])).toEqual([['absence.report'], false]);
    // 27 days lie between 2 February and 1 March of a leap year, 28 from 1 February.
    expect(kinds([item('2028-01-10', '2028-02-02')])).toEqual([['absence.relapse'], false]);
    expect(kinds([item('2028-01-10', '2028-02-01')])).toEqual([['absence.report'], false]);
    expect(kinds([item('2028-03-01', null)])).toEqual([[], true]);
  });
});

describe('a line of leave', () => {
  it('is a kind by the company\u2019s own name, two days and hours, spread over its working days', () => {
    expect(leave()).toMatchObject({
      ok: true,
      meant: {
        value: {
          leave: { type: 'Type1', start: '2026-12-24', end: '2027-01-04', hours: '64', startHours: '8', endHours: '8' },
        },
        days: ['2026-12-24', '2027-01-04'],
      },
    });
    expect(leave({ perDay: '4' })).toMatchObject({ meant: { value: { leave: { startHours: '4', endHours: '4' } } } });
  });

  it.each<[Given, string, string]>([
    [{ until: '23-12-2026' }, 'date-order', 'until'],
    [{ hours: '0' }, 'no-hours', 'hours'],
    [{ hours: '-8' }, 'no-hours', 'hours'],
    [{ hours: '8,00001' }, 'no-hours', 'hours'],
  ])('%j is refused: %s', (change, kind, field) =>
    expect(leave(change)).toEqual({ ok: false, findings: [{ kind, field }] }),
  );

  it('is refused with a kind that the company does not have, or when its kinds could not be read', () => {
    const unknown = { kind: 'unknown-leave-type', field: 'leaveType', about: 'Bedrijf 1' };
    expect(leave({ leaveType: 'Type1' })).toEqual({ ok: false, findings: [unknown] });
    const unread = leaveTarget.understand(lineOf(booked), { ...company, leaveTypes: undefined }, null);
    expect(unread).toMatchObject({ ok: false, findings: [{ kind: 'not-read' }] });
  });

  it('books nothing twice: the very same booking that stands there is left as it is', () => {
    const meant: Meant<LeaveValue> = meantBy(leave());
    const there: LeaveItem = { ...meant.value.leave, id: LeaveId.parse(3), hours: '64.00' };
    const planned = leaveTarget.plan(input([meant], standing([], [there])));
    expect([planned.steps, planned.ends.get(0), planned.counts.same]).toEqual([[], null, 1]);
    expect(leaveTarget.plan(input([meant], standing([], [{ ...there, hours: '56' }]))).steps).toHaveLength(1);
  });

  it('never spreads more hours over days than there are, and loses less than a ten-thousandth a day', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((days) => date(addDays('2025-12-20', days)));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 400 }), (from, more, hours) => {
        const until = date(addDays(from, more));
        const all = Array.from({ length: more + 1 }, (_, at) => addDays(from, at));
        const working = all.filter((one) => weekdayOf(one) < 5).length || all.length;
        const sum = tenThousandths(spread(String(hours), from, until)) * BigInt(working);
        const whole = tenThousandths(String(hours));
        expect(sum <= whole && whole - sum < BigInt(working)).toBe(true);
      }),
    );
  });
});

describe('the heads of such files', () => {
  it.each([
    ['Eerste ziektedag', absenceTarget, 'start'],
    ['Gemeld op', absenceTarget, 'reported'],
    ['Första sjukdag', absenceTarget, 'start'],
    ['Verlofsoort', leaveTarget, 'leaveType'],
    ['Tot en met', leaveTarget, 'until'],
    ['Leave hours', leaveTarget, 'hours'],
  ])('%s is known', (head, target, field) => expect(target.role(head)).toEqual({ field, key: null }));
});
