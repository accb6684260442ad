import { nl as ui } from '../../ui/texts/nl.js';
import { nl as errors } from '../../app/error-words/texts.nl.js';
import { nl as shell } from '../../app/shell/texts.nl.js';
import { nl as lock } from '../../app/idle-lock/texts.nl.js';
import { nl as employees } from '../../features/employees/texts.nl.js';
import { nl as changes } from '../../features/changes/texts.nl.js';
import { nl as registration } from '../../features/registration/texts.nl.js';
import { nl as imports } from '../../features/imports/texts.nl.js';
import { nl as absence } from '../../features/absence/texts.nl.js';
import { nl as leave } from '../../features/absence/leave/texts.nl.js';
import { nl as calendar } from '../../features/absence/calendar/texts.nl.js';
import { nl as figures } from '../../features/absence/figures/texts.nl.js';
import { nl as reports } from '../../features/reports/texts.nl.js';
import { nl as runs } from '../../features/runs/texts.nl.js';
import { nl as wageTax } from '../../features/wage-tax/texts.nl.js';
import { nl as review } from '../../features/review/texts.nl.js';
import { nl as outbox } from '../../features/outbox/texts.nl.js';
import { nl as settings } from '../../features/settings/texts.nl.js';
import { nl as connections } from '../../features/connections/texts.nl.js';

/** Every namespace of texts. A feature adds its line here, in `en.ts` and in `sv.ts`, and nothing else anywhere. */
export const nl = {
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

/** Dutch is the source: the other languages must have its keys, no more, no fewer (`texts.test.ts` compares). */
export type Texts = typeof nl;
