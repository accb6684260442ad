import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PersonalText, personalText, wirePersonal } from './personal-wire.js';

const row = {
  Id: 77,
  Number: 12,
  DisplayName: 'Sam van Bedacht',
  EmployeeNumber: null,
  BSN: '999990019',
  Title: 'ing.',
  FirstName: 'Sam',
  Initials: 'S.',
  Prefix: 'van',
  LastName: 'Bedacht',
  Nickname: 'Sam',
  Gender: 'x-unknown',
  NationalityCode: 0,
  PlaceOfBirth: 'Delft',
  CountryOfBirthISOCode: 'NL',
  IdentificationNumber: 'AB1234567',
  IdentificationType: 4,
  PartnerPrefix: 'de',
  PartnerLastName: 'Verzonnen',
  TelephonePrivate: '1',
  TelephoneWork: '2',
  TelephoneMobilePrivate: '3',
  TelephoneMobileWork: '4',
  TelephoneOther: '5',
  EmailPrivate: 'a@voorbeeld.nl',
  EmailWork: 'b@voorbeeld.nl',
  BurgerlijkeStaat: 'Iets dat niemand kent',
  Naamstelling: '3',
  Birthday: '1980-03-01T00:00:00',
  DeceasedDate: null,
  InCaseOfEmergency: 'Kim',
  InCaseOfEmergencyPhone: '6',
  InCaseOfEmergencyRelation: 'Broer',
  TitleAfter: 'MSc',
};

describe('a record of personal data on the wire', () => {
  it('comes back whole: every field, codes that nobody knows too, the display name alone not', () => {
    const { DisplayName: _display, ...rest } = row;
    const values = personalText(row);
    expect(wirePersonal('77', values, new Set())).toEqual(rest);
    expect(PersonalText.parse(values)).toEqual(values);
  });

  it('has a place for every field of the contract', () => {
    const text = readFileSync(new URL('../../../contract/generated/employee-service.ts', import.meta.url), 'utf8');
    const fields = /interface PersonalInfo \{([^}]*)\}/.exec(text)?.[1]?.match(/readonly (\w+)/g) ?? [];
    expect(fields.map((field) => field.replace('readonly ', '')).toSorted()).toEqual(Object.keys(row).toSorted());
  });

  it('leaves out what was empty and sends empty text for what somebody cleared', () => {
    const bare = personalText({ Id: 1, Number: 2, IdentificationType: 0, LastName: 'Bedacht', EmailWork: '' });
    const wire = wirePersonal('1', bare, new Set(['phoneWork']));
    expect(wire.TelephoneWork).toBe('');
    expect(wire.EmailWork).toBeUndefined();
    expect(wire).toMatchObject({ Birthday: null, Gender: null, EmployeeNumber: null, IdentificationType: 0 });
  });

  it('takes the year one for no date, and sends text that is no date back as it came', () => {
    expect(personalText({ ...row, Birthday: '0001-01-01T00:00:00' }).birthday).toBeNull();
    expect(wirePersonal('77', personalText({ ...row, Birthday: '1980-13-01' }), new Set()).Birthday).toBe('1980-13-01');
  });
});
