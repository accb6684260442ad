import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import {
  checkPersonal,
  normalisePersonal,
  type PersonalChanges,
  type PersonalField,
  personalFields,
  type PersonalProblem,
} from '../../../../shared/domain/personal-data.js';
import { readDate } from '../../../../shared/domain/date-input.js';
import type { ChangeSet, Step } from '../../../../shared/ipc/changes.js';
import type { PersonalInfo } from '../../../../shared/ipc/employees.js';

/** As typed. The birthday as dates are written; the BSN null until somebody asked to see and change it. */
export type PersonalDraft = Readonly<Record<Exclude<PersonalField, 'bsn'>, string>> & { readonly bsn: string | null };

/** What Nmbrs holds, by field; the BSN only once it was asked for, null until then. */
export type PersonalBefore = PersonalDraft;

export const beforeOf = (info: PersonalInfo): PersonalBefore => ({
  ...info,
  gender: info.gender ?? '',
  birthday: info.birthday ?? '',
  // Without one there is nothing to hide.
  bsn: info.hasBsn ? null : '',
});

/** The staged change of this employee's personal data in a set, if it has one. */
export const stagedPersonal = (set: Pick<ChangeSet, 'steps'>, employeeId: number): Step | undefined =>
  set.steps.find(
    (step) => step.employee.id === employeeId && step.record === 'PersonalInfo' && step.status === 'planned',
  );

/** What a step makes of a field; undefined: it leaves the field alone. A BSN has its last figures alone. */
export function stagedAs(step: Step | undefined, field: PersonalField): string | undefined {
  const change = step?.fields.find((candidate) => candidate.field === field);
  return change && (change.after ?? '');
}

/** Where the form begins: what Nmbrs holds, with what is staged in its place. A staged BSN stays hidden. */
export function draftOf(
  before: PersonalBefore,
  step: Step | undefined,
  write: (date: CalendarDate) => string,
): PersonalDraft {
  const text = (field: Exclude<PersonalField, 'bsn'>): string => stagedAs(step, field) ?? before[field];
  const birthday = CalendarDate.safeParse(text('birthday'));
  const entries = personalFields.flatMap((field) => (field === 'bsn' ? [] : [[field, text(field)] as const]));
  return {
    ...before,
    ...Object.fromEntries(entries),
    birthday: birthday.success ? write(birthday.data) : text('birthday'),
    bsn: stagedAs(step, 'bsn') === undefined ? before.bsn : null,
  };
}

/** What differs from Nmbrs, normalised; a birthday that is no date stays as it was typed, for the check to name. */
export function changesOf(before: PersonalBefore, draft: PersonalDraft): PersonalChanges {
  const typed: PersonalChanges = {};
  for (const field of personalFields) {
    const text = draft[field];
    if (text !== null) typed[field] = field === 'birthday' ? birthdayOf(text) : text;
  }
  const normal = normalisePersonal(typed);
  return Object.fromEntries(Object.entries(normal).filter(([field, value]) => value !== oldOf(before, field)));
}

function birthdayOf(text: string): string {
  const read = readDate(text, null);
  return read.kind === 'date' ? read.date : text;
}

/** What keeps the changes from being staged, by field. `readAt`: an instant of today. */
export function personalProblems(
  changes: PersonalChanges,
  readAt: string,
): Partial<Record<PersonalField, PersonalProblem>> {
  return checkPersonal(changes, CalendarDate.parse(readAt.slice(0, 10)));
}

const oldOf = (before: PersonalBefore, name: string): string | null => {
  const field = personalFields.find((candidate) => candidate === name);
  return field === undefined ? null : before[field];
};
