import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AttachmentId } from '../../../shared/domain/registration.js';
import type { Result } from '../../../shared/errors.js';
import { MemoryFs } from '../../change-sets/testing/memory-fs.js';
import { KeptAttachments, type KeptAttachmentsParts } from './kept-attachments.js';

const sealing = { key: new Uint8Array(32).fill(7), random: (length: number) => new Uint8Array(randomBytes(length)) };
const kept = (fs: MemoryFs, part: Partial<KeptAttachmentsParts> = {}) =>
  new KeptAttachments({ fs, sealing, allowed: true, ...part });
const bytes = new TextEncoder().encode('Declaratie van Voorbeeld Jansen');
const base64 = Buffer.from(bytes).toString('base64');

function value<T>(result: Result<T>): T {
  if (result.ok) return result.data;
  throw new Error(JSON.stringify(result.error));
}

describe('a file that is to go with a line', () => {
  it('is there after a restart, byte for byte, and nothing of it can be read without the key', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (some) => {
        const fs = new MemoryFs();
        const { id, bytes: size } = value(await kept(fs).add('bon.pdf', some));
        expect(size).toBe(some.length);
        const again = await kept(fs.afterRestart()).content(id);
        expect(new Uint8Array(Buffer.from(again ?? '!', 'base64'))).toEqual(new Uint8Array(some));
      }),
      { numRuns: 25 },
    );
    const fs = new MemoryFs();
    const { id } = value(await kept(fs).add('bon.pdf', bytes));
    const [name = ''] = fs.names;
    const text = Buffer.from(fs.bytes(name)).toString('latin1');
    const plain = Buffer.from(text, 'base64').toString('latin1');
    for (const secret of ['Voorbeeld', 'bon.pdf', base64]) expect(name + text + plain).not.toContain(secret);
    expect(await kept(fs, { sealing: { ...sealing, key: new Uint8Array(32).fill(8) } }).content(id)).toBeNull();
  });

  it('is kept once however often it is picked, and a damaged one is made good by picking it again', async () => {
    const fs = new MemoryFs();
    const attachments = kept(fs);
    const first = value(await attachments.add('bon.pdf', bytes));
    const second = value(await attachments.add('kopie.pdf', bytes));
    expect([second.id, second.name, fs.names.length]).toEqual([first.id, 'kopie.pdf', 1]);
    const [name = ''] = fs.names;
    await fs.truncate(name, 20);
    expect(await attachments.content(first.id)).toBeNull();
    value(await attachments.add('bon.pdf', bytes));
    expect(await attachments.content(first.id)).toBe(base64);
  });

  it('lives in memory alone where nothing may be written', async () => {
    const fs = new MemoryFs();
    const attachments = kept(fs, { allowed: false });
    const { id } = value(await attachments.add('bon.pdf', bytes));
    expect([await attachments.content(id), fs.names]).toEqual([base64, []]);
    expect(await kept(fs, { allowed: false }).content(id)).toBeNull();
  });

  it('goes when nothing needs it, and files of others stay', async () => {
    const fs = new MemoryFs();
    const attachments = kept(fs);
    const { id } = value(await attachments.add('bon.pdf', bytes));
    const other = value(await attachments.add('brief.pdf', bytes.slice(1)));
    fs.put('iets-anders.txt', new Uint8Array(1));
    expect(value(await attachments.keepOnly(async (one) => one === other.id))).toBe(1);
    expect([await attachments.content(id), fs.names.length]).toEqual([null, 2]);
    expect(AttachmentId.safeParse('../../etc/passwd').success).toBe(false);
  });

  it('says so when the disk takes nothing', async () => {
    const fs = new MemoryFs();
    fs.failAt(1, 'half', false);
    expect(await kept(fs).add('bon.pdf', bytes)).toMatchObject({ ok: false, error: { kind: 'journal' } });
  });
});
