import { absenceScreens } from './absence.js';
import { changeScreens } from './changes.js';
import { employeeScreens } from './employees.js';
import { importScreens } from './imports.js';
import { registrationScreens } from './registration.js';
import { registrationStateScreens } from './registration-states.js';
import { reviewScreens } from './review.js';
import { reportScreens } from './reports.js';
import { sendingScreens } from './sending.js';
import { shellScreens } from './shell.js';
import type { Screen } from './steps.js';

/** Every screen of the demo, for pictures and for the accessibility check. */
export const screens: readonly Screen[] = [
  ...employeeScreens,
  ...registrationScreens,
  ...registrationStateScreens,
  ...reviewScreens,
  ...sendingScreens,
  ...importScreens,
  ...absenceScreens,
  ...reportScreens,
  ...shellScreens,
  ...changeScreens,
];
