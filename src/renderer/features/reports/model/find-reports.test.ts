import { describe, expect, it } from 'vitest';
import { runnableReports } from '../../../../shared/reports/catalogue.js';
import { otherReports } from '../../../../shared/reports/other-reports.js';
import { findReports } from './find-reports.js';

const ids = (search: string, language: 'nl' | 'sv' = 'nl') =>
  findReports(search, language).flatMap(({ reports }) => reports.map(({ id }) => id));

describe('finding a report', () => {
  it('shows every report once, in groups, those that can be asked for first', () => {
    const groups = findReports('', 'nl');
    expect(ids('')).toHaveLength(runnableReports.length + otherReports.length);
    expect(groups[0]?.group).toBe('books');
    for (const { reports } of groups) {
      const first = reports.findIndex(({ because }) => because !== null);
      if (first !== -1) expect(reports.slice(first).every(({ because }) => because !== null)).toBe(true);
    }
  });

  it('goes by the words of the language, without capitals and accents, and by the name of a call', () => {
    expect(ids('JOURNAALPOST medewerker')).toContain('journal-employee');
    expect(ids('bokforingsorder', 'sv')).toContain('journal');
    expect(ids('GetWageCodesByYear')).toEqual(['wage-codes-year']);
    expect(ids('bestaat niet')).toEqual([]);
  });

  it('puts favourites first, once, and finds them as it finds the others', () => {
    const [first, ...rest] = findReports('', 'nl', ['contracts', 'journal']);
    expect([first?.group, first?.reports.map(({ id }) => id)]).toEqual(['favourite', ['journal', 'contracts']]);
    expect(rest.flatMap(({ reports }) => reports.map(({ id }) => id))).not.toContain('contracts');
    expect(findReports('contract', 'nl', ['journal']).map(({ group }) => group)).not.toContain('favourite');
  });
});
