import { err, ok, type Result } from '../../shared/errors.js';
import type { ReportRequest } from '../../shared/ipc/reports.js';
import type { Clock } from '../change-sets/ports.js';
import type { CallOptions } from '../nmbrs/client.js';
import type { ReportGateway } from '../nmbrs/gateway/reports.js';

/** Milliseconds between two questions after a task: soon at first, then less and less often. */
const firstWait = 1000;
const growth = 1.5;
const longestWait = 15_000;

/** Milliseconds after which a report is given up. A choice of ours: connectors in the wild wait up to an hour. */
export const givenUpAfter = 60 * 60 * 1000;

/** How often in a row a question may go unanswered; a lost answer says nothing of the report. */
const mostLost = 5;

export interface FetchParts {
  readonly gateway: ReportGateway;
  readonly clock: Pick<Clock, 'monotonic' | 'sleep'>;
  readonly signal: AbortSignal;
  /** The server took the question and is at it. */
  readonly making: () => void;
}

/** Asks for a report and waits for its content, in the background where it has such a form. */
export async function fetchReport(request: ReportRequest, parts: FetchParts): Promise<Result<string>> {
  const { gateway, clock, signal } = parts;
  const options: CallOptions = { signal, timeoutMs: 15 * 60 * 1000 };
  const asked = await gateway.ask(request, options);
  if (signal.aborted) return err({ kind: 'cancelled' });
  if (!asked.ok) return asked;
  if (asked.data.kind === 'content') return ok(asked.data.content);
  const { task } = asked.data;
  if (task === '') return err({ kind: 'report', reason: 'no-task' });
  parts.making();
  const start = clock.monotonic();
  let wait = firstWait;
  let lost = 0;
  for (;;) {
    const waited = await clock.sleep(wait, signal).then(
      () => true,
      () => false,
    );
    if (!waited || signal.aborted) return err({ kind: 'cancelled' });
    wait = Math.min(longestWait, wait * growth);
    // In the background: while Nmbrs asks to wait, the question waits instead of failing.
    const state = await gateway.task(task, { ...options, priority: 'background' });
    if (signal.aborted) return err({ kind: 'cancelled' });
    if (!state.ok) {
      lost += 1;
      if (lost >= mostLost || !isLost(state.error.kind)) return state;
    } else {
      lost = 0;
      if (state.data.kind === 'content') return ok(state.data.content);
      if (state.data.kind === 'failed')
        return err({ kind: 'report', reason: state.data.status === 'Error' ? 'server-failed' : 'task-unknown' });
    }
    if (clock.monotonic() - start > givenUpAfter) return err({ kind: 'report', reason: 'timed-out' });
  }
}

const isLost = (kind: string): boolean => kind === 'unreachable' || kind === 'no-answer' || kind === 'bad-answer';
