import { performance } from 'node:perf_hooks';
import { type ReportRun, ReportRunId } from '../../src/shared/ipc/reports.js';

/** A list of components as the API gives it: ten fields a line, made up. */
export function answerOf(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, at) =>
      `<W><EmployeeNumber>${1000 + (at % 10_000)}</EmployeeNumber><EmployeeName>Persoon ${at % 10_000}</EmployeeName>` +
      `<Department>Afdeling ${at % 40}</Department><Year>2026</Year><Period>${1 + (at % 12)}</Period><Run>${1 + (at % 12)}</Run>` +
      `<Code>${1000 + (at % 60)}</Code><Text>Component ${at % 60}</Text><Hours>${at % 40},25</Hours><Amount>${at % 5000},${10 + (at % 90)}</Amount></W>`,
  );
  return `<R>${lines.join('')}</R>`;
}

export const reportRun: ReportRun = {
  id: ReportRunId.parse('00000000-0000-4000-8000-000000000000'),
  request: { report: 'wage-codes-year', year: 2026 },
  company: 'Voorbeeld',
  employee: '',
  state: 'ready',
  askedAt: '2026-11-20T10:00:00.000Z',
  receivedAt: '2026-11-20T10:00:00.000Z',
  compared: null,
};

/** What `work` takes, and the longest time in which nothing else could be done meanwhile, a request to stop included; both in ms. */
export async function timed<T>(work: () => Promise<T>): Promise<{ answer: T; ms: number; stallMs: number }> {
  const from = performance.now();
  let [last, longest] = [from, 0];
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
  const answer = await work();
  clearInterval(timer);
  const now = performance.now();
  return { answer, ms: now - from, stallMs: Math.round(Math.max(longest, now - last)) };
}
