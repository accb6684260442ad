import type { ContractField, ContractMethod, ContractService } from '../types.js';
import { isBuiltin, type ScalarType } from './scalars.js';

/**
 * The contract as the codec walks it: type names looked up once, list types flattened.
 * - `scalar`: text; - `record`: an object; - `list`: an element that holds repeated items, its value is the array;
 * - `skip`: known and not wanted.
 */
export interface FieldPlan {
  readonly name: string;
  readonly index: number;
  readonly kind: 'scalar' | 'record' | 'list' | 'skip';
  readonly scalar: ScalarType;
  /** Of an enumeration: its values. Others are let through: a value that the contract does not list yet must survive. */
  readonly values: readonly string[] | null;
  readonly plan: TypePlan | null;
  readonly optional: boolean;
  readonly nillable: boolean;
  readonly many: boolean;
}

export interface TypePlan {
  /** In wire order; one field, the item, for a list. */
  readonly fields: readonly FieldPlan[];
  readonly byName: ReadonlyMap<string, FieldPlan>;
  /** Fields that must be there. */
  readonly required: number;
  /** Fields that repeat beside others: they are a list also when absent. */
  readonly repeated: readonly FieldPlan[];
}

/** While types refer to each other, a plan is known before its fields are. */
interface OpenPlan {
  fields: readonly FieldPlan[];
  byName: ReadonlyMap<string, FieldPlan>;
  required: number;
  repeated: readonly FieldPlan[];
}

const emptyPlan = (): OpenPlan => ({ fields: [], byName: new Map(), required: 0, repeated: [] });

function fill(plan: OpenPlan, fields: readonly FieldPlan[]): TypePlan {
  plan.fields = fields;
  plan.byName = new Map(fields.map((field) => [field.name, field]));
  plan.required = fields.filter(isRequired).length;
  plan.repeated = fields.filter((field) => field.many && field.kind !== 'skip');
  return plan;
}

export function isRequired(field: FieldPlan): boolean {
  return !field.optional && !field.many && field.kind !== 'skip';
}

const typePlans = new WeakMap<ContractService, Map<string, OpenPlan>>();

function planOfType(service: ContractService, type: string, fields: readonly ContractField[]): TypePlan {
  let plans = typePlans.get(service);
  if (plans === undefined) typePlans.set(service, (plans = new Map<string, OpenPlan>()));
  const known = plans.get(type);
  if (known !== undefined) return known;
  const plan = emptyPlan();
  plans.set(type, plan);
  return fill(
    plan,
    fields.map((field, index) => planOfField(service, field, index)),
  );
}

function planOfField(service: ContractService, field: ContractField, index: number): FieldPlan {
  const { name, type, optional, nillable, many } = field;
  const values = type !== null && Object.hasOwn(service.enums, type) ? (service.enums[type] ?? null) : null;
  const base = { name, index, optional, nillable, many, values, plan: null };
  if (type === null) return { ...base, kind: 'scalar', scalar: 'unknown' };
  if (isBuiltin(type)) return { ...base, kind: 'scalar', scalar: type };
  const fields = Object.hasOwn(service.types, type) ? service.types[type] : undefined;
  if (fields === undefined) return { ...base, kind: 'scalar', scalar: values === null ? 'unknown' : 'string' };
  const isList = fields.length === 1 && fields[0]?.many === true;
  return { ...base, kind: isList ? 'list' : 'record', scalar: 'unknown', plan: planOfType(service, type, fields) };
}

export function planOfFields(service: ContractService, fields: readonly ContractField[]): TypePlan {
  return fill(
    emptyPlan(),
    fields.map((field, index) => planOfField(service, field, index)),
  );
}

const responsePlans = new WeakMap<ContractMethod, TypePlan>();

/** The response element as a record with at most one field, the result. Made once: small answers come by the thousand. */
export function planOfResponse(service: ContractService, method: ContractMethod): TypePlan {
  let plan = responsePlans.get(method);
  if (plan === undefined) responsePlans.set(method, (plan = makePlanOfResponse(service, method)));
  return plan;
}

function makePlanOfResponse(service: ContractService, method: ContractMethod): TypePlan {
  const { response } = method;
  if (response === null || response.result === null) return planOfFields(service, []);
  const field: ContractField = {
    name: response.result,
    type: response.type,
    optional: true,
    nillable: true,
    many: false,
  };
  if (response.list === null) return planOfFields(service, [field]);
  const item = planOfFields(service, [
    { name: response.list.item, type: response.list.type, optional: true, nillable: true, many: true },
  ]);
  return fill(emptyPlan(), [
    {
      name: field.name,
      index: 0,
      kind: 'list',
      scalar: 'unknown',
      values: null,
      plan: item,
      optional: true,
      nillable: true,
      many: false,
    },
  ]);
}

/** The same response, but of the items of its list only the named leaves, at whatever depth; a record without one is skipped. */
export function narrowed(response: TypePlan, only: ReadonlySet<string>): TypePlan {
  const [result] = response.fields;
  if (result?.kind !== 'list' || result.plan === null) return response;
  const plan = narrowedPlan(result.plan, only, new Map());
  return plan === null ? response : fill(emptyPlan(), [{ ...result, plan }]);
}

/** Null when nothing of it is wanted. `open`: types may hold themselves. */
function narrowedPlan(plan: TypePlan, only: ReadonlySet<string>, open: Map<TypePlan, OpenPlan>): TypePlan | null {
  const known = open.get(plan);
  if (known !== undefined) return known;
  const narrow = emptyPlan();
  open.set(plan, narrow);
  const fields = plan.fields.map((field): FieldPlan => {
    if (field.plan === null) return only.has(field.name) ? field : { ...field, kind: 'skip' };
    const inner = narrowedPlan(field.plan, only, open);
    return inner === null ? { ...field, kind: 'skip', plan: null } : { ...field, plan: inner };
  });
  return fields.some((field) => field.kind !== 'skip') ? fill(narrow, fields) : null;
}
