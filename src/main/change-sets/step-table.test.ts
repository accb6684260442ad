import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StepId } from '../../shared/domain/ids.js';
import { isOpen, isRetryable, isSendable, isSettled, newStep, type StepState } from './step-state.js';
import { StepTable } from './step-table.js';
import { moveOf } from './testing/people.js';

const at = '2026-11-20T09:00:00.000Z';
const people = 200;
const statuses = ['planned', 'sent', 'confirmed', 'refused', 'uncertain', 'not-sent'] as const;

const fresh = (person: number): StepState => newStep(moveOf(person), at);
const change = fc.record({
  person: fc.integer({ min: 1, max: people }),
  status: fc.constantFrom(...statuses),
  notSent: fc.constantFrom(null, 'unreachable' as const),
});

describe('the steps of a set', () => {
  it('are what a map of them would be, and are counted as looking at each would count them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: people }), fc.array(change, { maxLength: 60 }), (count, changes) => {
        const steps = Array.from({ length: count }, (_, person) => fresh(person + 1));
        const model = new Map<StepId, StepState>(steps.map((step) => [step.plan.id, step]));
        let table = StepTable.of(steps);
        for (const { person, status, notSent } of changes) {
          const known = model.get(moveOf(person).id);
          if (!known) continue;
          const next = { ...known, status, notSent };
          model.set(next.plan.id, next);
          table = table.with(next);
        }
        expect([...table]).toEqual([...model]);
        expect([...table.keys()]).toEqual([...model.keys()]);
        expect(table.size).toBe(model.size);
        const all = [...model.values()];
        expect(table.count('unsettled')).toBe(all.filter((step) => !isSettled(step)).length);
        expect(table.count('retryable')).toBe(all.filter(isRetryable).length);
        expect([...table.those('sendable')]).toEqual(all.filter(isSendable));
        expect([...table.those('open')]).toEqual(all.filter(isOpen));
        for (const status of statuses)
          expect(table.statuses()[status]).toBe(all.filter((step) => step.status === status).length);
        expect(table.employees).toBe(new Set(all.map(({ plan }) => plan.employee.id)).size);
      }),
    );
  });

  it('stay as they were for whoever holds the table from before a change', () => {
    const before = StepTable.of([fresh(1), fresh(2)]);
    const after = before.with({ ...fresh(2), status: 'confirmed' });
    expect([before.statuses().confirmed, after.statuses().confirmed]).toEqual([0, 1]);
  });

  it('take no step that was never planned', () => {
    expect(() => StepTable.of([fresh(1)]).with(fresh(2))).toThrow('not there');
  });
});
