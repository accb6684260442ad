import { describe, expect, it } from 'vitest';
import { CompanyId, EmployeeId } from '../../../../shared/domain/ids.js';
import { builtIn } from '../model/views.js';
import { type ListState, stateFor } from './list-view.js';

const [one, two] = [CompanyId.parse(1), CompanyId.parse(2)];
const kept: ListState = {
  ...builtIn.leavers,
  viewId: 'leavers',
  companyId: one,
  search: 'bakker',
  activeId: EmployeeId.parse(7),
};

describe('what the list shows', () => {
  it('is kept for the company it was made in', () => {
    expect(stateFor(one, kept)).toBe(kept);
  });

  it('is the same view of another company, where nobody is searched for', () => {
    expect(stateFor(two, kept)).toEqual({ ...kept, companyId: two, search: '', activeId: null });
  });
});
