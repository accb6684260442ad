import type { FieldPlan, TypePlan } from '../../src/contract/codec/plan.js';
import { readScalar } from '../../src/contract/codec/scalars.js';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

function valueOf(field: FieldPlan, node: unknown): unknown {
  if (isNode(node) && node['@_nil'] === 'true') return null;
  if (field.kind === 'record' && field.plan !== null) return record(field.plan, node);
  if (field.kind === 'list' && field.plan !== null) {
    const [item] = field.plan.fields;
    return item === undefined || !isNode(node) ? [] : list(node[item.name]).map((one) => valueOf(item, one));
  }
  const value = readScalar(field.scalar, typeof node === 'string' ? node : '');
  if (value === undefined) throw new Error(`${field.name} is not a ${field.scalar}`);
  return value;
}

function record(plan: TypePlan, node: unknown): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  if (!isNode(node)) return row;
  for (const field of plan.fields) {
    const found = node[field.name];
    if (found !== undefined) row[field.name] = valueOf(field, found);
  }
  return row;
}

/** The library's tree of an envelope -> the same value that our decoder gives. */
export function rowsFromTree(tree: unknown, plan: TypePlan, element: string): unknown {
  const inside = ['Envelope', 'Body', element].reduce((node, name) => (isNode(node) ? node[name] : undefined), tree);
  const [result] = plan.fields;
  return result === undefined || !isNode(inside) ? null : valueOf(result, inside[result.name]);
}
