import type { z } from 'zod';
import type { MethodName, RequestOf, ResponseOf } from '../../contract/index.js';
import type { Account } from '../account.js';
import type { Books } from '../books/books.js';
import type { WireMoment } from '../books/model.js';
import type { BackgroundTasks } from '../reports/background-tasks.js';
import type { Policy } from './policy.js';
import { Refusal } from './refusal.js';

/** What a handler may use besides its input. */
export interface Call {
  /** As far as the caller may see them. */
  readonly books: Books;
  /** When the call takes effect: milliseconds since 1970, and as the wire writes it. */
  readonly now: number;
  readonly at: WireMoment;
  readonly reports: BackgroundTasks;
  /** The user, for the calls that sign in by themselves; null where nobody can. */
  readonly account: Account | null;
  readonly policy: Policy;
}

export interface Method {
  readonly name: MethodName;
  /** A write changes the books and is kept; a read never does. */
  readonly kind: 'read' | 'write';
  /** Checks the input, then answers. Throws a Refusal; a write has changed nothing then. */
  readonly run: (input: unknown, call: Call) => unknown;
}

/** Holds schema and handler to the contract's own types: the schema must take every request that the contract allows. */
function method<M extends MethodName, S extends z.ZodType>(
  kind: Method['kind'],
  name: M,
  input: Takes<S, RequestOf<M>>,
  run: (input: z.output<S>, call: Call) => ResponseOf<M>,
): Method {
  return {
    name,
    kind,
    run: (raw, call) => {
      const parsed = input.safeParse(raw);
      if (parsed.success) return run(parsed.data, call);
      const where = parsed.error.issues[0]?.path.join('.') ?? '';
      throw new Refusal(2030, `Invalid set of values (${where})`);
    },
  };
}

type Takes<S extends z.ZodType, Request> = Request extends z.input<S> ? S : never;

export const read = <M extends MethodName, S extends z.ZodType>(
  name: M,
  input: Takes<S, RequestOf<M>>,
  run: (input: z.output<S>, call: Call) => ResponseOf<M>,
): Method => method<M, S>('read', name, input, run);

export const write = <M extends MethodName, S extends z.ZodType>(
  name: M,
  input: Takes<S, RequestOf<M>>,
  run: (input: z.output<S>, call: Call) => ResponseOf<M>,
): Method => method<M, S>('write', name, input, run);
