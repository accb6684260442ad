import { describe, expect, it } from 'vitest';
import { runnableReports } from '../catalogue.js';
import { otherReports } from '../other-reports.js';
import { columnWord, reportName, reportWords } from './index.js';

describe('the words of reports', () => {
  it('name every report of the catalogue differently, in every language', () => {
    const ids = [...runnableReports.map(({ id }) => id), ...otherReports.map(({ id }) => id)];
    for (const language of ['nl', 'en', 'sv'] as const)
      expect(new Set(ids.map((id) => reportName(id, language))).size).toBe(ids.length);
    expect(Object.keys(reportWords.nl.report).toSorted()).toEqual([...ids].toSorted());
  });

  it('call a column by its word, whatever the capitals of its element', () => {
    expect(columnWord('GeneralLedgerAccount', 'nl')).toBe('Grootboekrekening');
    expect(columnWord('EmployeeID', 'sv')).toBe(columnWord('EmployeeId', 'sv'));
    expect(columnWord('employeename', 'en')).toBe('Employee');
  });

  it('take the name of an element apart that nobody named', () => {
    expect(columnWord('GrossWageTotal', 'nl')).toBe('Gross wage total');
    expect(columnWord('svw_bt', 'nl')).toBe('Svw bt');
    expect(columnWord('TotalSVWBase', 'nl')).toBe('Total SVW base');
    expect(columnWord('_', 'nl')).toBe('_');
  });
});
