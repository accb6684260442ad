import { absenceTarget } from './absence.js';
import { bankTarget } from './bank.js';
import { daysTarget } from './days.js';
import { leaveTarget } from './leave.js';
import { fixedTarget, payTarget } from './pay.js';
import type { ImportTarget } from './target.js';

/** Every kind of data that a file may hold. A new one is a line here and its words; the importer needs no other change. */
export const importTargets: readonly ImportTarget[] = [
  payTarget,
  fixedTarget,
  daysTarget,
  absenceTarget,
  leaveTarget,
  bankTarget,
];
