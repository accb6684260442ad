import { useSyncExternalStore } from 'react';
import type { ChangeSetId, EmployeeId } from '../../../shared/domain/ids.js';
import type { SheetKey, SheetPart, SheetProgress, SheetStep } from '../../../shared/ipc/registration.js';
import { api } from '../../app/ask.js';
import { unwrap } from '../../app/errors.js';
import { todayHere } from '../../app/use-today.js';
import { type Edits, type History, noHistory, type Write } from '../../grid/engine/edits.js';
import { dropWaiting, forgetKept, keepStep, readKept } from './keep-edits.js';
import type { Invalid } from './model/cells.js';
import { type SentCells, sentCells } from './model/sent-cells.js';
import { setsToTellOf } from './model/last-sent.js';
import { actsOf, leftAfter, replayed, stepped, wholeStep } from './model/replay.js';
import { type SheetIndex, withPart } from './model/sheet-index.js';

/** What of a sheet's edits came back from an earlier time that the app was open. */
export interface Restored {
  readonly at: string;
}

/** One sheet: what was read of it, in memory alone, and what a person made of it, which main keeps until it is sent. */
export interface SheetState {
  readonly index: SheetIndex;
  readonly progress: SheetProgress | null;
  readonly error: unknown;
  readonly history: History;
  readonly invalid: Invalid;
  /** Null: nothing came back, or a person has seen it. */
  readonly restored: Restored | null;
  /** Whether edits outlive the app; `unknown` until main said. */
  readonly keeps: 'unknown' | 'yes' | 'no' | 'failed';
  /** What became of the cells that were sent last, until somebody reads the sheet anew. */
  readonly sent: SentCells;
}

const empty: SheetState = {
  index: new Map(),
  progress: null,
  error: null,
  history: noHistory,
  invalid: new Map(),
  restored: null,
  keeps: 'unknown',
  sent: new Map(),
};

const sheets = new Map<string, SheetState>();
/** Whose rows were asked for, by sheet: after sending, those that main forgot are read again. */
const asked = new Map<string, readonly EmployeeId[]>();
const listeners = new Set<() => void>();
let stopListening: (() => void) | null = null;
/** The screen is covered: what comes late is not taken in. Ends when a sheet is looked at again. */
let resting = false;

export const sheetName = ({ companyId, kind, period }: SheetKey): string =>
  `${companyId}/${kind}/${period.year}-${period.number}`;

export const sheetOfKey = (key: SheetKey): SheetState => sheets.get(sheetName(key)) ?? empty;

function change(key: SheetKey, part: Partial<SheetState>): void {
  sheets.set(sheetName(key), { ...sheetOfKey(key), ...part });
  for (const listener of listeners) listener();
}

export function subscribe(listener: () => void): () => void {
  // One for all sheets, for as long as anybody looks or looked: parts of a sheet that nobody sees are kept too.
  stopListening ??= api().registration.loaded((came) => {
    const { key, part, progress } = came;
    for (const heard of arriving.get(sheetName(key)) ?? []) heard.push(came);
    change(key, { index: withPart(sheetOfKey(key).index, part), progress });
  });
  resting = false;
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSheet = (key: SheetKey | undefined): SheetState =>
  useSyncExternalStore(subscribe, () => (key ? sheetOfKey(key) : empty));

interface Part {
  readonly part: SheetPart;
  readonly progress: SheetProgress;
}

/** Parts that come while a whole sheet is asked for, by sheet: its answer may be older than they are. */
const arriving = new Map<string, Set<Part[]>>();

function hear(name: string): { heard: Part[]; stop: () => void } {
  const heard: Part[] = [];
  const all = arriving.get(name) ?? new Set();
  arriving.set(name, all.add(heard));
  return { heard, stop: () => all.delete(heard) };
}

/** Reads what is not read yet; with `refresh` everything anew. What is shown stays until the rows come. */
export async function loadSheet(key: SheetKey, people: readonly EmployeeId[], refresh: boolean): Promise<void> {
  resting = false;
  asked.set(sheetName(key), people);
  if (refresh) change(key, { sent: new Map() });
  const { heard, stop } = hear(sheetName(key));
  try {
    const begun = await unwrap(api().registration.load({ ...key, people: [...people], refresh }));
    if (resting) return;
    const sheet = await unwrap(api().registration.sheet(key));
    if (resting) return;
    const known = sheet?.progress ?? begun;
    const later = heard.filter(({ progress }) => progress.revision > known.revision);
    const progress = later.at(-1)?.progress ?? known;
    const read = sheet ? withPart(new Map(), sheet) : new Map();
    const index = refresh ? sheetOfKey(key).index : later.reduce((at, { part }) => withPart(at, part), read);
    change(key, { index, progress, error: null });
  } catch (error) {
    change(key, { error });
  } finally {
    stop();
  }
}

/** What was read of a sheet, once its reading has come to rest; null when not all of it came. */
export function sheetRead(key: SheetKey): Promise<SheetIndex | null> {
  return new Promise((resolve) => {
    const look = (): void => {
      const { progress, index, error } = sheetOfKey(key);
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
  const left = new Map(sheetOfKey(key).invalid);
  for (const { key: cell } of writes) left.delete(cell);
  act(key, { do: 'write', writes: writes.map(({ key: cell, value }) => ({ key: cell, value })) }, { invalid: left });
}

/** Does it here and has main keep it. An act that changes nothing is none. */
function act(key: SheetKey, step: SheetStep, also: Partial<SheetState> = {}): void {
  const { history } = sheetOfKey(key);
  const next = stepped(history, step);
  change(key, { ...also, history: next });
  if (next === history) return;
  const name = sheetName(key);
  const told = forgotten.delete(name) ? wholeStep(next.edits) : step;
  keepStep(name, key, told, () => change(key, { keeps: 'failed' }));
}

/** Sheets whose edits main has forgotten while their undo is still here: the next act tells main everything. */
const forgotten = new Set<string>();
/** Sheets that main was asked about, once each. */
const asking = new Set<string>();

/** Brings back what was typed into a sheet when the app was open before. What was typed meanwhile comes on top. */
export async function restoreEdits(key: SheetKey): Promise<void> {
  const name = sheetName(key);
  if (asking.has(name)) return;
  asking.add(name);
  const kept = await readKept(key);
  if (!asking.has(name)) return;
  if (!kept) {
    change(key, { keeps: 'failed' });
    return;
  }
  const before = replayed(kept.steps);
  // Main was asked before it heard of these.
  const history = replayed(actsOf(sheetOfKey(key).history), before);
  const restored = before.edits.size > 0 && kept.at !== null ? { at: kept.at } : null;
  change(key, { keeps: kept.keeps ? 'yes' : 'no', history, restored });
  if (kept.steps.length > 0 && history.edits.size === 0) letGo(key);
}

function letGo(key: SheetKey): void {
  forgotten.add(sheetName(key));
  forgetKept(key);
}

/** Everything back to what was read, as one action that can be undone while the app is open. */
export function discardEdits(key: SheetKey): void {
  const { history } = sheetOfKey(key);
  const writes = [...history.edits.keys()].map((cell) => ({ key: cell, value: undefined }));
  act(key, { do: 'write', writes }, { invalid: new Map(), restored: null });
  letGo(key);
}

export const seenRestored = (key: SheetKey): void => change(key, { restored: null });

/** What was typed is no amount: it stays to be seen, and nothing of it is sent. Null: forget it. */
export function setInvalid(key: SheetKey, cell: string, typed: string | null): void {
  const invalid = new Map(sheetOfKey(key).invalid);
  if (typed === null) invalid.delete(cell);
  else invalid.set(cell, typed);
  change(key, { invalid });
}

export const undoEdit = (key: SheetKey): void => act(key, { do: 'undo' });
export const redoEdit = (key: SheetKey): void => act(key, { do: 'redo' });

/** The edits were sent: what stands is what a read shows. What was typed after they were staged is left; main keeps the same. */
function forgetSent(key: SheetKey, sent: Edits): void {
  const { edits } = leftAfter(sent, sheetOfKey(key).history.edits);
  // Undo begins anew here, so it does with main.
  change(key, { history: noHistory, restored: null });
  letGo(key);
  if (edits.size > 0) act(key, wholeStep(edits));
}

/** Another connection: nothing of the former may be seen. */
export function forgetSheets(): void {
  sheets.clear();
  staged.clear();
  told.clear();
  asked.clear();
  asking.clear();
  forgotten.clear();
  dropWaiting();
  for (const listener of listeners) listener();
}

/** What was read goes; what a person typed stays, and is drawn over what is read next. */
export function forgetReadSheets(): void {
  resting = true;
  stopListening?.();
  stopListening = null;
  for (const [name, { history, invalid, restored, keeps }] of sheets)
    sheets.set(name, { ...empty, history, invalid, restored, keeps });
  told.clear();
  asked.clear();
}

/** Sheets whose edits are in a change set: once it is sent, what stands is what a read shows. */
const staged = new Map<string, Followed>();

interface Followed {
  readonly set: ChangeSetId;
  readonly key: SheetKey;
  readonly edits: Edits;
  readonly sent: boolean;
}

/** `edits`: those that are in the set. A set may hold the edits of several sheets, and a sheet's are in one set at most. */
export function followSet(key: SheetKey, set: ChangeSetId, edits: Edits): void {
  staged.set(sheetName(key), { set, key, edits, sent: false });
  listenToSets();
}

function listenToSets(): void {
  followChanges ??= api().changes.changed(({ id, state, activity }) => {
    if (state !== 'sending' && state !== 'settled') return;
    for (const [name, followed] of staged) {
      if (followed.set !== id) continue;
      // Once: what is typed while it is sent is no part of it.
      if (!followed.sent) forgetSent(followed.key, followed.edits);
      staged.set(name, { ...followed, sent: true });
      void lookAtSent(followed.key, id);
      // It may wait for a person for days: what arrived is shown as it stands once nothing is under way.
      if (state !== 'settled' && activity === 'running') continue;
      if (state === 'settled') staged.delete(name);
      if (!resting) void loadSheet(followed.key, asked.get(name) ?? [], false);
    }
  });
}

/** Sheets of which it was asked what a set of an earlier time says of them, once each. */
const told = new Set<string>();
/** Sets that are looked into for one that is about the sheet: those of a company and period may be about others of its sheets. */
const mostSets = 3;

/** Marks the cells with what became of them when they were sent before the app was opened, or the screen covered. */
export async function restoreSent(key: SheetKey): Promise<void> {
  const name = sheetName(key);
  if (told.has(name) || staged.has(name)) return;
  told.add(name);
  const list = await api().changes.list();
  if (!list.ok) return;
  const sets = setsToTellOf(list.data, key, todayHere(), (instant) => todayHere(new Date(instant)));
  for (const { id, state } of sets.slice(0, mostSets)) {
    const answer = await api().changes.get({ id });
    if (!answer.ok || !told.has(name) || staged.has(name)) return;
    const sent = sentCells(answer.data.steps, key.kind, answer.data.activity === 'running');
    if (sent.size === 0) continue;
    // Its edits went from the sheet when it was sent.
    if (state === 'sending') staged.set(name, { set: id, key, edits: new Map(), sent: true });
    listenToSets();
    change(key, { sent });
    return;
  }
}

/** Milliseconds between two looks at a set: it tells of every call, and one of thousands of lines is long. */
const lookEveryMs = 1000;
/** Sheets whose set is being looked at; true: something happened to it since. */
const looking = new Map<string, boolean>();

/** Marks the cells with what became of them so far. */
async function lookAtSent(key: SheetKey, set: ChangeSetId): Promise<void> {
  const name = sheetName(key);
  if (looking.has(name)) {
    looking.set(name, true);
    return;
  }
  do {
    looking.set(name, false);
    // What cannot be read now is told by the next event, or by the outbox.
    const answer = await api().changes.get({ id: set });
    if (answer.ok && !resting && sheets.has(name)) {
      const { steps, activity } = answer.data;
      change(key, { sent: sentCells(steps, key.kind, activity === 'running') });
    }
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  } while (looking.get(name) === true);
  looking.delete(name);
}

let followChanges: (() => void) | null = null;
