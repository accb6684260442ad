import type { LeaveStatus, LeaveType, LeaveUsage } from './leave.js';

/**
 * The names of a booking's fields, and the words for the API's own values where a company's name for a kind is not at hand.
 * Here because the screens and the receipt, which main writes, use the same words.
 */
const nl = {
  leaveType: 'Verlofsoort',
  leaveUsage: 'Opname of opbouw',
  leaveFrom: 'Verlof vanaf',
  leaveUntil: 'Verlof tot en met',
  leaveHours: 'Uren verlof',
  leaveStartHours: 'Uren eerste dag',
  leaveEndHours: 'Uren laatste dag',
  leaveStatus: 'Status',
  leaveDescription: 'Omschrijving verlof',
};

const en: typeof nl = {
  leaveType: 'Kind of leave',
  leaveUsage: 'Taken or added',
  leaveFrom: 'Leave from',
  leaveUntil: 'Leave up to and including',
  leaveHours: 'Hours of leave',
  leaveStartHours: 'Hours on the first day',
  leaveEndHours: 'Hours on the last day',
  leaveStatus: 'State',
  leaveDescription: 'Description of the leave',
};

const sv: typeof nl = {
  leaveType: 'Typ av ledighet',
  leaveUsage: 'Uttag eller tillägg',
  leaveFrom: 'Ledig från',
  leaveUntil: 'Ledig till och med',
  leaveHours: 'Timmar ledighet',
  leaveStartHours: 'Timmar första dagen',
  leaveEndHours: 'Timmar sista dagen',
  leaveStatus: 'Läge',
  leaveDescription: 'Beskrivning av ledigheten',
};

export const leaveWords = { nl, en, sv };

type Values = Readonly<Record<LeaveType | LeaveUsage | LeaveStatus, string>>;

const nlValues: Values = {
  Type1: 'Soort 1',
  Type2: 'Soort 2',
  Type3: 'Soort 3',
  Type4: 'Soort 4',
  Withdrawal: 'Opname',
  Store: 'Opbouw',
  Expired: 'Vervallen',
  None: 'Geen status',
  Pending: 'Aangevraagd',
  Approved: 'Goedgekeurd',
  Rejected: 'Afgewezen',
};

const enValues: Values = {
  Type1: 'Kind 1',
  Type2: 'Kind 2',
  Type3: 'Kind 3',
  Type4: 'Kind 4',
  Withdrawal: 'Taken',
  Store: 'Added',
  Expired: 'Expired',
  None: 'No state',
  Pending: 'Requested',
  Approved: 'Approved',
  Rejected: 'Rejected',
};

const svValues: Values = {
  Type1: 'Typ 1',
  Type2: 'Typ 2',
  Type3: 'Typ 3',
  Type4: 'Typ 4',
  Withdrawal: 'Uttag',
  Store: 'Tillägg',
  Expired: 'Förfallen',
  None: 'Inget läge',
  Pending: 'Begärd',
  Approved: 'Godkänd',
  Rejected: 'Avslagen',
};

export const leaveValueWords = { nl: nlValues, en: enValues, sv: svValues };

const valueFields: readonly string[] = ['leaveType', 'leaveUsage', 'leaveStatus'];

/** A value of one of the API's lists in words; undefined where the field has none, or the value is not known. */
export function leaveValueWord(words: Values, field: string, value: string): string | undefined {
  const known: Readonly<Record<string, string>> = words;
  return valueFields.includes(field) && Object.hasOwn(known, value) ? known[value] : undefined;
}
