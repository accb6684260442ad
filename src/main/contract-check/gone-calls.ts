import type { MethodName } from '../../contract/index.js';
import type { ContractCheck } from '../../shared/ipc/contract-check.js';

export type IsGone = (method: MethodName) => boolean;

/**
 * Calls of the contract that the open connection does not describe, as far as somebody had it checked. Where another call does
 * the same, that one is used; nothing else follows from it, and nothing of it is kept.
 */
export class GoneCalls {
  #gone: ReadonlySet<string> = new Set();

  /** A service without a readable description says nothing about its calls. */
  learn({ services }: ContractCheck): void {
    this.#gone = new Set(
      services.flatMap(({ service, findings }) =>
        findings.flatMap(({ kind, name }) => (kind === 'method-gone' ? [`${service}.${name}`] : [])),
      ),
    );
  }

  readonly has: IsGone = (method) => this.#gone.has(method);
}
