import { z } from 'zod';
import { ChangeSetId, CompanyId, ConnectionId, StepId } from '../../shared/domain/ids.js';
import { Period } from '../../shared/domain/period.js';
import { Decision, Finding, NotSentReason, ReviewWarning, UncertainReason } from '../../shared/ipc/changes.js';
import { Instant } from '../../shared/ipc/common.js';
import { ConnectionKind } from '../../shared/ipc/connections.js';
import { PlannedStepSchema } from './plan-schema.js';

/*
 * What happened to a change set, in the order it happened. The journal holds these and nothing else; a set is
 * what folding them gives (state.ts). An event says what was known then: a finding is journaled as it was found,
 * so that a later version of the rule cannot change an old receipt.
 */

const at = Instant;
const stepId = StepId;

export const LineSchema = z.object({ id: z.string().nullable(), values: z.record(z.string(), z.string().nullable()) });
export const SnapshotSchema = z.object({ readAt: Instant, lines: z.array(LineSchema).readonly() });

/** What the server said to the one call. `not-sent`: the connection never stood. */
export const WriteAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('yes'), id: z.string().nullable() }),
  z.strictObject({ kind: z.literal('refused'), code: z.int().nullable(), text: z.string() }),
  z.strictObject({ kind: z.literal('not-sent'), why: z.enum(['unreachable', 'suspended']) }),
  z.strictObject({ kind: z.literal('uncertain'), reason: UncertainReason }),
]);
export type WriteAnswer = z.infer<typeof WriteAnswer>;

export const SetEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('created'),
    at,
    /** Of these events. A file of a later version is not guessed at. */
    version: z.literal(1),
    id: ChangeSetId,
    connection: z.strictObject({ id: ConnectionId, kind: ConnectionKind }),
    company: z.strictObject({ id: CompanyId, number: z.int(), name: z.string() }),
    period: Period,
  }),
  z.strictObject({ type: z.literal('staged'), at, step: PlannedStepSchema, replaces: stepId.nullable() }),
  z.strictObject({ type: z.literal('unstaged'), at, stepId }),
  z.strictObject({
    type: z.literal('checked'),
    at,
    currentPeriod: Period,
    /** The before-image of each step, as the person will see it in the review. */
    images: z.array(z.strictObject({ stepId, snapshot: SnapshotSchema })),
    warnings: z.array(ReviewWarning.omit({ acknowledged: true })),
    planHash: z.string().length(64),
    calls: z.strictObject({ reads: z.int(), writes: z.int(), seconds: z.number() }),
    earlier: z.strictObject({ unprotected: z.boolean(), previousYear: z.boolean() }).nullable(),
  }),
  /** What was read after the check, beside it: these take the place of the warnings of the same kind. */
  z.strictObject({ type: z.literal('compared'), at, warnings: z.array(ReviewWarning.omit({ acknowledged: true })) }),
  z.strictObject({ type: z.literal('acknowledged'), at, warningId: z.string(), on: z.boolean() }),
  z.strictObject({ type: z.literal('consented'), at, on: z.boolean() }),
  z.strictObject({ type: z.literal('started'), at, planHash: z.string().length(64) }),
  z.strictObject({ type: z.literal('paused'), at, by: z.enum(['person', 'connection']) }),
  z.strictObject({ type: z.literal('resumed'), at }),
  /** A person ended the set: what was not sent stays unsent. */
  z.strictObject({ type: z.literal('ended'), at }),
  z.strictObject({ type: z.literal('period-moved'), at, currentPeriod: Period }),
  /** S0, read right before sending. */
  z.strictObject({ type: z.literal('before-read'), at, stepId, snapshot: SnapshotSchema }),
  /** On disk before the call goes out. Holds what the rule needs later, so that the fold asks no operation. */
  z.strictObject({
    type: z.literal('intent'),
    at,
    stepId,
    unprotected: z.boolean(),
    effect: z.enum(['add', 'set', 'remove']),
    lines: z.array(LineSchema).readonly(),
  }),
  z.strictObject({ type: z.literal('answered'), at, stepId, answer: WriteAnswer }),
  /** The read after a "yes". `snapshot` null: it failed. */
  z.strictObject({ type: z.literal('verified'), at, stepId, snapshot: SnapshotSchema.nullable(), shown: z.boolean() }),
  /** The server said yes, gave no id, and the read shows something else: that is no "accepted". */
  z.strictObject({ type: z.literal('doubted'), at, stepId }),
  /** The read after an uncertain answer. `snapshot` null: it failed. */
  z.strictObject({
    type: z.literal('reconciled'),
    at,
    stepId,
    snapshot: SnapshotSchema.nullable(),
    finding: Finding,
    secondReadFrom: Instant.nullable(),
  }),
  z.strictObject({ type: z.literal('skipped'), at, stepId, reason: NotSentReason }),
  z.strictObject({ type: z.literal('decided'), at, stepId, decision: Decision }),
]);
export type SetEvent = z.infer<typeof SetEvent>;
export type EventOf<T extends SetEvent['type']> = Extract<SetEvent, { type: T }>;

/** Events about one step that is being sent or settled. */
export type StepEvent = EventOf<
  'before-read' | 'intent' | 'answered' | 'verified' | 'doubted' | 'reconciled' | 'skipped' | 'decided'
>;
