import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NameOf, payslipNames } from './names.js';

const person = (number: string, name: string): NameOf => ({
  number,
  name,
  company: 'De Vroege Vogel',
  year: '2026',
  run: 'run 10',
});

describe('names of payslips', () => {
  it('are the parts in the order that somebody chose', () => {
    expect(payslipNames([person('1001', 'Smit, Femke')], ['name', 'year', 'run'])).toEqual([
      'Smit, Femke - 2026 - run 10.pdf',
    ]);
    expect(payslipNames([person('1001', 'Smit, Femke')], ['number', 'name'])).toEqual(['1001 - Smit, Femke.pdf']);
  });

  it('tell two people of one name apart by their number', () => {
    expect(payslipNames([person('1', 'Smit'), person('2', 'SMIT'), person('3', 'Bos')], ['name'])).toEqual([
      'Smit - 1.pdf',
      'SMIT - 2.pdf',
      'Bos.pdf',
    ]);
  });

  it('are never two alike and lead to no other folder, whatever people are called', () => {
    const people = fc.array(
      fc.record({
        number: fc.constantFrom('1', '2'),
        name: fc.oneof(fc.constantFrom('Smit', 'smit', 'Smit - 1', '..', 'a/b'), fc.string({ unit: 'binary' })),
        company: fc.string(),
        year: fc.constant('2026'),
        run: fc.constant('run 1'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(people, (all) => {
        const names = payslipNames(all, ['name']);
        expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(all.length);
        for (const name of names) expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}]+\.pdf$/u);
      }),
    );
  });
});
