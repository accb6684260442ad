import { err, type AppError, type Result } from '../../shared/errors.js';
import type { Clock } from './ports.js';

/** An answer, or a suspended connection: asking again at once changes neither. */
const isFinal = (error: AppError): boolean =>
  error.kind === 'fault' || error.kind === 'suspended' || error.kind === 'cancelled';

/** Reads, and reads again after each pause while there is no answer. Never for writes. `signal` ends the waiting. */
export async function patiently<T>(
  read: () => Promise<Result<T>>,
  {
    clock,
    delaysMs,
    signal,
  }: { readonly clock: Clock; readonly delaysMs: readonly number[]; readonly signal: AbortSignal },
): Promise<Result<T>> {
  let answer = await guarded(read);
  for (const delay of delaysMs) {
    if (answer.ok || isFinal(answer.error)) return answer;
    if (!(await waited(clock, delay, signal))) return answer;
    answer = await guarded(read);
  }
  return answer;
}

/** False when the signal ended the pause. */
export async function waited(clock: Clock, ms: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return false;
  try {
    await clock.sleep(ms, signal);
  } catch {
    return false;
  }
  return !signal.aborted;
}

/** A read that throws has failed like any other: nothing may keep a set from saying where it stands. */
export async function guarded<T>(read: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await read();
  } catch {
    return err({ kind: 'internal', reference: 'change-set-read' });
  }
}
