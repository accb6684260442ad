import { maskNumber } from '../../shared/domain/bsn.js';
import { maskedFields } from '../../shared/domain/personal-data.js';
import type { FieldChange } from '../../shared/ipc/changes.js';
import type { Line } from './ports.js';

/*
 * Numbers that identify a person leave main with their last figures alone: review, outbox and receipt are made of what
 * comes from here. The journal, which is encrypted, has them whole.
 */

export const maskedChanges = (changes: readonly FieldChange[]): FieldChange[] =>
  changes.map(({ field, before, after }) => ({ field, before: masked(field, before), after: masked(field, after) }));

export const maskedValues = (values: Line['values']): Record<string, string | null> =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, masked(field, value)]));

const masked = (field: string, value: string | null): string | null =>
  value !== null && maskedFields.has(field) ? maskNumber(value) : value;
