import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChangeSetId, CompanyId } from '../../../shared/domain/ids.js';
import type { SheetKey, SheetStep } from '../../../shared/ipc/registration.js';
import { MemoryFs } from '../../change-sets/testing/memory-fs.js';
import { VirtualClock } from '../../change-sets/testing/virtual-clock.js';
import { KeptEdits, type KeptEditsParts } from './kept-edits.js';

const sealing = { key: new Uint8Array(32).fill(7), random: (length: number) => new Uint8Array(randomBytes(length)) };
const hours: SheetKey = {
  companyId: CompanyId.parse(7),
  kind: 'hours-variable',
  period: { year: 2026, number: 11, type: 'month' },
};
const fixed: SheetKey = { ...hours, kind: 'hours-fixed' };
const set = ChangeSetId.parse('0b6f9c0e-0000-4000-8000-000000000001');

function kept(fs: MemoryFs, part: Partial<KeptEditsParts> = {}): KeptEdits {
  return new KeptEdits({ fs, sealing, clock: new VirtualClock(), allowed: true, isSent: () => false, ...part });
}

const written = (value: string): SheetStep => ({ do: 'write', writes: [{ key: '1:2100', value }] });

async function stepsOf(edits: KeptEdits, key = hours): Promise<SheetStep[]> {
  const answer = await edits.kept(key);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return [...answer.data.steps];
}

describe('edits that are not sent yet', () => {
  it('are there after a restart, in their order, each sheet its own', async () => {
    const removed: SheetStep = { do: 'write', writes: [{ key: '1:2100:line-7', value: null }] };
    const step = fc.constantFrom<SheetStep>({ do: 'undo' }, { do: 'redo' }, written('8.5'), removed);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { maxLength: 3 }), { maxLength: 6 }), async (acts) => {
        const fs = new MemoryFs();
        const first = kept(fs);
        for (const steps of acts) await first.keep(hours, steps);
        await first.keep(fixed, [written('1')]);
        const second = kept(fs.afterRestart());
        expect(await stepsOf(second)).toEqual(acts.flat());
        expect(await stepsOf(second, fixed)).toEqual([written('1')]);
      }),
      { numRuns: 40 },
    );
  });

  it('hold nothing on disk that can be read without the key', async () => {
    const fs = new MemoryFs();
    await kept(fs).keep(hours, [{ do: 'write', writes: [{ key: '1:2100:extras-cell', value: 'Inval zaterdag' }] }]);
    const [name = ''] = fs.names;
    const bytes = Buffer.from(fs.bytes(name)).toString('latin1');
    expect(bytes).not.toContain('Inval');
    expect(Buffer.from(bytes, 'base64').toString('latin1')).not.toContain('Inval');
    const other = { ...sealing, key: new Uint8Array(32).fill(8) };
    const stranger = fs.afterRestart();
    expect(await stepsOf(kept(stranger, { sealing: other }))).toEqual([]);
    // What another key may open is put aside, not thrown away.
    expect(stranger.names).toEqual([`${name}.damaged`]);
  });

  it('are written nowhere where there is no keystore for them', async () => {
    const fs = new MemoryFs();
    const edits = kept(fs, { allowed: false });
    expect((await edits.keep(hours, [written('8')])).ok).toBe(true);
    expect(fs.names).toEqual([]);
    expect(await edits.kept(hours)).toEqual({ ok: true, data: { keeps: false, steps: [], at: null } });
  });

  it('go once their set is sent, but for what was done to the sheet after it was staged', async () => {
    const fs = new MemoryFs();
    const edits = kept(fs);
    await edits.keep(hours, [written('8')]);
    await edits.staged(hours, set);
    await edits.keep(hours, [written('9'), written('10'), { do: 'undo' }]);
    await edits.keep(fixed, [written('1')]);
    await edits.staged(fixed, set);
    await edits.sent(set);
    expect(await stepsOf(edits)).toEqual([written('9')]);
    expect(await stepsOf(edits, fixed)).toEqual([]);
    await edits.keep(hours, [written('11')]);
    expect(await stepsOf(kept(fs.afterRestart()))).toEqual([written('9'), written('11')]);
  });

  it('go also when the app died between sending and forgetting', async () => {
    const fs = new MemoryFs();
    const edits = kept(fs);
    await edits.keep(hours, [written('8')]);
    await edits.staged(hours, set);
    expect(await stepsOf(kept(fs.afterRestart()))).toEqual([written('8')]);
    expect(await stepsOf(kept(fs.afterRestart(), { isSent: (id) => id === set }))).toEqual([]);
  });

  it('lose no more than the act whose write was cut short', async () => {
    const fs = new MemoryFs();
    const edits = kept(fs);
    await edits.keep(hours, [written('8')]);
    fs.failAt(fs.writes + 1, 'half', false);
    expect((await edits.keep(hours, [written('9')])).ok).toBe(false);
    const again = kept(fs.afterRestart());
    await again.keep(hours, [written('10')]);
    expect(await stepsOf(kept(fs.afterRestart()))).toEqual([written('8')]);
    expect(await stepsOf(again)).toEqual([written('8'), written('10')]);
  });

  it('are forgotten when a person throws them away', async () => {
    const fs = new MemoryFs();
    const edits = kept(fs);
    await edits.keep(hours, [written('8')]);
    await edits.forget(hours);
    expect(fs.names).toEqual([]);
    await edits.keep(hours, [written('9')]);
    expect(await stepsOf(edits)).toEqual([written('9')]);
  });
});
