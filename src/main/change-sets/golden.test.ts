import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ChangeSetId } from '../../shared/domain/ids.js';
import { openDesk, read, testKey, unwrap, type Desk } from './testing/desk.js';
import { MemoryFs } from './testing/memory-fs.js';

/** The screens of then called the record by another name. */
const ShownStep = z
  .looseObject({ addressKind: z.string() })
  .transform(({ addressKind, ...step }) => ({ ...step, record: addressKind }));
const Shown = z.looseObject({ id: ChangeSetId, activity: z.string(), steps: z.array(ShownStep) });
const Golden = z.strictObject({
  made: z.string(),
  key: z.string(),
  now: z.string(),
  files: z.record(z.string(), z.string()),
  sets: z.array(Shown),
});

const golden = Golden.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'testing', 'golden', 'addresses-alone.json'), 'utf8')),
);

/** Today's engine on the files of then. */
async function opened(): Promise<Desk> {
  const disk = new MemoryFs();
  for (const [name, text] of Object.entries(golden.files)) disk.put(name, Buffer.from(text, 'latin1'));
  const desk = openDesk({ people: 12, disk });
  expect(unwrap(await desk.changes.load())).toEqual({ torn: [], empty: [], quarantined: [] });
  await desk.changes.idle();
  return desk;
}

const idOf = (number: number): ChangeSetId => ChangeSetId.parse(`set-${String(number).padStart(8, '0')}`);

const shownThen = (number: number) => golden.sets.find(({ id }) => id === idOf(number));

describe('journals of before there were lines of hours, bank accounts and steps that wait', () => {
  it('were sealed with the key of these tests', () => {
    expect(golden.key).toBe(testKey.toString('hex'));
    expect(golden.sets).toHaveLength(5);
  });

  it.each([
    [1, 'settled, with every end that a line can have'],
    [2, 'with an uncertain line'],
    [3, 'of an earlier period, with consent'],
    [4, 'a reviewed draft'],
  ])('set %i, %s, shows what it showed then', async (number) => {
    const desk = await opened();
    expect(read(desk, idOf(number))).toMatchObject(shownThen(number) ?? {});
  });

  it('a set that stopped between intent and answer is looked up, and goes on when a person says so', async () => {
    const desk = await opened();
    expect(shownThen(5)).toMatchObject({ activity: 'interrupted', steps: [{ status: 'sent' }, { status: 'planned' }] });
    expect(read(desk, idOf(5))).toMatchObject({
      activity: 'interrupted',
      steps: [
        { status: 'uncertain', evidence: { reason: 'stopped', finding: 'not-seen-once' } },
        { status: 'planned' },
      ],
    });
    unwrap(await desk.changes.resume(idOf(5)));
    await desk.changes.idle();
    // These books are not those of then: what was reviewed no longer stands, so nothing goes over it.
    expect(read(desk, idOf(5)).steps[1]).toMatchObject({ status: 'not-sent', notSent: 'before-image-changed' });
    expect(desk.server.received.size).toBe(0);
  });

  it('take what today adds, and the whole file is still one chain', async () => {
    const desk = await opened();
    unwrap(await desk.changes.resume(idOf(5)));
    await desk.changes.idle();
    for (let number = 1; number <= 5; number += 1) unwrap(await desk.changes.verify(idOf(number)));
    const next = await desk.restart();
    await next.changes.idle();
    expect(read(next, idOf(5)).counts).toMatchObject({ 'not-sent': 1, uncertain: 1 });
  });

  it('can be undone and tried again', async () => {
    const desk = await opened();
    const undo = unwrap(await desk.changes.undo(idOf(1)));
    expect(undo.set?.steps.length).toBeGreaterThan(0);
    expect(undo.leftOut).toMatchObject([{ reason: 'uncertain' }]);
    const retry = unwrap(await desk.changes.retry(idOf(1)));
    expect(retry.set?.steps.length).toBeGreaterThan(0);
  });
});
