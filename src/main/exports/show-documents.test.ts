import { describe, expect, it } from 'vitest';
import { CompanyId, EmployeeId, RunId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { DocumentViewer, ShownDocument } from './show-document.js';
import { ShowDocuments } from './show-documents.js';

const companyId = CompanyId.parse(7);
const femke = EmployeeId.parse(2);
const run = { id: RunId.parse(71), number: 10, year: 2026 };
const pdf = Buffer.from('%PDF-1.4');

function setUp({ host = true } = {}) {
  const shown: ShownDocument[] = [];
  const world = {
    slips: async (): Promise<Result<Uint8Array[]>> => ok([pdf]),
    statement: async (): Promise<Result<Uint8Array | null>> => ok(pdf),
    ofYear: async (): Promise<Result<Uint8Array>> => ok(pdf),
    asked: 0,
    closed: 0,
  };
  const viewer: DocumentViewer = {
    show: async (document) => void shown.push(document),
    closeAll: () => void (world.closed += 1),
  };
  const documents = new ShowDocuments({
    payslips: {
      ofEmployee: () => {
        world.asked += 1;
        return world.slips();
      },
      annualStatement: () => world.statement(),
    },
    yearDocuments: { bytes: () => world.ofYear() },
    companyName: () => 'Verzonnen B.V.',
    language: () => 'nl',
    names: async () => ok(new Map([[femke, 'Femke Smit']])),
    kind: 'demo',
    viewer: host ? viewer : undefined,
  });
  return { documents, shown, world };
}

describe('showing a document', () => {
  it('names it by whose and what it is, and hands over what came, all of it', async () => {
    const { documents, shown, world } = setUp();
    world.slips = async () => ok([pdf, pdf]);
    expect(await documents.payslip(companyId, run, femke)).toEqual(ok({ shown: true }));
    expect(await documents.statement(companyId, femke, 2025)).toEqual(ok({ shown: true }));
    expect(await documents.ofYear({ document: 'payroll-register', companyId, run })).toEqual(ok({ shown: true }));
    expect(shown).toEqual([
      { name: 'Loonstrook · Femke Smit · 2026 · run 10', kind: 'demo', pdfs: [pdf, pdf] },
      { name: 'Jaaropgave · Femke Smit · 2025', kind: 'demo', pdfs: [pdf] },
      { name: 'Loonstaat · Verzonnen B.V. · 2026', kind: 'demo', pdfs: [pdf] },
    ]);
  });

  it('says when Nmbrs has none or refuses, and opens nothing', async () => {
    const { documents, shown, world } = setUp();
    const none = err({ kind: 'not-found', what: 'document' });
    const fault = err({ kind: 'fault', method: 'm', code: 1003, text: 'Not authorized' });
    world.slips = async () => ok([]);
    world.statement = async () => ok(null);
    expect(await documents.payslip(companyId, run, femke)).toEqual(none);
    world.ofYear = async () => none;
    expect(await documents.statement(companyId, femke, 2026)).toEqual(none);
    expect(await documents.ofYear({ document: 'payment-list', companyId, run })).toEqual(none);
    world.slips = async () => fault;
    expect(await documents.payslip(companyId, run, femke)).toEqual(fault);
    expect(shown).toEqual([]);
  });

  it('shows nothing that was asked for before the screen was covered or the connection left', async () => {
    const { documents, shown, world } = setUp();
    let come: (answer: Result<Uint8Array[]>) => void = () => undefined;
    world.slips = () => new Promise((resolve) => (come = resolve));
    const late = documents.payslip(companyId, run, femke);
    documents.closeAll();
    come(ok([pdf]));
    expect(await late).toEqual(ok({ shown: false }));
    expect([shown, world.closed]).toEqual([[], 1]);
  });

  it('asks Nmbrs for nothing where no window could show it', async () => {
    const { documents, world } = setUp({ host: false });
    expect(await documents.payslip(companyId, run, femke)).toEqual(err({ kind: 'not-found', what: 'viewer' }));
    expect(world.asked).toBe(0);
  });
});
