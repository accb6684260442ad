import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmployeeId } from '../shared/domain/ids.js';
import type { LineExtras } from '../shared/domain/registration.js';
import type { SheetKey } from '../shared/ipc/registration.js';
import type { Simulator } from '../simulator/index.js';
import { controls, type Desk, openDesk, simulator, value } from './desk.js';
import { openBakery, readSheet, sendSet, stageEdits } from './sheet-desk.js';

let server: Simulator;
let desk: Desk;
let folder: string;
beforeEach(async () => {
  server = await simulator();
  folder = mkdtempSync(join(tmpdir(), 'loondesk-'));
  desk = await openDesk(server, folder);
}, 30_000);
afterEach(async () => {
  await desk.forget();
  await server.close();
});

const handlers = () => desk.services.handlers;
const bytes = new TextEncoder().encode('%PDF-1.7 reiskosten');
const base64 = Buffer.from(bytes).toString('base64');
const insert = 'EmployeeService.HourComponentVar_Insert';

/** Files of lines that lie on the disk. */
function onDisk(): string[] {
  const all = join(folder, 'attachments');
  return existsSync(all) ? readdirSync(all).flatMap((name) => readdirSync(join(all, name))) : [];
}

async function gone(): Promise<void> {
  for (let i = 0; i < 200 && onDisk().length > 0; i += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(onDisk()).toEqual([]);
}

/** Two people whose hours were read. */
async function sheetOfTwo(): Promise<{ key: SheetKey; people: [EmployeeId, EmployeeId] }> {
  const { company, period, people } = await openBakery(desk);
  const [one, two] = people;
  if (!one || !two) throw new Error('Nobody works here');
  const key: SheetKey = { companyId: company.id, kind: 'hours-variable', period };
  await readSheet(desk, key, [one, two]);
  return { key, people: [one, two] };
}

async function picked(): Promise<LineExtras> {
  const attachment = value(await handlers().registration.attach({ name: 'bon.pdf', bytes }));
  return { costCenterId: null, costUnitId: null, comment: '', attachment };
}

describe('a file with a line', () => {
  it('goes out with its bytes, also after a restart, and leaves this computer once the line stands', async () => {
    const { key, people } = await sheetOfTwo();
    const [one, two] = people;
    const extras = await picked();
    const draft = await stageEdits(desk, key, [
      { employeeId: one, code: 2125, amount: '2', beside: true, extras },
      { employeeId: two, code: 2125, amount: '3', beside: true },
    ]);
    expect(draft.steps[0]?.fields).toContainEqual({ field: 'attachment', before: null, after: 'bon.pdf' });
    const [file = ''] = onDisk();
    expect(file).toContain(extras.attachment?.id);
    const [place = ''] = readdirSync(join(folder, 'attachments'));
    expect(readFileSync(join(folder, 'attachments', place, file), 'latin1')).not.toContain(base64);

    await desk.services.close();
    desk = await openDesk(server, folder);
    expect(onDisk()).toHaveLength(1);
    const sent = await sendSet(desk, draft.id);
    expect(sent.steps.map(({ status }) => status)).toEqual(['confirmed', 'confirmed']);
    const booked = await controls(server).committed(insert);
    const lines = booked.map(({ input }) => input['Hourcomponent']);
    // Lines of two people may go side by side.
    expect(lines).toHaveLength(2);
    expect(lines).toContainEqual(expect.objectContaining({ Hours: '2', DocumentName: 'bon.pdf', Attachment: base64 }));
    expect(lines).toContainEqual(expect.not.objectContaining({ DocumentName: 'bon.pdf' }));
    await gone();
    // Undo takes the line away; that needs no file.
    const undo = value(await handlers().changes.undo({ id: sent.id }));
    if (!undo.set) throw new Error('Nothing to undo');
    expect((await sendSet(desk, undo.set.id)).counts.confirmed).toBe(2);
  }, 60_000);

  it('stays while its line was refused, so that trying again sends it', async () => {
    const { key, people } = await sheetOfTwo();
    await controls(server).misbehave(insert, { kind: 'fault', code: 2001, text: 'Invalid hour component' });
    const draft = await stageEdits(desk, key, [
      { employeeId: people[0], code: 2125, amount: '2', beside: true, extras: await picked() },
    ]);
    const refused = await sendSet(desk, draft.id);
    expect(refused.steps.map(({ status }) => status)).toEqual(['refused']);
    expect(onDisk()).toHaveLength(1);
    const again = value(await handlers().changes.retry({ id: draft.id }));
    if (!again.set) throw new Error('Nothing to try');
    expect((await sendSet(desk, again.set.id)).steps.map(({ status }) => status)).toEqual(['confirmed']);
    expect(await controls(server).committed(insert)).toMatchObject([
      { input: { Hourcomponent: { Attachment: base64 } } },
    ]);
  }, 60_000);

  it('that is no longer here keeps its line at home, and the check says so before anything is sent', async () => {
    const { key, people } = await sheetOfTwo();
    const extras = await picked();
    const id = extras.attachment?.id;
    const draft = await stageEdits(desk, key, [
      { employeeId: people[0], code: 2125, amount: '2', beside: true, extras },
    ]);
    const [place = ''] = readdirSync(join(folder, 'attachments'));
    rmSync(join(folder, 'attachments', place, `${id}.attachment`));
    expect(await handlers().changes.check({ id: draft.id })).toMatchObject({
      ok: false,
      error: { kind: 'not-found', what: 'attachment' },
    });
    expect(await controls(server).committed(insert)).toEqual([]);
  }, 60_000);

  it('that nobody wants any more is gone at the next start; one that is in a sheet is not', async () => {
    const { key, people } = await sheetOfTwo();
    const extras = await picked();
    const other = value(await handlers().registration.attach({ name: 'brief.pdf', bytes: bytes.slice(2) }));
    const write = { key: `${people[0]}:2125:extras-cell`, value: JSON.stringify(extras) };
    value(await handlers().registration.keep({ ...key, steps: [{ do: 'write', writes: [write] }] }));
    expect(onDisk()).toHaveLength(2);
    await desk.services.close();
    desk = await openDesk(server, folder);
    expect(onDisk()).toEqual([`${extras.attachment?.id}.attachment`]);
    expect(onDisk().join()).not.toContain(other.id);
  }, 60_000);
});
