/** Numbers between 0 and 1 that the seed decides (mulberry32), so that a run that found something can be run again. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface PlannedFault {
  readonly name: string;
  readonly method: string;
  readonly act: Readonly<Record<string, unknown>>;
  /** How many calls of the method pass before it. */
  readonly after: number;
}

/** Each way in which a call can go wrong, and whether it may come often. The rare ones cost a minute or hold up everything. */
const acts: readonly { readonly name: string; readonly act: PlannedFault['act']; readonly rare?: true }[] = [
  { name: 'cut-before-commit', act: { kind: 'cut-before-commit' } },
  { name: 'cut-after-commit', act: { kind: 'cut-after-commit' } },
  { name: 'late-commit', act: { kind: 'late-commit', ms: 2_000, connection: 'cut' } },
  { name: '500', act: { kind: 'http', status: 500 } },
  { name: '500-after-commit', act: { kind: 'http', status: 500, commit: true } },
  { name: 'garbage', act: { kind: 'garbage' } },
  { name: 'truncated', act: { kind: 'truncated' } },
  { name: 'fault', act: { kind: 'fault', code: 2006, text: 'Invalid period' } },
  { name: 'slow', act: { kind: 'latency', ms: 400 } },
  { name: '503', act: { kind: 'http', status: 503, retryAfter: 1 }, rare: true },
  { name: 'time-out', act: { kind: 'hold-after-commit' }, rare: true },
];

/** A method, and how many of its calls a set is going to make. */
export type ExpectedCalls = readonly { readonly method: string; readonly calls: number }[];

/** Every fault at least once, at places that the seed decides: one call in eight, no two at one call. */
export function planFaults(expected: ExpectedCalls, random: () => number, withTimeOut: boolean): PlannedFault[] {
  const places = expected.flatMap(({ method, calls }) =>
    Array.from({ length: calls }, (_, after) => ({ method, after })),
  );
  const usual = acts.filter(({ rare }) => !rare);
  const wanted = [
    ...acts.filter(({ name }) => withTimeOut || name !== 'time-out'),
    ...Array.from(
      { length: Math.max(0, Math.floor(places.length / 8) - acts.length) },
      (_, at) => usual[at % usual.length],
    ),
  ];
  return wanted.flatMap((fault) => {
    const [place] = places.splice(Math.floor(random() * places.length), 1);
    return fault && place ? [{ name: fault.name, act: fault.act, ...place }] : [];
  });
}

/** One of the usual faults at about half of the first batches: how many there will be depends on what they meet. */
export function planBatchFaults(method: string, random: () => number): PlannedFault[] {
  const usual = acts.filter(({ rare }) => !rare);
  return Array.from({ length: 8 }, (_, after) => after).flatMap((after) => {
    const fault = random() < 0.6 ? usual[Math.floor(random() * usual.length)] : undefined;
    return fault ? [{ name: `batch-${fault.name}`, method, act: fault.act, after }] : [];
  });
}
