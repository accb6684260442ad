import { describe, expect, it } from 'vitest';
import { aStep } from '../../../testing/change-sets/build.js';
import { lineEnd } from './line-end.js';

describe('what a line came to', () => {
  it('keeps apart what was read back and what only the answer says', () => {
    expect(lineEnd(aStep(0, { status: 'confirmed', verified: true })).kind).toBe('verified');
    expect(lineEnd(aStep(0, { status: 'confirmed' })).kind).toBe('answered');
  });

  it('names a person who booked it as confirmed, also when a read showed it', () => {
    expect(lineEnd(aStep(0, { status: 'confirmed', verified: true, decidedByPerson: 'accept' })).kind).toBe('person');
  });

  it('never calls a line that was found, or accepted without a read, confirmed', () => {
    expect(lineEnd(aStep(0, { status: 'present', verified: true })).kind).toBe('present');
    expect(lineEnd(aStep(0, { status: 'accepted' })).kind).toBe('accepted');
  });

  it("carries the server's own words", () => {
    expect(lineEnd(aStep(0, { status: 'refused', refusal: { code: 2003, text: 'Unauthorized employee' } }))).toEqual({
      kind: 'refused',
      code: 2003,
      text: 'Unauthorized employee',
    });
  });

  it('says that an uncertain line was left by a person', () => {
    expect(lineEnd(aStep(0, { status: 'uncertain' })).kind).toBe('uncertain');
    expect(lineEnd(aStep(0, { status: 'uncertain', decidedByPerson: 'leave' })).kind).toBe('left');
  });
});
