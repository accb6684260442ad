import { addPeriods, type Period } from '../../shared/domain/period.js';
import type { Company } from '../../shared/ipc/organisation.js';
import { sameNumber } from '../change-sets/kinds/amounts.js';
import { isPayStep, type PayStep, type PlannedStep } from '../change-sets/plan.js';
import { type CompanyPayStep, isCompanyPayStep } from '../change-sets/plan-company-pay.js';
import type { Jobs } from '../jobs/jobs.js';
import { type Figure, peopleOf, sheetOf } from './comparison/compared-codes.js';
import type { ComparedReads } from './comparison/compared-reads.js';
import type { Sheets } from './sheets.js';

type StopStep = PayStep | CompanyPayStep;

/** Reads in the limiter at once. */
const underWay = 24;

export interface FixedStartsParts {
  readonly reads: ComparedReads;
  readonly sheets: Pick<Sheets, 'linesOf'>;
  readonly jobs: Jobs;
}

/**
 * Stops of fixed lines that begin in the very period of their set. A stop names the period before as its last, and such a line
 * does not hold there. No read shows where a line begins, so the period before is read, of those people alone; a review reads
 * it anyway.
 */
export class FixedStarts {
  readonly #parts: FixedStartsParts;

  constructor(parts: FixedStartsParts) {
    this.#parts = parts;
  }

  /** The steps again, in the same order and with the same ids. What could not be read stays a stop. */
  async settle(company: Pick<Company, 'name'>, steps: readonly PlannedStep[]): Promise<PlannedStep[]> {
    const stops = steps.filter(isStop);
    const [first] = stops;
    if (!first) return [...steps];
    const before = addPeriods(first.period, -1);
    await this.#read(company, stops, before);
    const { reads, sheets } = this.#parts;
    return withStarts(
      steps,
      (step) =>
        sheets.linesOf({ companyId: step.companyId, period: step.period, kind: sheetOf(step) }, step.employee.id),
      (step) => reads.known(step, before),
    );
  }

  async #read(company: Pick<Company, 'name'>, stops: readonly StopStep[], before: Period): Promise<void> {
    const { reads, jobs } = this.#parts;
    const missing = [...new Set(stops.map(sheetOf))]
      .flatMap((sheet) => peopleOf(stops.filter((step) => sheetOf(step) === sheet)))
      .filter((step) => reads.known(step, before) === undefined);
    if (missing.length === 0) return;
    await jobs.run({ kind: 'read-sheet', subject: company.name }, async (job) => {
      job.total(missing.length);
      const stop = new AbortController();
      const signal = AbortSignal.any([job.signal, stop.signal]);
      const waiting = [...missing];
      let done = 0;
      const worker = async (): Promise<void> => {
        for (let step = waiting.shift(); step && !signal.aborted; step = waiting.shift()) {
          const answer = await reads.read(step, before, { signal });
          // A template or a line that is down says the same of everybody: no use in asking on.
          if (!answer.ok && (answer.error.kind !== 'fault' || answer.error.code === 1002)) return stop.abort();
          done += 1;
          job.done(done);
        }
      };
      await Promise.all(Array.from({ length: Math.min(underWay, missing.length) }, worker));
    });
  }
}

type Figures = (step: StopStep) => readonly Figure[] | undefined;

/**
 * An employee's line that begins in the period is removed by its id instead, which leaves nothing earlier to change. The API has no
 * such call for a line of the company: its stop stays, and the review says what may come of it.
 *
 * Whether ids stay the same from one period to the next is written nowhere. So an id that the period before does not have counts
 * only where another id was found in both, or where nothing of that code and amount stood there.
 */
export function withStarts(steps: readonly PlannedStep[], now: Figures, before: Figures): PlannedStep[] {
  const stops = steps.filter(isStop);
  const idsStay = stops.some((step) => {
    const earlier = new Set(before(step)?.map(({ id }) => id));
    return [standingOf(step)?.id, ...(now(step) ?? []).map(({ id }) => id)].some(
      (id) => id !== undefined && id !== null && earlier.has(id),
    );
  });
  return steps.map((step) => {
    if (!isStop(step)) return step;
    const earlier = before(step);
    const line = standingOf(step);
    if (!earlier || !line || earlier.some(({ id }) => id === line.id)) return step;
    const alike = earlier.some(
      ({ code, amount }) => code === step.code && sameNumber(amount) === sameNumber(line.amount),
    );
    const sure = idsStay || !alike;
    return isPayStep(step) && sure ? { ...step, kind: 'pay.remove', beginsHere: true } : { ...step, beginsHere: true };
  });
}

const isStop = (step: PlannedStep): step is StopStep =>
  (isPayStep(step) && step.kind === 'pay.stop') || (isCompanyPayStep(step) && step.kind === 'company-pay.stop');

const standingOf = (step: StopStep): PayStep['current'] => (isPayStep(step) ? step.current : step.standing);
