import fc from 'fast-check';
import { type FieldPlan, type TypePlan, planOfFields, planOfResponse } from '../codec/plan.js';
import type { ScalarType } from '../codec/scalars.js';
import type { ContractMethod, ContractService } from '../types.js';

/** Everything that XML 1.0 can carry, with the characters that go wrong most often. */
export const xmlText = fc.string({
  unit: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...'abcz09 .,-&<>\'"\r\n\t]éÉß€') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('😀', '\u{10FFFF}', '\uE000', '\uFFFD', '\u0085', '\u2028', ']]>', '&amp;', '<!--'),
    },
  ),
  maxLength: 12,
});

const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 19));

const scalars: Record<ScalarType, fc.Arbitrary<unknown>> = {
  int: fc.integer({ min: -2_147_483_648, max: 2_147_483_647 }),
  short: fc.integer({ min: -32_768, max: 32_767 }),
  unsignedByte: fc.integer({ min: 0, max: 255 }),
  long: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String),
  boolean: fc.boolean(),
  string: xmlText,
  unknown: xmlText,
  decimal: fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(2, '0')}`),
  double: fc.constantFrom('0', '1.5', '-2e3', 'INF', 'NaN'),
  dateTime: day,
  base64Binary: fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes).toString('base64')),
  guid: fc.uuid(),
};

const deepest = 4;

function arbitraryOfOne(field: FieldPlan, depth: number): fc.Arbitrary<unknown> {
  if (field.kind === 'scalar' || field.plan === null) {
    return field.values === null ? scalars[field.scalar] : fc.constantFrom(...field.values);
  }
  if (field.kind === 'record') return arbitraryRecord(field.plan, depth + 1);
  const [item] = field.plan.fields;
  if (item === undefined) return fc.constant([]);
  // A list of one is the case that object-shaped decoders get wrong.
  return fc.array(arbitraryOfOne(item, depth + 1), { maxLength: depth >= deepest ? 0 : 3 });
}

function arbitraryRecord(plan: TypePlan, depth: number): fc.Arbitrary<Record<string, unknown>> {
  const entries = plan.fields.map((field): [string, fc.Arbitrary<unknown>] => {
    const one = arbitraryOfOne(field, depth);
    if (field.many) return [field.name, fc.array(one, { maxLength: 3 })];
    return [
      field.name,
      field.nillable ? fc.oneof({ weight: 3, arbitrary: one }, { weight: 1, arbitrary: fc.constant(null) }) : one,
    ];
  });
  const required = plan.fields.filter((field) => !field.optional || field.many).map((field) => field.name);
  return fc.record(Object.fromEntries(entries), { requiredKeys: required, noNullPrototype: true });
}

export function arbitraryRequest(
  service: ContractService,
  method: ContractMethod,
): fc.Arbitrary<Record<string, unknown>> {
  return arbitraryRecord(planOfFields(service, method.request ?? []), 0);
}

/** The value of a response: null when there is no result. */
export function arbitraryResponse(service: ContractService, method: ContractMethod): fc.Arbitrary<unknown> {
  const [result] = planOfResponse(service, method).fields;
  if (result === undefined) return fc.constant(null);
  const value = arbitraryOfOne(result, 0);
  return fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
}
