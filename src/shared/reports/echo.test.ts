import { describe, expect, it } from 'vitest';
import { isEcho } from './echo.js';

const of = (rows: number, ...columns: (readonly [string, number])[]) =>
  isEcho({ rows, columns: columns.map(([name, distinct]) => ({ name, distinct })) });

describe('a report of nothing', () => {
  it('is one line of what was asked, however it is called, and of empty fields', () => {
    expect(of(1, ['StartPeriod', 1], ['EndPeriod', 1], ['Year', 1], ['Items', 0])).toBe(true);
    expect(of(1, ['CompanyID', 1], ['CompanyName', 1], ['EmployeesList', 0])).toBe(true);
  });

  it('is none that says something of somebody or something, or has several lines', () => {
    expect(of(1, ['Year', 1], ['EmployeeName', 1])).toBe(false);
    expect(of(1, ['Period', 1], ['Debit', 1])).toBe(false);
    expect(of(2, ['Year', 1], ['Period', 2])).toBe(false);
  });
});
