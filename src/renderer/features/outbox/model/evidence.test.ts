import { describe, expect, it } from 'vitest';
import { line } from '../../../testing/change-sets/build.js';
import { evidence, findings } from '../../../testing/change-sets/evidence.js';
import { columnsOf } from './evidence.js';

describe('evidence side by side', () => {
  it('marks what we planned as ours, and what somebody else wrote as not ours', () => {
    expect(columnsOf(evidence('present')).after?.map(({ mark }) => mark)).toEqual(['ours']);
    expect(columnsOf(evidence('changed')).after?.map(({ mark }) => mark)).toEqual(['theirs']);
  });

  it('leaves a record plain that stands as it stood', () => {
    expect(columnsOf(evidence('not-seen')).after?.map(({ mark }) => mark)).toEqual(['plain']);
    expect(columnsOf(evidence('partial')).after?.map(({ mark }) => mark)).toEqual(['plain', 'ours']);
  });

  it('shows beside a value that changed what it was', () => {
    const [after] = columnsOf(evidence('changed')).after ?? [];
    expect(after?.fields.filter((field) => field.was !== undefined)).toEqual([
      { field: 'houseNumber', value: '14', was: '4' },
      { field: 'postalCode', value: '3512 AC', was: '3512 AB' },
    ]);
  });

  it('keeps "nothing was there" apart from "the same as before"', () => {
    const made = {
      ...evidence('changed'),
      before: { readAt: '2026-11-20T10:08:41.000Z', lines: [line({ street: null, city: 'Utrecht' })] },
    };
    const [plan] = columnsOf({
      ...made,
      plan: { ...made.plan, lines: [line({ street: 'Kerkstraat', city: 'Utrecht' }, true)] },
    }).plan;
    expect(plan?.fields.slice(0, 2)).toEqual([
      { field: 'street', value: 'Kerkstraat', was: null },
      expect.objectContaining({ field: 'houseNumber' }),
    ]);
    expect(plan?.fields.find(({ field }) => field === 'city')).toEqual({ field: 'city', value: 'Utrecht' });
  });

  it('shows the same fields in every column, in order, and none that is empty everywhere', () => {
    for (const finding of findings) {
      const { before, plan, after } = columnsOf(evidence(finding));
      for (const shown of [...before, ...plan, ...(after ?? [])]) {
        expect(shown.fields.map(({ field }) => field)).toEqual([
          'street',
          'houseNumber',
          'houseNumberAddition',
          'postalCode',
          'city',
          'country',
        ]);
      }
    }
  });

  it('says that nothing was read when nothing was', () => {
    expect(columnsOf(evidence('unreadable')).after).toBeNull();
  });
});
