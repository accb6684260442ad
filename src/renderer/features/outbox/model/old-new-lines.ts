import type { FieldChange } from '../../../../shared/ipc/changes.js';

type Values = Readonly<Record<string, string | null>>;

/** The changed fields of a step as two records, so that a line can show `Lindelaan 4 → Kastanjelaan 17`. */
export function oldAndNew(fields: readonly FieldChange[]): { readonly before: Values; readonly after: Values } {
  return {
    before: Object.fromEntries(fields.map(({ field, before }) => [field, before])),
    after: Object.fromEntries(fields.map(({ field, after }) => [field, after])),
  };
}
