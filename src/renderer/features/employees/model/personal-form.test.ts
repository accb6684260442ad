import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalFields } from '../../../../shared/domain/personal-data.js';
import { PersonalInfo } from '../../../../shared/ipc/employees.js';
import { aSet, aStep } from '../../../testing/change-sets/build.js';
import { beforeOf, changesOf, draftOf, personalProblems, stagedAs, stagedPersonal } from './personal-form.js';
import { personalGroups } from './personal-groups.js';

const readAt = '2026-11-20T09:00:00.000Z';
const dutch = (date: string): string => date.split('-').toReversed().join('-');

const info = PersonalInfo.parse({
  id: 1,
  number: 12,
  displayName: 'Sam Bedacht',
  title: '',
  firstName: 'Sam',
  initials: 'S.',
  prefix: '',
  lastName: 'Bedacht',
  nickname: 'Sam',
  titleAfter: '',
  partnerPrefix: '',
  partnerLastName: '',
  gender: 'female',
  birthday: '1980-03-01',
  deceased: null,
  placeOfBirth: 'Delft',
  countryOfBirth: 'NL',
  nationalityCode: 1,
  maritalStatus: 'Ongehuwd',
  nameUse: '',
  emailWork: '',
  emailPrivate: 'sam@voorbeeld.nl',
  phoneWork: 'toestel 12',
  phoneMobileWork: '',
  phonePrivate: '',
  phoneMobilePrivate: '',
  phoneOther: '',
  emergencyContact: '',
  emergencyPhone: '',
  emergencyRelation: '',
  hasBsn: true,
  readAt,
});
const before = beforeOf(info);
const start = draftOf(before, undefined, dutch);

describe('the form for personal data', () => {
  it('changes nothing as long as nothing is typed, whatever Nmbrs holds', () => {
    expect(start).toMatchObject({ birthday: '01-03-1980', bsn: null });
    expect(changesOf(before, start)).toEqual({});
    expect(changesOf(before, { ...start, birthday: '1-3-1980', lastName: ' Bedacht ' })).toEqual({});
    fc.assert(
      fc.property(fc.constantFrom('emailWork', 'placeOfBirth', 'title'), fc.string(), (field, text) => {
        const other = beforeOf({ ...info, [field]: text.trim() });
        expect(changesOf(other, draftOf(other, undefined, dutch))).toEqual({});
      }),
    );
  });

  it('names the changed fields alone, a birthday as the day it is', () => {
    expect(changesOf(before, { ...start, lastName: 'Verzonnen', birthday: '2/3/1980', emailPrivate: '' })).toEqual({
      lastName: 'Verzonnen',
      birthday: '1980-03-02',
      emailPrivate: '',
    });
  });

  it('finds what cannot be right, in changed fields alone', () => {
    const changes = changesOf(before, { ...start, birthday: '31-2-1980', emailWork: 'sam', lastName: '' });
    expect(personalProblems(changes, readAt)).toEqual({ birthday: 'date', emailWork: 'email', lastName: 'required' });
    expect(personalProblems(changesOf(before, { ...start, birthday: '21-11-2026' }), readAt)).toEqual({
      birthday: 'future',
    });
  });

  it('knows the BSN only once it was asked for', () => {
    const asked = { ...before, bsn: '999990019' };
    expect(changesOf(asked, { ...start, bsn: '9999 90 019' })).toEqual({});
    expect(changesOf(asked, { ...start, bsn: '999990093' })).toEqual({ bsn: '999990093' });
    expect(changesOf(asked, { ...start, bsn: '' })).toEqual({ bsn: '' });
    const none = beforeOf({ ...info, hasBsn: false });
    expect(changesOf(none, { ...draftOf(none, undefined, dutch), bsn: '999990019' })).toEqual({ bsn: '999990019' });
  });

  it('begins with what is staged, and keeps a staged BSN hidden', () => {
    const step = aStep(0, {
      kind: 'personal.update',
      record: 'PersonalInfo',
      fields: [
        { field: 'birthday', before: '1980-03-01', after: '1980-03-02' },
        { field: 'emailPrivate', before: 'sam@voorbeeld.nl', after: null },
        { field: 'bsn', before: null, after: '••••••093' },
      ],
    });
    const none = beforeOf({ ...info, hasBsn: false });
    const draft = draftOf(none, step, dutch);
    expect(draft).toMatchObject({ birthday: '02-03-1980', emailPrivate: '', bsn: null, lastName: 'Bedacht' });
    expect(changesOf(none, draft)).toEqual({ birthday: '1980-03-02', emailPrivate: '' });
    expect(stagedAs(step, 'bsn')).toBe('••••••093');
    expect(stagedAs(step, 'title')).toBeUndefined();
    const set = aSet('set-00001', [step]);
    expect(stagedPersonal(set, Number(step.employee.id))?.id).toBe(step.id);
    expect(stagedPersonal(set, -1)).toBeUndefined();
  });
});

describe('the groups of the screen', () => {
  it('hold every field that can be changed, once', () => {
    expect(personalGroups.flatMap(({ fields }) => fields).toSorted()).toEqual([...personalFields].toSorted());
  });
});
