import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../shared/ipc/changes.js';
import { aStep } from '../../../testing/change-sets/build.js';
import { evidence } from '../../../testing/change-sets/evidence.js';
import { choicesOf } from './choices.js';

const uncertain = (finding: Finding) => aStep(0, { status: 'uncertain', evidence: evidence(finding) });

describe('the choices of an uncertain line', () => {
  it('are those that main offers, and no others', () => {
    expect(choicesOf(uncertain('not-seen-once')).map(({ choice }) => choice)).toEqual(['read-again', 'leave']);
    expect(choicesOf(uncertain('changed')).map(({ choice }) => choice)).toEqual(['accept', 'read-again', 'leave']);
    expect(choicesOf(uncertain('present'))).toEqual([]);
    expect(choicesOf(aStep(0))).toEqual([]);
  });

  it('put sending again behind reading again', () => {
    expect(choicesOf(uncertain('not-seen')).map(({ choice }) => choice)).toEqual(['read-again', 'send-again', 'leave']);
  });

  it('say from when a second read counts, while one read is all there is', () => {
    expect(choicesOf(uncertain('not-seen-once'))[0]).toEqual({
      choice: 'read-again',
      consequence: 'read-again-from',
      from: '2026-11-20T10:14:50.000Z',
    });
    expect(choicesOf(uncertain('not-seen'))[0]).toEqual({
      choice: 'read-again',
      consequence: 'read-again',
      from: null,
    });
  });

  it('say that leaving takes a pending "send again" back', () => {
    const step = aStep(0, {
      status: 'uncertain',
      decidedByPerson: 'send-again',
      evidence: { ...evidence('not-seen'), choices: ['leave'] },
    });
    expect(choicesOf(step)).toEqual([{ choice: 'leave', consequence: 'leave-again', from: null }]);
  });
});
