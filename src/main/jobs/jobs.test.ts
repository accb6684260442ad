import { describe, expect, it } from 'vitest';
import type { Job } from '../../shared/ipc/jobs.js';
import { Jobs } from './jobs.js';

function setUp() {
  const told: Job[] = [];
  let ids = 0;
  const jobs = new Jobs(
    (job) => told.push(job),
    () => `job-${(ids += 1)}`,
  );
  return { jobs, told };
}

const about = { kind: 'make-file', subject: 'De Vroege Vogel' } as const;

describe('long work', () => {
  it('is told of at each whole percent, and when it comes to a stage that has none', async () => {
    const { jobs, told } = setUp();
    await jobs.run(about, async ({ total, done, stage }) => {
      total(1000);
      for (let at = 1; at <= 1000; at += 1) done(at);
      stage('building-page');
      stage('printing-page');
    });
    expect(told.filter(({ stage }) => stage === undefined)).toHaveLength(102);
    expect(told.slice(-3).map(({ stage, state }) => [stage, state])).toEqual([
      ['building-page', 'running'],
      ['printing-page', 'running'],
      ['printing-page', 'finished'],
    ]);
    expect(jobs.list()).toEqual([]);
  });
});
