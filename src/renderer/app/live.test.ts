import { describe, expect, it } from 'vitest';
import { Job } from '../../shared/ipc/jobs.js';
import { withJob } from './live.js';

const job = (id: string, done: number): Job =>
  Job.parse({ id, kind: 'read-employees', subject: 'Noordkade', done, total: 10, state: 'running', cancellable: true });

describe('the list of jobs', () => {
  it('replaces a job that it knows and keeps the order', () => {
    expect(withJob([job('a', 1), job('b', 2)], job('a', 5)).map((entry) => [entry.id, entry.done])).toEqual([
      ['a', 5],
      ['b', 2],
    ]);
  });

  it('adds a job that it does not know', () => {
    expect(withJob([job('a', 1)], job('c', 0)).map((entry) => entry.id)).toEqual(['a', 'c']);
  });
});
