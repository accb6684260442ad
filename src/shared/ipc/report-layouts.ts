import { z } from 'zod';
import { RunnableReport } from '../reports/catalogue.js';
import { ColumnKind } from './reports.js';

/** A column by its element, with the one around it where two have one name: `Employee/Name`. */
const columnKey = z.string().min(1).max(200);

export const ChartKind = z.enum(['bar', 'line']);
export type ChartKind = z.infer<typeof ChartKind>;

/**
 * A way of looking at a report that a clerk gave a name. Values to filter by are kept of columns alone that tell of the books and
 * of no person (`isOfBooks`), and typed searches never: settings are a plain file.
 */
export const ReportLayout = z.strictObject({
  id: z.uuid(),
  name: z.string().trim().min(1).max(60),
  report: RunnableReport,
  /** Of a comparison: another table than the report's own. */
  compared: z.boolean(),
  table: z.string().max(200),
  shown: z.array(columnKey).min(1).max(400),
  groupBy: columnKey.nullable(),
  summed: z.boolean(),
  sorts: z.array(z.strictObject({ column: columnKey, descending: z.boolean() })).max(4),
  filters: z.array(z.strictObject({ column: columnKey, values: z.array(z.string().max(200)).min(1).max(500) })).max(20),
  kinds: z.array(z.strictObject({ column: columnKey, kind: ColumnKind })).max(100),
  chart: z.strictObject({ kind: ChartKind, by: columnKey, value: columnKey }).nullable(),
});
export type ReportLayout = z.infer<typeof ReportLayout>;
