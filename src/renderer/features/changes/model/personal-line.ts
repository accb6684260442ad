import { personalFields } from '../../../../shared/domain/personal-data.js';
import { fieldText, type Writing } from './field-text.js';

/**
 * Personal data on one line: `Verzonnen, 06 10 55 00 00`. Null when no field of it is personal data; empty when all of
 * them are.
 */
export function personalLine(values: Readonly<Record<string, string | null>>, writing: Writing): string | null {
  const fields = personalFields.filter((field) => field in values);
  if (fields.length === 0) return null;
  return fields
    .map((field) => fieldText(field, values[field] ?? null, writing))
    .filter((text) => text !== null)
    .join(', ');
}
