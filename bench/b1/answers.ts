import { encodeResponse } from '../../src/contract/codec/index.js';
import { type FieldPlan, planOfResponse, type TypePlan } from '../../src/contract/codec/plan.js';
import type { ScalarType } from '../../src/contract/codec/scalars.js';
import { builtInContract, type ContractMethod, methodOf, type QualifiedMethod } from '../../src/contract/index.js';

export interface Case {
  readonly method: QualifiedMethod;
  /** Rows of one answer. */
  readonly rows: number;
  /** How often such an answer is decoded in one round. */
  readonly answers: number;
}

export const cases: Readonly<Record<string, Case>> = {
  // Two records of personal data an employee: 60 values.
  employees: { method: 'EmployeeService.PersonalInfo_GetAll_AllEmployeesByCompany', rows: 10_000, answers: 1 },
  // Ten values a row. The contents of reports are texts; this is the longest flat list that the API answers itself.
  rows: { method: 'EmployeeService.Absence_GetAll_AllEmployeesByCompany', rows: 200_000, answers: 1 },
  small: { method: 'EmployeeService.Address_GetListCurrent', rows: 2, answers: 10_000 },
};

export function shapeOf({ method }: Case): ContractMethod {
  const shape = methodOf(builtInContract, method);
  if (shape === undefined) throw new Error(`${method} is not in the contract`);
  return shape;
}

const words = [
  'Noorderlicht',
  'Kerkstraat',
  'Oosterhout',
  'Jansen & Zn.',
  'van der',
  'Zoë',
  'Groningen',
  'bedrijfsarts',
];
const two = (value: number): string => String(value).padStart(2, '0');

/** Different from row to row, the same from run to run. */
const scalars: Readonly<Record<ScalarType, (seed: number) => unknown>> = {
  int: (seed) => (seed * 7919) % 999_983,
  short: (seed) => seed % 30_000,
  unsignedByte: (seed) => seed % 256,
  long: (seed) => String(seed * 7919),
  boolean: (seed) => seed % 2 === 0,
  string: (seed) => (seed % 4 === 0 ? '' : `${words[seed % words.length] ?? ''} ${(seed * 7919) % 9973}`),
  unknown: (seed) => `${1000 + (seed % 9000)} AB`,
  decimal: (seed) => `${seed % 4000}.${two(seed % 100)}`,
  double: (seed) => `${seed % 4000}.5`,
  dateTime: (seed) => `${1960 + (seed % 60)}-${two(1 + (seed % 12))}-${two(1 + (seed % 28))}T00:00:00`,
  base64Binary: () => 'AAAA',
  guid: (seed) => `00000000-0000-4000-8000-${String(seed).padStart(12, '0')}`,
};

function valueOf(field: FieldPlan, seed: number): unknown {
  if (field.kind === 'record' && field.plan !== null) return record(field.plan, seed, true);
  if (field.kind === 'list' && field.plan !== null) {
    const [item] = field.plan.fields;
    if (item?.plan == null) return [];
    return [record(item.plan, seed, true), record(item.plan, seed + 1, false)];
  }
  if (field.nillable && seed % 5 === 0) return null;
  return field.values === null ? scalars[field.scalar](seed) : field.values[seed % field.values.length];
}

/** Not whole: every second of the fields that may be left out is. */
function record(plan: TypePlan, seed: number, whole: boolean): Record<string, unknown> {
  const fields = plan.fields.filter((field) => whole || !field.optional || field.index % 2 === 0);
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field, seed * 31 + field.index)]));
}

export function answerOf(which: Case): string {
  const { fields } = planOfResponse(builtInContract.services.EmployeeService, shapeOf(which));
  const item = fields[0]?.plan?.fields[0]?.plan;
  if (item == null) throw new Error(`${which.method} answers no list of records`);
  const rows = Array.from({ length: which.rows }, (_, seed) => record(item, seed, true));
  return encodeResponse(builtInContract, which.method, rows, '1.1');
}
