import { describe, expect, it } from 'vitest';
import { CompanyId, RunId } from '../../../shared/domain/ids.js';
import { type AppError, err, ok } from '../../../shared/errors.js';
import type { ReportBatch } from '../../../shared/ipc/report-batches.js';
import { Jobs } from '../../jobs/jobs.js';
import type { BatchItem } from './batch-item.js';
import { canBatch } from '../../../shared/reports/batchable.js';
import { requestsOf } from './plan.js';
import { type BatchInput, ReportBatches } from './report-batches.js';

const companies = [1, 2, 3].map((id) => CompanyId.parse(id));
const input: BatchInput = {
  reports: ['journal', 'journal-run'],
  companyIds: companies,
  period: 'last',
  edition: 'accountant',
  format: 'csv',
};

/** Three companies, the second without a run in the period; files in memory. */
function setUp() {
  const files = new Map<string, string>();
  const asked: BatchItem[] = [];
  const world = {
    answer: (() => null) as (item: BatchItem) => AppError | 'nothing' | null,
    chosen: '/home/clerk/uit' as string | null,
    after: (() => undefined) as (count: number) => void,
  };
  let ids = 0;
  const batches = new ReportBatches({
    make: async (item) => {
      asked.push(item);
      await Promise.resolve();
      world.after(asked.length);
      const answer = world.answer(item);
      if (answer === 'nothing') return ok(null);
      return answer ? err(answer) : ok([Buffer.from(JSON.stringify(item.request))]);
    },
    runs: async (companyId, year) =>
      ok(
        companyId === 2
          ? []
          : [9, 10].map((until) => ({
              id: RunId.parse(companyId * 100 + until),
              number: until,
              year,
              from: until,
              until,
              description: '',
              runAt: null,
              locked: true,
            })),
      ),
    period: async () => ok({ year: 2026, number: 11, type: 'month' }),
    company: (id) => ({ number: id, name: 'De Vroege Vogel' }),
    jobs: new Jobs(
      () => undefined,
      () => `job-${(ids += 1)}`,
    ),
    clock: { now: () => '2026-11-20T10:00:00.000Z', monotonic: () => 0 },
    id: () => crypto.randomUUID(),
    language: () => 'nl',
    folders: {
      choose: async () => world.chosen,
      make: async () => ok(undefined),
      exists: async (path) => files.has(path),
    },
    write: async (path, bytes) => {
      files.set(path, Buffer.from(bytes).toString());
      return ok(undefined);
    },
    publish: () => undefined,
  });
  const ended = async (): Promise<ReportBatch> => {
    for (let turn = 0; turn < 5000; turn += 1) {
      const [batch] = batches.list();
      if (batch && batch.state !== 'running') return batch;
      await new Promise((resolve) => setImmediate(resolve));
    }
    throw new Error('The batch came to no end');
  };
  return { batches, files, asked, world, ended };
}

describe('many reports into a folder', () => {
  it('are a file a report, company and run, in a folder of their own, named apart by the number of the company', async () => {
    const { batches, files, ended } = setUp();
    expect(await batches.start(input)).toMatchObject({ ok: true, data: { state: 'running', total: 5 } });
    expect(await ended()).toMatchObject({ state: 'done', saved: 5, name: 'Rapporten - 2026-11-20 10.00' });
    expect([...files.keys()].map((path) => path.replace('/home/clerk/uit/Rapporten - 2026-11-20 10.00/', ''))).toEqual([
      '1 - Journaalpost per periode - De Vroege Vogel - 2026-10.csv',
      '1 - Journaalpost van een run - De Vroege Vogel - 2026 run 10.csv',
      '2 - Journaalpost per periode - De Vroege Vogel - 2026-10.csv',
      '3 - Journaalpost per periode - De Vroege Vogel - 2026-10.csv',
      '3 - Journaalpost van een run - De Vroege Vogel - 2026 run 10.csv',
    ]);
  });

  it('go on past one that fails or is empty, and say which and why', async () => {
    const { batches, world, ended } = setUp();
    world.answer = ({ request }) =>
      request.companyId === 1
        ? { kind: 'fault', method: 'm', code: 1002, text: 'Not allowed' }
        : request.run
          ? 'nothing'
          : null;
    await batches.start(input);
    const batch = await ended();
    expect(batch).toMatchObject({ state: 'done', saved: 2, error: null });
    expect(batch.unmade.map(({ report, why, words }) => [report, why, words])).toEqual([
      ['journal-run', 'none', ''],
      ['journal', 'fault', 'Not allowed'],
      ['journal-run', 'fault', 'Not allowed'],
      ['journal-run', 'none', ''],
    ]);
  });

  it('stop when the connection is gone, keep what is there, and go on without making it again', async () => {
    const { batches, files, asked, world, ended } = setUp();
    world.answer = ({ request }) => (request.companyId === 3 ? { kind: 'unreachable', host: 'api', detail: '' } : null);
    const started = await batches.start(input);
    expect(await ended()).toMatchObject({ state: 'failed', error: { kind: 'unreachable' } });
    const before = files.size;
    world.answer = () => null;
    asked.length = 0;
    if (started.ok && started.data) batches.goOn(started.data.id);
    expect(await ended()).toMatchObject({ state: 'done', there: before, saved: 5 - before });
    expect(asked).toHaveLength(5 - before);
  });

  it('stop when somebody says so, and ask for nothing when nobody says where they go', async () => {
    const { batches, asked, world, ended } = setUp();
    world.chosen = null;
    expect(await batches.start(input)).toEqual(ok(null));
    expect(asked).toEqual([]);
    world.chosen = '/home/clerk/uit';
    world.after = (count) => {
      const [batch] = batches.list();
      if (count >= 2 && batch) batches.stop(batch.id);
    };
    await batches.start(input);
    expect(await ended()).toMatchObject({ state: 'stopped' });
    expect(asked.length).toBeLessThan(5);
  });
});

describe('what is asked for', () => {
  it('is each run that ends in the periods, and nothing that wants a person or a code', () => {
    const run = (number: number, until: number) => ({ id: RunId.parse(number), number, year: 2026, until });
    const span = { year: 2026, from: 9, until: 10 };
    const runs = [run(1, 8), run(2, 9), run(3, 10), { ...run(4, 10), year: 2025 }];
    expect(requestsOf('journal-run', companies[0], span, 'accountant', runs).map((one) => one.run?.number)).toEqual([
      2, 3,
    ]);
    expect(requestsOf('contracts', undefined, span, 'business', [])).toEqual([
      { report: 'contracts', edition: 'business' },
    ]);
    expect([canBatch('journal'), canBatch('journal-employee'), canBatch('wage-codes-run-code')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
