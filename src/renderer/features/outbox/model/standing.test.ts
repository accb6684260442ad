import { describe, expect, it } from 'vitest';
import { aSet, aStep, summaryOf } from '../../../testing/change-sets/build.js';
import { samples } from '../../../testing/change-sets/samples.js';
import { standingOf } from './standing.js';

const of = (name: keyof typeof samples) => standingOf(summaryOf(samples[name]));

describe('where a set stands', () => {
  it('counts refused and uncertain lines as done: they need no more sending', () => {
    expect(of('sending')).toEqual({ kind: 'running', done: 35, total: 50 });
  });

  it('says what holds it up', () => {
    expect(of('paused').kind).toBe('paused');
    expect(of('suspended').kind).toBe('suspended');
    expect(of('interrupted')).toEqual({ kind: 'interrupted', done: 3, total: 12 });
  });

  it('trusts a damaged journal with nothing but that', () => {
    expect(of('quarantined')).toEqual({ kind: 'quarantined' });
  });

  it('waits for a person when everything went out and something is uncertain', () => {
    expect(of('findings')).toEqual({ kind: 'uncertain', count: 6 });
  });

  it('is a draft until it is sent, checked or not', () => {
    expect(of('draft')).toEqual({ kind: 'draft', count: 3 });
    expect(of('reviewed').kind).toBe('draft');
  });

  it('says that all is confirmed only when every line is', () => {
    expect(of('allConfirmed')).toEqual({ kind: 'all' });
    const accepted = aSet('accepted', [aStep(0, { status: 'confirmed' }), aStep(1, { status: 'accepted' })], {
      state: 'settled',
    });
    expect(standingOf(summaryOf(accepted))).toEqual({ kind: 'some', done: 1, total: 2 });
  });

  it('says that nothing was sent when nothing was', () => {
    const none = aSet('none', [aStep(0, { status: 'not-sent', notSent: 'period-moved' })], { state: 'settled' });
    expect(standingOf(summaryOf(none))).toEqual({ kind: 'nothing' });
  });
});
