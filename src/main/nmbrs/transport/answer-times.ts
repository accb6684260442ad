/** Answers remembered of each kind of call. */
const remembered = 32;
/** Fewer say nothing yet. */
const enough = 8;
/** By this part of the difference the fastest answer is forgotten with each slower one: some thousands of calls, about a minute of full work. */
const forgetting = 0.0001;

/** `delayed`: about half a second late. `between`: late by less, which the server's limit never makes. */
export type Came = 'usual' | 'between' | 'delayed';

interface Known {
  readonly last: number[];
  fastest: number;
}

/**
 * How long answers of one kind of call usually take, and which of them came about half a second later: the server adds
 * that to calls beyond its limit (reference, section 8). Usual is the lower quartile: while others use the budget, many
 * answers are late, and the quick ones are what it takes without.
 */
export class AnswerTimes {
  readonly #byKind = new Map<string, Known>();

  /**
   * Notes one answer, in milliseconds. `late`: by how much it was slower than the fastest, which is the most that its
   * call can have arrived late; all of it as long as little is known, because the first calls go over cold connections.
   * Not measured against the usual: when everything slows down and recovers, calls of both times meet at the server.
   */
  note(kind: string, tookMs: number): { readonly late: number; readonly came: Came } {
    const known = this.#byKind.get(kind) ?? { last: [], fastest: tookMs };
    this.#byKind.set(kind, known);
    const times = known.last;
    const usual = lowerQuartile(times);
    const over = tookMs - usual;
    // An answer that varies by more than half a second anyway tells nothing.
    const tells = times.length >= enough && tookMs >= 1.5 * usual;
    const came = !tells || over < 150 || over > 750 ? 'usual' : over < 450 ? 'between' : 'delayed';
    known.fastest = Math.min(tookMs, known.fastest + forgetting * (tookMs - known.fastest));
    const late = times.length < remembered ? tookMs : tookMs - known.fastest;
    times.push(tookMs);
    if (times.length > remembered) times.shift();
    return { late, came };
  }
}

function lowerQuartile(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? 0;
}
