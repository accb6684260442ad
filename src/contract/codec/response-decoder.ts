import type { ContractMethod, ContractService, QualifiedMethod, WireContract } from '../types.js';
import { EnvelopeReader } from './envelope-reader.js';
import { FaultReader, type SoapFault } from './fault.js';
import type { Unknown } from './kept-aside.js';
import { type DecodeLimits, defaultLimits } from './limits.js';
import { callable } from './lookup.js';
import { narrowed, planOfResponse, type TypePlan } from './plan.js';
import { type BadAnswer, Refused } from './refused.js';
import { RowReader } from './row-reader.js';
import { envelopeNamespace, type SoapVersion } from './soap.js';
import type { ElementSink } from './xml-reader.js';

export type Decoded =
  | {
      readonly ok: true;
      /** Shaped as `ResponseOf<M>`, except for what `missing` names. */
      readonly value: unknown;
      readonly unknown: readonly Unknown[];
      readonly missing: readonly { readonly name: string; readonly count: number }[];
    }
  | { readonly ok: false; readonly fault: SoapFault }
  | { readonly ok: false; readonly bad: BadAnswer; readonly detail: string };

export interface DecodeOptions {
  readonly limits?: Partial<DecodeLimits>;
  /** Rows of the result list so far; called after a chunk that brought some. */
  readonly onRows?: (rows: number) => void;
  /** Of the items of the result list only these leaves, at whatever depth; the others are not decoded. */
  readonly only?: ReadonlySet<string>;
}

/** The answer to one call: `write` its bytes as they come, then `end`. Never throws because of the bytes. */
export class ResponseDecoder {
  private readonly service: ContractService;
  private readonly method: ContractMethod;
  private readonly plan: TypePlan;
  private readonly limits: DecodeLimits;
  private readonly onRows: ((rows: number) => void) | undefined;
  private readonly envelope: EnvelopeReader;
  private rows: RowReader | null = null;
  private fault: FaultReader | null = null;
  private refused: Refused | null = null;
  private told = 0;

  /** @throws UnknownMethod when the contract has no such method, or not its shape: a fault of the caller */
  constructor(contract: WireContract, method: QualifiedMethod, options: DecodeOptions = {}) {
    const found = callable(contract, method);
    this.service = found.service;
    this.method = found.method;
    const plan = planOfResponse(this.service, this.method);
    this.plan = options.only === undefined ? plan : narrowed(plan, options.only);
    this.limits = { ...defaultLimits, ...options.limits };
    this.onRows = options.onRows;
    const parts = {
      header: () => null,
      body: (name: string, namespace: string, soap: SoapVersion) => this.openBody(name, namespace, soap),
    };
    this.envelope = new EnvelopeReader(parts, this.service.namespace, this.limits);
  }

  /** True once the answer is known to be bad: reading on is of no use. */
  get refusedAlready(): boolean {
    return this.refused !== null;
  }

  write(chunk: Uint8Array): void {
    if (this.refused !== null) return;
    this.guard(() => {
      this.envelope.write(chunk);
    });
    const rows = this.rows?.rows ?? 0;
    if (rows === this.told) return;
    this.told = rows;
    this.onRows?.(rows);
  }

  /**
   * Takes out the rows of the result list that are finished: whoever passes them on while the answer still comes need not
   * hold them all. The value that `end` gives has the others. Empty when the result is no list.
   */
  takeRows(): unknown[] {
    return this.refused === null ? (this.rows?.takeRows() ?? []) : [];
  }

  end(): Decoded {
    if (this.refused === null)
      this.guard(() => {
        this.envelope.end();
      });
    if (this.refused !== null) return { ok: false, bad: this.refused.bad, detail: this.refused.detail };
    if (this.fault !== null) return { ok: false, fault: this.fault.fault() };
    const result = this.method.response?.result ?? null;
    const value = result === null ? null : (this.rows?.result()[result] ?? null);
    return { ok: true, value, unknown: this.rows?.unknown() ?? [], missing: this.rows?.missingFields() ?? [] };
  }

  private openBody(name: string, namespace: string, soap: SoapVersion): ElementSink {
    if (name === 'Fault' && namespace === envelopeNamespace[soap]) return (this.fault = new FaultReader());
    const expected = this.method.response?.element ?? `${this.method.name}Response`;
    if (name !== expected || namespace !== this.service.namespace)
      throw new Refused('unexpected-shape', `${name} instead of ${expected}`);
    return (this.rows = new RowReader(this.plan, { namespace: this.service.namespace, textLimit: this.limits.text }));
  }

  private guard(step: () => void): void {
    try {
      step();
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause;
      this.refused = cause;
    }
  }
}
