import { describe, expect, it } from 'vitest';
import { moved } from '../../../testing/change-sets/build.js';
import { oldAndNew } from './old-new-lines.js';

describe('a step as old and new', () => {
  it('keeps every field on both sides, also when one side has nothing', () => {
    const { before, after } = oldAndNew(moved);
    expect(Object.keys(before)).toEqual(Object.keys(after));
    expect([before['houseNumberAddition'], after['houseNumberAddition']]).toEqual(['B', null]);
  });
});
