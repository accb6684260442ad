import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encodeFault, encodeResponse } from '../../../contract/codec/index.js';
import { builtInContract, readContract, type QualifiedMethod } from '../../../contract/index.js';
import data from '../../../contract/data/contract.json';
import { DecodePool } from './decode-pool.js';
import { createDecodeResponse, decodeHere, type DecodeResponse } from './decode-response.js';
import { type BundledWorker, bundleDecodeWorker } from './testing/bundled-worker.js';

const method: QualifiedMethod = 'EmployeeService.Absence_GetAll_AllEmployeesByCompany';
const megabyte = 1024 * 1024;

/** An answer of some 350 bytes a row. */
function answer(rows: number): Uint8Array {
  const absences = Array.from({ length: rows }, (_, row) => ({
    AbsenceId: row,
    ...(row % 3 === 0 ? {} : { Comment: `Voorbeeld & Zn. ${row}` }),
    Percentage: row % 101,
    Start: '2026-01-05T00:00:00',
    RegistrationStartDate: null,
    End: row % 2 === 0 ? null : '2026-02-05T00:00:00',
    RegistrationEndDate: null,
    Dossier: '',
    Dossiernr: row * 7,
    EmployeeId: 100_000 + row,
  }));
  return new TextEncoder().encode(encodeResponse(builtInContract, method, absences, '1.1'));
}

/** Copies, as a connection gives them: the worker may take them away. */
async function* inChunks(bytes: Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size) yield bytes.slice(at, at + size);
}

let bundled: BundledWorker;
let pool: DecodePool;
let started = 0;
let decode: DecodeResponse;

beforeAll(async () => {
  bundled = await bundleDecodeWorker();
}, 60_000);
afterAll(() => bundled.remove());
beforeEach(() => {
  started = 0;
  pool = new DecodePool(() => {
    started += 1;
    return bundled.start();
  });
  decode = createDecodeResponse(pool);
});
afterEach(() => pool.close());

describe('decoding of answers', () => {
  const large = answer(6_500);
  const expected = decodeHere(builtInContract, method, inChunks(large));

  it('stays on this thread below 1 MB', async () => {
    const decoded = await decode(builtInContract, method, inChunks(answer(20)));
    expect(decoded).toMatchObject({ ok: true, value: { length: 20 } });
    expect(started).toBe(0);
  });

  it.each([
    ['as it grows', undefined, 64 * 1024],
    ['at once, when the headers say so', large.byteLength, 64 * 1024],
    ['in pieces of any size', undefined, 777_777],
    ['in one piece', undefined, large.byteLength],
  ])('goes to the worker above 1 MB, %s, and gives the same rows', async (_, expectedBytes, size) => {
    expect(large.byteLength).toBeGreaterThan(2 * megabyte);
    const decoded = await decode(builtInContract, method, inChunks(large, size), {
      expectedBytes: expectedBytes ?? null,
    });
    expect(isDeepStrictEqual(decoded, await expected)).toBe(true);
    expect(started).toBe(1);
  });

  it('tells progress with ever larger numbers, up to all rows', async () => {
    const told: number[] = [];
    await decode(builtInContract, method, inChunks(large), { onRows: (rows) => told.push(rows) });
    expect(told.length).toBeGreaterThan(20);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(6_500);
  });

  it('keeps answers apart that come at the same time', async () => {
    const other = answer(5_000);
    const both = await Promise.all([
      decode(builtInContract, method, inChunks(large)),
      decode(builtInContract, method, inChunks(other, 50_000), { only: new Set(['AbsenceId']) }),
    ]);
    expect(isDeepStrictEqual(both[0], await expected)).toBe(true);
    expect(both[1]).toMatchObject({ ok: true, value: { length: 5_000, 4_999: { AbsenceId: 4_999 } } });
    expect(started).toBe(1);
  });

  it('goes by the contract that it is given', async () => {
    const other = readContract(data, 'read again');
    expect(isDeepStrictEqual(await decode(other, method, inChunks(large)), await expected)).toBe(true);
  });

  it('leaves the bytes alone that are part of something larger', async () => {
    const shared = large.slice();
    async function* views(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < shared.byteLength; at += 65_536) yield shared.subarray(at, at + 65_536);
    }
    expect(isDeepStrictEqual(await decode(builtInContract, method, views()), await expected)).toBe(true);
    expect(shared).toEqual(large);
  });

  it('passes faults and what is no answer through from the worker', async () => {
    const fault = new TextEncoder().encode(
      encodeFault({ side: 'server', text: `---> 1002: no ${'x'.repeat(2 * megabyte)}` }, '1.1'),
    );
    expect(await decode(builtInContract, method, inChunks(fault))).toMatchObject({ ok: false, fault: { code: 1002 } });
    const cut = large.subarray(0, large.byteLength - 9);
    expect(await decode(builtInContract, method, inChunks(cut))).toMatchObject({ ok: false, bad: 'truncated' });
    expect(await decode(builtInContract, method, inChunks(large), { limits: { bytes: 1_500_000 } })).toMatchObject({
      ok: false,
      bad: 'too-large',
    });
  });

  it('reads no further once the worker knows that the answer is bad', async () => {
    let read = 0;
    async function* hostile(): AsyncGenerator<Uint8Array> {
      yield large.slice(0, 1_200_000);
      for (; read < 500; read += 1) yield new TextEncoder().encode('<'.repeat(65_536));
    }
    expect(await decode(builtInContract, method, hostile())).toMatchObject({ ok: false, bad: 'not-xml' });
    expect(read).toBeLessThan(100);
  });

  it('is cancelled with its source, and the worker is free for the next', async () => {
    async function* aborted(): AsyncGenerator<Uint8Array> {
      yield* inChunks(large.subarray(0, 2 * megabyte));
      throw new Error('aborted');
    }
    await expect(decode(builtInContract, method, aborted())).rejects.toThrow('aborted');
    expect(isDeepStrictEqual(await decode(builtInContract, method, inChunks(large)), await expected)).toBe(true);
    expect(started).toBe(1);
  });

  it('survives a worker that runs out of memory, and starts another', async () => {
    const limits = [{ maxOldGenerationSizeMb: 12, maxYoungGenerationSizeMb: 2 }, { maxYoungGenerationSizeMb: 64 }];
    const fragile = new DecodePool(() => bundled.start(limits.shift()));
    const decodeFragile = createDecodeResponse(fragile);
    // One text, because rows leave the worker as they come.
    const [head = ''] = new TextDecoder().decode(answer(2)).split('Voorbeeld &amp; Zn. 1');
    const swollen = new TextEncoder().encode(head + 'y'.repeat(60 * megabyte));
    expect(await decodeFragile(builtInContract, method, inChunks(swollen))).toMatchObject({
      ok: false,
      bad: 'too-large',
      detail: 'the decoder ended: Error',
    });
    expect(isDeepStrictEqual(await decodeFragile(builtInContract, method, inChunks(large)), await expected)).toBe(true);
    await fragile.close();
  });
});

/** The longest time that this thread did nothing else, in milliseconds. */
async function longestGap(work: () => Promise<unknown>): Promise<number> {
  let last = performance.now();
  let gap = 0;
  const tick = (): void => {
    gap = Math.max(gap, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(tick, 2);
  await wait(20);
  gap = 0;
  await work();
  tick();
  clearInterval(timer);
  return gap;
}

describe('main', () => {
  it('stays free while an answer of 10 MB is decoded', { timeout: 60_000, retry: 2 }, async () => {
    const bytes = answer(32_000);
    expect(bytes.byteLength).toBeGreaterThan(10 * megabyte);
    const blocked = await longestGap(() => decodeHere(builtInContract, method, inChunks(bytes)));
    const free = await longestGap(() => decode(builtInContract, method, inChunks(bytes)));
    process.stdout.write(
      `longest stall: ${blocked.toFixed(0)} ms on this thread, ${free.toFixed(0)} ms with the worker\n`,
    );
    expect(free).toBeLessThan(blocked / 3);
  });
});
