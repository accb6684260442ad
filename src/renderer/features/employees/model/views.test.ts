import { describe, expect, it } from 'vitest';
import { SavedView } from '../../../../shared/ipc/employee-list.js';
import { keptFilters } from './filters.js';
import { builtIn, builtInIds, neededColumns, sameShape, sortedBy } from './views.js';

describe('built-in views', () => {
  it.each(builtInIds)("%s can be kept as a view of one's own", (id) => {
    const { columns, sorts, filters } = builtIn[id];
    const view = { id: crypto.randomUUID(), name: id, columns, sorts, filters: keptFilters(filters) };
    expect(SavedView.safeParse(view).success).toBe(true);
  });

  it('need the columns that they filter by, shown or not', () => {
    expect(neededColumns(builtIn.employed)).toContain('status');
  });
});

describe('whether a view was changed', () => {
  it('does not depend on the order in which filters were set, nor on a typed text', () => {
    const { noEmail } = builtIn;
    const filters = Object.fromEntries(Object.entries(noEmail.filters).toReversed());
    expect(sameShape(noEmail, { ...noEmail, filters })).toBe(true);
    expect(sameShape(noEmail, { ...noEmail, filters: { ...filters, phone: { kind: 'text', text: '06' } } })).toBe(true);
  });

  it('sees another column, another order and another filter', () => {
    const { everyone } = builtIn;
    expect(sameShape(everyone, { ...everyone, columns: everyone.columns.toReversed() })).toBe(false);
    expect(sameShape(everyone, { ...everyone, sorts: [{ column: 'name', descending: true }] })).toBe(false);
    expect(sameShape(everyone, { ...everyone, filters: { email: { kind: 'empty', empty: true } } })).toBe(false);
  });
});

describe('a click on a head', () => {
  const name = { column: 'name', descending: false } as const;

  it('sorts by it alone, and turns on the second click', () => {
    const once = sortedBy([name], 'city', false);
    expect(once).toEqual([{ column: 'city', descending: false }]);
    expect(sortedBy(once, 'city', false)).toEqual([{ column: 'city', descending: true }]);
  });

  it('with Shift adds it, turns it, and takes it out again', () => {
    const two = sortedBy([name], 'city', true);
    expect(two).toEqual([name, { column: 'city', descending: false }]);
    const turned = sortedBy(two, 'city', true);
    expect(turned).toEqual([name, { column: 'city', descending: true }]);
    expect(sortedBy(turned, 'city', true)).toEqual([name]);
  });
});
