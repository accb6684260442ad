import { setMaxListeners } from 'node:events';
import type { ChangeSetId } from '../../../shared/domain/ids.js';
import { addPeriods, type Period } from '../../../shared/domain/period.js';
import type { SheetKind } from '../../../shared/domain/registration.js';
import type { AppError } from '../../../shared/errors.js';
import type { ChangeSet } from '../../../shared/ipc/changes.js';
import type { Comparison } from '../../../shared/ipc/comparison.js';
import type { ChangeSets } from '../../change-sets/change-sets.js';
import { isPayStep, type PlannedStep } from '../../change-sets/plan.js';
import { isCompanyPayStep } from '../../change-sets/plan-company-pay.js';
import { isDaysStep } from '../../change-sets/plan-days.js';
import type { Jobs } from '../../jobs/jobs.js';
import type { Sheets } from '../sheets.js';
import {
  type ComparedStep,
  comparedCodes,
  type FiguresOf,
  firstUses,
  isLineStep,
  peopleOf,
  sheetOf,
} from './compared-codes.js';
import type { ComparedReads } from './compared-reads.js';

export interface ComparisonsParts {
  readonly changes: Pick<ChangeSets, 'plans' | 'firstUses'>;
  readonly reads: ComparedReads;
  readonly sheets: Pick<Sheets, 'codesIn'>;
  readonly jobs: Jobs;
  readonly publish: (comparison: Comparison) => void;
}

/** Calls that wait in the limiter at once: this reading is nobody's first wish. */
const underWay = 24;

interface Running {
  readonly planHash: string;
  comparison: Comparison;
  work: Promise<void>;
}

/**
 * Each checked set beside the period before it. The reading goes on behind the review: it never holds a check up, and
 * what it finds is added to the review when it is there.
 */
export class Comparisons {
  readonly #parts: ComparisonsParts;
  readonly #sets = new Map<ChangeSetId, Running>();

  constructor(parts: ComparisonsParts) {
    this.#parts = parts;
  }

  get(id: ChangeSetId): Comparison | null {
    return this.#sets.get(id)?.comparison ?? null;
  }

  /** Begins, or goes on where it ended: who was read already is not read again. Returns once nothing is left but waiting. */
  async begin(set: Pick<ChangeSet, 'id' | 'company' | 'period' | 'planHash'>): Promise<void> {
    const { id, company, period, planHash } = set;
    const steps = this.#parts.changes.plans(id).filter(isCompared);
    if (planHash === null || steps.length === 0) return;
    const known = this.#sets.get(id);
    if (known?.comparison.state === 'reading' && known.planHash === planHash) return;
    const previous = addPeriods(period, -1);
    const people = onEachSheet(steps);
    const missing = people.filter((step) => this.#parts.reads.known(step, previous) === undefined);
    const running: Running = {
      planHash,
      comparison: {
        id,
        previous,
        state: 'reading',
        done: people.length - missing.length,
        total: people.length,
        unread: 0,
        codes: [...comparedCodes(steps, this.#known(period), null)],
      },
      work: Promise.resolve(),
    };
    this.#sets.set(id, running);
    if (missing.length === 0) return this.#end(running, steps, company.id, 'complete');
    // Before the check answers: whoever waits for the check knows by then that there is more to wait for.
    this.#show(running, running.comparison, true);
    // A mistake of ours: the review stands without it.
    running.work = this.#read(running, steps, missing, company).catch(() =>
      this.#end(running, steps, company.id, 'failed'),
    );
  }

  /** Resolves when nothing is read any more. */
  async idle(): Promise<void> {
    await Promise.all([...this.#sets.values()].map(({ work }) => work));
  }

  async #read(
    running: Running,
    steps: readonly ComparedStep[],
    missing: readonly ComparedStep[],
    company: ChangeSet['company'],
  ): Promise<void> {
    const { jobs, reads } = this.#parts;
    const { previous } = running.comparison;
    let fatal: AppError | null = null;
    let stopped = false;
    await jobs.run({ kind: 'read-sheet', subject: company.name }, async (job) => {
      job.total(missing.length);
      const stop = new AbortController();
      const signal = AbortSignal.any([job.signal, stop.signal]);
      setMaxListeners(underWay * 2, signal);
      const waiting = [...missing];
      let done = 0;
      const worker = async (): Promise<void> => {
        for (let step = waiting.shift(); step && !signal.aborted; step = waiting.shift()) {
          const answer = await reads.read(step, previous, { signal, priority: 'background' });
          if (!answer.ok && !isAboutOne(answer.error)) {
            if (!signal.aborted) fatal = answer.error;
            stop.abort();
            return;
          }
          done += 1;
          job.done(done);
          const { comparison } = running;
          this.#show(running, {
            ...comparison,
            done: comparison.done + 1,
            unread: comparison.unread + (answer.ok ? 0 : 1),
          });
        }
      };
      await Promise.all(Array.from({ length: Math.min(underWay, missing.length) }, worker));
      stopped = job.signal.aborted;
    });
    await this.#end(running, steps, company.id, endOf(fatal, stopped));
  }

  async #end(
    running: Running,
    steps: readonly ComparedStep[],
    companyId: ChangeSet['company']['id'],
    state: Comparison['state'],
  ): Promise<void> {
    const { changes, sheets } = this.#parts;
    const [first] = steps;
    // Another check of the set began meanwhile: this one's figures are about a plan that is no longer there.
    if (this.#sets.get(running.comparison.id) !== running || !first) return;
    const now = this.#known(first.period);
    if (state !== 'complete') {
      this.#show(running, { ...running.comparison, state }, true);
      return;
    }
    const before = this.#known(running.comparison.previous);
    const codes = [...comparedCodes(steps, now, before)];
    const known = (kind: SheetKind): ReadonlySet<number> =>
      new Set(
        [first.period, addPeriods(first.period, -1)].flatMap((period) => [
          ...sheets.codesIn({ companyId, kind, period }),
        ]),
      );
    const uses = firstUses(steps.filter(isLineStep), now, before, known);
    await changes.firstUses(running.comparison.id, running.planHash, uses);
    this.#show(running, { ...running.comparison, codes, state }, true);
  }

  /** Published at each whole percent: the figures are few, the people may be ten thousand. */
  #show(running: Running, next: Comparison, whole = false): void {
    const percent = ({ done, total }: Comparison): number => Math.floor((100 * done) / Math.max(total, 1));
    const moved = percent(next) !== percent(running.comparison);
    running.comparison = next;
    if (whole || moved) this.#parts.publish(next);
  }

  #known(period: Period): FiguresOf {
    return (step) => this.#parts.reads.known(step, period);
  }
}

const isCompared = (step: PlannedStep): step is ComparedStep =>
  isPayStep(step) || isCompanyPayStep(step) || isDaysStep(step);

/** One step for each person and sheet: what one read gives. */
const onEachSheet = (steps: readonly ComparedStep[]): ComparedStep[] =>
  [...new Set(steps.map(sheetOf))].flatMap((sheet) => peopleOf(steps.filter((step) => sheetOf(step) === sheet)));

/** The template is the user's, so a refusal of one is a refusal of all. */
const isAboutOne = (error: AppError): boolean => error.kind === 'fault' && error.code !== 1002;

function endOf(fatal: AppError | null, stopped: boolean): Comparison['state'] {
  if (fatal) return fatal.kind === 'fault' && fatal.code === 1002 ? 'refused' : 'failed';
  return stopped ? 'stopped' : 'complete';
}
