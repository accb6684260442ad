import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../../shared/domain/calendar-date.js';
import { RunId } from '../../../shared/domain/ids.js';
import { type Declaration, DeclarationId } from '../../../shared/ipc/wage-tax.js';
import { correctedDays, runOfDeclaration, sentDay } from './model.js';

const day = (text: string) => CalendarDate.parse(text);
const plain: Declaration = {
  id: DeclarationId.parse(1),
  serial: 1,
  paymentReference: '',
  total: 0,
  period: 10,
  year: 2026,
  status: '',
  sentAt: null,
  from: null,
  until: null,
  corrects: null,
};
const run = (number: number, until: number, year = 2026) => ({
  id: RunId.parse(number),
  number,
  year,
  from: until,
  until,
  description: '',
  runAt: null,
  locked: false,
});

describe('a declaration on the list', () => {
  it('was sent on the day of its moment, and is not sent without one', () => {
    expect(sentDay({ ...plain, sentAt: '2026-11-02T09:00:00' })).toBe('2026-11-02');
    expect(sentDay(plain)).toBeNull();
  });

  it('tells the first and last day that it corrects', () => {
    const corrects = { from: day('2026-09-01'), until: day('2026-09-30') };
    expect(correctedDays({ ...plain, corrects })).toEqual(['2026-09-01', '2026-09-30']);
    expect(correctedDays({ ...plain, corrects: { ...corrects, until: null } })).toEqual(['2026-09-01']);
    expect(correctedDays(plain)).toEqual([]);
  });

  it('is paid with the last run that ends in its period', () => {
    const runs = [run(10, 10), run(11, 10), run(9, 9), run(12, 10, 2025)];
    expect(runOfDeclaration(plain, runs)?.number).toBe(11);
    expect(runOfDeclaration({ ...plain, period: 3 }, runs)).toBeUndefined();
  });
});
