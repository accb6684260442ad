import { describe, expect, it } from 'vitest';
import { CompanyId, EmployeeId } from '../../../../shared/domain/ids.js';
import { viewFor } from './list-view.js';

const [one, two] = [CompanyId.parse(1), CompanyId.parse(2)];
const kept = {
  companyId: one,
  typeId: null,
  filter: 'bakker',
  sort: { column: 'city', descending: true },
  activeId: EmployeeId.parse(7),
} as const;

describe('the view of the list', () => {
  it('is kept for the company it was made in', () => {
    expect(viewFor(one, kept)).toBe(kept);
  });

  it('starts without filter for another company, in the same order', () => {
    expect(viewFor(two, kept)).toEqual({ companyId: two, typeId: null, filter: '', sort: kept.sort, activeId: null });
  });
});
