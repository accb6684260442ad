import type { ChangeSetId, EmployeeId } from '../shared/domain/ids.js';
import type { ChangeSet } from '../shared/ipc/changes.js';
import type { Sheet, SheetEdit, SheetKey } from '../shared/ipc/registration.js';
import { type Desk, openCompany, value } from './desk.js';

/** The bakery, which period it is in, and who is in service there, in the order of the list. */
export async function openBakery(desk: Desk) {
  const { company, period, columns } = await openCompany(desk, 'Bakkerij De Korenaar B.V.');
  const types = value(await desk.services.handlers.employees.types());
  const active = types.find(({ description }) => description === 'In dienst')?.id;
  const people = columns.ids.filter((_, index) => columns.typeIds[index] === active);
  return { company, period, people };
}

/** Reads a sheet anew, until its reading has ended in one way or another. */
export async function readSheet(desk: Desk, key: SheetKey, people: readonly EmployeeId[]): Promise<Sheet> {
  value(await desk.services.handlers.registration.load({ ...key, people: [...people], refresh: true }));
  return sheetAtRest(desk, key);
}

/** The sheet once nothing of it is being read. */
export async function sheetAtRest(desk: Desk, key: SheetKey): Promise<Sheet> {
  for (let tries = 0; tries < 400; tries += 1) {
    const sheet = value(await desk.services.handlers.registration.sheet(key));
    if (sheet && sheet.progress.state !== 'loading') return sheet;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The sheet did not come to rest');
}

export async function stageEdits(desk: Desk, key: SheetKey, edits: readonly SheetEdit[]): Promise<ChangeSet> {
  const draft = value(await desk.services.handlers.registration.stage({ ...key, edits: [...edits] }));
  if (!draft) throw new Error('Nothing staged');
  return draft;
}

/** Checks a set, ticks off and consents to what there is, sends it, and waits until it stands still. */
export async function sendSet(desk: Desk, id: ChangeSetId): Promise<ChangeSet> {
  const { changes } = desk.services.handlers;
  const checked = value(await changes.check({ id }));
  for (const warning of checked.warnings) value(await changes.acknowledge({ id, warningId: warning.id, on: true }));
  if (checked.earlierPeriod) value(await changes.consent({ id, on: true }));
  const { planHash } = value(await changes.get({ id }));
  value(await changes.send({ id, planHash: planHash ?? '' }));
  await desk.still(id);
  return value(await changes.get({ id }));
}
