import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { summaryOf } from '../../../testing/change-sets/build.js';
import { allSamples, samples } from '../../../testing/change-sets/samples.js';
import { firstSet, groupOf, groupSets } from './groups.js';

const all = allSamples.map(summaryOf);

describe('sets in the outbox', () => {
  it('puts what needs a person first, then what runs, drafts and what is done', () => {
    expect(groupSets(all).map(({ key }) => key)).toEqual(['attention', 'busy', 'draft', 'done']);
  });

  it('asks for attention when sending was interrupted, a journal is damaged, it is paused, or only uncertain lines are left', () => {
    for (const name of ['interrupted', 'quarantined', 'paused', 'findings'] as const)
      expect(groupOf(summaryOf(samples[name]))).toBe('attention');
  });

  it('leaves a set that is being sent among the busy ones, so that it does not jump', () => {
    expect(groupOf(summaryOf(samples.sending))).toBe('busy');
  });

  it('asks for nothing once a set is settled, even when a line was left uncertain', () => {
    expect(groupOf(summaryOf(samples.settled))).toBe('done');
  });

  it('shows every set once, newest first within its group', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (sets) => {
        const groups = groupSets(sets);
        expect(groups.flatMap((group) => group.sets.map(({ id }) => id)).toSorted()).toEqual(
          sets.map(({ id }) => id).toSorted(),
        );
        for (const group of groups) {
          const times = group.sets.map(({ updatedAt }) => updatedAt);
          expect(times).toEqual(times.toSorted().toReversed());
        }
      }),
    );
  });

  it('opens with the first of the first group, and with nothing when there is nothing', () => {
    expect(firstSet(all)?.id).toBe(samples.findings.id);
    expect(firstSet([])).toBeUndefined();
  });
});
