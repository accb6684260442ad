import { describe, expect, it } from 'vitest';
import { Budget } from './budget.js';

describe('the budget', () => {
  it('narrows by a tenth of the pace that met late answers, once for all of them', () => {
    const budget = new Budget(145, 0);
    for (const now of [1_600, 1_610, 1_620, 1_630]) budget.narrow(1_000, 100, now);
    expect(budget.limit(1_650)).toBe(90);
  });

  it('takes one late answer alone for a hiccup', () => {
    const budget = new Budget(145, 0);
    for (const now of [1_600, 3_000, 5_000]) budget.narrow(now - 600, 100, now);
    expect(budget.limit(5_000)).toBe(145);
  });

  it('takes answers that are late by all sorts of times for a hiccup too: the server’s delay is half a second, or none', () => {
    const budget = new Budget(145, 0);
    for (const now of [1_600, 1_610, 1_620]) {
      budget.hiccup(now);
      budget.narrow(1_000, 100, now);
    }
    expect(budget.limit(1_650)).toBe(145);
  });

  it('gives one call back for each second without, up to what was allowed at first', () => {
    const budget = new Budget(145, 0);
    budget.narrow(1_000, 100, 1_600);
    budget.narrow(1_000, 100, 1_610);
    expect([11_610, 31_610, 300_000].map((now) => budget.limit(now))).toEqual([100, 120, 145]);
  });

  it('does not narrow at a pace at which it is not the one that fills the second, nor below that', () => {
    const budget = new Budget(145, 0);
    budget.narrow(1_000, 5, 1_600);
    budget.narrow(1_000, 5, 1_610);
    expect(budget.limit(1_620)).toBe(145);
    budget.narrow(2_000, 10, 2_600);
    budget.narrow(2_000, 10, 2_610);
    expect(budget.limit(2_620)).toBe(10);
  });
});
