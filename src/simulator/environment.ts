import { z } from 'zod';
import type { Period } from '../shared/domain/period.js';
import type { Account } from './account.js';
import { Books } from './books/books.js';
import type { BooksFile, KeptWrite } from './books/books-file.js';
import { everything, type Reach } from './books/reach.js';
import { CallLog, type Caller, type LoggedCall } from './books/call-log.js';
import { instant, wireMoment, type SimulatorClock } from './clock.js';
import { findMethod } from './methods/index.js';
import { periodOf } from './methods/periods.js';
import { lenient, type Policy } from './methods/policy.js';
import { PartialRefusal, Refusal } from './methods/refusal.js';
import { BackgroundTasks } from './reports/background-tasks.js';

export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: number | null; readonly text: string };

/** No method of the API moves a period; it is kept among the writes under a name that no service has. */
const movePeriod = 'simulator.movePeriod';
const MovePeriod = z.strictObject({ companyId: z.int(), year: z.int(), period: z.int() });
export type MovePeriod = z.output<typeof MovePeriod>;

/** The books with everything that changes them: calls, a colleague, the passing of a period. Knows nothing of HTTP. */
export class Environment {
  #books: Books;
  readonly log = new CallLog();
  readonly reports = new BackgroundTasks();
  readonly clock: SimulatorClock;
  readonly #account: Account | null;
  /** What the client's user may do and see; a colleague may do and see everything. */
  #lacking: ReadonlySet<string> = new Set();
  #reach: Reach = everything;
  readonly #file: BooksFile | null;
  #policy: Policy = lenient;
  #seq = 0;

  /** Replays what the file kept. A file that does not replay is set aside, and the books start from the seed. */
  constructor(seed: number, clock: SimulatorClock, file: BooksFile | null, account: Account | null = null) {
    this.clock = clock;
    this.#account = account;
    this.#file = file;
    this.#books = new Books(seed);
    const kept = file?.open() ?? [];
    if (kept.every((write) => this.#replay(write))) return;
    file?.setAside();
    this.#books = new Books(seed);
    this.#seq = 0;
  }

  get books(): Books {
    return this.#books;
  }

  /** The methods that the user's template lacks from now on: 1002, whatever is asked. */
  setTemplate(lacking: readonly string[]): void {
    this.#lacking = new Set(lacking);
  }

  /** What the user's tags hide from now on. */
  setTags(reach: Reach): void {
    this.#reach = reach;
    this.reports.forgetMade();
  }

  /** How the API's unknown sides behave from now on. */
  setPolicy(policy: Partial<Policy>): void {
    this.#policy = { ...this.#policy, ...policy };
  }

  /** The period's wage tax declaration was sent: 2012 from now on. */
  declare(companyId: number, period: Period): void {
    this.setPolicy({ declared: [...this.#policy.declared, { companyId, period }] });
  }

  /** Notes that a call came in; it has no effect yet. */
  arrive(method: string, input: unknown, by: Caller, remarks: readonly string[] = []): LoggedCall {
    return this.log.add({ at: instant(this.clock.now()), method, by, input, remarks });
  }

  /** Carries the call out. A write is in the books and in the file when this returns. */
  perform(call: LoggedCall): Answer {
    const method = findMethod(call.method);
    if (!method) return refuse(call, null, `The demo environment does not implement ${call.method}`);
    const byClient = call.by === 'client';
    if (byClient && this.#lacking.has(call.method))
      return refuse(call, 1002, 'Unauthorized access: the user template does not allow this call');
    const at = this.clock.now();
    try {
      const books = byClient ? this.#books.seenThrough(this.#reach) : this.#books;
      const value = this.#apply(call.method, call.input, at, books, this.#policy);
      if (method.kind === 'write') {
        this.log.commit(call);
        this.#keep(call.method, call.input, at);
      }
      return { ok: true, value };
    } catch (error) {
      if (error instanceof PartialRefusal) {
        this.log.commit(call);
        this.#keep(call.method, error.taken, at);
      }
      if (error instanceof Refusal) return refuse(call, error.code, error.message);
      throw error;
    }
  }

  /** Throws a Refusal when company or period does not exist. */
  movePeriod(input: MovePeriod): void {
    const at = this.clock.now();
    this.#apply(movePeriod, input, at);
    this.#keep(movePeriod, input, at);
  }

  close(): void {
    this.#file?.close();
  }

  #keep(method: string, input: unknown, at: number): void {
    this.#seq += 1;
    this.#file?.append({ seq: this.#seq, at, method, input });
  }

  /** What was kept took effect once, so a replay meets no policy. */
  #apply(method: string, input: unknown, at: number, books = this.#books, policy = lenient): unknown {
    if (method === movePeriod) {
      const { companyId, year, period } = MovePeriod.parse(input);
      const company = this.#books.company(companyId);
      company.period = periodOf(company, year, period);
      return null;
    }
    const { reports } = this;
    const call = { books, now: at, at: wireMoment(at), reports, account: this.#account, policy };
    return findMethod(method)?.run(input, call);
  }

  #replay(write: KeptWrite): boolean {
    this.#seq = write.seq;
    if (write.method !== movePeriod && findMethod(write.method)?.kind !== 'write') return false;
    try {
      this.#apply(write.method, write.input, write.at);
      return true;
    } catch {
      return false;
    }
  }
}

function refuse(call: LoggedCall, code: number | null, text: string): Answer {
  call.refused = code ?? 0;
  return { ok: false, code, text };
}
