import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { unwrap } from '../testing/desk.js';
import { MemoryFs } from '../testing/memory-fs.js';
import { company, connection, moveOf, november, setId } from '../testing/people.js';
import type { SetEvent } from '../events.js';
import { JournalStore, type LoadedSet } from './store.js';

const at = '2026-11-20T08:00:00.000Z';
const key = Buffer.alloc(32, 1);
const store = (fs: MemoryFs, withKey: Uint8Array = key): JournalStore =>
  new JournalStore(fs, { key: withKey, random: (length) => randomBytes(length) });

const eventsOf = (number: number): SetEvent[] => [
  { type: 'created', at, version: 1, id: setId(number), connection, company, period: november },
  { type: 'staged', at, step: moveOf(number), replaces: null },
];
const later: SetEvent[] = [
  { type: 'acknowledged', at, warningId: 'w', on: true },
  { type: 'acknowledged', at, warningId: 'w', on: false },
];

/** Two sets of four records each. */
async function written(): Promise<MemoryFs> {
  const fs = new MemoryFs();
  for (const number of [1, 2]) {
    const journal = unwrap(await store(fs).create(setId(number), eventsOf(number)));
    unwrap(await journal.append(later));
  }
  return fs;
}

const nameOf = (number: number): string => `${setId(number)}.journal`;
const linesOf = (fs: MemoryFs, number: number): string[] =>
  Buffer.from(fs.bytes(nameOf(number)))
    .toString('latin1')
    .split('\n')
    .slice(0, -1);
const putLines = (fs: MemoryFs, number: number, lines: readonly string[]): void =>
  fs.put(nameOf(number), Buffer.from(lines.map((line) => `${line}\n`).join(''), 'latin1'));
const loaded = async (fs: MemoryFs, withKey?: Uint8Array): Promise<readonly LoadedSet[]> =>
  unwrap(await store(fs, withKey).load());
const find = (sets: readonly LoadedSet[], number: number): LoadedSet | undefined =>
  sets.find((set) => set.id === setId(number));

describe('the journal', () => {
  it('gives back what was written, in order, for every set', async () => {
    const sets = await loaded(await written());
    for (const number of [1, 2])
      expect(find(sets, number)).toMatchObject({ kind: 'good', torn: false, events: [...eventsOf(number), ...later] });
  });

  it('shows neither names nor streets nor numbers in its bytes', async () => {
    const fs = await written();
    for (const name of fs.names) {
      const plain = Buffer.from(fs.bytes(name)).toString('latin1');
      const decoded = plain
        .split('\n')
        .map((line) => Buffer.from(line, 'base64').toString('latin1'))
        .join();
      for (const secret of ['Joris', 'Bakker', 'Zilverlaan', '4321 ZX', 'Vroege Vogel', 'staged']) {
        expect(plain).not.toContain(secret);
        expect(decoded).not.toContain(secret);
        expect(plain).not.toContain(Buffer.from(secret).toString('base64').slice(0, -2));
      }
    }
  });

  it('cuts off a torn tail at every length, says so, and goes on where the last whole record ends', async () => {
    const whole = await written();
    const bytes = whole.bytes(nameOf(1));
    const start =
      Buffer.from(bytes)
        .toString('latin1')
        .lastIndexOf('\n', bytes.length - 2) + 1;
    for (let length = start + 1; length < bytes.length; length += 7) {
      const fs = whole.afterRestart();
      fs.put(nameOf(1), bytes.slice(0, length));
      const set = find(await loaded(fs), 1);
      expect(set).toMatchObject({ kind: 'good', torn: true });
      if (set?.kind !== 'good') continue;
      expect(set.events).toHaveLength(3);
      unwrap(await set.journal.append([{ type: 'unstaged', at, stepId: moveOf(1).id }]));
      expect(find(await loaded(fs), 1)).toMatchObject({ kind: 'good', torn: false, events: { length: 4 } });
    }
  });

  it('quarantines a set with a flipped byte in any record, keeps its file, and loads the others', async () => {
    const whole = await written();
    const bytes = whole.bytes(nameOf(1));
    for (let at = 0; at < bytes.length; at += 11) {
      const fs = whole.afterRestart();
      const broken = Uint8Array.from(bytes);
      broken[at] = (broken[at] ?? 0) ^ 4;
      fs.put(nameOf(1), broken);
      const sets = await loaded(fs);
      expect(find(sets, 1)?.kind, `byte ${at}`).toBe('quarantined');
      expect(find(sets, 2)?.kind).toBe('good');
      expect(fs.names).toContain(`${setId(1)}.quarantined`);
      expect(fs.names).not.toContain(nameOf(1));
    }
  });

  it('does not cut off a whole last record that fails to open: it may be an intent whose call went out', async () => {
    const fs = await written();
    const lines = linesOf(fs, 1);
    const last = lines.at(-1) ?? '';
    putLines(fs, 1, [...lines.slice(0, -1), `${last.slice(0, 8)}${last[8] === 'A' ? 'B' : 'A'}${last.slice(9)}`]);
    expect(find(await loaded(fs), 1)).toMatchObject({
      kind: 'quarantined',
      reason: 'broken-chain',
      events: { length: 3 },
    });
  });

  it('notices records that were swapped, left out, or repeated', async () => {
    const whole = await written();
    const [a, b, c, d] = linesOf(whole, 1) as [string, string, string, string];
    for (const order of [
      [a, c, b, d],
      [a, b, d],
      [a, b, b, c, d],
      [b, c, d],
    ]) {
      const fs = whole.afterRestart();
      putLines(fs, 1, order);
      expect(find(await loaded(fs), 1)?.kind).toBe('quarantined');
    }
  });

  it('notices records of another set, one or all', async () => {
    const whole = await written();
    const ours = linesOf(whole, 1);
    const theirs = linesOf(whole, 2);
    for (const mix of [theirs, [...ours.slice(0, 3), ...theirs.slice(3)]]) {
      const fs = whole.afterRestart();
      putLines(fs, 1, mix);
      expect(find(await loaded(fs), 1)?.kind).toBe('quarantined');
    }
  });

  it('with a wrong key quarantines every set and says which reason', async () => {
    const fs = await written();
    const sets = await loaded(fs, Buffer.alloc(32, 2));
    expect(sets.map((set) => set.kind)).toEqual(['quarantined', 'quarantined']);
    expect(sets.every((set) => set.kind === 'quarantined' && set.reason === 'wrong-key')).toBe(true);
  });

  it('removes a file in which no record was ever whole, and leaves files of others alone', async () => {
    const fs = await written();
    fs.put(nameOf(3), Buffer.from('c2hvcnQ'));
    fs.put('notes.txt', Buffer.from('x'));
    expect(find(await loaded(fs), 3)).toMatchObject({ kind: 'empty' });
    expect(fs.names).not.toContain(nameOf(3));
    expect(fs.names).toContain('notes.txt');
  });

  it('counts nothing of a failed write, and mends the file before the next', async () => {
    for (const loss of ['nothing', 'half', 'all'] as const) {
      const fs = new MemoryFs();
      const journal = unwrap(await store(fs).create(setId(1), eventsOf(1)));
      fs.failAt(2, loss, false);
      expect(await journal.append(later)).toMatchObject({
        ok: false,
        error: { kind: 'journal', reason: 'write-failed', detail: 'ENOSPC' },
      });
      unwrap(await journal.append([{ type: 'consented', at, on: true }]));
      expect(find(await loaded(fs), 1)).toMatchObject({
        kind: 'good',
        torn: false,
        events: [...eventsOf(1), { type: 'consented' }],
      });
    }
  });

  it('leaves nothing behind of a set that could not be made', async () => {
    for (const loss of ['nothing', 'half', 'all'] as const) {
      const fs = new MemoryFs();
      fs.failAt(1, loss, false);
      expect(await store(fs).create(setId(1), eventsOf(1))).toMatchObject({ ok: false, error: { kind: 'journal' } });
      expect(fs.names).toEqual([]);
    }
  });

  it('never overwrites a set that is there', async () => {
    const fs = await written();
    expect(await store(fs).create(setId(1), eventsOf(1))).toMatchObject({ ok: false });
    expect(find(await loaded(fs), 1)).toMatchObject({ kind: 'good', events: { length: 4 } });
  });
});
