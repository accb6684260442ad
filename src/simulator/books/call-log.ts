export type Caller = 'client' | 'colleague';

/** One call as it came in. `committed`: a write took effect; it stays false for reads and refusals. */
export interface LoggedCall {
  readonly n: number;
  /** UTC ISO text. */
  readonly at: string;
  readonly method: string;
  readonly by: Caller;
  readonly input: unknown;
  /** Where the request was not as the contract has it, and was taken all the same. */
  readonly remarks: readonly string[];
  committed: boolean;
  /** The refusal's code, 0 when it had none; null as long as the call was not refused. */
  refused: number | null;
}

export interface CallCounts {
  readonly calls: number;
  readonly committed: number;
  readonly byMethod: Readonly<Record<string, { readonly calls: number; readonly committed: number }>>;
}

/** Of calls older than this many only those that took effect are remembered: a demo may run for days. */
const kept = 20_000;

/** What came in, in order, so that a test can judge by the books and not by the app's own word. */
export class CallLog {
  #calls: LoggedCall[] = [];
  #n = 0;
  readonly #byMethod = new Map<string, { calls: number; committed: number }>();

  add(call: Pick<LoggedCall, 'at' | 'method' | 'by' | 'input' | 'remarks'>): LoggedCall {
    this.#n += 1;
    const logged: LoggedCall = { n: this.#n, ...call, committed: false, refused: null };
    this.#calls.push(logged);
    this.#count(call.method).calls += 1;
    if (this.#calls.length > kept * 2)
      this.#calls = [...this.#calls.slice(0, kept).filter((old) => old.committed), ...this.#calls.slice(kept)];
    return logged;
  }

  commit(call: LoggedCall): void {
    call.committed = true;
    this.#count(call.method).committed += 1;
  }

  /** Calls after number `n`. What a call signs in with by itself is not shown. */
  since(n: number): readonly LoggedCall[] {
    return this.#calls
      .filter((call) => call.n > n)
      .map((call) => (call.method.startsWith('SingleSignOn.') ? { ...call, input: 'not shown' } : call));
  }

  counts(): CallCounts {
    const byMethod = Object.fromEntries(this.#byMethod);
    return {
      calls: this.#n,
      committed: [...this.#byMethod.values()].reduce((sum, one) => sum + one.committed, 0),
      byMethod,
    };
  }

  #count(method: string): { calls: number; committed: number } {
    const known = this.#byMethod.get(method);
    if (known) return known;
    const fresh = { calls: 0, committed: 0 };
    this.#byMethod.set(method, fresh);
    return fresh;
  }
}
