import type { EmployeeId } from '../../shared/domain/ids.js';
import type { AppError } from '../../shared/errors.js';
import type { PayslipBatch, Unsaved } from '../../shared/ipc/payslips.js';
import type { JobHandle } from '../jobs/jobs.js';
import type { PayslipGateway } from '../nmbrs/gateway/payslips.js';
import type { Place } from '../exports/folder-place.js';

export interface BatchPerson {
  readonly employeeId: EmployeeId;
  readonly number: number;
  readonly name: string;
  readonly file: string;
}

export interface BatchWork {
  readonly gateway: PayslipGateway;
  readonly place: Place;
  readonly people: readonly BatchPerson[];
  /** Whether what is there already is fetched again. */
  readonly replace: boolean;
  /** Told after each person. */
  readonly changed: (part: Partial<PayslipBatch>) => void;
}

/** People asked for at the same time; the limiter decides when their calls go. */
const atOnce = 4;

/**
 * Asks for every payslip that is not there yet, and says how it ended. A person whom Nmbrs refuses or has none of is put on
 * a list and the others go on; a connection or a disk that fails ends it, and what is there stays.
 */
export async function runBatch(
  { companyId, run }: Pick<PayslipBatch, 'companyId' | 'run'>,
  work: BatchWork,
  job: JobHandle,
): Promise<Pick<PayslipBatch, 'state' | 'error'>> {
  const { gateway, place, people, replace, changed } = work;
  let [saved, there, done] = [0, 0, 0];
  const unsaved: Unsaved[] = [];
  const failures: AppError[] = [];
  const waiting = [...people];
  job.total(people.length);
  const one = async (person: BatchPerson): Promise<void> => {
    if (!replace && (await place.has(person.file))) {
      there += 1;
      return;
    }
    const missing = (why: Unsaved['why'], words = ''): void =>
      void unsaved.push({ number: person.number, name: person.name, why, words });
    const answer = await gateway.ofEmployee(companyId, run, person.employeeId, {
      signal: job.signal,
      priority: 'background',
    });
    if (job.signal.aborted) return;
    if (!answer.ok) {
      if (answer.error.kind === 'fault') missing('fault', answer.error.text);
      else if (answer.error.kind === 'bad-answer') missing('failed');
      else failures.push(answer.error);
      return;
    }
    if (answer.data.length === 0) return missing('none');
    const put = await place.put(person.file, answer.data);
    if (put.ok) saved += 1;
    else failures.push(put.error);
  };
  const worker = async (): Promise<void> => {
    for (
      let person = waiting.shift();
      person && failures.length === 0 && !job.signal.aborted;
      person = waiting.shift()
    ) {
      await one(person);
      job.done((done += 1));
      changed({ saved, there, unsaved: [...unsaved] });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (job.signal.aborted) return { state: 'stopped', error: null };
  if (failures.length === 0) {
    const finished = await place.finish();
    if (!finished.ok) failures.push(finished.error);
  }
  const [failure] = failures;
  return failure ? { state: 'failed', error: told(failure) } : { state: 'done', error: null };
}

const told = (error: AppError): { kind: string; detail: string } => ({
  kind: error.kind,
  detail: error.kind === 'file-not-saved' ? error.detail : '',
});
