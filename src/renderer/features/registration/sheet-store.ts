import { useSyncExternalStore } from 'react';
import type { ChangeSetId, EmployeeId } from '../../../shared/domain/ids.js';
import type { SheetKey, SheetProgress } from '../../../shared/ipc/registration.js';
import { api } from '../../app/ask.js';
import { unwrap } from '../../app/errors.js';
import { type History, noHistory, redo, undo, write, type Write } from '../../grid/engine/edits.js';
import type { Invalid } from './model/cells.js';
import { type SheetIndex, withPart } from './model/sheet-index.js';

/** One sheet: what was read of it and what a person made of it. In memory alone; edits live as long as the app does. */
export interface SheetState {
  readonly index: SheetIndex;
  readonly progress: SheetProgress | null;
  readonly error: unknown;
  readonly history: History;
  readonly invalid: Invalid;
}

const empty: SheetState = { index: new Map(), progress: null, error: null, history: noHistory, invalid: new Map() };

const sheets = new Map<string, SheetState>();
/** Whose rows were asked for, by sheet: after sending, those that main forgot are read again. */
const asked = new Map<string, readonly EmployeeId[]>();
const listeners = new Set<() => void>();
let stopListening: (() => void) | null = null;
/** The screen is covered: what comes late is not taken in. Ends when a sheet is looked at again. */
let resting = false;

export const sheetName = ({ companyId, kind, period }: SheetKey): string =>
  `${companyId}/${kind}/${period.year}-${period.number}`;

const stateOf = (key: SheetKey): SheetState => sheets.get(sheetName(key)) ?? empty;

function change(key: SheetKey, part: Partial<SheetState>): void {
  sheets.set(sheetName(key), { ...stateOf(key), ...part });
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  // One for all sheets, for as long as anybody looks or looked: parts of a sheet that nobody sees are kept too.
  stopListening ??= api().registration.loaded(({ key, part, progress }) =>
    change(key, { index: withPart(stateOf(key).index, part), progress }),
  );
  resting = false;
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSheet = (key: SheetKey | undefined): SheetState =>
  useSyncExternalStore(subscribe, () => (key ? stateOf(key) : empty));

/** Reads what is not read yet; with `refresh` everything anew. What is shown stays until the rows come. */
export async function loadSheet(key: SheetKey, people: readonly EmployeeId[], refresh: boolean): Promise<void> {
  resting = false;
  asked.set(sheetName(key), people);
  try {
    const progress = await unwrap(api().registration.load({ ...key, people: [...people], refresh }));
    if (resting) return;
    const sheet = await unwrap(api().registration.sheet(key));
    if (resting) return;
    const index = sheet ? withPart(new Map(), sheet) : new Map();
    change(key, { index: refresh ? stateOf(key).index : index, progress: sheet?.progress ?? progress, error: null });
  } catch (error) {
    change(key, { error });
  }
}

/** What was read of a sheet, once its reading has come to rest; null when not all of it came. */
export function sheetRead(key: SheetKey): Promise<SheetIndex | null> {
  return new Promise((resolve) => {
    const look = (): void => {
      const { progress, index, error } = stateOf(key);
      if (progress?.state === 'loading' && error === null) return;
      listeners.delete(look);
      resolve(progress?.state === 'complete' ? index : null);
    };
    listeners.add(look);
    look();
  });
}

/** One action of a person. */
export function edit(key: SheetKey, writes: readonly Write[]): void {
  const { history, invalid } = stateOf(key);
  const left = new Map(invalid);
  for (const { key: cell } of writes) left.delete(cell);
  change(key, { history: write(history, writes), invalid: left });
}

/** What was typed is no amount: it stays to be seen, and nothing of it is sent. Null: forget it. */
export function setInvalid(key: SheetKey, cell: string, typed: string | null): void {
  const invalid = new Map(stateOf(key).invalid);
  if (typed === null) invalid.delete(cell);
  else invalid.set(cell, typed);
  change(key, { invalid });
}

export const undoEdit = (key: SheetKey): void => change(key, { history: undo(stateOf(key).history) });
export const redoEdit = (key: SheetKey): void => change(key, { history: redo(stateOf(key).history) });

/** The edits were sent: what stands is what a read shows. */
export const forgetEdits = (key: SheetKey): void => change(key, { history: noHistory, invalid: new Map() });

/** Another connection: nothing of the former may be seen. */
export function forgetSheets(): void {
  sheets.clear();
  staged.clear();
  asked.clear();
  for (const listener of listeners) listener();
}

/** What was read goes; what a person typed stays, and is drawn over what is read next. */
export function forgetReadSheets(): void {
  resting = true;
  stopListening?.();
  stopListening = null;
  for (const [name, { history, invalid }] of sheets) sheets.set(name, { ...empty, history, invalid });
  asked.clear();
}

/** Sheets whose edits are in a change set, by its id: once it is sent, what stands is what a read shows. */
const staged = new Map<string, SheetKey>();

export function followSet(key: SheetKey, id: ChangeSetId): void {
  for (const [known, sheet] of staged) if (sheetName(sheet) === sheetName(key)) staged.delete(known);
  staged.set(id, key);
  followChanges ??= api().changes.changed(({ id: changed, state }) => {
    const sheet = staged.get(changed);
    if (!sheet || (state !== 'sending' && state !== 'settled')) return;
    forgetEdits(sheet);
    if (state !== 'settled') return;
    staged.delete(changed);
    if (!resting) void loadSheet(sheet, asked.get(sheetName(sheet)) ?? [], false);
  });
}

let followChanges: (() => void) | null = null;
