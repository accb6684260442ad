import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CompanyId } from '../../../shared/domain/ids.js';
import { bomb } from '../testing/bomb.js';
import { type BundledReader, bundleReader } from '../testing/bundled-reader.js';
import { workbook } from '../testing/workbook.js';
import { chooseImport } from '../choose-file.js';
import { readLimits } from './limits.js';
import { readInThread } from './reader.js';

const megabyte = 1024 * 1024;
/** Of processor time, whatever else the machine does; by the clock the thread has a limit of its own. */
const longestCpuMs = 30_000;
/** A machine whose cores are taken may be slow; how slow is no property of the reader. */
const patientMs = 80_000;
/** The thread's heap, the file itself and what is being unpacked. */
const mostMegabytes = 1_100;

let reader: BundledReader;
beforeAll(async () => {
  reader = await bundleReader();
}, 90_000);
afterAll(() => reader.remove());

/** Reads in the real thread; the time it took and the most that the whole process grew by meanwhile. */
async function measured(bytes: Uint8Array, mostMs?: number) {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  const began = performance.now();
  const cpu = process.cpuUsage();
  const answer = await readInThread(() => reader.start(), mostMs)(bytes, {}, new AbortController().signal);
  clearInterval(watch);
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  const cpuMs = (user + system) / 1000;
  const grown = (most - before) / megabyte;
  if (process.env['LOONDESK_SHOW_FIGURES'])
    process.stdout.write(
      `${JSON.stringify({ test: expect.getState().currentTestName, answer: answer?.ok ? 'read' : answer?.refused, ms: Math.round(ms), cpuMs: Math.round(cpuMs), grownMb: Math.round(grown) })}\n`,
    );
  expect(cpuMs).toBeLessThan(longestCpuMs);
  expect(grown).toBeLessThan(mostMegabytes);
  return answer;
}

const repeated = (text: string, megabytes: number, encoding: BufferEncoding = 'utf8'): Buffer =>
  Buffer.alloc(megabytes * megabyte, Buffer.from(text, encoding));

describe('a file that is meant to hurt, or was made by mistake, is answered within seconds and bounded memory', () => {
  it.each([
    [
      'a CSV of 63 MB with a million rows and more',
      () => repeated('1001;2100;8,25;Verzonnen\r\n', 63),
      'too-many-rows',
    ],
    ['a CSV of sixteen million empty rows', () => repeated(';;;\n', 63), 'too-many-rows'],
    ['one cell of 63 MB', () => repeated('a', 63), null],
    ['a quote that is never closed', () => Buffer.concat([Buffer.from('nr;uren\n1;"'), repeated('x;y\n', 63)]), null],
    ['quotes all over', () => repeated('"a"b;', 2), null],
    ['63 MB of UTF-16', () => repeated('1;2,5\r\n', 63, 'utf16le'), 'too-many-rows'],
    ['63 MB of Windows-1252', () => repeated('1;Zo\u00eb\r\n', 63, 'latin1'), 'too-many-rows'],
    ['63 MB of anything', () => repeated('\u0001\u0007\u0090', 63, 'latin1'), 'not-a-table'],
    [
      'an old or locked workbook of 63 MB',
      () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), repeated('x', 62)]),
      'old-excel',
    ],
    ['a bomb in a sheet', () => bomb('xl/worksheets/sheet1.xml', '<row r="7"/>', 600), 'unpacks'],
    ['a bomb of blanks', () => bomb('xl/worksheets/sheet1.xml', ' ', 600), 'unpacks'],
    [
      'a bomb of filled rows',
      () => bomb('xl/worksheets/sheet1.xml', '<row><c><v>1</v></c></row>', 600),
      'too-many-rows',
    ],
    ['a bomb in the texts', () => bomb('xl/sharedStrings.xml', '<si><t>Verzonnen</t></si>', 600), 'unpacks'],
    ['a bomb of empty texts', () => bomb('xl/sharedStrings.xml', '<si/>', 600), 'unpacks'],
  ] as const)(
    '%s',
    async (_, make, refused) => {
      const answer = await measured(make(), refused === null ? undefined : patientMs);
      if (refused !== null) expect(answer).toEqual({ ok: false, refused });
      else expect(answer).toMatchObject(answer?.ok ? { ok: true } : { ok: false, refused: /./ });
    },
    60_000,
  );

  it('a million empty rows, as Excel leaves them behind a coloured column, are passed over: the rows with something are read', async () => {
    const empty = Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 2}"><c r="A${at + 2}" s="1"/></row>`);
    const last = '<row r="1048576"><c r="A1048576"><v>7</v></c></row>';
    const bytes = workbook(`<sheetData><row r="1"><c r="A1"><v>5</v></c></row>${empty.join('')}${last}</sheetData>`);
    const answer = await measured(bytes, patientMs);
    expect(answer?.ok && answer.book.tables[0]?.rows.map(({ row }) => row)).toEqual([1, 1_048_576]);
  }, 90_000);

  it('mixed separators over fifty thousand rows are named, as far as names help', async () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => (at % 3 === 2 ? `${at},2100,8` : `${at};2100;8`));
    const answer = await measured(Buffer.from(['nr;code;uren', ...rows].join('\n')), patientMs);
    expect(answer?.ok && answer.book.csv?.oddRows.length).toBe(readLimits.named);
  }, 90_000);
});

describe('a file of 200 MB', () => {
  it('is read no further than its refusal needs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'large-'));
    const path = join(folder, 'alles.csv');
    writeFileSync(path, 'nr;uren\n');
    truncateSync(path, 200 * megabyte);
    const before = process.memoryUsage().rss;
    const began = performance.now();
    const sizes: number[] = [];
    await chooseImport(
      {
        open: async (_, bytes) => {
          sizes.push(bytes.byteLength);
          const answer = await readInThread(() => reader.start())(bytes, {}, new AbortController().signal);
          expect(answer).toEqual({ ok: false, refused: 'too-large' });
          return { ok: false, error: { kind: 'cancelled' } };
        },
      },
      async () => path,
      { companyId: CompanyId.parse(1), period: { year: 2026, number: 11, type: 'month' } },
    );
    expect(sizes).toEqual([readLimits.bytes + 1]);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect((process.memoryUsage().rss - before) / megabyte).toBeLessThan(200);
    rmSync(folder, { recursive: true });
  }, 90_000);
});
