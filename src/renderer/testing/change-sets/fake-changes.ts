import { ConnectionId } from '../../../shared/domain/ids.js';
import { type AppError, err, ok, type Result } from '../../../shared/errors.js';
import type { ChangeSet, ChangeSetSummary, Step } from '../../../shared/ipc/changes.js';
import type { LoondeskApi } from '../../../shared/ipc/contract.js';
import { at, countsOf, fields, november, summaryOf } from './build.js';
import { allSamples } from './samples.js';

type Changes = LoondeskApi['changes'];
type Kind = ChangeSet['connectionKind'];

export interface FakeChangesOptions {
  readonly kind: Kind;
  /** `stale`: the first sending finds that somebody else changed an address. `failing`: every check fails. */
  readonly trouble: 'none' | 'stale' | 'failing';
  /** Milliseconds between two lines of a set that is being sent; 0: nothing moves by itself. */
  readonly pace: number;
}

const unreachable: AppError = { kind: 'unreachable', host: 'api.nmbrs.nl', detail: 'ECONNREFUSED' };

/** Change sets in every state that answer like main, on the samples. Nothing is sent anywhere. */
export function makeFakeChanges({ kind, trouble, pace }: FakeChangesOptions): Changes {
  const sets = new Map<string, ChangeSet>(
    allSamples.map((set) => [set.id, { ...set, connectionKind: kind, connectionId: ConnectionId.parse(kind) }]),
  );
  const listeners = new Set<(summary: ChangeSetSummary) => void>();
  let staleLeft = trouble === 'stale';

  const put = (set: ChangeSet): ChangeSet => {
    const whole = { ...set, counts: countsOf(set.steps), state: stateOf(set) };
    sets.set(set.id, whole);
    for (const listener of listeners) listener(summaryOf(whole));
    return whole;
  };
  const change = (id: string, how: (set: ChangeSet) => ChangeSet | AppError): Promise<Result<ChangeSet>> => {
    const set = sets.get(id);
    if (!set) return Promise.resolve(err({ kind: 'not-found', what: 'change-set' }));
    const next = how(set);
    return Promise.resolve('steps' in next ? ok(put(next)) : err(next));
  };
  const withStep = (set: ChangeSet, stepId: string, how: (step: Step) => Step): ChangeSet => ({
    ...set,
    steps: set.steps.map((step) => (step.id === stepId ? how(step) : step)),
  });

  if (pace > 0) {
    setInterval(() => {
      for (const set of sets.values()) {
        if (set.activity !== 'running') continue;
        const next =
          set.steps.find(({ status }) => status === 'sent') ?? set.steps.find(({ status }) => status === 'planned');
        if (next)
          put(
            withStep(set, next.id, (step) => ({
              ...step,
              status: step.status === 'planned' ? 'sent' : 'confirmed',
              verified: step.status === 'sent',
            })),
          );
        else put({ ...set, activity: 'idle' });
      }
    }, pace);
  }

  return {
    list: () => Promise.resolve(ok([...sets.values()].map(summaryOf))),
    get: ({ id }) => Promise.resolve(found(sets.get(id))),
    stageAddress: () => Promise.resolve(err({ kind: 'wrong-state', state: 'samples' })),
    stageBankAccount: () => Promise.resolve(err({ kind: 'wrong-state', state: 'samples' })),
    stagePersonal: () => Promise.resolve(err({ kind: 'wrong-state', state: 'samples' })),
    unstage: async ({ id, stepId }) => {
      const left = sets.get(id)?.steps.filter((step) => step.id !== stepId) ?? [];
      if (left.length > 0) return change(id, (set) => ({ ...set, steps: left, planHash: null, state: 'draft' }));
      sets.delete(id);
      return ok(null);
    },
    discard: ({ id }) => {
      const set = sets.get(id);
      if (set?.state === 'sending') {
        put({
          ...set,
          activity: 'idle',
          steps: set.steps.map((step) =>
            step.status === 'planned' ? { ...step, status: 'not-sent', notSent: 'stopped' } : step,
          ),
        });
      } else sets.delete(id);
      return Promise.resolve(ok(undefined));
    },
    check: ({ id }) => {
      if (trouble === 'failing') return Promise.resolve(err(unreachable));
      return change(id, (set) => ({
        ...set,
        planHash: set.planHash ?? 'b'.repeat(64),
        currentPeriod: november,
        checkedAt: at('10:06:00'),
        calls: { reads: set.steps.length + 1, writes: set.steps.length, seconds: set.steps.length * 0.9 },
      }));
    },
    comparison: () => Promise.resolve(ok(null)),
    compared: () => () => undefined,
    acknowledge: ({ id, warningId, on }) =>
      change(id, (set) => ({
        ...set,
        warnings: set.warnings.map((entry) => (entry.id === warningId ? { ...entry, acknowledged: on } : entry)),
      })),
    consent: ({ id, on }) =>
      change(id, (set) => ({ ...set, earlierPeriod: set.earlierPeriod && { ...set.earlierPeriod, consent: on } })),
    send: ({ id, planHash }) =>
      change(id, (set) => {
        if (staleLeft) {
          staleLeft = false;
          put(moveHouse(set));
          return { kind: 'stale', what: 'plan' };
        }
        if (set.planHash !== planHash) return { kind: 'stale', what: 'plan' };
        return { ...set, state: 'sending', activity: 'running' };
      }),
    pause: ({ id }) => change(id, (set) => ({ ...set, activity: 'paused' })),
    resume: ({ id }) => change(id, (set) => ({ ...set, activity: 'running' })),
    readAgain: ({ id, stepId }) =>
      change(id, (set) =>
        withStep(set, stepId, (step) => ({
          ...step,
          decidedByPerson: null,
          evidence: step.evidence && {
            ...step.evidence,
            after: step.evidence.after && { ...step.evidence.after, readAt: at('10:30:00') },
          },
        })),
      ),
    stagedFor: ({ companyId, employeeId }) =>
      Promise.resolve(
        ok(
          [...sets.values()].flatMap((set) => {
            const steps = set.steps.filter(({ employee }) => employee.id === employeeId);
            const open = set.state !== 'sending' && set.state !== 'settled' && set.company.id === companyId;
            return open && steps.length > 0 ? [{ set: summaryOf(set), steps }] : [];
          }),
        ),
      ),
    undo: () => Promise.resolve(ok({ set: null, leftOut: [] })),
    retry: () => Promise.resolve(ok({ set: null, leftOut: [] })),
    verify: () => Promise.resolve(ok({ records: 3 })),
    saveReceipt: ({ format }) => Promise.resolve(ok({ name: `Ontvangstbewijs.${format}` })),
    decide: ({ id, stepIds, decision }) =>
      change(id, (set) =>
        stepIds.reduce(
          (now, stepId) =>
            withStep(now, stepId, (step) => {
              if (decision === 'accept') return { ...step, status: 'confirmed', decidedByPerson: decision };
              if (step.status === 'planned')
                return { ...step, status: 'not-sent', notSent: 'left-by-person', decidedByPerson: decision };
              const choices = [decision === 'leave' ? ('read-again' as const) : ('leave' as const)];
              return { ...step, decidedByPerson: decision, evidence: step.evidence && { ...step.evidence, choices } };
            }),
          set,
        ),
      ),
    changed: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const found = (set: ChangeSet | undefined): Result<ChangeSet> =>
  set ? ok(set) : err({ kind: 'not-found', what: 'change-set' });

/** What main works out from its journal, in short. */
function stateOf(set: ChangeSet): ChangeSet['state'] {
  if (set.state === 'sending' || set.state === 'settled') {
    const open = set.steps.some(
      ({ status, decidedByPerson }) =>
        status === 'planned' || status === 'sent' || (status === 'uncertain' && decidedByPerson !== 'leave'),
    );
    return open ? 'sending' : 'settled';
  }
  if (set.planHash === null) return 'draft';
  const seen =
    set.warnings.every(({ acknowledged }) => acknowledged) && (set.earlierPeriod === null || set.earlierPeriod.consent);
  return seen ? 'reviewed' : 'checked';
}

/** Somebody else changed the first address between the review and the sending. */
function moveHouse(set: ChangeSet): ChangeSet {
  const [first, ...others] = set.steps;
  if (!first) return set;
  const changed: Step = {
    ...first,
    fields: first.fields.map((entry) => (entry.field === 'houseNumber' ? { ...entry, before: '6' } : entry)),
    changedElsewhere: fields({ houseNumber: ['4', '6'] }),
  };
  const warnings: ChangeSet['warnings'] = [
    ...set.warnings,
    { id: 'before-image-changed-9', kind: 'before-image-changed', stepIds: [first.id], acknowledged: false },
  ];
  return { ...set, steps: [changed, ...others], warnings, planHash: 'c'.repeat(64) };
}
