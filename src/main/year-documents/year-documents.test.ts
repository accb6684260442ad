import { describe, expect, it } from 'vitest';
import { CompanyId, RunId } from '../../shared/domain/ids.js';
import { type AppError, err, ok, type Result } from '../../shared/errors.js';
import { type YearBatch, YearDocument } from '../../shared/ipc/year-documents.js';
import { Jobs } from '../jobs/jobs.js';
import { type ManyInput, YearDocuments } from './year-documents.js';

const run = { id: RunId.parse(71), number: 10, year: 2026 };
const all: ManyInput = { companyId: CompanyId.parse(7), run, documents: YearDocument.options, replace: false };
const count = YearDocument.options.length;
const pdfOf = (document: YearDocument): Uint8Array => Buffer.from(`%PDF-1.4 of ${document}`);

/** Files in memory, and a server that does as it is told. */
function setUp() {
  const files = new Map<string, Uint8Array>();
  const calls: YearDocument[] = [];
  const told: YearBatch[] = [];
  const world = {
    answer: (document: YearDocument): Result<Uint8Array> => ok(pdfOf(document)),
    disk: (): AppError | null => null,
    place: '/home/clerk/uit' as string | null,
  };
  let ids = 0;
  const documents = new YearDocuments({
    gateway: {
      bytes: async ({ document }) => {
        calls.push(document);
        await Promise.resolve();
        return world.answer(document);
      },
    },
    jobs: new Jobs(
      () => undefined,
      () => `job-${(ids += 1)}`,
    ),
    clock: { now: () => '2026-11-20T10:00:00.000Z', monotonic: () => 0 },
    id: () => crypto.randomUUID(),
    language: () => 'nl',
    companyName: () => 'De Vroege Vogel',
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
  const ended = async (): Promise<YearBatch> => {
    for (let turn = 0; turn < 5000; turn += 1) {
      const [batch] = documents.batches();
      if (batch && batch.state !== 'running') return batch;
      await new Promise((resolve) => setImmediate(resolve));
    }
    throw new Error('The batch came to no end');
  };
  return { documents, files, calls, told, world, ended };
}

const folder = '/home/clerk/uit/Documenten van het jaar - De Vroege Vogel - 2026 - run 10';

describe('one document of the year', () => {
  it('goes where the dialog says, under a name of document, company and year', async () => {
    const { documents, files } = setUp();
    expect(await documents.saveOne({ ...all, document: 'payment-list' })).toEqual(
      ok({ name: 'Betaallijst cumulatief - De Vroege Vogel - 2026.pdf' }),
    );
    expect([...files.values()]).toEqual([pdfOf('payment-list')]);
  });

  it('that Nmbrs does not have is said, and nobody is asked where it goes', async () => {
    const { documents, files, world } = setUp();
    world.answer = () => err({ kind: 'not-found', what: 'document' });
    expect(await documents.saveOne({ ...all, document: 'reservation-balances' })).toMatchObject({
      error: { kind: 'not-found', what: 'document' },
    });
    expect(files.size).toBe(0);
  });
});

describe('documents of the year into a folder', () => {
  it('become a file each in a folder of the year and run; the page hears the folder by its name alone', async () => {
    const { documents, files, told, ended } = setUp();
    expect(await documents.saveMany(all)).toMatchObject({ ok: true, data: { state: 'running', total: count } });
    expect(await ended()).toMatchObject({ state: 'done', saved: count, there: 0, unsaved: [], error: null });
    expect(files.size).toBe(count);
    expect(files.get(`${folder}/Loonstaat - De Vroege Vogel - 2026.pdf`)).toEqual(pdfOf('payroll-register'));
    expect(JSON.stringify(told)).not.toContain('/home/clerk');
  });

  it('go on where the connection was lost: none is fetched twice, none forgotten', async () => {
    const { documents, files, calls, world, ended } = setUp();
    const whole = world.answer;
    world.answer = (document) =>
      document === 'leave-balances' ? err({ kind: 'unreachable', host: 'api', detail: '' }) : whole(document);
    const started = await documents.saveMany({ ...all, replace: true });
    expect(await ended()).toMatchObject({ state: 'failed', error: { kind: 'unreachable' } });
    const there = files.size;
    expect(there).toBeLessThan(count);
    world.answer = whole;
    calls.length = 0;
    if (started.ok && started.data) documents.goOn(started.data.id);
    expect(await ended()).toMatchObject({ state: 'done', saved: count - there, there, error: null });
    expect(calls).toHaveLength(count - there);
    expect(files.size).toBe(count);
  });

  it('go on after the app was closed, by choosing the same folder; fetched again where somebody says so', async () => {
    const { documents, calls, world, ended } = setUp();
    await documents.saveMany(all);
    await ended();
    world.place = folder;
    await documents.saveMany(all);
    expect(await ended()).toMatchObject({ saved: 0, there: count });
    expect(calls).toHaveLength(count);
    await documents.saveMany({ ...all, documents: ['journal-company'], replace: true });
    expect(await ended()).toMatchObject({ total: 1, saved: 1, there: 0 });
  });

  it('go on past what Nmbrs refuses or does not have, and say which', async () => {
    const { documents, world, ended } = setUp();
    world.answer = (document) => {
      if (document === 'reservation-balances') return err({ kind: 'not-found', what: 'document' });
      if (document === 'journal-company') return err({ kind: 'fault', method: 'm', code: 1002, text: 'Not allowed' });
      return ok(pdfOf(document));
    };
    await documents.saveMany(all);
    const batch = await ended();
    expect(batch).toMatchObject({ state: 'done', saved: count - 2 });
    expect(batch.unsaved).toEqual([
      { document: 'reservation-balances', why: 'none', words: '' },
      { document: 'journal-company', why: 'fault', words: 'Not allowed' },
    ]);
  });

  it('stop when the disk is full, and when somebody says so; nothing is asked when nobody says where', async () => {
    const { documents, world, calls, files, ended } = setUp();
    world.place = null;
    expect(await documents.saveMany(all)).toEqual(ok(null));
    expect(calls).toEqual([]);
    world.place = '/home/clerk/uit';
    world.disk = () => ({ kind: 'file-not-saved', detail: 'ENOSPC' });
    await documents.saveMany(all);
    expect(await ended()).toMatchObject({ state: 'failed', error: { kind: 'file-not-saved', detail: 'ENOSPC' } });
    world.disk = () => null;
    const started = await documents.saveMany(all);
    if (started.ok && started.data) documents.stop(started.data.id);
    expect(await ended()).toMatchObject({ state: 'stopped', error: null });
    expect(files.size).toBeLessThan(count);
  });
});
