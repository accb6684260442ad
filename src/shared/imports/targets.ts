/** Kinds of data that a file may hold, as main has them (`imports/targets`) and the screen offers them. */
export const targetIds = ['pay', 'fixed', 'days', 'absence', 'leave', 'bank'] as const;
export type TargetId = (typeof targetIds)[number];

/**
 * Fields of those kinds of data whose lines belong where their own date lies: no period is asked of the file, and there is
 * no choice between "in place of" and "on top". The first field makes the line.
 */
export const datedFields = {
  absence: ['start', 'percentage', 'kind', 'reported'],
  leave: ['from', 'until', 'leaveType', 'hours', 'perDay'],
} as const;
export type DatedTarget = keyof typeof datedFields;
export type DatedField = (typeof datedFields)[DatedTarget][number];

/** Fields of the kinds of data that are no amounts by code. The first field makes the line. */
export const ownFields = { ...datedFields, bank: ['iban', 'holder', 'bic'] } as const;
export type OwnTarget = keyof typeof ownFields;
export type OwnField = (typeof ownFields)[OwnTarget][number];

/** Without these a line says nothing. */
export const neededFields: Readonly<Record<OwnTarget, readonly OwnField[]>> = {
  absence: ['start', 'percentage', 'kind', 'reported'],
  leave: ['from', 'until', 'leaveType', 'hours'],
  bank: ['iban'],
};

export const isDated = (target: string): target is DatedTarget => target in datedFields;
export const hasOwnFields = (target: string): target is OwnTarget => target in ownFields;
