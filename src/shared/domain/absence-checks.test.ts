import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AbsenceItem, casesOf } from './absence.js';
import { checkMore, checkPartial, checkRecovery, checkReport, lastDayBefore } from './absence-checks.js';
import { addDays } from './calendar.js';

const line = (start: string, end: string | null, percentage = 100, id = 1) =>
  AbsenceItem.parse({ id, dossier: 1, leave: false, percentage, start, reported: start, end, endReported: end });
const only = (...items: AbsenceItem[]) => {
  const [one] = casesOf(items);
  if (!one) throw new Error('no case');
  return one;
};
const employed = [{ start: '2020-01-01', end: null }];
const open = only(line('2024-02-26', '2024-02-28'), line('2024-02-29', null, 60, 2));
const report = { start: '2026-11-16', percentage: 100, reported: '2026-11-16' };

describe('a sick report', () => {
  const known = { cases: casesOf([line('2026-10-01', '2026-10-09')]), service: employed };

  it('is taken from the day after the last absence on, and not on a day of it', () => {
    expect(checkReport({ ...report, start: '2026-10-10' }, known)).toBeNull();
    expect(checkReport({ ...report, start: '2026-10-09' }, known)).toBe('overlap');
    expect(checkReport({ ...report, start: '2026-09-30' }, known)).toBe('overlap');
  });

  it('needs a first day, a report date and a percentage from 1 to 100', () => {
    expect(checkReport({ ...report, start: null }, known)).toBe('no-date');
    expect(checkReport({ ...report, reported: null }, known)).toBe('no-report-date');
    for (const percentage of [0, -1, 101, 50.5, Number.NaN])
      expect(checkReport({ ...report, percentage }, known)).toBe('percentage');
  });

  it('lies within a time in service, the last day included; unread service keeps nobody', () => {
    const service = [
      { start: '2019-01-01', end: '2024-02-29' },
      { start: '2026-01-01', end: '2026-12-31' },
    ];
    const at = (start: string) => checkReport({ ...report, start }, { cases: [], service });
    expect([at('2024-02-29'), at('2026-12-31'), at('2026-01-01')]).toEqual([null, null, null]);
    expect([at('2024-03-01'), at('2027-01-01'), at('2018-12-31')]).toEqual(Array(3).fill('out-of-service'));
    expect(checkReport(report, { cases: [], service: [] })).toBe('out-of-service');
    expect(checkReport(report, { cases: [], service: null })).toBeNull();
  });
});

describe('a recovery', () => {
  it('comes after the line that runs began, by a day at least', () => {
    const back = (firstDayBack: string) => checkRecovery({ firstDayBack, reported: firstDayBack }, open, employed);
    expect([back('2024-02-28'), back('2024-02-29'), back('2024-03-01')]).toEqual([
      'before-start',
      'before-start',
      null,
    ]);
  });

  it('sends the day before the first day back, also over a leap day and the turn of the year', () => {
    expect(['2024-03-01', '2023-03-01', '2027-01-01'].map(lastDayBefore)).toEqual([
      '2024-02-29',
      '2023-02-28',
      '2026-12-31',
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (days) => {
        const first = addDays('1999-12-01', days);
        expect(addDays(lastDayBefore(first), 1)).toBe(first);
      }),
    );
  });

  it('in part makes the absence less, never equal, more or nothing', () => {
    const to = (percentage: number) =>
      checkPartial({ from: '2024-03-01', percentage, reported: '2024-03-01' }, open, employed);
    expect([to(1), to(59)]).toEqual([null, null]);
    expect([to(60), to(100)]).toEqual(['direction', 'direction']);
    expect([to(0), to(101)]).toEqual(['percentage', 'percentage']);
    expect(checkPartial({ from: '2024-02-29', percentage: 40, reported: '2024-03-01' }, open, employed)).toBe(
      'before-start',
    );
  });

  it('of a case that ended is none', () => {
    const ended = only(line('2026-01-05', '2026-01-09'));
    expect(checkRecovery({ firstDayBack: '2026-02-01', reported: '2026-02-01' }, ended, employed)).toBe('ended');
    expect(checkPartial({ from: '2026-01-06', percentage: 50, reported: '2026-01-06' }, ended, employed)).toBe('ended');
  });

  it('ends on a day in service: the last one of who left while sick, and none after it', () => {
    const service = [{ start: '2020-01-01', end: '2024-03-31' }];
    const back = (firstDayBack: string, known: typeof service | null = service) =>
      checkRecovery({ firstDayBack, reported: firstDayBack }, open, known);
    expect([back('2024-04-01'), back('2024-04-02')]).toEqual([null, 'end-out-of-service']);
    expect([back('2024-04-02', null), back('2024-04-02', [])]).toEqual([null, 'end-out-of-service']);
  });

  it('in part, and more absence, begin on a day in service', () => {
    const service = [{ start: '2020-01-01', end: '2024-03-31' }];
    const at = (from: string) => [
      checkPartial({ from, percentage: 20, reported: from }, open, service),
      checkMore({ from, percentage: 80, reported: from }, open, service),
    ];
    expect([at('2024-03-31'), at('2024-04-01')]).toEqual([
      [null, null],
      ['out-of-service', 'out-of-service'],
    ]);
  });

  it('needs its dates', () => {
    expect(checkRecovery({ firstDayBack: null, reported: null }, open, employed)).toBe('no-date');
    expect(checkRecovery({ firstDayBack: '2024-04-01', reported: null }, open, employed)).toBe('no-report-date');
    expect(checkPartial({ from: null, percentage: 50, reported: null }, open, employed)).toBe('no-date');
    expect(checkPartial({ from: '2024-04-01', percentage: 50, reported: null }, open, employed)).toBe('no-report-date');
  });
});

describe('more absence', () => {
  const from = '2024-03-01';
  const more = (percentage: number, change: object = {}) =>
    checkMore({ from, percentage, reported: from, ...change }, open, employed);

  it('is a higher percentage than now, from a day after the line that runs began', () => {
    expect([more(61), more(100)]).toEqual([null, null]);
    expect([more(60), more(59), more(1)]).toEqual(['not-more', 'not-more', 'not-more']);
    expect([more(101), more(0), more(Number.NaN)]).toEqual(['percentage', 'percentage', 'percentage']);
    expect([more(80, { from: '2024-02-29' }), more(80, { from: null })]).toEqual(['before-start', 'no-date']);
    expect(more(80, { reported: null })).toBe('no-report-date');
    expect(checkMore({ from, percentage: 80, reported: from }, only(line('2024-01-05', '2024-01-09')), employed)).toBe(
      'ended',
    );
  });

  it('and a partial recovery are never the same: each percentage but the present one is exactly one of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), (percentage) => {
        const taken = [more(percentage), checkPartial({ from, percentage, reported: from }, open, employed)];
        expect(taken.filter((problem) => problem === null)).toHaveLength(percentage === 60 ? 0 : 1);
      }),
    );
  });
});
