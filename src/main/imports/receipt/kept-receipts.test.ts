import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChangeSetId, CompanyId, StepId } from '../../../shared/domain/ids.js';
import { ImportId } from '../../../shared/ipc/imports.js';
import { MemoryFs } from '../../change-sets/testing/memory-fs.js';
import { KeptReceipts, type KeptReceiptsParts } from './kept-receipts.js';
import type { ReceiptLine } from './receipt-line.js';
import type { ReceiptHead } from './receipt-log.js';

const sealing = { key: new Uint8Array(32).fill(7), random: (length: number) => new Uint8Array(randomBytes(length)) };
const id = ImportId.parse('import-1');
const set = ChangeSetId.parse('0b6f9c0e-0000-4000-8000-000000000001');
const head: ReceiptHead = {
  version: 1,
  name: 'uren.xlsx',
  at: '2026-11-21T09:00:00.000Z',
  lines: 2,
  left: 1,
  same: 0,
  parts: [
    {
      company: { id: CompanyId.parse(7), number: 4, name: 'Drukkerij Verzonnen' },
      period: { year: 2026, number: 11, type: 'month' },
    },
  ],
};
const line: ReceiptLine = {
  row: 2,
  column: 4,
  company: 'Drukkerij Verzonnen',
  period: '2026-11',
  number: '1001',
  name: 'Voorbeeld Jansen',
  record: 'hours-variable',
  subject: '2100',
  value: '8',
  stepId: StepId.parse('step-1'),
  left: null,
  same: false,
};
const left: ReceiptLine = { ...line, row: 3, stepId: null, left: 'unknown-person' };

const kept = (fs: MemoryFs, part: Partial<KeptReceiptsParts> = {}): KeptReceipts =>
  new KeptReceipts({ fs, sealing, allowed: true, setsOf: () => [], ...part });

function value<T>(result: { ok: true; data: T } | { ok: false; error: unknown }): T {
  if (result.ok) return result.data;
  throw new Error(JSON.stringify(result.error));
}

describe('which line of which file became which step', () => {
  it('is there after a restart, line by line, with the sets that it went into', async () => {
    const fs = new MemoryFs();
    const first = kept(fs);
    value(await first.begin(id, head, [line, left]));
    value(await first.staged(id, [set]));
    const second = kept(fs.afterRestart());
    expect(value(await second.list())).toEqual([{ id, head, sets: [set] }]);
    expect(value(await second.lines(id))).toEqual([line, left]);
  });

  it('finds its sets by their steps when the app ended before it had written which they are', async () => {
    const fs = new MemoryFs();
    value(await kept(fs).begin(id, head, [line, left]));
    const asked: string[][] = [];
    const second = kept(fs.afterRestart(), {
      setsOf: (steps) => {
        asked.push([...steps]);
        return [set];
      },
    });
    expect(value(await second.list())).toMatchObject([{ id, sets: [set] }]);
    expect(asked).toEqual([['step-1']]);
  });

  it('is whole or not there at all, wherever a write was cut short', async () => {
    const fs = new MemoryFs();
    const first = kept(fs);
    value(await first.begin(id, head, [line, left]));
    const begun = fs.bytes('import-1.import').length;
    value(await first.staged(id, [set]));
    const whole = fs.bytes('import-1.import');
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        const cut = new MemoryFs();
        cut.put('import-1.import', whole.slice(0, length));
        const after = kept(cut, { setsOf: () => [set] });
        const there = length >= begun;
        expect(value(await after.list()).map(({ sets }) => sets)).toEqual(there ? [[set]] : []);
        expect(value(await after.lines(id))).toEqual(there ? [line, left] : null);
        expect(cut.names).toEqual(there ? ['import-1.import'] : []);
      }),
    );
  });

  it('holds nothing on disk that can be read without the key, and leaves what another key sealed', async () => {
    const fs = new MemoryFs();
    value(await kept(fs).begin(id, head, [line, left]));
    const bytes = Buffer.from(fs.bytes('import-1.import')).toString('latin1');
    const plain = bytes
      .split('\n')
      .map((part) => Buffer.from(part, 'base64').toString('latin1'))
      .join('');
    for (const text of ['Voorbeeld', 'uren.xlsx', '1001']) expect(bytes + plain).not.toContain(text);
    const other = kept(fs.afterRestart(), { sealing: { ...sealing, key: new Uint8Array(32).fill(8) } });
    expect(value(await other.list())).toEqual([]);
    expect(value(await other.lines(id))).toBeNull();
    expect(fs.names).toEqual(['import-1.import']);
  });

  it('is not written at all where nothing may be kept', async () => {
    const fs = new MemoryFs();
    const receipts = kept(fs, { allowed: false });
    value(await receipts.begin(id, head, [line]));
    value(await receipts.staged(id, [set]));
    expect([fs.names, value(await receipts.list())]).toEqual([[], []]);
  });

  it('goes when the last of its sets is gone, and not before', async () => {
    const fs = new MemoryFs();
    const receipts = kept(fs);
    value(await receipts.begin(id, head, [line]));
    value(await receipts.staged(id, [set, null]));
    expect(value(await receipts.forgetGone((one) => one === set))).toBe(0);
    expect(value(await receipts.forgetGone(() => false))).toBe(1);
    expect(fs.names).toEqual([]);
  });

  it('says so when it cannot be written, so that nothing is staged without it', async () => {
    const fs = new MemoryFs();
    fs.failAt(1, 'half', false);
    const receipts = kept(fs);
    expect(await receipts.begin(id, head, [line])).toMatchObject({ ok: false, error: { kind: 'journal' } });
    expect(value(await kept(fs.afterRestart()).list())).toEqual([]);
  });
});
