import type { SheetKind } from '../../shared/domain/registration.js';
import type { DaysOf } from '../change-sets/plan-days.js';

/** The sheets of days, by what the gateway calls them. */
export const daysKinds: Readonly<Partial<Record<SheetKind, DaysOf>>> = {
  'days-variable': 'variable',
  'days-fixed': 'fixed',
  'days-worked': 'worked',
};
