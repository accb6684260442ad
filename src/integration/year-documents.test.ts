import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CompanyId } from '../shared/domain/ids.js';
import { type YearBatch, YearDocument } from '../shared/ipc/year-documents.js';
import { startSimulator, type Simulator } from '../simulator/index.js';
import { bakery } from '../simulator/testing/environment.js';
import { pdfLines } from '../simulator/testing/pdf-lines.js';
import { controls, type Desk, openCompany, openDesk, value } from './desk.js';

let server: Simulator;
let desk: Desk;
let folder: string;
const companyId = CompanyId.parse(bakery.id);

beforeEach(async () => {
  server = await startSimulator({ seed: 1, rateLimit: false });
  folder = await mkdtemp(join(tmpdir(), 'loondesk-year-'));
  desk = await openDesk(server, undefined, {
    chooseFolder: async () => folder,
    chooseFile: async ({ name }) => join(folder, name),
  });
  await openCompany(desk, bakery.name);
});
afterEach(async () => {
  await desk.forget();
  await server.close();
  await rm(folder, { recursive: true });
});

async function lastRun() {
  const [run] = value(await desk.services.handlers.runs.list({ companyId, year: 2026 })).runs;
  if (!run) throw new Error('No run');
  return { id: run.id, number: run.number, year: run.year };
}

async function ended(): Promise<YearBatch> {
  for (let turn = 0; turn < 400; turn += 1) {
    const [batch] = value(await desk.services.handlers.yearDocuments.batches());
    if (batch && batch.state !== 'running') return batch;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The batch came to no end');
}

describe('documents of the year through every layer', () => {
  it('each come by a call of their own, as a PDF with the title of that document', async () => {
    const { handlers } = desk.services;
    value(
      await handlers.yearDocuments.saveMany({
        companyId,
        run: await lastRun(),
        documents: YearDocument.options,
        replace: false,
      }),
    );
    const batch = await ended();
    expect(batch).toMatchObject({ state: 'done', saved: 14 });
    expect(batch.unsaved).toEqual([{ document: 'reservation-balances', why: 'none', words: '' }]);
    const [made = ''] = await readdir(folder);
    expect(made).toBe(`Documenten van het jaar - ${bakery.name} - 2026 - run 10`.replace(/\.$/, ''));
    const files = await readdir(join(folder, made));
    expect(files).toHaveLength(14);
    expect(files.filter((name) => !name.endsWith('.pdf'))).toEqual([]);
    // The demo's titles are the Dutch names, so a call under the wrong name would show here.
    for (const file of files) {
      const [[title = ''] = []] = pdfLines(await readFile(join(folder, made, file)));
      const own = title.replace(' 2026 (demo)', '').toLowerCase();
      expect([file, file.toLowerCase().replace(' bedrijf cumulatief', ' cumulatief')]).toEqual([
        file,
        expect.stringContaining(own.replace(' bedrijf cumulatief', ' cumulatief')),
      ]);
    }
  }, 30_000);

  it('one that Nmbrs refuses is on the list with its words; going on fetches that one alone', async () => {
    const { handlers } = desk.services;
    const method = 'CompanyService.SalaryDocuments_AnnualDocument_PayrollRegister';
    await controls(server).misbehave(method, { kind: 'fault', code: 1002, text: 'Not allowed' });
    const documents: YearDocument[] = ['payroll-register', 'payment-list'];
    const started = value(
      await handlers.yearDocuments.saveMany({ companyId, run: await lastRun(), documents, replace: false }),
    );
    const first = await ended();
    expect(first).toMatchObject({ state: 'done', saved: 1, unsaved: [{ document: 'payroll-register', why: 'fault' }] });
    expect(first.unsaved[0]?.words).toContain('Not allowed');
    if (started) value(await handlers.yearDocuments.goOn({ id: started.id }));
    expect(await ended()).toMatchObject({ state: 'done', saved: 1, there: 1, unsaved: [] });
  }, 30_000);

  it('a run that is not of that year is refused by Nmbrs, and nothing is saved', async () => {
    const run = { ...(await lastRun()), year: 2025 };
    expect(
      await desk.services.handlers.yearDocuments.saveOne({ companyId, run, document: 'payment-list' }),
    ).toMatchObject({ ok: false, error: { kind: 'fault', code: 2030 } });
    expect(await readdir(folder)).toEqual([]);
  });
});
