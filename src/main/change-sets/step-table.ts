import type { StepId } from '../../shared/domain/ids.js';
import type { StepCounts } from '../../shared/ipc/changes.js';
import {
  isOpen,
  isRetryable,
  isSendable,
  isSettled,
  needsRead,
  type StepState,
  waitsForSecondLook,
} from './step-state.js';

/** What the engine asks of all steps again and again. */
const traits = {
  due: needsRead,
  sendable: isSendable,
  open: isOpen,
  unsettled: (step: StepState): boolean => !isSettled(step),
  retryable: isRetryable,
  /** Planned, and waits for another step. */
  dependent: (step: StepState): boolean => step.status === 'planned' && step.plan.after !== undefined,
  secondLook: waitsForSecondLook,
} as const;
export type Trait = keyof typeof traits;
const traitNames = Object.keys(traits) as readonly Trait[];

/** Steps per chunk: one event copies so many, and a question about all looks at so many times fewer. */
const size = 64;

/**
 * The steps of a set in their order, never changed: a change gives another table that shares nearly everything with this
 * one. With a plain map, ten thousand lines sent one by one would copy, and look through, ten thousand steps at every event.
 */
export class StepTable implements ReadonlyMap<StepId, StepState> {
  readonly #chunks: readonly Chunk[];
  /** What no event about a single step changes; shared by every table with the same steps. */
  readonly #plan: Plan;

  private constructor(chunks: readonly Chunk[], plan: Plan) {
    this.#chunks = chunks;
    this.#plan = plan;
  }

  /** A step whose id comes twice takes the first one's place, as in a Map. */
  static of(steps: Iterable<StepState>): StepTable {
    const all = [...new Map([...steps].map((step) => [step.plan.id, step])).values()];
    const chunks: Chunk[] = [];
    for (let from = 0; from < all.length; from += size) chunks.push(new Chunk(all.slice(from, from + size)));
    return new StepTable(chunks, new Plan(all));
  }

  /** With another state of a step that is there. Throws when it is not. */
  with(step: StepState): StepTable {
    const at = this.#plan.places.get(step.plan.id);
    const chunk = at === undefined ? undefined : this.#chunks[Math.floor(at / size)];
    if (at === undefined || !chunk) throw new Error('A step that is not there');
    const chunks = this.#chunks.with(Math.floor(at / size), new Chunk(chunk.steps.with(at % size, step)));
    return new StepTable(chunks, this.#plan);
  }

  /** Every step changed; their ids and plans stay. */
  map(change: (step: StepState) => StepState): StepTable {
    return new StepTable(
      this.#chunks.map(({ steps }) => new Chunk(steps.map(change))),
      this.#plan,
    );
  }

  count(trait: Trait): number {
    return this.#chunks.reduce((sum, chunk) => sum + chunk.tally.traits[trait], 0);
  }

  /** Steps of that trait in their order; passes over chunks that have none. */
  *those(trait: Trait): Generator<StepState, undefined> {
    for (const chunk of this.#chunks)
      if (chunk.tally.traits[trait] > 0) for (const step of chunk.steps) if (traits[trait](step)) yield step;
  }

  statuses(): StepCounts {
    const counts = noCounts();
    for (const { tally } of this.#chunks) for (const status of statusNames) counts[status] += tally.counts[status];
    return counts;
  }

  /** Kinds of steps and how many there are of each. */
  get kinds(): ReadonlyMap<StepState['plan']['kind'], number> {
    return this.#plan.kinds;
  }

  /** How many employees the steps are about. */
  get employees(): number {
    return this.#plan.employees;
  }

  get size(): number {
    return this.#plan.places.size;
  }

  get(id: StepId): StepState | undefined {
    const at = this.#plan.places.get(id);
    return at === undefined ? undefined : this.#chunks[Math.floor(at / size)]?.steps[at % size];
  }

  has(id: StepId): boolean {
    return this.#plan.places.has(id);
  }

  keys(): MapIterator<StepId> {
    return this.#plan.places.keys();
  }

  *values(): Generator<StepState, undefined> {
    for (const { steps } of this.#chunks) yield* steps;
  }

  *entries(): Generator<[StepId, StepState], undefined> {
    for (const step of this.values()) yield [step.plan.id, step];
  }

  [Symbol.iterator](): Generator<[StepId, StepState], undefined> {
    return this.entries();
  }

  forEach(run: (step: StepState, id: StepId, table: ReadonlyMap<StepId, StepState>) => void): void {
    for (const [id, step] of this) run(step, id, this);
  }
}

class Plan {
  readonly places: ReadonlyMap<StepId, number>;
  readonly kinds: ReadonlyMap<StepState['plan']['kind'], number>;
  readonly employees: number;

  constructor(steps: readonly StepState[]) {
    this.places = new Map(steps.map((step, at) => [step.plan.id, at]));
    const kinds = new Map<StepState['plan']['kind'], number>();
    for (const { plan } of steps) kinds.set(plan.kind, (kinds.get(plan.kind) ?? 0) + 1);
    this.kinds = kinds;
    this.employees = new Set(steps.flatMap(({ plan }) => plan.employee.id ?? [])).size;
  }
}

interface Tally {
  readonly counts: StepCounts;
  readonly traits: Readonly<Record<Trait, number>>;
}

class Chunk {
  readonly steps: readonly StepState[];
  #tally: Tally | undefined;

  constructor(steps: readonly StepState[]) {
    this.steps = steps;
  }

  /** Counted when somebody asks: reading a journal makes many chunks that nobody asks. */
  get tally(): Tally {
    return (this.#tally ??= tallyOf(this.steps));
  }
}

function tallyOf(steps: readonly StepState[]): Tally {
  const counts = noCounts();
  const found: Record<Trait, number> = {
    due: 0,
    sendable: 0,
    open: 0,
    unsettled: 0,
    retryable: 0,
    dependent: 0,
    secondLook: 0,
  };
  for (const step of steps) {
    counts[step.status] += 1;
    for (const trait of traitNames) if (traits[trait](step)) found[trait] += 1;
  }
  return { counts, traits: found };
}

const noCounts = (): StepCounts => ({
  planned: 0,
  sent: 0,
  confirmed: 0,
  present: 0,
  accepted: 0,
  refused: 0,
  uncertain: 0,
  'not-sent': 0,
});
const statusNames = Object.keys(noCounts()) as readonly (keyof StepCounts)[];
