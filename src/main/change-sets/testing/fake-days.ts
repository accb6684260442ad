import { EmployeeId, StepId } from '../../../shared/domain/ids.js';
import { err, ok, type AppError, type WriteOutcome } from '../../../shared/errors.js';
import type { DaysGateway, DaysToSet } from '../../nmbrs/gateway/days.js';
import type { DaysStep } from '../plan-days.js';
import { company, november } from './people.js';
import type { VirtualClock } from './virtual-clock.js';

/** How one call goes wrong. `partial-*`: the first half of a batch is booked. `colleague`: somebody set other days first. */
export const daysFaults = [
  'cut-before-commit',
  'cut-after-commit',
  'late-commit',
  'status-500',
  'time-out',
  'garbage',
  'throws',
  'refused',
  'refused-but-booked',
  'partial-fault',
  'partial-cut',
  'partial-yes',
  'unreachable',
  'suspended',
  'colleague-instead',
  'colleague-after',
] as const;
export type DaysFault = (typeof daysFaults)[number];

/** Days of some people, with books of their own: the judge of what really happened. */
export class FakeDays implements DaysGateway {
  /** Calls in which somebody's days arrived. */
  readonly arrived = new Map<number, number>();
  /** How many people each call carried. */
  readonly calls: number[] = [];
  readonly #clock: VirtualClock;
  readonly #books = new Map<number, number>();
  readonly #faults = new Map<number, DaysFault>();
  readonly #before = new Map<number, () => void>();

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  of(employee: number): number {
    return this.#books.get(employee) ?? 0;
  }

  set(employee: number, days: number): void {
    this.#books.set(employee, days);
  }

  breakCall(n: number, fault: DaysFault): void {
    this.#faults.set(n, fault);
  }

  /** A colleague's hand, after the before-image of call n was read and before that call arrives. */
  beforeCall(n: number, act: () => void): void {
    this.#before.set(n, act);
  }

  days: DaysGateway['days'] = async (employee) => {
    this.#clock.advance(20);
    return ok({ days: this.of(employee), plusMinus: null });
  };

  setBatch: DaysGateway['setBatch'] = async (rows) => {
    this.#clock.advance(50);
    const n = this.calls.length + 1;
    const fault = this.#faults.get(n);
    if (fault === 'unreachable' || fault === 'suspended') {
      this.#faults.delete(n);
      const error: AppError =
        fault === 'suspended'
          ? { kind: 'suspended', until: null }
          : { kind: 'unreachable', host: '127.0.0.1', detail: 'ECONNREFUSED' };
      return { kind: 'not-sent', error };
    }
    this.#before.get(n)?.();
    this.calls.push(rows.length);
    for (const { employeeId } of rows) this.arrived.set(employeeId, (this.arrived.get(employeeId) ?? 0) + 1);
    return this.#outcome(fault, rows);
  };

  setWorked: DaysGateway['setWorked'] = (row, period, unprotected) =>
    this.setBatch([row], 'variable', period, unprotected);

  #outcome(fault: DaysFault | undefined, rows: readonly DaysToSet[]): WriteOutcome<{ id: string | null }> {
    const method = 'DaysVar_Set_Batch';
    const yes = { kind: 'answered', data: { id: null } } as const;
    const cut = { kind: 'uncertain', error: { kind: 'no-answer', method, afterMs: 50 } } as const;
    const refused = {
      kind: 'refused',
      error: { kind: 'fault', method, code: 2006, text: '2006: Invalid period' },
    } as const;
    const bad = (reason: 'http-status' | 'not-xml') =>
      ({ kind: 'uncertain', error: { kind: 'bad-answer', method, reason, detail: '' } }) as const;
    const commit = (some: readonly DaysToSet[] = rows): void => {
      for (const { employeeId, days } of some) this.set(employeeId, days);
    };
    const half = rows.slice(0, Math.floor(rows.length / 2));
    const [first] = rows;
    if (!first) throw new Error('A call about nobody');
    switch (fault) {
      case undefined:
        commit();
        return yes;
      case 'cut-before-commit':
        return cut;
      case 'cut-after-commit':
        commit();
        return cut;
      case 'late-commit':
        this.#clock.after(90_000, commit);
        return cut;
      case 'status-500':
        return bad('http-status');
      case 'time-out':
        commit();
        this.#clock.advance(60_000);
        return cut;
      case 'garbage':
        commit();
        return bad('not-xml');
      case 'throws':
        commit();
        throw new Error('a mistake in the gateway');
      case 'refused':
        return refused;
      case 'refused-but-booked':
        commit();
        return refused;
      case 'partial-fault':
        commit(half);
        return refused;
      case 'partial-cut':
        commit(half);
        return cut;
      case 'partial-yes':
        commit(half);
        return yes;
      case 'colleague-instead':
        this.set(first.employeeId, 31);
        return cut;
      case 'colleague-after':
        commit();
        this.set(first.employeeId, 31);
        return yes;
      case 'unreachable':
      case 'suspended':
        return { kind: 'not-sent', error: err({ kind: 'suspended', until: null }).error };
    }
  }
}

/** Days of so many people, each their own number; somebody's first days are what stands. */
export const daysOf = (count: number, current: number): DaysStep[] =>
  Array.from({ length: count }, (_, at) => {
    const days = (at % 20) + 5;
    return {
      id: StepId.parse(`days-${at + 1}`),
      kind: 'days.set',
      companyId: company.id,
      employee: { id: EmployeeId.parse(at + 1), number: 101 + at, name: `Femke Smit-${at + 1}` },
      period: november,
      daysOf: 'variable',
      wanted: { days, plusMinus: null },
      current: { days: current, plusMinus: null },
      fields: [{ field: 'days', before: String(current), after: String(days) }],
    };
  });
