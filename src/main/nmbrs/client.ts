import type { MethodName, RequestOf, ResponseOf } from '../../contract/index.js';
import type { Result, WriteOutcome } from '../../shared/errors.js';

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Interactive work goes before background work in the limiter. Default: interactive. */
  readonly priority?: 'interactive' | 'background';
  /** Rows decoded so far, for progress on large answers. */
  readonly onRows?: (rows: number) => void;
  /** Leaf fields wanted of large answers; the others are skipped, which is most of the work. */
  readonly only?: ReadonlySet<string>;
  /** Milliseconds before the call counts as unanswered. Default: the client's. */
  readonly timeoutMs?: number;
}

/**
 * One connection's calls. Reads retry by themselves (1006 once, lost connections with jitter);
 * writes never do, and say whether anything may have reached the server.
 */
export interface NmbrsClient {
  read<M extends MethodName>(method: M, input: RequestOf<M>, options?: CallOptions): Promise<Result<ResponseOf<M>>>;
  write<M extends MethodName>(
    method: M,
    input: RequestOf<M>,
    options?: CallOptions,
  ): Promise<WriteOutcome<ResponseOf<M>>>;
}
