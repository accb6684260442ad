import { describe, expect, it } from 'vitest';
import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import { CompanyId, DebtorId, EmployeeId } from '../../../../shared/domain/ids.js';
import { firstChoices, goesBack, requestOf, withYear } from './request.js';

const companyId = CompanyId.parse(1);
const today = CalendarDate.parse('2026-11-21');
const choices = firstChoices(companyId, { year: 2026, number: 11, type: 'month' }, today);

describe('what is asked for', () => {
  it('is the last period that was run at first, also across a new year', () => {
    expect(choices).toMatchObject({ year: 2026, from: 10, until: 10 });
    expect(firstChoices(companyId, { year: 2026, number: 1, type: 'week4' }, today)).toMatchObject({
      year: 2025,
      from: 13,
    });
  });

  it('has what the report wants and nothing else', () => {
    expect(requestOf('journal', choices)).toEqual({ report: 'journal', companyId, year: 2026, from: 10, until: 10 });
    expect(requestOf('contact-persons', choices)).toEqual({ report: 'contact-persons' });
    expect(requestOf('hours-salary', choices)).toEqual({ report: 'hours-salary', edition: 'accountant' });
  });

  it('waits for what is missing', () => {
    expect(requestOf('journal', { ...choices, companyId: undefined })).toBeNull();
    expect(requestOf('journal-employee', choices)).toBeNull();
    const employeeId = EmployeeId.parse(7);
    expect(requestOf('journal-employee', { ...choices, employeeId })).toMatchObject({ employeeId });
  });

  it('never goes back in time, within a year and across years', () => {
    expect(goesBack('journal', { ...choices, until: 9 })).toBe(true);
    expect(goesBack('journal-years', { ...choices, until: 9, untilYear: 2027 })).toBe(false);
    expect(requestOf('journal-years', { ...choices, untilYear: 2025, until: 12 })).toBeNull();
    expect(goesBack('company-components', { ...choices, until: 1 })).toBe(false);
  });

  it('keeps to the periods of the year: 2026 has a week 53, 2027 has none', () => {
    const weeks = { ...choices, from: 53, until: 53 };
    expect(withYear(weeks, 2027, 'week')).toMatchObject({ year: 2027, untilYear: 2027, from: 52, until: 52 });
    expect(withYear(weeks, 2026, 'week')).toMatchObject({ from: 53 });
  });

  it('is the month before by days, also behind a leap day and in January, and never goes back', () => {
    const days = (text: string) => {
      const { firstDay, lastDay } = firstChoices(
        companyId,
        { year: 2026, number: 1, type: 'month' },
        CalendarDate.parse(text),
      );
      return [firstDay, lastDay];
    };
    expect(days('2028-03-31')).toEqual(['2028-02-01', '2028-02-29']);
    expect(days('2027-01-01')).toEqual(['2026-12-01', '2026-12-31']);
    const of = { ...choices, debtorId: DebtorId.parse(3) };
    expect(requestOf('absence-xml', of)).toEqual({
      report: 'absence-xml',
      debtorId: 3,
      days: { from: '2026-10-01', until: '2026-10-31' },
    });
    expect(requestOf('absence-xml', choices)).toBeNull();
    expect(requestOf('absence-xml', { ...of, lastDay: null })).toBeNull();
    expect(goesBack('absence-xml', { ...of, lastDay: CalendarDate.parse('2026-09-30') })).toBe(true);
  });
});
