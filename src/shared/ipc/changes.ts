import { z } from 'zod';
import { AddressKind, AddressValues } from '../domain/address.js';
import { ChangeSetId, CompanyId, ConnectionId, EmployeeId, StepId } from '../domain/ids.js';
import { Period } from '../domain/period.js';
import { SheetKind } from '../domain/registration.js';
import { StageBankAccount } from './bank-accounts.js';
import { StagePersonal } from './personal.js';
import { Instant } from './common.js';
import { Comparison } from './comparison.js';
import { ConnectionKind } from './connections.js';

/** `docs/change-sets.md` has the promise and the rules behind these words. */
export const ChangeSetState = z.enum(['draft', 'checked', 'reviewed', 'sending', 'settled']);
export type ChangeSetState = z.infer<typeof ChangeSetState>;

export const StepStatus = z.enum([
  'planned',
  'sent',
  'confirmed',
  'present',
  'accepted',
  'refused',
  'uncertain',
  'not-sent',
]);
export type StepStatus = z.infer<typeof StepStatus>;

/**
 * What a step does, in the domain's words.
 * - `address.move`: a new address from a period on; what stood before stays in the history (Address_Insert).
 * - `address.correct`: the address as it stands is rewritten, for every period in which it holds (Address_Update).
 * - `pay.add`, `pay.change`, `pay.remove`: a line of hours or of a wage component (`*_Insert`, `*_Update`, `*_Delete`).
 * - `pay.stop`: a fixed line holds for the last time in the period before the set's own (`*Fixed_Stop`).
 * - `pay.end`: a fixed line holds for the last time in a period that is the set's own or comes after it (`*Fixed_Stop`).
 * - `pay.clear`: all variable lines of one kind of an employee go out of the period (`*Var_Clear`).
 * - `company-pay.add`, `company-pay.stop`, `company-pay.clear`: the same for a company's own wage components, which the API can
 *   neither change nor remove one by one (CompanyService `WageComponent*_Insert`, `*Fixed_Stop`, `*Var_Clear`).
 * - `days.set`: the days of an employee become others (`Days*_Set`).
 * - `bank.insert`, `bank.remove`: a bank account of an employee comes beside the others (BankAccount_Insert), or goes
 *   (BankAccount_DeleteCurrent).
 * - `personal.update`: some fields of an employee's personal data become others from a period on; the rest of the record
 *   goes back as it was read (PersonalInfo_Update).
 * - `absence.report`, `absence.relapse`: a case begins (Absence_Insert); the second goes on with an earlier one in law.
 *   `absence.more`: it becomes more (`AbsenceNotification_Insert`). `absence.partial`, `absence.recover`: it becomes less, or
 *   ends (`Absence_*RecoveryInsert`).
 * - `leave.insert`, `leave.update`, `leave.remove`: a booking of leave comes, becomes another one, or goes (`Leave_*`).
 * - `run.request`: Nmbrs is asked for a run of the company (RunRequest_Insert).
 */
export const AddressStepKind = z.enum(['address.move', 'address.correct']);
export type AddressStepKind = z.infer<typeof AddressStepKind>;
export const PayStepKind = z.enum(['pay.add', 'pay.change', 'pay.remove', 'pay.stop', 'pay.end']);
export type PayStepKind = z.infer<typeof PayStepKind>;
export const ClearStepKind = z.enum(['pay.clear']);
export type ClearStepKind = z.infer<typeof ClearStepKind>;
export const CompanyPayStepKind = z.enum(['company-pay.add', 'company-pay.stop']);
export type CompanyPayStepKind = z.infer<typeof CompanyPayStepKind>;
export const CompanyClearStepKind = z.enum(['company-pay.clear']);
export type CompanyClearStepKind = z.infer<typeof CompanyClearStepKind>;
export const DaysStepKind = z.enum(['days.set']);
export type DaysStepKind = z.infer<typeof DaysStepKind>;
export const BankStepKind = z.enum(['bank.insert', 'bank.remove']);
export type BankStepKind = z.infer<typeof BankStepKind>;
export const PersonalStepKind = z.enum(['personal.update']);
export type PersonalStepKind = z.infer<typeof PersonalStepKind>;
export const AbsenceStepKind = z.enum([
  'absence.report',
  'absence.relapse',
  'absence.more',
  'absence.partial',
  'absence.recover',
]);
export type AbsenceStepKind = z.infer<typeof AbsenceStepKind>;
export const LeaveStepKind = z.enum(['leave.insert', 'leave.update', 'leave.remove']);
export type LeaveStepKind = z.infer<typeof LeaveStepKind>;
export const RunRequestStepKind = z.enum(['run.request']);
export type RunRequestStepKind = z.infer<typeof RunRequestStepKind>;
export const StepKind = z.enum([
  ...AddressStepKind.options,
  ...PayStepKind.options,
  ...ClearStepKind.options,
  ...CompanyPayStepKind.options,
  ...CompanyClearStepKind.options,
  ...DaysStepKind.options,
  ...BankStepKind.options,
  ...PersonalStepKind.options,
  ...AbsenceStepKind.options,
  ...LeaveStepKind.options,
  ...RunRequestStepKind.options,
]);
export type StepKind = z.infer<typeof StepKind>;

/** What kind of record a step is about. */
export const RecordKind = z.enum([
  ...AddressKind.options,
  ...SheetKind.options,
  'BankAccount',
  'PersonalInfo',
  'Absence',
  'Leave',
  'RunRequest',
]);
export type RecordKind = z.infer<typeof RecordKind>;

/** One field, old and new. Null means: nothing there ("leeg"). */
export const FieldChange = z.strictObject({
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type FieldChange = z.infer<typeof FieldChange>;

/** A record as it was read or planned: field -> text, null when empty. */
export const EvidenceLine = z.strictObject({ values: z.record(z.string(), z.string().nullable()), ours: z.boolean() });
export type EvidenceLine = z.infer<typeof EvidenceLine>;

export const UncertainReason = z.enum([
  'no-answer',
  'bad-answer',
  'http-status',
  'stopped',
  'batch-fault',
  /** The server said yes, and the read right after it showed something else. */
  'not-shown',
]);
export type UncertainReason = z.infer<typeof UncertainReason>;

/** What the reads showed after an uncertain answer (change-sets.md, "After an uncertain answer"). */
export const Finding = z.enum([
  'not-read-yet',
  'present',
  'not-seen-once',
  'not-seen',
  'partial',
  'changed',
  'unreadable',
]);
export type Finding = z.infer<typeof Finding>;

export const Decision = z.enum(['accept', 'send-again', 'leave']);
export type Decision = z.infer<typeof Decision>;

/** Before, plan and after side by side, with the choices that a person has now. */
export const Evidence = z.strictObject({
  reason: UncertainReason,
  finding: Finding,
  before: z.strictObject({ readAt: Instant, lines: z.array(EvidenceLine) }),
  plan: z.strictObject({ sentAt: Instant, lines: z.array(EvidenceLine) }),
  after: z.strictObject({ readAt: Instant, lines: z.array(EvidenceLine) }).nullable(),
  /** From when a second read counts as "not seen". Null when it plays no part. */
  secondReadFrom: Instant.nullable(),
  choices: z.array(z.enum(['accept', 'send-again', 'leave', 'read-again'])),
});
export type Evidence = z.infer<typeof Evidence>;

/** Why a step was not sent. */
export const NotSentReason = z.enum([
  'unreachable',
  'before-image-changed',
  'period-moved',
  'stopped',
  'already-so',
  'left-by-person',
  'keystore',
  'read-failed',
  /** The step that it waits for was not confirmed and read back. */
  'step-before',
  /** Nothing would be left of what must never be none. */
  'last-record',
  /** The file that is to go with the line is no longer on this computer. */
  'attachment-gone',
]);
export type NotSentReason = z.infer<typeof NotSentReason>;

export const Step = z.strictObject({
  id: StepId,
  kind: StepKind,
  /** Whose record it is. `id` null: the company's own, with the company's number and name. */
  employee: z.strictObject({ id: EmployeeId.nullable(), number: z.int(), name: z.string() }),
  record: RecordKind,
  /** Goes only once this step of the set is confirmed. Absent: waits for none. */
  after: StepId.optional(),
  /** Which one of them, for people: a pay code with its name. Empty where the kind says it all. */
  subject: z.string(),
  fields: z.array(FieldChange),
  /** What somebody else changed between staging and the check: then -> now in Nmbrs. Empty: nothing. */
  changedElsewhere: z.array(FieldChange),
  status: StepStatus,
  /** When the status was reached. */
  at: Instant,
  /** When the last call about it went out. Absent or null: none did. */
  sentAt: Instant.nullable().optional(),
  /** The server's own words, with its code. Only when refused. */
  refusal: z.strictObject({ code: z.int().nullable(), text: z.string() }).nullable(),
  notSent: NotSentReason.nullable(),
  evidence: Evidence.nullable(),
  /** Set when a person settled it, not the reads. */
  decidedByPerson: Decision.nullable(),
  /** True when a read after sending showed the planned values; false when only the server's answer says so. */
  verified: z.boolean(),
});
export type Step = z.infer<typeof Step>;

export const WarningKind = z.enum([
  'before-image-changed',
  'already-so',
  'earlier-period',
  'future-period',
  'history-rewritten',
  'fixed-stopped',
  /** A fixed line that begins in the period itself is removed instead of stopped. */
  'start-removed',
  /** A stop of a line that the period before does not show: it may be refused. */
  'start-stopped',
  'negative',
  'jump',
  'repeated',
  'postal-code-country',
  /** The API can neither change nor delete what this would leave behind. */
  'no-way-back',
  /** A code that nobody had a line of, as far as was read. */
  'first-use',
  /** Every line that stands there goes. Looked at by typing how many. */
  'cleared',
]);
export type WarningKind = z.infer<typeof WarningKind>;

/** A remark to tick off before sending. `stepIds` empty: about the whole set. */
export const ReviewWarning = z.strictObject({
  id: z.string().max(64),
  kind: WarningKind,
  stepIds: z.array(StepId),
  acknowledged: z.boolean(),
});
export type ReviewWarning = z.infer<typeof ReviewWarning>;

export const StepCounts = z.strictObject({
  planned: z.int(),
  sent: z.int(),
  confirmed: z.int(),
  present: z.int(),
  accepted: z.int(),
  refused: z.int(),
  uncertain: z.int(),
  'not-sent': z.int(),
});
export type StepCounts = z.infer<typeof StepCounts>;

export const ChangeSetSummary = z.strictObject({
  id: ChangeSetId,
  connectionId: ConnectionId,
  connectionKind: ConnectionKind,
  company: z.strictObject({ id: CompanyId, number: z.int(), name: z.string() }),
  period: Period,
  /** The kinds of step in it, for its title. */
  kinds: z.array(StepKind),
  state: ChangeSetState,
  /** `interrupted`: the app stopped while this set was being sent; a person says how to go on. */
  activity: z.enum(['idle', 'running', 'paused', 'interrupted', 'suspended', 'quarantined']),
  counts: StepCounts,
  employees: z.int(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type ChangeSetSummary = z.infer<typeof ChangeSetSummary>;

export const ChangeSet = ChangeSetSummary.extend({
  steps: z.array(Step),
  warnings: z.array(ReviewWarning),
  /** The company's current period when it was checked; null before. */
  currentPeriod: Period.nullable(),
  checkedAt: Instant.nullable(),
  /** SHA-256 of what would be sent. `send` must name it, so that what was reviewed is what goes. */
  planHash: z.string().nullable(),
  calls: z.strictObject({ reads: z.int(), writes: z.int(), seconds: z.number() }).nullable(),
  /** Not null when the set's period lies before the current one. `unprotected`: the API's own flag will be sent. */
  earlierPeriod: z
    .strictObject({ unprotected: z.boolean(), consent: z.boolean(), previousYear: z.boolean() })
    .nullable(),
});
export type ChangeSet = z.infer<typeof ChangeSet>;

/** What stands ready of one employee in one set of which nothing was sent yet. `steps`: theirs alone, in order. */
export const StagedOf = z.strictObject({ set: ChangeSetSummary, steps: z.array(Step) });
export type StagedOf = z.infer<typeof StagedOf>;

/** Why a line of a settled set is not in the draft that would undo it or try it again. */
export const LeftOut = z.strictObject({
  stepId: StepId,
  employee: Step.shape.employee,
  reason: z.enum([
    /** What became of it is not known, so neither is what there is to put back. */
    'uncertain',
    /** No read showed what stood before, or what we left behind. */
    'not-read',
    'decided-by-person',
    /** Nothing stood there before, and the app has no way to take an address away. */
    'nothing-before',
    'already-so',
    /** The API can neither change nor delete it. */
    'no-way-back',
    /** The open draft of this company and period already changes this record: that stays as it is. */
    'already-staged',
  ]),
});
export type LeftOut = z.infer<typeof LeftOut>;

/** `set` null: no line could be put into a draft. */
export const Restaged = z.strictObject({ set: ChangeSet.nullable(), leftOut: z.array(LeftOut) });
export type Restaged = z.infer<typeof Restaged>;

export const ReceiptFormat = z.enum(['xlsx', 'pdf', 'csv', 'json']);
export type ReceiptFormat = z.infer<typeof ReceiptFormat>;

const ofSet = z.strictObject({ id: ChangeSetId });
const ofStep = z.strictObject({ id: ChangeSetId, stepId: StepId });

export const changesContract = {
  list: { input: z.void(), output: z.array(ChangeSetSummary) },
  get: { input: ofSet, output: ChangeSet },
  /** The hints beside an employee's data, or with null the company's own; sets in which they have no step are left out. */
  stagedFor: {
    input: z.strictObject({ companyId: CompanyId, employeeId: EmployeeId.nullable() }),
    output: z.array(StagedOf),
  },
  /** Puts an address change into the open draft of this company and period, or opens one. */
  stageAddress: {
    input: z.strictObject({
      companyId: CompanyId,
      employeeId: EmployeeId,
      period: Period,
      kind: AddressStepKind,
      addressKind: AddressKind,
      address: AddressValues,
    }),
    output: ChangeSet,
  },
  /** Puts a new bank account into the open draft, and the removal of the one it replaces behind it. */
  stageBankAccount: { input: StageBankAccount, output: ChangeSet },
  /** Puts changed personal data into the open draft; what was staged of this employee before gives way. */
  stagePersonal: { input: StagePersonal, output: ChangeSet },
  unstage: { input: ofStep, output: ChangeSet.nullable() },
  discard: { input: ofSet, output: z.void() },
  /** Reads everything that the set touches and works out warnings, calls and the plan's hash. */
  check: { input: ofSet, output: ChangeSet },
  /** The set's codes beside the period before, as far as it was read; null when it has none. A check starts the reading. */
  comparison: { input: ofSet, output: Comparison.nullable() },
  /** `typed`: of a warning that wants it (`cleared`: how many lines go), else left out. Wrong: `input-refused`. */
  acknowledge: {
    input: ofSet.extend({ warningId: z.string().max(64), on: z.boolean(), typed: z.string().max(20).optional() }),
    output: ChangeSet,
  },
  consent: { input: ofSet.extend({ on: z.boolean() }), output: ChangeSet },
  /**
   * Starts sending and returns at once. Names the reviewed plan, never its content. For production main asks first in
   * a window of its own, which the page cannot see or answer; `cancelled` when a person said no there.
   */
  send: { input: ofSet.extend({ planHash: z.string().length(64) }), output: ChangeSet },
  /** Stops after the call that is under way; what is left stays planned. */
  pause: { input: ofSet, output: ChangeSet },
  resume: { input: ofSet, output: ChangeSet },
  readAgain: { input: ofStep, output: ChangeSet },
  /** The same decision about each of these steps, all or none. */
  decide: {
    input: ofSet.extend({ stepIds: z.array(StepId).min(1).max(20_000), decision: Decision }),
    output: ChangeSet,
  },
  /** Drafts what would put back what a settled set changed, as far as the API can. Sends nothing. */
  undo: { input: ofSet, output: Restaged },
  /** Drafts the refused and unsent lines of a settled set once more. Sends nothing. */
  retry: { input: ofSet, output: Restaged },
  /** Reads the set's journal from disk once more, record by record. Fails with what is wrong with it. */
  verify: { input: ofSet, output: z.strictObject({ records: z.int() }) },
  /** Main asks where to; the page learns the file's name alone. `name` null: a person cancelled. */
  saveReceipt: {
    input: ofSet.extend({ format: ReceiptFormat }),
    output: z.strictObject({ name: z.string().nullable() }),
  },
  changed: { output: ChangeSetSummary },
  /** More of the period before was read. */
  compared: { output: Comparison },
} as const;
