import { describe, expect, it } from 'vitest';
import { contradicted } from './paste-place.js';

const sheet = {
  debtor: { number: '0012', name: 'Voorbeeldkantoor' },
  company: { number: 34, name: 'Drukkerij Verzonnen' },
  period: { year: 2026, number: 11, type: 'month' },
} as const;
const of = (says: Partial<Record<'debtor' | 'company' | 'period' | 'year', string>>) =>
  contradicted(sheet, new Map(Object.entries(says) as [keyof typeof says, string][]));

describe('what a pasted line says of where it belongs', () => {
  it('agrees with the sheet by number or name, however it is spelled, or says nothing', () => {
    expect(of({})).toBeNull();
    expect(of({ debtor: '12', company: '034', period: '2026-11' })).toBeNull();
    expect(of({ debtor: 'voorbeeldkantoor', company: 'Drukkerij verzonnen ', period: '11-2026' })).toBeNull();
    expect(of({ period: '11', year: '2026' })).toBeNull();
  });

  it('contradicts it by another debtor, company, period or year', () => {
    expect(of({ debtor: '13', company: '34' })).toBe('debtor');
    expect(of({ debtor: '12', company: '35' })).toBe('company');
    expect(of({ company: 'Bakkerij Bedacht' })).toBe('company');
    expect(of({ period: '2026-10' })).toBe('period');
    expect(of({ period: '11', year: '2025' })).toBe('period');
    expect(of({ year: '2025' })).toBe('year');
  });

  it('is not guessed at: a period that cannot be understood is another one', () => {
    expect(of({ period: 'november' })).toBe('period');
    expect(of({ period: '11' })).toBe('period');
    expect(of({ company: '=B2' })).toBe('company');
  });
});
