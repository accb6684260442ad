import { describe, expect, it } from 'vitest';
import { Decision, Finding } from '../../shared/ipc/changes.js';
import { choicesOf, mayDecide } from './choices.js';
import { newStep, type Attempt, type StepState } from './step-state.js';
import { moveOf } from './testing/people.js';

const at = '2026-11-20T08:00:00.000Z';
const empty = { readAt: at, lines: [] };

function uncertain(finding: Finding, part: Partial<StepState> = {}): StepState {
  const attempt: Attempt = {
    before: empty,
    sentAt: at,
    unprotected: false,
    effect: 'set',
    lines: [],
    answer: { kind: 'uncertain', reason: 'no-answer' },
    shown: null,
    after: empty,
    finding,
    secondReadFrom: null,
  };
  return { ...newStep(moveOf(1), at), status: 'uncertain', attempts: [attempt], ...part };
}

describe('what a person may do', () => {
  it('never sends again unless two reads did not see it', () => {
    for (const finding of Finding.options)
      expect(mayDecide(uncertain(finding), 'send-again')).toBe(finding === 'not-seen');
  });
  it('accepts only where a person may know more than the reads', () => {
    const accepting = Finding.options.filter((finding) => mayDecide(uncertain(finding), 'accept'));
    expect(accepting).toEqual(['changed', 'unreadable']);
  });
  it('can always leave what is uncertain, except what was found', () => {
    for (const finding of Finding.options) expect(mayDecide(uncertain(finding), 'leave')).toBe(finding !== 'present');
  });
  it('can take "send again" back until it went out, and do nothing else meanwhile', () => {
    expect(choicesOf(uncertain('not-seen', { resend: true, decided: 'send-again' }))).toEqual(['leave']);
  });
  it('can only read what was left', () => {
    expect(choicesOf(uncertain('not-seen', { decided: 'leave' }))).toEqual(['read-again']);
  });
  it('cannot decide about a step that is settled or under way', () => {
    for (const status of ['sent', 'confirmed', 'present', 'accepted', 'refused'] as const) {
      for (const decision of Decision.options)
        expect(mayDecide(uncertain('not-seen', { status }), decision)).toBe(false);
    }
  });
});
