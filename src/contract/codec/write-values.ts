import { escapeText, UncarriableText } from './escape.js';
import type { FieldPlan, TypePlan } from './plan.js';
import { isInRange, type ScalarType } from './scalars.js';

/** A value does not fit the contract. `where` is the path in the input; the value is never repeated. */
export class DoesNotFit extends Error {
  override readonly name = 'DoesNotFit';
  constructor(
    readonly where: string,
    readonly reason: string,
  ) {
    super(`${where}: ${reason}`);
  }
}

const patterns: Partial<Record<ScalarType, RegExp>> = {
  long: /^[+-]?\d{1,19}$/,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  double: /^([+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?|-?INF|NaN)$/,
  dateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/,
  base64Binary: /^[A-Za-z0-9+/\s]*={0,2}\s*$/,
  guid: /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
};

function scalarText(type: ScalarType, value: unknown, where: string): string {
  if (type === 'int' || type === 'short' || type === 'unsignedByte') {
    if (typeof value === 'number' && isInRange(type, value)) return String(value);
  } else if (type === 'boolean') {
    if (typeof value === 'boolean') return String(value);
  } else if (typeof value === 'string' && patterns[type]?.test(value) !== false) return escaped(value, where);
  throw new DoesNotFit(where, `not a ${type === 'unknown' ? 'string' : type}`);
}

function escaped(text: string, where: string): string {
  try {
    return escapeText(text);
  } catch (cause) {
    if (cause instanceof UncarriableText) throw new DoesNotFit(where, cause.message);
    throw cause;
  }
}

/** One element. `value` is not undefined. */
function writeElement(field: FieldPlan, value: unknown, where: string): string {
  const { name } = field;
  if (value === null) {
    if (!field.nillable || field.many) throw new DoesNotFit(where, 'may not be null');
    return `<${name} xsi:nil="true" />`;
  }
  if (field.kind === 'scalar' || field.plan === null)
    return `<${name}>${scalarText(field.scalar, value, where)}</${name}>`;
  if (field.kind === 'record') return `<${name}>${writeFields(field.plan, value, where)}</${name}>`;
  const [item] = field.plan.fields;
  return item === undefined ? `<${name} />` : `<${name}>${writeItems(item, value, where)}</${name}>`;
}

function writeItems(item: FieldPlan, value: unknown, where: string): string {
  if (!Array.isArray(value)) throw new DoesNotFit(where, 'not a list');
  return value.map((entry, index) => writeElement(item, entry, `${where}[${index}]`)).join('');
}

function writeField(field: FieldPlan, value: unknown, where: string): string {
  if (value === undefined) {
    if (field.optional || field.many) return '';
    if (field.nillable) return `<${field.name} xsi:nil="true" />`;
    throw new DoesNotFit(where, 'missing');
  }
  return field.many ? writeItems(field, value, where) : writeElement(field, value, where);
}

/**
 * An object's fields as elements, in wire order. Undefined is left out where that is allowed and nil where only that is.
 * @throws DoesNotFit also for a property that the contract does not know: it would be lost
 */
export function writeFields(plan: TypePlan, value: unknown, where: string): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new DoesNotFit(where, 'not an object');
  const values = new Map<string, unknown>(Object.entries(value));
  for (const [name, entry] of values) {
    if (entry !== undefined && !plan.byName.has(name)) throw new DoesNotFit(at(where, name), 'not in the contract');
  }
  return plan.fields.map((field) => writeField(field, values.get(field.name), at(where, field.name))).join('');
}

const at = (where: string, name: string): string => (where === '' ? name : `${where}.${name}`);
