import type { ChangeSet, ChangeSetSummary, Evidence, Step } from '../../shared/ipc/changes.js';
import { choicesOf } from './choices.js';
import { describeStep } from './kinds/index.js';
import { holds, newLines } from './lines.js';
import { maskedChanges, maskedValues } from './masked.js';
import type { GroupSnapshot } from './ports.js';
import { stateOf, type SetState } from './state.js';
import { lastAttempt, type Attempt, type StepState } from './step-state.js';
import { changedElsewhere, reviewedFields } from './view-fields.js';

export type Activity = ChangeSetSummary['activity'];

/** One line of the list. `activity`: what the engine is doing with it, which no journal can say. */
export function viewSummary(state: SetState, activity: Activity): ChangeSetSummary {
  const { id, connection, company, period, steps, createdAt, updatedAt } = state;
  return {
    id,
    connectionId: connection.id,
    connectionKind: connection.kind,
    company,
    period,
    kinds: [...steps.kinds.keys()],
    state: stateOf(state),
    activity,
    counts: steps.statuses(),
    employees: steps.employees,
    createdAt,
    updatedAt,
  };
}

/** The whole set, as the review, the outbox and the receipt show it. */
export function viewSet(state: SetState, activity: Activity): ChangeSet {
  const { review, acknowledged, consent } = state;
  return {
    ...viewSummary(state, activity),
    steps: [...state.steps.values()].map(viewStep),
    warnings: review
      ? review.warnings.map((warning) => ({ ...warning, acknowledged: acknowledged.has(warning.id) }))
      : [],
    currentPeriod: review?.currentPeriod ?? null,
    checkedAt: review?.at ?? null,
    planHash: review?.planHash ?? null,
    calls: review?.calls ?? null,
    earlierPeriod: review?.earlier ? { ...review.earlier, consent } : null,
  };
}

export function viewStep(step: StepState): Step {
  const { plan, status, at, refusal, notSent, decided } = step;
  const attempt = lastAttempt(step);
  const { record, subject } = describeStep(plan);
  return {
    id: plan.id,
    kind: plan.kind,
    employee: plan.employee,
    record,
    ...(plan.after !== undefined && { after: plan.after }),
    subject,
    fields: maskedChanges(reviewedFields(plan, step.reviewed)),
    changedElsewhere: maskedChanges(changedElsewhere(plan, step.reviewed)),
    status,
    at,
    sentAt: attempt?.sentAt ?? null,
    refusal,
    notSent,
    evidence: attempt?.answer?.kind === 'uncertain' ? evidenceOf(step, attempt, attempt.answer.reason) : null,
    decidedByPerson: decided,
    verified: attempt?.shown === true || status === 'present',
  };
}

function evidenceOf(step: StepState, attempt: Attempt, reason: Evidence['reason']): Evidence {
  const { before, lines, after } = attempt;
  return {
    reason,
    finding: attempt.finding,
    before: shown(before, () => false),
    plan: {
      sentAt: attempt.sentAt,
      // Of a removal: what is to be left.
      lines:
        attempt.effect === 'remove'
          ? shown({ ...before, lines: newLines(lines, before.lines) }, () => false).lines
          : lines.map(({ values }) => ({ values: maskedValues(values), ours: true })),
    },
    after:
      after && shown(after, (line) => lines.some((planned) => holds([line], planned)) && !holds(before.lines, line)),
    secondReadFrom: attempt.secondReadFrom,
    choices: [...choicesOf(step)],
  };
}

const shown = (
  snapshot: GroupSnapshot,
  ours: (line: GroupSnapshot['lines'][number]) => boolean,
): Evidence['before'] => ({
  readAt: snapshot.readAt,
  lines: snapshot.lines.map((line) => ({ values: maskedValues(line.values), ours: ours(line) })),
});
