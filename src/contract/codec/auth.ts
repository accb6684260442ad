import type { TypePlan } from './plan.js';

const field = (name: string, index: number) =>
  ({
    name,
    index,
    kind: 'scalar',
    scalar: 'string',
    values: null,
    plan: null,
    optional: true,
    nillable: false,
    many: false,
  }) as const;

const fields = ['Username', 'Token', 'Domain'].map(field);

/** Both auth headers, in the order of the schema; the plain one has no domain. */
export const authPlan: TypePlan = {
  fields,
  byName: new Map(fields.map((entry) => [entry.name, entry])),
  required: 0,
  repeated: [],
};
