import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekdayOf } from './calendar.js';
import { easter, publicHolidays, workingDays } from './public-holidays.js';

const of = (country: 'NL' | 'SE', year: number) =>
  Object.fromEntries(publicHolidays(country, year).map(({ name, day }) => [name, day.slice(5)]));

describe('Easter', () => {
  it('falls on the Sundays that the almanac has', () => {
    expect([2008, 2011, 2019, 2024, 2025, 2026, 2027, 2038, 2076].map(easter)).toEqual([
      '2008-03-23',
      '2011-04-24',
      '2019-04-21',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
      '2076-04-19',
    ]);
  });

  it('is a Sunday from 22 March to 25 April in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2300 }), (year) => {
        const day = easter(year);
        expect(weekdayOf(day)).toBe(6);
        expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});

describe('public holidays', () => {
  it('of the Netherlands in 2026', () => {
    expect(of('NL', 2026)).toEqual({
      newYear: '01-01',
      goodFriday: '04-03',
      easterSunday: '04-05',
      easterMonday: '04-06',
      kingsDay: '04-27',
      liberationDay: '05-05',
      ascension: '05-14',
      whitSunday: '05-24',
      whitMonday: '05-25',
      christmas: '12-25',
      boxingDay: '12-26',
    });
  });

  it("have King's Day on the Saturday where 27 April is a Sunday", () => {
    expect([2014, 2025, 2026, 2031].map((year) => of('NL', year)['kingsDay'])).toEqual([
      '04-26',
      '04-26',
      '04-27',
      '04-26',
    ]);
  });

  it('of Sweden in 2026, midsummer and All Saints on their Saturdays', () => {
    expect(of('SE', 2026)).toMatchObject({
      epiphany: '01-06',
      mayDay: '05-01',
      nationalDaySweden: '06-06',
      midsummer: '06-20',
      allSaints: '10-31',
    });
    expect(of('SE', 2027)).toMatchObject({ midsummer: '06-26', allSaints: '11-06' });
    expect(of('SE', 2026)['kingsDay']).toBeUndefined();
  });

  it('leave 5 May a working day but for each fifth year', () => {
    const dayOff = (year: number) => publicHolidays('NL', year).find(({ name }) => name === 'liberationDay')?.dayOff;
    expect([2024, 2025, 2026, 2030].map(dayOff)).toEqual([false, true, false, true]);
  });
});

describe('working days', () => {
  it('leave weekends and holidays out, also over the turn of the year and a leap day', () => {
    expect(workingDays('NL', '2026-12-24', '2027-01-04')).toBe(6);
    expect(workingDays('NL', '2024-02-28', '2024-03-01')).toBe(3);
    expect(workingDays('NL', '2026-04-03', '2026-04-07')).toBe(2);
    expect(workingDays('SE', '2026-04-03', '2026-04-07')).toBe(1);
    expect(workingDays('NL', '2026-12-24', '2026-12-23')).toBe(0);
  });

  it('of two spans that follow one another are those of the whole', () => {
    const anchor = fc.constantFrom('2024-02-20', '2026-12-20', '2025-04-10', '2027-03-20');
    const length = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(anchor, length, length, (start, first, second) => {
        const middle = addDays(start, first);
        const end = addDays(middle, second + 1);
        expect(workingDays('NL', start, middle) + workingDays('NL', addDays(middle, 1), end)).toBe(
          workingDays('NL', start, end),
        );
        expect(workingDays('NL', start, end)).toBeLessThanOrEqual(daysBetween(start, end) + 1);
      }),
    );
  });
});
