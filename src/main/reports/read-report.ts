import { inSlices } from '../platform/slices.js';
import { buildTables, mostRows } from './table/build.js';
import type { Table } from './table/table.js';
import { assignRoles } from './xml/path-tree.js';
import { RecordReader } from './xml/records.js';
import { nextTurn, type Pause, scan } from './xml/scan.js';
import { unwrap } from './xml/unwrap.js';

export interface ReadReport {
  readonly tables: readonly Table[];
  /** False: no XML that we accept; what came is still there to look at and to save. */
  readonly readable: boolean;
  readonly cut: boolean;
}

/**
 * What a report call answered -> tables, whatever its shape. Two passes: the first finds what repeats, the second reads.
 * Never throws for what came; `pause` is waited for between pieces.
 */
export async function readReport(answer: string, pause: Pause = nextTurn): Promise<ReadReport> {
  const { text, root } = await unwrap(answer, pause);
  if (!root) return { tables: [], readable: false, cut: false };
  assignRoles(root);
  const reader = new RecordReader(root);
  await scan(text, reader, pause);
  const tables = await inSlices(buildTables(reader.stores.values()));
  return { tables, readable: true, cut: reader.cut || tables.some((table) => table.rows >= mostRows) };
}
