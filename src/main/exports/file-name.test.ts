import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from './file-name.js';

describe('fileName', () => {
  it('names company, period and day', () => {
    expect(fileName(['Ontvangstbewijs', 'Bakkerij De Vroege Vogel', '2026-11', '2026-11-21'], 'xlsx')).toBe(
      'Ontvangstbewijs - Bakkerij De Vroege Vogel - 2026-11 - 2026-11-21.xlsx',
    );
  });

  it('takes out what could lead to another folder or hide the ending', () => {
    expect(fileName(['../..\\etc', 'a:b\u202Efdp'], 'csv')).toBe('etc - a b fdp.csv');
  });

  it('gives a name that every operating system takes, whatever a company is called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
        const name = fileName(parts, 'json');
        expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cf}]+\.json$/u);
        expect(name).not.toMatch(/^\.|[. ]\.json$/);
        expect(name.length).toBeLessThanOrEqual(125);
      }),
    );
  });
});
