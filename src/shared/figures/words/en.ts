import type { nl } from './nl.js';

export const en: typeof nl = {
  title: 'Absence figures',
  year: 'Year',
  department: 'Department',
  allDepartments: 'All departments',
  byMonth: 'By month in {{year}}',
  byDepartment: 'By department in {{year}}',
  noDepartment: 'No department',
  allDates: 'All dates',
  byLength: 'Length of the cases in {{year}}',
  running: 'Running cases',
  allPast: 'All dates are past',
  formula: {
    weighted:
      'Percentage of absence = sick days x percentage absent x part-time factor, divided by available days x part-time factor.',
    whole:
      'Percentage of absence = sick days x part-time factor, divided by available days x part-time factor. A partly sick day counts as a whole one.',
    rest: 'All days are calendar days in service. Frequency = cases that began per employee, as if for a year. Leave that is kept as an absence does not count. A month that goes on counts until today. Part-time factor and department are those of now; without a schedule the factor is 100%.',
  },
  runningNote:
    'From the first sick day; cases with less than four weeks between them are one. The talks every six weeks and the first-year evaluation are practice. A safety-net case has shorter terms. Whoever leaves while sick is reported on the last working day.',
  column: {
    month: 'Month',
    people: 'Employees',
    percentage: 'Percentage of absence',
    frequency: 'Frequency',
    length: 'Length',
    cases: 'Cases',
    number: 'Number',
    name: 'Name',
    since: 'First sick day',
    next: 'Next step',
    step: 'Step',
    on: 'No later than',
  },
  length: {
    short: '1 to 7 days',
    middle: '8 to 42 days',
    long: '43 to 365 days',
    longer: 'more than 365 days',
  },
  step: {
    healthService: 'Report to the health service (week 1)',
    analysis: 'Problem analysis (week 6)',
    plan: 'Plan of action (week 8)',
    report42: 'Report to UWV (first working day after week 42)',
    firstYear: 'First-year evaluation (week 46 to 52)',
    progress: 'Progress talk (week {{week}})',
    letter: 'Letter from UWV (week 88)',
    finalEvaluation: 'Final evaluation (week 91)',
    application: 'WIA application (week 93)',
    end: 'End of the waiting time (week 104)',
  },
};
