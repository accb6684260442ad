import { isBuiltin } from './codec/scalars.js';
import type { ContractField, ContractService } from './types.js';

interface Cardinality {
  readonly optional: boolean;
  readonly many: boolean;
}

export type FieldDifference =
  | { readonly kind: 'field-added' | 'field-removed'; readonly field: string }
  /** The fields that both have, in either order. */
  | { readonly kind: 'field-order'; readonly before: readonly string[]; readonly after: readonly string[] }
  /** Null: unknown. */
  | {
      readonly kind: 'field-type';
      readonly field: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  | { readonly kind: 'cardinality'; readonly field: string; readonly before: Cardinality; readonly after: Cardinality }
  | { readonly kind: 'nillable'; readonly field: string; readonly before: boolean; readonly after: boolean }
  /** Of an enumeration. */
  | { readonly kind: 'value-added' | 'value-removed'; readonly value: string };

/** Two types that stand in the same place, and so must have the same shape. */
export interface TypePair {
  readonly before: string;
  readonly after: string;
}

function kindOf(service: ContractService, type: string | null): string {
  if (type === null) return 'unknown';
  if (isBuiltin(type)) return type;
  if (Object.hasOwn(service.types, type)) return 'type';
  return Object.hasOwn(service.enums, type) ? 'enum' : 'unknown';
}

/** Fields by name; the types of equal fields are handed back, so that each pair is compared once. */
export function compareFields(
  before: readonly ContractField[],
  after: readonly ContractField[],
  serviceBefore: ContractService,
  serviceAfter: ContractService,
): { readonly differences: readonly FieldDifference[]; readonly pairs: readonly TypePair[] } {
  const differences: FieldDifference[] = [];
  const pairs: TypePair[] = [];
  const others = new Map(after.map((field) => [field.name, field]));
  const own = new Set(before.map((field) => field.name));
  for (const field of before) {
    const other = others.get(field.name);
    if (other === undefined) differences.push({ kind: 'field-removed', field: field.name });
    else {
      differences.push(...compareField(field, other));
      const kind = kindOf(serviceBefore, field.type);
      if (kind !== kindOf(serviceAfter, other.type)) {
        differences.push({ kind: 'field-type', field: field.name, before: field.type, after: other.type });
      } else if ((kind === 'type' || kind === 'enum') && field.type !== null && other.type !== null) {
        pairs.push({ before: field.type, after: other.type });
      }
    }
  }
  for (const field of after) {
    if (!own.has(field.name)) differences.push({ kind: 'field-added', field: field.name });
  }
  const orderBefore = before.map((field) => field.name).filter((name) => others.has(name));
  const orderAfter = after.map((field) => field.name).filter((name) => own.has(name));
  if (orderBefore.join(' ') !== orderAfter.join(' ')) {
    differences.push({ kind: 'field-order', before: orderBefore, after: orderAfter });
  }
  return { differences, pairs };
}

function compareField(before: ContractField, after: ContractField): FieldDifference[] {
  const differences: FieldDifference[] = [];
  const field = before.name;
  if (before.optional !== after.optional || before.many !== after.many) {
    const of = ({ optional, many }: ContractField): Cardinality => ({ optional, many });
    differences.push({ kind: 'cardinality', field, before: of(before), after: of(after) });
  }
  if (before.nillable !== after.nillable) {
    differences.push({ kind: 'nillable', field, before: before.nillable, after: after.nillable });
  }
  return differences;
}
