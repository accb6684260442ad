import { z } from 'zod';

const commit = (standard: boolean) => z.boolean().default(standard);

/** What can go wrong on the way, each with whether the call takes effect first. Milliseconds throughout. */
export const Act = z.discriminatedUnion('kind', [
  /** The call is carried out later; may come together with one other act. */
  z.strictObject({ kind: z.literal('latency'), ms: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal('cut-before-commit') }),
  z.strictObject({ kind: z.literal('cut-after-commit') }),
  /** Takes effect, and is answered when `release` is given. */
  z.strictObject({ kind: z.literal('hold-after-commit') }),
  /** No answer ever (or a cut at once), and the effect comes `ms` later. */
  z.strictObject({
    kind: z.literal('late-commit'),
    ms: z.int().nonnegative(),
    connection: z.enum(['open', 'cut']).default('open'),
  }),
  /** An HTTP status without a SOAP fault, as a proxy or a full server gives. */
  z.strictObject({
    kind: z.literal('http'),
    status: z.int().min(400).max(599),
    retryAfter: z.int().optional(),
    commit: commit(false),
  }),
  z.strictObject({ kind: z.literal('garbage'), commit: commit(true) }),
  /** The first half of the right answer, delivered as if it were whole. */
  z.strictObject({ kind: z.literal('truncated'), commit: commit(true) }),
  /** The answer of a list in which there is nothing. */
  z.strictObject({ kind: z.literal('nothing') }),
  z.strictObject({ kind: z.literal('fault'), code: z.int().nullable(), text: z.string(), commit: commit(false) }),
]);
export type Act = z.output<typeof Act>;

/**
 * For the calls of one method (`EmployeeService.Address_Insert`, or `*`): let `after` pass, then meet `times` of them; null: all.
 * `employeeId`: only of calls about that employee, alone or among others; calls that are under way together arrive in any order.
 */
export const Rule = z.strictObject({
  method: z.string(),
  employeeId: z.int().optional(),
  act: Act,
  after: z.int().nonnegative().default(0),
  times: z.int().positive().nullable().default(1),
});
export type Rule = z.output<typeof Rule>;

interface ArmedRule extends Rule {
  readonly id: number;
}

/** What befalls one call. */
export interface Fate {
  readonly latencyMs: number;
  readonly act: Exclude<Act, { kind: 'latency' }> | null;
}

/** The rules in force, in the order in which they were given. */
export class Misbehaviour {
  #rules: ArmedRule[] = [];
  #nextId = 1;
  readonly #held = new Set<() => void>();

  add(rule: Rule): number {
    const id = this.#nextId;
    this.#nextId += 1;
    this.#rules.push({ ...rule, id });
    return id;
  }

  clear(): void {
    this.#rules = [];
  }

  /** The rules that still wait for a call. */
  pending(): readonly ArmedRule[] {
    return this.#rules;
  }

  /** All delays add up; of the other acts the first that matches befalls the call and is used up by it. */
  meet(method: string, input: unknown = null): Fate {
    let latencyMs = 0;
    let act: Fate['act'] = null;
    this.#rules = this.#rules.flatMap((rule) => {
      if (rule.method !== '*' && rule.method !== method) return [rule];
      if (rule.employeeId !== undefined && !isAbout(input, rule.employeeId)) return [rule];
      if (rule.after > 0) return [{ ...rule, after: rule.after - 1 }];
      if (rule.act.kind === 'latency') latencyMs += rule.act.ms;
      else if (act === null) act = rule.act;
      else return [rule];
      if (rule.times === null) return [rule];
      return rule.times > 1 ? [{ ...rule, times: rule.times - 1 }] : [];
    });
    return { latencyMs, act };
  }

  /** Resolves when `release` is called. */
  hold(): Promise<void> {
    return new Promise((resolve) => this.#held.add(resolve));
  }

  /** Lets all held answers go; returns how many there were. */
  release(): number {
    const released = this.#held.size;
    for (const resolve of this.#held) resolve();
    this.#held.clear();
    return released;
  }
}

function isAbout(input: unknown, employeeId: number): boolean {
  if (typeof input !== 'object' || input === null) return false;
  return Object.entries(input).some(
    ([name, value]) => (name === 'EmployeeId' && value === employeeId) || isAbout(value, employeeId),
  );
}
