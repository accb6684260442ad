import { sv as ui } from '../../ui/texts/sv.js';
import { sv as errors } from '../../app/error-words/texts.sv.js';
import { sv as shell } from '../../app/shell/texts.sv.js';
import { sv as lock } from '../../app/idle-lock/texts.sv.js';
import { sv as employees } from '../../features/employees/texts.sv.js';
import { sv as changes } from '../../features/changes/texts.sv.js';
import { sv as registration } from '../../features/registration/texts.sv.js';
import { sv as imports } from '../../features/imports/texts.sv.js';
import { sv as absence } from '../../features/absence/texts.sv.js';
import { sv as leave } from '../../features/absence/leave/texts.sv.js';
import { sv as calendar } from '../../features/absence/calendar/texts.sv.js';
import { sv as figures } from '../../features/absence/figures/texts.sv.js';
import { sv as reports } from '../../features/reports/texts.sv.js';
import { sv as runs } from '../../features/runs/texts.sv.js';
import { sv as wageTax } from '../../features/wage-tax/texts.sv.js';
import { sv as review } from '../../features/review/texts.sv.js';
import { sv as outbox } from '../../features/outbox/texts.sv.js';
import { sv as settings } from '../../features/settings/texts.sv.js';
import { sv as connections } from '../../features/connections/texts.sv.js';
import type { Texts } from './nl.js';

/** See `nl.ts`. */
export const sv: Texts = {
  ui,
  errors,
  shell,
  lock,
  employees,
  changes,
  registration,
  imports,
  absence,
  leave,
  calendar,
  figures,
  reports,
  runs,
  wageTax,
  review,
  outbox,
  settings,
  connections,
};
