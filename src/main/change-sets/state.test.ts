import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SetEvent } from './events.js';
import { fold, foldMany, type SetState } from './state.js';
import { company, connection, moveOf, november, setId } from './testing/people.js';

const at = (second: number): string => `2026-11-20T09:00:${String(second % 60).padStart(2, '0')}.000Z`;

const created: SetEvent = {
  type: 'created',
  at: at(0),
  version: 1,
  id: setId(1),
  connection,
  company: { id: company.id, number: company.number, name: company.name },
  period: november,
};

const staged = (person: number, replaces: number | null): SetEvent => ({
  type: 'staged',
  at: at(person),
  step: moveOf(person),
  replaces: replaces === null ? null : moveOf(replaces).id,
});

const event: fc.Arbitrary<SetEvent> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 9 }).map((person) => staged(person, null)) },
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })).map(([one, other]) => staged(one, other)),
  fc
    .integer({ min: 1, max: 9 })
    .map((person): SetEvent => ({ type: 'unstaged', at: at(30), stepId: moveOf(person).id })),
  fc.constant<SetEvent>({ type: 'consented', at: at(31), on: true }),
);

describe('folding many events', () => {
  it('gives what folding them one by one gives, order of the steps included', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 25 }), (events) => {
        const all = [created, ...events];
        const one = all.reduce<SetState | null>((state, next) => fold(state, next), null);
        const many = foldMany(null, all);
        expect(many).toEqual(one);
        expect([...(many?.steps.keys() ?? [])]).toEqual([...(one?.steps.keys() ?? [])]);
      }),
    );
  });
});
