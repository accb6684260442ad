import {
  CellStyleModule,
  ClientSideRowModelModule,
  type ColDef,
  createGrid,
  type GridApi,
  ModuleRegistry,
  RenderApiModule,
  themeQuartz,
} from 'ag-grid-community';
import { fromTsv } from '../../src/renderer/grid/engine/clipboard.js';
import { cellKey, type History, noHistory, undo, write } from '../../src/renderer/grid/engine/edits.js';
import { planPaste } from '../../src/renderer/grid/engine/paste.js';
import { at, rangeOf } from '../../src/renderer/grid/engine/selection.js';
import {
  columnWidth,
  headHeight,
  nameWidth,
  numberWidth,
  rowNumberWidth,
} from '../../src/renderer/grid/view/geometry.js';
import type { ShownRow } from '../../src/renderer/grid/view/types.js';
import { painted } from './painted.js';
import { columns, rows, standing } from './sheet-data.js';

/**
 * The same sheet in AG Grid Community: what B3 compares with. Its free edition pastes no block, so both grids get the app's own
 * engine (reading the clipboard, edits, undo), and each draws what came of it in its own quickest way: here `refreshCells`, which
 * redraws the cells in view whose value changed. Modules that the sheet does not need are left out, in its favour.
 */
ModuleRegistry.registerModules([ClientSideRowModelModule, CellStyleModule, RenderApiModule]);

let history: History = noHistory;
const editOf = (row: ShownRow | undefined, code: number) => history.edits.get(cellKey(row?.id ?? 0, code));

const pinned: readonly ColDef<ShownRow>[] = [
  { colId: 'row', headerName: '', width: rowNumberWidth, pinned: 'left', valueGetter: ({ data }) => data?.id },
  { field: 'number', headerName: 'Nummer', width: numberWidth, pinned: 'left' },
  { field: 'name', headerName: 'Naam', width: nameWidth, pinned: 'left' },
];
const amounts = columns.map(({ id, head }, place): ColDef<ShownRow> => ({
  colId: String(id),
  headerName: head,
  width: columnWidth,
  valueGetter: ({ data }) => editOf(data, id) ?? standing(data?.id ?? 0, place),
  cellClassRules: { changed: ({ data }) => editOf(data, id) !== undefined },
}));

/** What the app's sheet does at these keys, with the grid's own way of drawing it. */
function listen(container: HTMLElement, api: GridApi<ShownRow>): void {
  container.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const corner = rangeOf(at(api.getFocusedCell()?.rowIndex ?? 0, 0));
    history = write(history, planPaste(fromTsv(text), corner, { rows, columns }, { separator: 'decimal' }).writes);
    api.refreshCells();
  });
  container.addEventListener('keydown', (event) => {
    if (!event.ctrlKey || event.key !== 'z') return;
    history = undo(history);
    api.refreshCells();
  });
}

window.paint = async () => {
  const container = document.getElementById('root');
  if (!container) throw new Error('The page has no #root');
  const began = performance.now();
  const api = createGrid<ShownRow>(container, {
    theme: themeQuartz,
    columnDefs: [...pinned, ...amounts],
    rowData: [...rows],
    getRowId: ({ data }) => String(data.id),
    rowHeight: 28,
    headerHeight: headHeight,
    // As many rows beyond the edge as the app's own grid draws.
    rowBuffer: 8,
    animateRows: false,
  });
  await painted('.ag-cell[col-id^="2"]');
  const took = performance.now() - began;
  listen(container, api);
  window.first = () => api.setFocusedCell(0, '2000');
  return took;
};
