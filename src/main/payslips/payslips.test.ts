import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CompanyId, EmployeeId, RunId } from '../../shared/domain/ids.js';
import { type AppError, err, ok, type Result } from '../../shared/errors.js';
import type { PayslipBatch } from '../../shared/ipc/payslips.js';
import { Jobs } from '../jobs/jobs.js';
import { type BatchInput, Payslips } from './payslips.js';

const companyId = CompanyId.parse(7);
const run = { id: RunId.parse(71), number: 10, year: 2026 };
const all: BatchInput = { companyId, run, into: 'folder', pattern: ['number', 'name'], replace: false };
const pdfOf = (id: number): Uint8Array => Buffer.from(`%PDF-1.4 of ${id}`);

/** A company of `count` people, files in memory, and a server that does as it is told. */
function setUp(count: number) {
  const files = new Map<string, Uint8Array>();
  const calls: number[] = [];
  const told: PayslipBatch[] = [];
  const world = {
    answer: (id: number): Result<Uint8Array[]> => ok([pdfOf(id)]),
    disk: (): AppError | null => null,
    place: '/home/clerk/uit' as string | null,
  };
  let ids = 0;
  const payslips = new Payslips({
    gateway: {
      people: async () =>
        ok(Array.from({ length: count }, (_, at) => ({ employeeId: EmployeeId.parse(at + 1), number: 1000 + at }))),
      ofEmployee: async (_, __, id) => {
        calls.push(id);
        await Promise.resolve();
        return world.answer(id);
      },
      annualStatement: async (id, year) => ok(year === 2026 ? pdfOf(id) : null),
    },
    jobs: new Jobs(
      () => undefined,
      () => `job-${(ids += 1)}`,
    ),
    clock: { now: () => '2026-11-20T10:00:00.000Z', monotonic: () => 0 },
    id: () => crypto.randomUUID(),
    language: () => 'nl',
    companyName: () => 'De Vroege Vogel',
    names: async () =>
      ok(new Map(Array.from({ length: count }, (_, at) => [EmployeeId.parse(at + 1), `Persoon ${at + 1}`]))),
    chooseFile: async ({ name }) => world.place && `${world.place}/${name}`,
    folders: {
      choose: async () => world.place,
      make: async () => ok(undefined),
      exists: async (path) => files.has(path),
    },
    write: async (path, bytes) => {
      const full = world.disk();
      if (full) return err(full);
      files.set(path, bytes);
      return ok(undefined);
    },
    publish: (batch) => told.push(batch),
  });
  const ended = async (): Promise<PayslipBatch> => {
    for (let turn = 0; turn < 5000; turn += 1) {
      const [batch] = payslips.batches();
      if (batch && batch.state !== 'running') return batch;
      await new Promise((resolve) => setImmediate(resolve));
    }
    throw new Error('The batch came to no end');
  };
  return { payslips, files, calls, told, world, ended };
}

const folder = '/home/clerk/uit/Loonstroken - De Vroege Vogel - 2026 - run 10';

describe('payslips of a whole run', () => {
  it('become a file a person in a folder of the run, and the page hears the name of the folder alone', async () => {
    const { payslips, files, told, ended } = setUp(3);
    expect(await payslips.saveAll(all)).toMatchObject({ ok: true, data: { state: 'running', people: 3 } });
    expect(await ended()).toMatchObject({ state: 'done', saved: 3, there: 0, unsaved: [], error: null });
    expect([...files.keys()].toSorted()).toEqual([1, 2, 3].map((at) => `${folder}/${999 + at} - Persoon ${at}.pdf`));
    expect(files.get(`${folder}/1001 - Persoon 2.pdf`)).toEqual(pdfOf(2));
    expect(JSON.stringify(told)).not.toContain('/home/clerk');
  });

  it('of a thousand people go on where the connection was lost: nobody is fetched twice, nobody forgotten', async () => {
    const { payslips, files, calls, world, ended } = setUp(1000);
    const whole = world.answer;
    world.answer = (id) => (id < 500 ? whole(id) : err({ kind: 'unreachable', host: 'api', detail: '' }));
    const started = await payslips.saveAll(all);
    expect(await ended()).toMatchObject({ state: 'failed', error: { kind: 'unreachable' }, saved: 499 });
    expect(files.size).toBe(499);
    world.answer = whole;
    const before = calls.length;
    if (started.ok && started.data) payslips.goOn(started.data.id);
    expect(await ended()).toMatchObject({ state: 'done', saved: 501, there: 499 });
    expect(calls.slice(before)).toHaveLength(501);
    expect(files.size).toBe(1000);
  });

  it('go on after the app was closed, by choosing the same folder again', async () => {
    const { payslips, calls, ended, world } = setUp(10);
    await payslips.saveAll(all);
    await ended();
    await payslips.saveAll(all);
    expect(await ended()).toMatchObject({ saved: 0, there: 10 });
    world.place = folder;
    await payslips.saveAll(all);
    expect(await ended()).toMatchObject({ saved: 0, there: 10 });
    expect(calls).toHaveLength(10);
    await payslips.saveAll({ ...all, replace: true });
    expect(await ended()).toMatchObject({ saved: 10, there: 0 });
  });

  it('go on past whom Nmbrs refuses or has none of, and say who they are', async () => {
    const { payslips, world, ended } = setUp(4);
    world.answer = (id) =>
      id === 1
        ? ok([])
        : id === 2
          ? err({ kind: 'fault', method: 'm', code: 1003, text: 'Not authorized' })
          : ok([pdfOf(id)]);
    await payslips.saveAll(all);
    const batch = await ended();
    expect(batch).toMatchObject({ state: 'done', saved: 2 });
    expect(batch.unsaved).toEqual([
      { number: 1000, name: 'Persoon 1', why: 'none', words: '' },
      { number: 1001, name: 'Persoon 2', why: 'fault', words: 'Not authorized' },
    ]);
  });

  it('stop when the disk is full, and when somebody says so', async () => {
    const { payslips, world, ended, files } = setUp(50);
    world.disk = () => ({ kind: 'file-not-saved', detail: 'ENOSPC' });
    await payslips.saveAll(all);
    expect(await ended()).toMatchObject({ state: 'failed', error: { kind: 'file-not-saved', detail: 'ENOSPC' } });
    world.disk = () => null;
    const started = await payslips.saveAll(all);
    if (started.ok && started.data) payslips.stop(started.data.id);
    expect(await ended()).toMatchObject({ state: 'stopped', error: null });
    expect(files.size).toBeLessThan(50);
  });

  it('become one ZIP, written when the last came; somebody with two has both', async () => {
    const { payslips, files, world, ended } = setUp(3);
    world.answer = (id) => ok(id === 2 ? [pdfOf(2), pdfOf(20)] : [pdfOf(id)]);
    await payslips.saveAll({ ...all, into: 'zip', pattern: ['name'] });
    expect(await ended()).toMatchObject({
      state: 'done',
      saved: 3,
      name: 'Loonstroken - De Vroege Vogel - 2026 - run 10.zip',
    });
    const [zip] = files.values();
    const inside = unzipSync(zip ?? new Uint8Array());
    expect(Object.keys(inside).toSorted()).toEqual([
      'Persoon 1.pdf',
      'Persoon 2 (2).pdf',
      'Persoon 2.pdf',
      'Persoon 3.pdf',
    ]);
    expect(Buffer.from(inside['Persoon 2 (2).pdf'] ?? []).toString()).toBe('%PDF-1.4 of 20');
  });

  it('are not asked for when nobody says where they go', async () => {
    const { payslips, calls, world } = setUp(3);
    world.place = null;
    expect(await payslips.saveAll(all)).toEqual(ok(null));
    expect([calls, payslips.batches()]).toEqual([[], []]);
  });
});

describe('one document', () => {
  it('goes where the dialog says; one that Nmbrs does not have is said, and nobody is asked where', async () => {
    const { payslips, files } = setUp(3);
    expect(await payslips.saveOne(companyId, run, EmployeeId.parse(2))).toEqual(
      ok({ name: 'Loonstrook - Persoon 2 - 2026 - run 10.pdf' }),
    );
    expect(await payslips.saveStatement(companyId, EmployeeId.parse(2), 2026)).toEqual(
      ok({ name: 'Jaaropgave - Persoon 2 - 2026.pdf' }),
    );
    expect(await payslips.saveStatement(companyId, EmployeeId.parse(2), 2025)).toMatchObject({
      error: { kind: 'not-found', what: 'document' },
    });
    expect(files.size).toBe(2);
  });
});
