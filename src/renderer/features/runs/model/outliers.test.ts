import { describe, expect, it } from 'vitest';
import { RunDifference } from '../../../../shared/ipc/runs.js';
import { everything, shownOutliers } from './outliers.js';

const one = (name: string, code: string, percent: number | null): RunDifference =>
  RunDifference.parse({
    employeeId: 1,
    name,
    code,
    description: '',
    before: percent === null ? '' : '1',
    now: '2',
    difference: '1',
    percent,
  });

const all = [one('Jaap Mulder', '1000', -30), one('Noor De Jong', '1100', 4), one('Rob Van der Meulen', '1000', null)];
const names = (filter: Partial<typeof everything>): string[] =>
  shownOutliers(all, { ...everything, ...filter }).map(({ name }) => name);

describe('outliers in view', () => {
  it('are all at first, and keep their order', () => {
    expect(names({})).toEqual(all.map(({ name }) => name));
  });

  it('are narrowed by code, by parts of a name in any order, and by size with what is new always there', () => {
    expect(names({ code: '1000' })).toEqual(['Jaap Mulder', 'Rob Van der Meulen']);
    expect(names({ search: 'meulen rob' })).toEqual(['Rob Van der Meulen']);
    expect(names({ atLeast: 10 })).toEqual(['Jaap Mulder', 'Rob Van der Meulen']);
  });
});
