import { useState } from 'react';
import { readNumber } from '../../../shared/domain/number-input.js';
import type { SheetKey } from '../../../shared/ipc/registration.js';
import { useFormat } from '../../i18n/use-format.js';
import { type Adjustment, adjusted } from '../../grid/engine/adjust.js';
import { fromTsv, toTsv } from '../../grid/engine/clipboard.js';
import { cellKey, cellOf, type Write } from '../../grid/engine/edits.js';
import { filledFrom, isWithin, repeats } from '../../grid/engine/fill.js';
import {
  needsPreview,
  type PasteAnswers,
  type PastePlan,
  planPaste,
  type SheetShape,
} from '../../grid/engine/paste.js';
import type { Place, Range } from '../../grid/engine/selection.js';
import type { ShownColumn, ShownRow } from '../../grid/view/types.js';
import { cellAt, readCell, type SheetCell } from './model/cells.js';
import { draftWrites, type LineDraft, wiped } from './model/line-drafts.js';
import { contradicted, type SheetPlace } from './model/paste-place.js';
import { sameAmount } from './model/same-amount.js';
import type { SheetIndex } from './model/sheet-index.js';
import { payOf, type ShownKind, takes } from './model/sheet-kinds.js';
import { edit, setInvalid, type SheetState } from './sheet-store.js';

interface Work {
  readonly key: SheetKey;
  readonly kind: ShownKind;
  readonly state: SheetState;
  readonly rows: readonly ShownRow[];
  readonly columns: readonly ShownColumn[];
  /** Everybody and every code, in view or not: for a paste by number. */
  readonly known: Pick<SheetShape, 'rows' | 'columns'>;
  readonly range: Range;
  readonly place: SheetPlace;
}

/** A paste that a person looks at before it happens. */
export interface PendingPaste {
  readonly cells: readonly (readonly string[])[];
  readonly plan: PastePlan;
  /** Cells that hold a sum of several lines: left as they are. */
  readonly several: number;
  /** Cells in which another amount stands now. */
  readonly over: number;
  readonly answers: PasteAnswers;
}

/** What a person's hands do to a sheet. Every act is one step of undo. */
export function useSheetWork({ key, kind, state, rows, columns, known, range, place: sheetPlace }: Work) {
  const format = useFormat();
  const [pending, setPending] = useState<PendingPaste | null>(null);
  const accepts = (column: number, amount: string): boolean => takes(kind, column, amount);
  const shape: SheetShape = {
    rows,
    columns: columns.map(({ id, name }) => ({ id, name })),
    known,
    takes: accepts,
    contradicted: (says) => contradicted(sheetPlace, says),
  };

  const nothing = payOf(kind) === null ? '0' : null;

  const cell = ({ row, column }: Place): SheetCell | null => {
    const person = rows[row];
    const code = columns[column];
    return person && code ? cellAt(state.index, state.history.edits, state.invalid, person.id, code.id) : null;
  };

  const keyAt = ({ row, column }: Place): string | null => {
    const person = rows[row];
    const code = columns[column];
    return person && code ? cellKey(person.id, code.id) : null;
  };

  /** A sum of several lines is cleared or left as it is. */
  const writable = (place: Place): boolean => {
    const found = cell(place);
    return found !== null && found.lines.length < 2;
  };

  const places = ({ top, bottom, left, right }: Range): Place[] =>
    Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (__, c) => ({ row: top + r, column: left + c })),
    ).flat();

  const writesAt = (all: readonly Place[], value: string | null): Write[] =>
    all.flatMap((place) => {
      const found = keyAt(place);
      return found === null ? [] : [{ key: found, value }];
    });

  const commit = (place: Place, text: string, all: boolean): void => {
    const found = keyAt(place);
    if (found === null) return;
    const read = readNumber(text);
    const targets = all ? places(range).filter(writable) : [place];
    if (read.kind === 'blank')
      clear(all ? range : { top: place.row, bottom: place.row, left: place.column, right: place.column });
    else if (read.kind === 'amount' && accepts(columns[place.column]?.id ?? 0, read.amount))
      edit(key, writesAt(targets, read.amount));
    else setInvalid(key, found, text.trim());
  };

  const clear = (area: Range): void =>
    edit(
      key,
      places(area).flatMap((place): Write[] => {
        const found = cell(place);
        const name = keyAt(place);
        if (!found || name === null) return [];
        // Nothing stood there: the cell goes back to that, and is no change. Days cannot be nothing: to the API that is 0.
        return [...wiped(name, found), { key: name, value: found.was === null ? undefined : nothing }];
      }),
    );

  /** The lines of one cell, as somebody left them in their dialog. */
  const writeLines = (place: Place, drafts: readonly LineDraft[]): void => {
    const found = cell(place);
    const name = keyAt(place);
    if (found && name !== null) edit(key, draftWrites(name, found, drafts));
  };

  /** Places that take what stands in another cell: blank there changes nothing, nor does what the column does not take. */
  const takeOver = (area: Range, from: (place: Place) => Place | null): void =>
    edit(
      key,
      places(area).flatMap((place): Write[] => {
        const source = from(place);
        const value = source && writable(place) ? (cell(source)?.value ?? null) : null;
        return value !== null && accepts(columns[place.column]?.id ?? 0, value) ? writesAt([place], value) : [];
      }),
    );

  const fill = (area: Range, direction: 'down' | 'right'): void =>
    takeOver(area, (place) => filledFrom(area, direction, place));

  /** The range drawn out by its handle: the block that was chosen is repeated over what came in. */
  const drawOut = (from: Range, to: Range): void =>
    takeOver(to, (place) => (isWithin(from, place) ? null : repeats(from, place)));

  const adjust = (area: Range, adjustment: Adjustment): void =>
    edit(
      key,
      places(area).flatMap((place): Write[] => {
        const value = adjusted(cell(place)?.value ?? null, adjustment);
        const column = columns[place.column]?.id ?? 0;
        return value !== null && writable(place) && accepts(column, value) ? writesAt([place], value) : [];
      }),
    );

  /** What stood in another period, as it was read: blank there changes nothing here. */
  const copyFrom = (other: SheetIndex, area: Range): void =>
    edit(
      key,
      places(area).flatMap((place): Write[] => {
        const person = rows[place.row];
        const code = columns[place.column];
        if (!person || !code || !writable(place)) return [];
        const { value } = readCell(other, person.id, code.id);
        return value === null ? [] : writesAt([place], value);
      }),
    );

  const copy = (area: Range): string =>
    toTsv(
      Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
        Array.from({ length: area.right - area.left + 1 }, (__, c) => {
          const found = cell({ row: area.top + r, column: area.left + c });
          const text = found?.typed ?? found?.value ?? '';
          // As a spreadsheet of this language reads it: no groups, its own decimal sign.
          return format.language === 'en' ? text : text.replace('.', ',');
        }),
      ),
    );

  /** Splits off what would overwrite a sum of several lines. */
  const planned = (cells: PendingPaste['cells'], answers: PasteAnswers): PendingPaste => {
    const plan = planPaste(cells, range, shape, answers);
    let over = 0;
    const writes = plan.writes.filter(({ key: name, value }) => {
      const { row, column } = cellOf(name);
      const standing = cellAt(state.index, state.history.edits, state.invalid, row, column);
      if (standing.lines.length > 1) return false;
      if (standing.value !== null && !sameAmount(standing.value, value ?? null)) over += 1;
      return true;
    });
    return { cells, plan: { ...plan, writes }, several: plan.writes.length - writes.length, over, answers };
  };

  const paste = (text: string): void => {
    const found = planned(fromTsv(text), {});
    if (found.several > 0 || needsPreview(found.plan)) setPending(found);
    else edit(key, found.plan.writes);
  };

  const decide = (answer: PasteAnswers): void => {
    if (pending) setPending(planned(pending.cells, { ...pending.answers, ...answer }));
  };

  return {
    cell,
    keyAt,
    commit,
    clear,
    writeLines,
    fill,
    drawOut,
    adjust,
    copyFrom,
    copy,
    paste,
    pending,
    decide,
    confirmPaste: () => {
      if (pending) edit(key, pending.plan.writes);
      setPending(null);
    },
    dropPaste: () => setPending(null),
    textOf: (place: Place): string | null => {
      const found = cell(place);
      if (!found || !writable(place)) return null;
      const text = found.typed ?? found.value ?? '';
      return found.typed === undefined && format.language !== 'en' ? text.replace('.', ',') : text;
    },
    valuesIn: (area: Range): (string | null)[] => places(area).map((place) => cell(place)?.value ?? null),
  };
}
