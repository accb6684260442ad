import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroupSnapshot, Line } from './ports.js';
import { reconcile, shows, type Question } from './reconcile.js';

const minute = 60_000;
const at = (minutes: number): string => new Date(Date.UTC(2026, 10, 20, 8) + minutes * minute).toISOString();
const line = (id: string | null, street: string): Line => ({ id, values: { street, city: null } });
const shot = (minutes: number, ...lines: Line[]): GroupSnapshot => ({ readAt: at(minutes), lines });

const ask = (part: Partial<Question>): Question => ({
  effect: 'set',
  planned: [line(null, 'Zilverlaan')],
  before: shot(0, line('1', 'Molenweg')),
  after: shot(1, line('1', 'Molenweg')),
  periodMoved: false,
  secondReadFrom: null,
  settleMs: 5 * minute,
  elapsedMs: null,
  ...part,
});
const finding = (part: Partial<Question>): string => reconcile(ask(part)).finding;

describe('a set value after an uncertain answer', () => {
  it('is present when the planned line is there under a new id and the old one is gone', () => {
    expect(finding({ after: shot(1, line('2', 'Zilverlaan')) })).toBe('present');
  });
  it('is present when the old line still stands beside the new one', () => {
    expect(finding({ after: shot(1, line('1', 'Molenweg'), line('2', 'Zilverlaan')) })).toBe('present');
  });
  it('is present when the very line that was to change shows the plan', () => {
    expect(finding({ planned: [line('1', 'Zilverlaan')], after: shot(1, line('1', 'Zilverlaan')) })).toBe('present');
  });
  it('is changed when another line shows what was planned for this one', () => {
    expect(finding({ planned: [line('1', 'Zilverlaan')], after: shot(1, line('9', 'Zilverlaan')) })).toBe('changed');
  });
  it('is changed when somebody wrote something else', () => {
    expect(finding({ after: shot(1, line('1', 'Koperstraat')) })).toBe('changed');
  });
  it('is never present because of a line that stood there before', () => {
    const before = shot(0, line('1', 'Zilverlaan'));
    expect(finding({ before, after: before })).toBe('not-seen-once');
  });
  it('is for a person when the period moved on, whatever the lines say', () => {
    expect(finding({ periodMoved: true, after: shot(1, line('2', 'Zilverlaan')) })).toBe('changed');
    expect(finding({ periodMoved: true })).toBe('changed');
  });
});

describe('not there', () => {
  it('once says from when a second read counts', () => {
    expect(reconcile(ask({}))).toEqual({ finding: 'not-seen-once', secondReadFrom: at(6) });
  });
  it('twice too soon is still once, and the moment does not move', () => {
    const read = ask({ after: shot(5.9, line('1', 'Molenweg')), secondReadFrom: at(6) });
    expect(reconcile(read)).toEqual({ finding: 'not-seen-once', secondReadFrom: at(6) });
  });
  it('twice far enough apart is not seen', () => {
    expect(finding({ after: shot(6, line('1', 'Molenweg')), secondReadFrom: at(6) })).toBe('not-seen');
  });
});

describe('lines that come beside others', () => {
  const add = (after: GroupSnapshot, ...planned: Line[]): string =>
    finding({ effect: 'add', planned, before: shot(0, line('1', 'Molenweg')), after });
  const old = line('1', 'Molenweg');

  it('are present when exactly the planned ones are new, as often as planned', () => {
    expect(add(shot(1, old, line('2', 'A'), line('3', 'A')), line(null, 'A'), line(null, 'A'))).toBe('present');
  });
  it('are partial when only some of them are new', () => {
    expect(add(shot(1, old, line('2', 'A')), line(null, 'A'), line(null, 'A'))).toBe('partial');
  });
  it('are changed when there is one more than planned: a colleague may have added the same', () => {
    expect(add(shot(1, old, line('2', 'A'), line('3', 'A')), line(null, 'A'))).toBe('changed');
  });
  it('are changed when a line that stood there is gone or different', () => {
    expect(add(shot(1, line('2', 'A')), line(null, 'A'))).toBe('changed');
    expect(add(shot(1, line('1', 'B'), line('2', 'A')), line(null, 'A'))).toBe('changed');
  });
  it('count by content where the API gives no ids', () => {
    const before = shot(0, line(null, 'A'));
    const after = shot(1, line(null, 'A'), line(null, 'A'));
    expect(finding({ effect: 'add', planned: [line(null, 'A')], before, after })).toBe('present');
    expect(finding({ effect: 'add', planned: [line(null, 'A')], before, after: before })).toBe('not-seen-once');
  });
});

describe('properties of the rule', () => {
  const street = fc.constantFrom('A', 'B', 'C', 'D');
  const values = (list: readonly string[], first: number): Line[] =>
    list.map((name, index) => line(String(first + index), name));
  const effect = fc.constantFrom('add' as const, 'set' as const);

  it('what the plan adds and nothing else is always present, in whatever order it is read', () => {
    fc.assert(
      fc.property(fc.array(street), fc.array(street, { minLength: 1 }), fc.boolean(), (stood, planned, reversed) => {
        const before = values(stood, 1);
        const after = [...before, ...values(planned, 100)];
        const read = shot(1, ...(reversed ? after.toReversed() : after));
        expect(
          finding({
            effect: 'add',
            planned: planned.map((name) => line(null, name)),
            before: shot(0, ...before),
            after: read,
          }),
        ).toBe('present');
      }),
    );
  });
  it('the same lines as before are never taken for ours', () => {
    fc.assert(
      fc.property(effect, fc.array(street), fc.array(street, { minLength: 1 }), (how, stood, planned) => {
        const before = values(stood, 1);
        const question = {
          effect: how,
          planned: planned.map((name) => line(null, name)),
          before: shot(0, ...before),
          after: shot(1, ...before),
        };
        expect(finding(question)).toBe('not-seen-once');
      }),
    );
  });
  it('"not seen" is said only when nothing changed and the second moment has come', () => {
    fc.assert(
      fc.property(
        effect,
        fc.array(street),
        fc.array(street),
        fc.option(fc.integer({ min: 0, max: 20 })),
        (how, stood, now, second) => {
          const before = values(stood, 1);
          const after = values(now, 1);
          const answer = finding({
            effect: how,
            planned: [line(null, 'Z')],
            before: shot(0, ...before),
            after: shot(10, ...after),
            secondReadFrom: second === null ? null : at(second),
          });
          if (answer === 'not-seen') {
            expect(now).toEqual(stood);
            expect(second).not.toBeNull();
            expect(second ?? 99).toBeLessThanOrEqual(10);
          }
        },
      ),
    );
  });
  it('an added line is present only if the number of lines grew by exactly the plan', () => {
    fc.assert(
      fc.property(fc.array(street), fc.array(street), fc.array(street, { minLength: 1 }), (stood, fresh, planned) => {
        const before = values(stood, 1);
        const after = [...before, ...values(fresh, 100)];
        const answer = finding({
          effect: 'add',
          planned: planned.map((name) => line(null, name)),
          before: shot(0, ...before),
          after: shot(1, ...after),
        });
        expect(answer === 'present').toBe([...fresh].sort().join() === [...planned].sort().join());
      }),
    );
  });
});

describe('the read after a yes', () => {
  const before = shot(0, line('1', 'Molenweg'));
  it('shows the plan only in the line that the API named', () => {
    expect(shows('set', [line(null, 'Zilverlaan')], '2', before, shot(1, line('2', 'Zilverlaan')))).toBe(true);
    expect(shows('set', [line(null, 'Zilverlaan')], '3', before, shot(1, line('2', 'Zilverlaan')))).toBe(false);
  });
  it('takes empty text and nothing for the same', () => {
    const planned = { id: null, values: { street: 'Zilverlaan', city: '' } };
    expect(shows('set', [planned], null, before, shot(1, line('2', 'Zilverlaan')))).toBe(true);
  });
});
