import { describe, expect, it } from 'vitest';
import { AnswerTimes } from './answer-times.js';

function known(kind: string, tookMs: number, count = 40): AnswerTimes {
  const times = new AnswerTimes();
  for (let i = 0; i < count; i += 1) times.note(kind, tookMs + (i % 5));
  return times;
}

describe('answer times', () => {
  it('call an answer delayed when it came half a second over the usual', () => {
    expect(known('read', 20).note('read', 525)).toMatchObject({ came: 'delayed' });
    expect(known('read', 20).note('read', 60)).toMatchObject({ came: 'usual' });
    expect(known('read', 20).note('read', 300)).toMatchObject({ came: 'between' });
    expect(known('read', 20).note('read', 3_000)).toMatchObject({ came: 'usual' });
  });

  it('know each kind by itself: a large answer is not a delayed one', () => {
    const times = known('small', 20);
    for (let i = 0; i < 40; i += 1) expect(times.note('large', 530).came).toBe('usual');
    expect(times.note('large', 1_030).came).toBe('delayed');
  });

  it('say nothing of a kind before they know it', () => {
    expect(known('read', 20, 5).note('read', 525).came).toBe('usual');
  });

  it('still see delays when more than half of all answers are delayed', () => {
    const times = known('read', 20);
    for (let i = 0; i < 100; i += 1) times.note('read', i % 3 === 0 ? 20 : 520);
    expect(times.note('read', 520).came).toBe('delayed');
  });

  it('count all of an answer as late while little is known, and what it took over the fastest after that', () => {
    expect(known('read', 20, 31).note('read', 50).late).toBe(50);
    expect(known('read', 20, 40).note('read', 50).late).toBeCloseTo(30, 0);
  });

  it('still measure by the fastest when everything has been slow for a while', () => {
    const times = known('read', 100);
    for (let i = 0; i < 60; i += 1) times.note('read', 200);
    expect(times.note('read', 200).late).toBeGreaterThan(90);
  });
});
