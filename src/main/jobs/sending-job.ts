import { JobId } from '../../shared/domain/ids.js';
import type { ChangeSetSummary } from '../../shared/ipc/changes.js';
import type { Job } from '../../shared/ipc/jobs.js';

/** A set that is being sent, as the status bar shows it. It is paused in the Outbox, never cancelled from the bar. */
export function sendingJob(summary: ChangeSetSummary): Job {
  const { counts } = summary;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    id: JobId.parse(`send-${summary.id.slice(0, 48)}`),
    kind: 'send-changes',
    subject: summary.company.name,
    done: total - counts.planned - counts.sent,
    total,
    state: summary.activity === 'running' ? 'running' : 'finished',
    cancellable: false,
  };
}
