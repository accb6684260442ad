import { describe, expect, it } from 'vitest';
import { Batches } from './batches.js';
import { defaultTimings } from './config.js';

const batches = () => new Batches(defaultTimings.batches);

describe('how many lines share a call', () => {
  it('starts at fifty and grows while answers are fast', () => {
    const size = batches();
    expect(size.size).toEqual({ from: 12, most: 50 });
    size.took(400, true);
    expect(size.size.most).toBe(75);
    for (let at = 0; at < 20; at += 1) size.took(400, true);
    expect(size.size.most).toBe(200);
  });
  it('stays as it is after an answer that was neither fast nor slow', () => {
    const size = batches();
    size.took(8_000, true);
    expect(size.size.most).toBe(50);
  });
  it('halves after a slow answer, and after none however soon the connection broke, but not without end', () => {
    const size = batches();
    size.took(25_000, true);
    expect(size.size.most).toBe(25);
    size.took(30, false);
    expect(size.size.most).toBe(12);
    for (let at = 0; at < 5; at += 1) size.took(30, false);
    expect(size.size.most).toBe(10);
  });
});
