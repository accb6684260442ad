import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unwrap } from '../testing/desk.js';
import { company, connection, november, setId } from '../testing/people.js';
import { nodeJournalFs } from './node-fs.js';
import { JournalStore } from './store.js';

const at = '2026-11-20T08:00:00.000Z';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loondesk-journal-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('journals on a real disk', () => {
  const open = (): JournalStore =>
    new JournalStore(nodeJournalFs(join(folder, 'sets')), {
      key: Buffer.alloc(32, 1),
      random: (length) => randomBytes(length),
    });

  it('are made, appended to, read back, cut when torn, set aside when broken, and deleted', async () => {
    expect(unwrap(await open().load())).toEqual([]);
    const journal = unwrap(
      await open().create(setId(1), [
        { type: 'created', at, version: 1, id: setId(1), connection, company, period: november },
      ]),
    );
    unwrap(await journal.append([{ type: 'consented', at, on: true }]));
    expect(unwrap(await open().load())).toMatchObject([{ kind: 'good', torn: false, events: { length: 2 } }]);

    const fs = nodeJournalFs(join(folder, 'sets'));
    await fs.append(`${setId(1)}.journal`, Buffer.from('dG9y'));
    expect(unwrap(await open().load())).toMatchObject([{ kind: 'good', torn: true, events: { length: 2 } }]);
    expect(unwrap(await open().load())).toMatchObject([{ kind: 'good', torn: false, events: { length: 2 } }]);

    await fs.append(`${setId(1)}.journal`, Buffer.from('bm90IG91cnM=\n'));
    expect(unwrap(await open().load())).toMatchObject([{ kind: 'quarantined', events: { length: 2 } }]);
    expect(await readdir(join(folder, 'sets'))).toEqual([`${setId(1)}.quarantined`]);

    const second = unwrap(
      await open().create(setId(2), [
        { type: 'created', at, version: 1, id: setId(2), connection, company, period: november },
      ]),
    );
    unwrap(await second.remove());
    expect(await readdir(join(folder, 'sets'))).toHaveLength(1);
  });

  it.skipIf(process.platform === 'win32')('can be read by this user alone', async () => {
    unwrap(await open().load());
    unwrap(
      await open().create(setId(1), [
        { type: 'created', at, version: 1, id: setId(1), connection, company, period: november },
      ]),
    );
    expect((await stat(join(folder, 'sets'))).mode & 0o077).toBe(0);
    expect((await stat(join(folder, 'sets', `${setId(1)}.journal`))).mode & 0o077).toBe(0);
  });
});
