import { compareFields, type FieldDifference, type TypePair } from './diff-fields.js';
import { serviceNames } from './names.js';
import type { ContractField, ContractMethod, ContractService, ServiceName, WireContract } from './types.js';

/** Where a difference is: in a method's request or answer, or in a type (by its name in the first contract). */
export interface Place {
  readonly service: ServiceName;
  readonly in: 'request' | 'response' | 'type';
  readonly name: string;
}

/** One difference, in data alone: wording is for the screens. `before` is the first contract, `after` the second. */
export type Difference =
  | { readonly kind: 'namespace'; readonly service: ServiceName; readonly before: string; readonly after: string }
  | { readonly kind: 'method-added' | 'method-removed'; readonly service: ServiceName; readonly method: string }
  /** Only the name of a method was known, and now its fields are; or the other way round. */
  | { readonly kind: 'request-known' | 'request-unknown'; readonly service: ServiceName; readonly method: string }
  | { readonly kind: 'response-known' | 'response-unknown'; readonly service: ServiceName; readonly method: string }
  | {
      readonly kind: 'header' | 'response-element' | 'result' | 'list-item';
      readonly service: ServiceName;
      readonly method: string;
      readonly before: string | null;
      readonly after: string | null;
    }
  | (FieldDifference & { readonly place: Place });

/** Compares two services type by type, each pair of types once, starting from the methods that both have. */
class ServiceDiff {
  readonly found: Difference[] = [];
  private readonly seen = new Set<string>();
  private readonly waiting: TypePair[] = [];

  constructor(
    private readonly before: ContractService,
    private readonly after: ContractService,
  ) {}

  run(): Difference[] {
    const { before, after } = this;
    const service = before.name;
    if (before.namespace !== after.namespace) {
      this.found.push({ kind: 'namespace', service, before: before.namespace, after: after.namespace });
    }
    for (const method of Object.values(before.methods)) {
      const other = Object.hasOwn(after.methods, method.name) ? after.methods[method.name] : undefined;
      if (other === undefined) this.found.push({ kind: 'method-removed', service, method: method.name });
      else this.method(method, other);
    }
    for (const method of Object.keys(after.methods)) {
      if (!Object.hasOwn(before.methods, method)) this.found.push({ kind: 'method-added', service, method });
    }
    for (let pair = this.waiting.pop(); pair !== undefined; pair = this.waiting.pop()) this.types(pair);
    return this.found;
  }

  private method(before: ContractMethod, after: ContractMethod): void {
    const { name } = before;
    this.text('header', name, before.header, after.header);
    if (before.request !== null && after.request !== null) {
      this.fields({ service: this.before.name, in: 'request', name }, before.request, after.request);
    } else if (before.request !== after.request) {
      const kind = before.request === null ? 'request-known' : 'request-unknown';
      this.found.push({ kind, service: this.before.name, method: name });
    }
    if (before.response !== null && after.response !== null) this.response(name, before.response, after.response);
    else if (before.response !== after.response) {
      const kind = before.response === null ? 'response-known' : 'response-unknown';
      this.found.push({ kind, service: this.before.name, method: name });
    }
  }

  private response(
    method: string,
    before: NonNullable<ContractMethod['response']>,
    after: NonNullable<ContractMethod['response']>,
  ): void {
    this.text('response-element', method, before.element, after.element);
    this.text('result', method, before.result, after.result);
    this.text('list-item', method, before.list?.item ?? null, after.list?.item ?? null);
    if (before.result === null || before.result !== after.result) return;
    const place: Place = { service: this.before.name, in: 'response', name: method };
    const result = (type: string | null) => [
      { name: before.result ?? '', type, optional: true, nillable: true, many: false },
    ];
    this.fields(place, result(before.type), result(after.type));
  }

  private types(pair: TypePair): void {
    const key = `${pair.before} ${pair.after}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const place: Place = { service: this.before.name, in: 'type', name: pair.before };
    const before = Object.hasOwn(this.before.types, pair.before) ? this.before.types[pair.before] : undefined;
    const after = Object.hasOwn(this.after.types, pair.after) ? this.after.types[pair.after] : undefined;
    if (before !== undefined && after !== undefined) this.fields(place, before, after);
    else this.enums(place, this.before.enums[pair.before] ?? [], this.after.enums[pair.after] ?? []);
  }

  private enums(place: Place, before: readonly string[], after: readonly string[]): void {
    for (const value of before) {
      if (!after.includes(value)) this.found.push({ kind: 'value-removed', place, value });
    }
    for (const value of after) {
      if (!before.includes(value)) this.found.push({ kind: 'value-added', place, value });
    }
  }

  private fields(place: Place, before: readonly ContractField[], after: readonly ContractField[]): void {
    const { differences, pairs } = compareFields(before, after, this.before, this.after);
    this.found.push(...differences.map((difference) => ({ ...difference, place })));
    this.waiting.push(...pairs);
  }

  private text(
    kind: 'header' | 'response-element' | 'result' | 'list-item',
    method: string,
    before: string | null,
    after: string | null,
  ): void {
    if (before !== after) this.found.push({ kind, service: this.before.name, method, before, after });
  }
}

export function diffServices(before: ContractService, after: ContractService): Difference[] {
  return new ServiceDiff(before, after).run();
}

/**
 * What changes on the wire from the first contract to the second. Names of types do not travel and are not compared;
 * nor are confidence and country, which are about our knowledge. A shared type's difference is listed once.
 */
export function diffContracts(before: WireContract, after: WireContract): Difference[] {
  return serviceNames.flatMap((name) => diffServices(before.services[name], after.services[name]));
}
