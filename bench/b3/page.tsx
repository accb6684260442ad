import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { fromTsv } from '../../src/renderer/grid/engine/clipboard.js';
import { cellKey, type History, noHistory, undo, write } from '../../src/renderer/grid/engine/edits.js';
import { planPaste } from '../../src/renderer/grid/engine/paste.js';
import { at, rangeOf } from '../../src/renderer/grid/engine/selection.js';
import { painted } from './painted.js';
import { columns, rows, standing } from './sheet-data.js';
import { Sheet } from '../../src/renderer/grid/view/Sheet.js';
import type { ShownCell, ShownRow } from '../../src/renderer/grid/view/types.js';

/** Each row's cells, made once for the edits that stand. */
class Drawn {
  readonly #history: History;
  readonly #rows = new Map<number, readonly ShownCell[]>();

  constructor(history: History) {
    this.#history = history;
  }

  cells(row: ShownRow): readonly ShownCell[] {
    const known = this.#rows.get(row.id);
    if (known) return known;
    const cells = columns.map(({ id }, place): ShownCell => {
      const edit = this.#history.edits.get(cellKey(row.id, id));
      const text = edit === undefined ? standing(row.id, place) : (edit ?? '');
      return { text, state: edit === undefined ? 'plain' : 'changed', remark: '', mark: '', noted: false };
    });
    this.#rows.set(row.id, cells);
    return cells;
  }
}

/** The grid of the app with its own engine. */
function Page() {
  const [history, setHistory] = useState<History>(noHistory);
  const [selection, setSelection] = useState(at(0, 0));
  useEffect(() => {
    window.first = () => setSelection(at(0, 0));
  }, []);
  const cellsOf = useMemo(() => {
    const drawn = new Drawn(history);
    return (row: ShownRow) => drawn.cells(row);
  }, [history]);
  return (
    <Sheet
      label="B3"
      rowHead="Rij"
      numberHead="Nummer"
      nameHead="Naam"
      rows={rows}
      columns={columns}
      rowHeight={28}
      enterMoves="down"
      cellsOf={cellsOf}
      selection={selection}
      onSelect={setSelection}
      reveal={null}
      onFilter={() => undefined}
      onDetails={() => undefined}
      textOf={() => ''}
      onCommit={({ row, column }, text) => {
        const key = cellKey(rows[row]?.id ?? 0, columns[column]?.id ?? 0);
        setHistory((now) => write(now, [{ key, value: text }]));
      }}
      onClear={() => undefined}
      onUndo={() => setHistory(undo)}
      onRedo={() => undefined}
      onFill={() => undefined}
      onDrawOut={() => undefined}
      copy={() => ''}
      onPaste={(text) => {
        const { writes } = planPaste(fromTsv(text), rangeOf(selection), { rows, columns }, { separator: 'decimal' });
        setHistory((now) => write(now, writes));
      }}
    />
  );
}

window.paint = async () => {
  const container = document.getElementById('root');
  if (!container) throw new Error('The page has no #root');
  const began = performance.now();
  flushSync(() => createRoot(container).render(<Page />));
  await painted('[role=grid] [data-cell]');
  return performance.now() - began;
};
