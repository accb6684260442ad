import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StepId } from '../../shared/domain/ids.js';
import { ChangeSet, type Decision } from '../../shared/ipc/changes.js';
import { openDesk, unwrap, type Desk } from './testing/desk.js';
import type { Fault } from './testing/fake-server.js';
import { company, december, moveOf, november, october, oldHome } from './testing/people.js';

const people = 4;

/** What may happen around the engine, in any order. `pick` chooses among the sets, steps or kinds that are there. */
type Move =
  | { readonly kind: 'stage'; readonly employee: number; readonly period: number }
  | { readonly kind: 'decide'; readonly pick: number; readonly decision: Decision }
  | { readonly kind: 'fault'; readonly employee: number; readonly fault: Fault }
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'colleague'; readonly employee: number }
  | {
      readonly kind: 'review' | 'send' | 'unstage' | 'discard' | 'pause' | 'resume' | 'readAgain';
      readonly pick: number;
    }
  | { readonly kind: 'open' | 'restart' | 'period' | 'sendInFlight' | 'diskFull' };

const pick = fc.nat(50);
const employee = fc.integer({ min: 1, max: people });
const faults: readonly Fault[] = [
  'cut-before-commit',
  'cut-after-commit',
  'late-commit',
  'status-503',
  'refused',
  'unreachable',
  'suspended',
  'colleague-other',
];
const moveArbitrary: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('stage' as const), employee, period: fc.nat(2) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('review' as const, 'send' as const), pick }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'unstage' as const,
        'discard' as const,
        'pause' as const,
        'resume' as const,
        'readAgain' as const,
      ),
      pick,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      pick,
      decision: fc.constantFrom<Decision>('accept', 'send-again', 'leave'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('fault' as const), employee, fault: fc.constantFrom(...faults) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), minutes: fc.constantFrom(1, 6) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('colleague' as const), employee }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('open' as const, 'restart' as const, 'sendInFlight' as const, 'diskFull' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('period' as const) }) },
);

class World {
  desk: Desk = openDesk({ people });
  readonly allowed = new Map<string, number>();
  #staged = 0;

  async play(move: Move): Promise<void> {
    const { changes, server, clock, fs } = this.desk;
    const set = 'pick' in move ? this.#set(move.pick) : undefined;
    const step = set && 'pick' in move ? set.steps[move.pick % Math.max(set.steps.length, 1)] : undefined;
    switch (move.kind) {
      case 'stage':
        this.#staged += 1;
        await changes.stage(
          company,
          moveOf(move.employee, {
            id: StepId.parse(`s${this.#staged}`),
            period: [october, november, december][move.period] ?? november,
          }),
        );
        break;
      case 'review':
        if (set) await this.#review(set);
        break;
      case 'send':
        if (set?.planHash) await changes.send(set.id, set.planHash);
        break;
      case 'unstage':
        if (set && step) await changes.unstage(set.id, step.id);
        break;
      case 'decide':
        if (set && step && (await changes.decide(set.id, step.id, move.decision)).ok && move.decision === 'send-again')
          this.#allowOneMore(step.id);
        break;
      case 'discard':
      case 'pause':
      case 'resume':
        if (set) await changes[move.kind](set.id);
        break;
      case 'readAgain':
        if (set && step) await changes.readAgain(set.id, step.id);
        break;
      case 'fault':
        server.breakWrites(move.employee, move.fault);
        break;
      case 'wait':
        clock.advance(move.minutes * 60_000);
        break;
      case 'colleague':
        server.colleagueWrites(move.employee, { ...oldHome, street: 'Koperstraat' });
        break;
      case 'open':
        changes.connectionOpen();
        break;
      case 'period':
        server.period = server.period.number === 11 ? december : november;
        break;
      case 'diskFull':
        fs.failAt(fs.writes + 1, 'half', false);
        break;
      case 'sendInFlight':
        // The next move meets the engine in the middle of its work.
        return;
      case 'restart':
        await changes.idle();
        this.desk = await this.desk.restart();
        break;
    }
    if (!('pick' in move) || move.pick % 3 !== 0) await this.desk.changes.idle();
  }

  /** Everything that must hold at any moment. */
  async check(): Promise<void> {
    const { changes, server } = this.desk;
    for (const id of new Set(server.arrivals)) {
      const times = server.arrivals.filter((arrival) => arrival === id).length;
      expect(times, `arrivals of ${id}`).toBeLessThanOrEqual(1 + (this.allowed.get(id) ?? 0));
    }
    for (const { id } of changes.list()) {
      const set = ChangeSet.parse(unwrap(changes.get(id)));
      for (const step of set.steps) {
        const arrived = server.arrivals.includes(step.id);
        if (['planned', 'not-sent'].includes(step.status)) expect(arrived, `${step.id} ${step.status}`).toBe(false);
        if (
          ['confirmed', 'present', 'accepted', 'refused', 'uncertain'].includes(step.status) &&
          step.evidence?.reason !== 'stopped'
        ) {
          expect(arrived, `${step.id} ${step.status}`).toBe(true);
        }
        if (set.state === 'settled') expect(['planned', 'sent']).not.toContain(step.status);
      }
    }
  }

  /** What is on disk is what is in memory, but for calls whose answer never got there. */
  async checkRestart(): Promise<void> {
    await this.desk.changes.idle();
    const before = this.desk.changes.list();
    const next = await this.desk.restart();
    await next.changes.idle();
    expect(
      next.changes
        .list()
        .map((set) => set.id)
        .sort(),
    ).toEqual(before.map((set) => set.id).sort());
    const arrivals = this.desk.server.arrivals.length;
    for (const { id, counts } of before) {
      const set = unwrap(next.changes.get(id));
      if (counts.sent === 0)
        expect({ ...set.counts, present: 0, uncertain: 0 }).toEqual({ ...counts, present: 0, uncertain: 0 });
      expect(set.counts.sent).toBe(0);
    }
    expect(this.desk.server.arrivals.length).toBe(arrivals);
  }

  #set(pick: number): ChangeSet | undefined {
    const list = this.desk.changes.list();
    const summary = list[pick % Math.max(list.length, 1)];
    return summary && unwrap(this.desk.changes.get(summary.id));
  }

  async #review(set: ChangeSet): Promise<void> {
    const checked = await this.desk.changes.check(set.id);
    if (!checked.ok) return;
    for (const { id } of checked.data.warnings) await this.desk.changes.acknowledge(set.id, id, true);
    if (checked.data.earlierPeriod) await this.desk.changes.consent(set.id, true);
  }

  #allowOneMore(id: string): void {
    this.allowed.set(id, (this.allowed.get(id) ?? 0) + 1);
  }
}

describe('whatever happens, in whatever order', () => {
  it('nothing arrives more often than a person allowed, no step lies, and a restart finds the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(moveArbitrary, { minLength: 5, maxLength: 60 }), async (list) => {
        const world = new World();
        for (const move of list) {
          await world.play(move);
          await world.check();
        }
        await world.checkRestart();
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
