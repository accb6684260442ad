import { describe, expect, it } from 'vitest';
import { ChangeSetId } from '../../../../shared/domain/ids.js';
import { nextSet } from './next-set.js';

const ids = ['a', 'b', 'c'].map((letter) => ChangeSetId.parse(`set-0000000${letter}`));

describe('the next set of a file', () => {
  it('is the first that was not sent whole, in the order of the file', () => {
    expect(nextSet(ids, ['settled', 'draft', 'reviewed'])).toEqual({ id: ids[1], state: 'draft' });
    expect(nextSet(ids, ['sending', 'draft', 'draft'])?.id).toBe(ids[0]);
  });

  it('is none when all were sent, and passes over one that was deleted', () => {
    expect(nextSet(ids, ['settled', 'settled', undefined])).toBeNull();
    expect(nextSet(ids, [undefined, 'settled', 'checked'])?.id).toBe(ids[2]);
  });
});
