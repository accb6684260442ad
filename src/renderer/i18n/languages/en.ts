import { en as ui } from '../../ui/texts/en.js';
import { en as errors } from '../../app/error-words/texts.en.js';
import { en as shell } from '../../app/shell/texts.en.js';
import { en as lock } from '../../app/idle-lock/texts.en.js';
import { en as employees } from '../../features/employees/texts.en.js';
import { en as changes } from '../../features/changes/texts.en.js';
import { en as registration } from '../../features/registration/texts.en.js';
import { en as imports } from '../../features/imports/texts.en.js';
import { en as absence } from '../../features/absence/texts.en.js';
import { en as leave } from '../../features/absence/leave/texts.en.js';
import { en as calendar } from '../../features/absence/calendar/texts.en.js';
import { en as figures } from '../../features/absence/figures/texts.en.js';
import { en as reports } from '../../features/reports/texts.en.js';
import { en as runs } from '../../features/runs/texts.en.js';
import { en as wageTax } from '../../features/wage-tax/texts.en.js';
import { en as review } from '../../features/review/texts.en.js';
import { en as outbox } from '../../features/outbox/texts.en.js';
import { en as settings } from '../../features/settings/texts.en.js';
import { en as connections } from '../../features/connections/texts.en.js';
import type { Texts } from './nl.js';

/** See `nl.ts`. */
export const en: Texts = {
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
