import { z } from 'zod';
import { absenceKindOf, absenceKindTexts, isAbsenceKind } from '../../shared/domain/absence-kinds.js';
import { wireDay, type Day } from '../../shared/domain/calendar.js';
import type { AbsenceItem } from '../books/parts.js';
import { text } from './inputs.js';
import { Refusal } from './refusal.js';
import { orAbsent } from './text.js';

/** Only the date of a moment counts. */
export const day = z.string().transform((value, context): Day => {
  const date = value.slice(0, 10);
  if (z.iso.date().safeParse(date).success) return date;
  context.addIssue({ code: 'custom', message: 'no date' });
  return z.NEVER;
});

/** Nil, absent and .NET's first day of all mean: no date. */
const dayOrNull = z
  .string()
  .nullish()
  .transform((value) =>
    value === null || value === undefined || value.startsWith('0001') ? null : value.slice(0, 10),
  );

export const AbsenceInput = z
  .object({
    AbsenceId: z.int(),
    Comment: text,
    Percentage: z.int(),
    Start: day,
    RegistrationStartDate: dayOrNull,
    End: dayOrNull,
    RegistrationEndDate: dayOrNull,
    Dossier: text,
    Dossiernr: z.int(),
    AbsenceCause: z.object({ CauseId: z.int(), Cause: text }).optional(),
  })
  .optional();
export type AbsenceInput = NonNullable<z.output<typeof AbsenceInput>>;

/** Refuses with 2022 a kind that is not on the API's list. */
export function givenKind(dossier: string): number {
  const kind = absenceKindOf(dossier);
  if (kind === null) throw new Refusal(2022, 'Invalid absence type');
  return kind;
}

const dayOrNil = (value: Day | null): string | null => (value === null ? null : wireDay(value));

const kindText = (kind: number): string =>
  isAbsenceKind(kind) ? (absenceKindTexts[kind] ?? String(kind)) : String(kind);

export const wireAbsence = (item: AbsenceItem) => ({
  AbsenceId: item.id,
  Comment: orAbsent(item.comment),
  Percentage: item.percentage,
  Start: wireDay(item.start),
  RegistrationStartDate: dayOrNil(item.reported),
  End: dayOrNil(item.end),
  RegistrationEndDate: dayOrNil(item.endReported),
  Dossier: kindText(item.kind),
  Dossiernr: item.dossier,
});

export const wireAbsenceWithCause = (item: AbsenceItem) => ({
  ...wireAbsence(item),
  AbsenceCause: item.cause === null ? undefined : { CauseId: item.cause.id, Cause: orAbsent(item.cause.text) },
});
