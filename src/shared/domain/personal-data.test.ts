import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBsn, maskNumber, normaliseBsn } from './bsn.js';
import { CalendarDate } from './calendar-date.js';
import { checkPersonal, normalisePersonal, personalFields } from './personal-data.js';

const today = CalendarDate.parse('2026-11-21');
const problemsOf = (changes: Parameters<typeof checkPersonal>[0]) => checkPersonal(normalisePersonal(changes), today);

describe('changes of personal data', () => {
  it('takes what a clerk types, with spaces around it and a BSN in groups', () => {
    const changes = {
      lastName: ' Verzonnen ',
      bsn: '999.990.019',
      countryOfBirth: 'be',
      emailWork: 'a.b@voorbeeld.nl ',
    };
    expect(normalisePersonal(changes)).toEqual({
      lastName: 'Verzonnen',
      bsn: '999990019',
      countryOfBirth: 'BE',
      emailWork: 'a.b@voorbeeld.nl',
    });
    expect(problemsOf(changes)).toEqual({});
  });

  it.each([
    ['bsn', '999990018', 'bsn'],
    ['bsn', '000000000', 'bsn'],
    ['bsn', '99999001a', 'bsn'],
    ['birthday', '1980-02-30', 'date'],
    ['birthday', '2026-11-22', 'future'],
    ['birthday', '', 'required'],
    ['lastName', '  ', 'required'],
    ['gender', 'x', 'gender'],
    ['countryOfBirth', 'Nederland', 'country'],
    ['emailWork', 'jan.voorbeeld', 'email'],
    ['emailPrivate', 'jan@voorbeeld', 'email'],
    ['emailPrivate', 'jan@a.nl; piet@b.nl', 'email'],
    ['phoneWork', '12345', 'phone'],
    ['phoneOther', 'bel Jan', 'phone'],
  ] as const)('refuses %s "%s" as %s', (field, value, problem) => {
    expect(problemsOf({ [field]: value })).toEqual({ [field]: problem });
  });

  it.each([
    ['phoneWork', '+31 (0)6 10 55 00 00'],
    ['phoneMobileWork', '06-10550000'],
    ['bsn', ''],
    ['bsn', '10000008'],
    ['gender', 'undefined'],
    ['birthday', '2026-11-21'],
  ] as const)('takes %s "%s"', (field, value) => {
    expect(problemsOf({ [field]: value })).toEqual({});
  });

  it('checks nothing that is not changed, and normalising twice changes nothing more', () => {
    expect(problemsOf({})).toEqual({});
    const some = fc.dictionary(fc.constantFrom(...personalFields), fc.string());
    fc.assert(
      fc.property(some, (changes) => {
        const once = normalisePersonal(changes);
        expect(normalisePersonal(once)).toEqual(once);
        expect(Object.keys(checkPersonal(once, today)).every((field) => field in once)).toBe(true);
      }),
    );
  });
});

describe('a BSN', () => {
  it('gets its leading zero back, and no other number becomes one', () => {
    expect(normaliseBsn('1000 0008')).toBe('010000008');
    expect(isBsn(normaliseBsn('10000008'))).toBe(true);
    expect(normaliseBsn('1234567')).toBe('1234567');
  });

  it('shows its last three figures alone', () => {
    expect(maskNumber('999990019')).toBe('••••••019');
    expect(maskNumber('12')).toBe('••');
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4,12}$/), (text) => {
        expect(maskNumber(text)).toHaveLength(text.length);
        expect(maskNumber(text).replaceAll('•', '')).toBe(text.slice(-3));
      }),
    );
  });
});
