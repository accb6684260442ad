import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startSimulator } from './index.js';
import { methods } from './methods/index.js';
import { absenceEffects } from './testing/effects/absence.js';
import type { Effect } from './testing/effects/effect.js';
import { leaveEffects } from './testing/effects/leave.js';
import { organisationEffects } from './testing/effects/organisation.js';
import { payEffects } from './testing/effects/pay.js';
import { peopleEffects } from './testing/effects/people.js';
import { Session } from './testing/session.js';

const effects: readonly Effect[] = [
  // First, so that its department gets the first new id, which later ones name.
  ...organisationEffects,
  ...peopleEffects,
  ...payEffects,
  ...absenceEffects,
  ...leaveEffects,
];

it('every write of the simulator changes what another method reads over HTTP, and a restart keeps it', async () => {
  const written = new Set(effects.map(({ write }) => write));
  const writes = [...methods.values()].filter((method) => method.kind === 'write').map((method) => method.name);
  expect(writes.filter((name) => !written.has(name))).toEqual([]);

  const folder = mkdtempSync(join(tmpdir(), 'simulator-writes-'));
  const start = () => startSimulator({ booksFile: join(folder, 'books.jsonl'), rateLimit: false });
  try {
    const first = await start();
    const session = new Session(first);
    for (const { write, send, read } of effects) {
      const before = await read(session);
      await send(session);
      expect([write, await read(session)]).not.toEqual([write, before]);
    }
    const after = [];
    for (const { read } of effects) after.push(await read(session));
    await first.close();
    const second = await start();
    const again = [];
    for (const { read } of effects) again.push(await read(new Session(second)));
    await second.close();
    expect(again).toEqual(after);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
