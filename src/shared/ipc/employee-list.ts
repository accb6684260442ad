import { z } from 'zod';
import { EmployeeId, EmployeeTypeId } from '../domain/ids.js';
import { Instant, MethodName } from './common.js';

/**
 * What the list is read with, each by its own company-wide call, and the columns that it gives. Numbers and names as the
 * API displays them come with the list itself.
 */
export const listParts = {
  people: ['birthday', 'email', 'phone'],
  addresses: ['street', 'postalCode', 'city'],
  departments: ['department'],
  functions: ['function'],
  employments: ['status', 'inService', 'outOfService'],
  contracts: ['contractStart', 'contractEnd', 'hours'],
  schedules: ['partTime'],
} as const;

export const ListPart = z.enum([
  'people',
  'addresses',
  'departments',
  'functions',
  'employments',
  'contracts',
  'schedules',
]);
export type ListPart = z.infer<typeof ListPart>;

/** A column that belongs to a part. */
export const PartColumn = z.enum([
  'birthday',
  'email',
  'phone',
  'street',
  'postalCode',
  'city',
  'department',
  'function',
  'status',
  'inService',
  'outOfService',
  'contractStart',
  'contractEnd',
  'hours',
  'partTime',
]);
export type PartColumn = z.infer<typeof PartColumn>;

/** Every column of the list. `type` is the kind of employee. */
export const ListColumn = z.enum(['number', 'name', 'type', ...PartColumn.options]);
export type ListColumn = z.infer<typeof ListColumn>;

/** What a column holds: how it sorts, filters, aligns and is written to a file. Dates are `YYYY-MM-DD`. */
export type ColumnKind = 'number' | 'text' | 'choice' | 'date';

export const columnKinds: Readonly<Record<ListColumn, ColumnKind>> = {
  number: 'number',
  name: 'text',
  type: 'choice',
  birthday: 'date',
  email: 'text',
  phone: 'text',
  street: 'text',
  postalCode: 'text',
  city: 'choice',
  department: 'choice',
  function: 'choice',
  status: 'choice',
  inService: 'date',
  outOfService: 'date',
  contractStart: 'date',
  contractEnd: 'date',
  hours: 'number',
  partTime: 'number',
};

/** Values of the column `status`: by the dates of service, on the day of reading. */
export const EmploymentStatus = z.enum(['employed', 'left', 'later']);
export type EmploymentStatus = z.infer<typeof EmploymentStatus>;

/** Null: nothing there. */
export const ListCell = z.union([z.string(), z.number(), z.null()]);
export type ListCell = z.infer<typeof ListCell>;

/** The part that a column comes with; null: with the list itself. */
export function partOf(column: ListColumn): ListPart | null {
  const isOf = (part: ListPart): boolean => listParts[part].some((one) => one === column);
  return ListPart.options.find(isOf) ?? null;
}

/**
 * A company's employees as columns of equal length: ten thousand objects clone four times as slowly. Names as the API
 * displays them, until the part `people` gave the parts of the name.
 */
export const EmployeeColumns = z.strictObject({
  ids: z.array(EmployeeId),
  numbers: z.array(z.int()),
  names: z.array(z.string()),
  /** What lists sort by: the last name without its prefix (`berg, tim`) where it is known, lower case. */
  sortKeys: z.array(z.string()),
  typeIds: z.array(EmployeeTypeId),
  readAt: Instant,
});
export type EmployeeColumns = z.infer<typeof EmployeeColumns>;

/** Why a part is not there: the call that the user's template refuses, or that failed. */
export const MissingPart = z.strictObject({ method: MethodName, code: z.int().nullable() });
export type MissingPart = z.infer<typeof MissingPart>;

/** One part of the list, each column as long as the list and in its order. Without columns when it is missing. */
export const PartColumns = z.strictObject({
  /** For lists: `Van den Berg, Tim`; with the part `people` alone. */
  names: z.array(z.string()).optional(),
  sortKeys: z.array(z.string()).optional(),
  cells: z.partialRecord(PartColumn, z.array(ListCell)),
  missing: MissingPart.nullable(),
  readAt: Instant,
});
export type PartColumns = z.infer<typeof PartColumns>;

/** A view's name, in the clerk's own words. */
const ViewName = z.string().trim().min(1).max(60);

/**
 * A filter of one column. `values` has the texts to show, '' for nothing there. `days` counts from today on: from -30 to 0
 * is the last month. `empty` asks for what has nothing, or has something.
 */
export const KeptFilter = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('values'), values: z.array(z.string().max(200)).min(1).max(500) }),
  z.strictObject({
    kind: z.literal('dates'),
    from: z.iso.date().nullable(),
    until: z.iso.date().nullable(),
  }),
  z.strictObject({ kind: z.literal('days'), from: z.int().min(-36_500), until: z.int().max(36_500) }),
  z.strictObject({
    kind: z.literal('numbers'),
    from: z.number().nullable(),
    until: z.number().nullable(),
  }),
  z.strictObject({ kind: z.literal('empty'), empty: z.boolean() }),
]);
export type KeptFilter = z.infer<typeof KeptFilter>;

export const ListSort = z.strictObject({ column: ListColumn, descending: z.boolean() });
export type ListSort = z.infer<typeof ListSort>;

/**
 * A way of looking at the list that a clerk gave a name. Typed texts are no part of it: they may be a person's name, and
 * settings are a plain file.
 */
export const SavedView = z.strictObject({
  id: z.uuid(),
  name: ViewName,
  columns: z.array(ListColumn).min(1).max(ListColumn.options.length),
  sorts: z.array(ListSort).min(1).max(4),
  filters: z.partialRecord(ListColumn, KeptFilter),
});
export type SavedView = z.infer<typeof SavedView>;
