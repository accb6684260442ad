import { errorTexts } from '../app/error-words/texts.js';
import { lockTexts } from '../app/idle-lock/texts.js';
import { shellTexts } from '../app/shell/texts.js';
import { absenceTexts } from '../features/absence/texts.js';
import { calendarTexts } from '../features/absence/calendar/texts.js';
import { figuresTexts } from '../features/absence/figures/texts.js';
import { leaveTexts } from '../features/absence/leave/texts.js';
import { changesTexts } from '../features/changes/texts.js';
import { connectionsTexts } from '../features/connections/texts.js';
import { employeesTexts } from '../features/employees/texts.js';
import { importsTexts } from '../features/imports/texts.js';
import { outboxTexts } from '../features/outbox/texts.js';
import { registrationTexts } from '../features/registration/texts.js';
import { reportsTexts } from '../features/reports/texts.js';
import { runsTexts } from '../features/runs/texts.js';
import { reviewTexts } from '../features/review/texts.js';
import { settingsTexts } from '../features/settings/texts.js';
import { wageTaxTexts } from '../features/wage-tax/texts.js';
import { uiTexts } from '../ui/texts/texts.js';

/** Every namespace of texts. A feature adds its line here and nothing else anywhere. */
export const namespaces = {
  ui: uiTexts,
  errors: errorTexts,
  shell: shellTexts,
  lock: lockTexts,
  employees: employeesTexts,
  changes: changesTexts,
  registration: registrationTexts,
  imports: importsTexts,
  absence: absenceTexts,
  leave: leaveTexts,
  calendar: calendarTexts,
  figures: figuresTexts,
  reports: reportsTexts,
  runs: runsTexts,
  wageTax: wageTaxTexts,
  review: reviewTexts,
  outbox: outboxTexts,
  settings: settingsTexts,
  connections: connectionsTexts,
} as const;

export type Namespaces = typeof namespaces;
