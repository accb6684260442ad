import { describe, expect, it } from 'vitest';
import { emptyAddress } from '../../shared/domain/address.js';
import { AddressId, CompanyId, EmployeeId, StepId } from '../../shared/domain/ids.js';
import type { PlannedStep } from './plan.js';
import type { GroupSnapshot } from './ports.js';
import { changedElsewhere, reviewedFields } from './view-fields.js';

const old = { ...emptyAddress, street: 'Lindelaan', houseNumber: '4', city: 'Utrecht', country: 'NL' };
const plan: PlannedStep = {
  id: StepId.parse('step-1'),
  kind: 'address.move',
  companyId: CompanyId.parse(7),
  employee: { id: EmployeeId.parse(70), number: 10003, name: 'Aalbers, Marieke' },
  period: { year: 2026, number: 11, type: 'month' },
  addressKind: 'HomeAddress',
  address: { ...old, street: 'Kastanjelaan' },
  current: { id: AddressId.parse(900), isDefault: true, values: old },
  fields: [{ field: 'street', before: 'Lindelaan', after: 'Kastanjelaan' }],
};
const read = (values: GroupSnapshot['lines'][number]['values'], id = '900'): GroupSnapshot => ({
  readAt: '2026-11-20T10:06:00.000Z',
  lines: [{ id, values }],
});

describe('old and new in the review', () => {
  it('are as staged before the check, and after a check that found the same', () => {
    expect(reviewedFields(plan, null)).toEqual(plan.fields);
    expect(reviewedFields(plan, read(old))).toEqual(plan.fields);
    expect(changedElsewhere(plan, read(old))).toEqual([]);
  });

  it('show a field that somebody else changed and that sending would set back', () => {
    const moved = read({ ...old, city: 'Nieuwegein' });
    expect(reviewedFields(plan, moved)).toEqual([
      { field: 'street', before: 'Lindelaan', after: 'Kastanjelaan' },
      { field: 'city', before: 'Nieuwegein', after: 'Utrecht' },
    ]);
    expect(changedElsewhere(plan, moved)).toEqual([{ field: 'city', before: 'Utrecht', after: 'Nieuwegein' }]);
  });

  it('show every field as new when the record is gone', () => {
    const gone: GroupSnapshot = { readAt: '2026-11-20T10:06:00.000Z', lines: [] };
    expect(reviewedFields(plan, gone).every(({ before }) => before === null)).toBe(true);
    expect(changedElsewhere(plan, gone).map(({ field }) => field)).toEqual([
      'street',
      'houseNumber',
      'city',
      'country',
    ]);
  });

  it('compare with the record that stands there now when the old one was replaced by another', () => {
    const replaced = read({ ...old, houseNumber: '6' }, '901');
    expect(changedElsewhere(plan, replaced)).toEqual([{ field: 'houseNumber', before: '4', after: '6' }]);
  });

  it('do not call a field changed that the read never gives back', () => {
    const { city: _city, ...withoutCity } = old;
    expect(changedElsewhere(plan, read(withoutCity))).toEqual([]);
  });

  it('keep the staged fields for a step that stands there already, so that it does not vanish from the list', () => {
    expect(reviewedFields(plan, read({ ...old, street: 'Kastanjelaan' }))).toEqual(plan.fields);
  });
});
