import { absenceScreens } from './absence.js';
import { changeScreens } from './changes.js';
import { employeeScreens } from './employees.js';
import { importScreens } from './imports.js';
import { registrationScreens } from './registration.js';
import { reportScreens } from './reports.js';
import { shellScreens } from './shell.js';
import type { Screen } from './steps.js';

/** Every screen of the demo, for pictures and for the accessibility check. */
export const screens: readonly Screen[] = [
  ...employeeScreens,
  ...registrationScreens,
  ...importScreens,
  ...absenceScreens,
  ...reportScreens,
  ...shellScreens,
  ...changeScreens,
];
