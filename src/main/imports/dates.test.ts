import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/domain/calendar.js';
import { dayOf } from './dates.js';

const text = (value: string) => dayOf({ kind: 'text', text: value });

describe('a cell as a day', () => {
  it('is any day as people write it, around leap days and the turn of the year too', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2023-12-25', days));
    fc.assert(
      fc.property(day, fc.constantFrom('-', '/', '.'), (date, sign) => {
        const [year = '', month = '', of = ''] = date.split('-');
        const expected = { ok: true, day: date };
        expect(text([of, month, year].join(sign))).toEqual(expected);
        expect(text([String(Number(of)), String(Number(month)), year].join(sign))).toEqual(expected);
        expect(text(date)).toEqual(expected);
        expect(dayOf({ kind: 'date', text: date })).toEqual(expected);
      }),
    );
  });

  it.each([
    ['29-2-2026', 'bad-date'],
    ['29-2-26', 'bad-date'],
    ['11-30-2026', 'bad-date'],
    ['morgen', 'bad-date'],
    ['  ', 'no-date'],
  ])('%s is none: %s', (value, kind) => expect(text(value)).toEqual({ ok: false, kind }));

  it('is none of a number, a formula, an error or nothing', () => {
    const kinds = (['number', 'formula', 'error'] as const).map((kind) => dayOf({ kind, text: '46000' }));
    expect([...kinds, dayOf(undefined)].map((one) => (one.ok ? '' : one.kind))).toEqual([
      'bad-date',
      'formula',
      'cell-error',
      'no-date',
    ]);
  });
});
