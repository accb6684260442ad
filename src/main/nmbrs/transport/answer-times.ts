/** Answers remembered of each kind of call. */
const remembered = 32;
/** Fewer say nothing yet. */
const enough = 8;

/**
 * How long answers of one kind of call usually take, and which of them came about half a second later: the server adds
 * that to calls beyond its limit (reference, section 8). Usual is the lower quartile: while others use the budget, many
 * answers are late, and the quick ones are what it takes without.
 */
export class AnswerTimes {
  readonly #byKind = new Map<string, number[]>();

  /**
   * Notes one answer, in milliseconds. `late`: how much of it was more than usual; all of it as long as little is known,
   * because the first calls go over cold connections and make a poor measure.
   */
  note(kind: string, tookMs: number): { readonly late: number; readonly delayed: boolean } {
    const times = this.#byKind.get(kind) ?? [];
    this.#byKind.set(kind, times);
    const usual = lowerQuartile(times);
    const over = tookMs - usual;
    // An answer that varies by more than half a second anyway tells nothing.
    const delayed = times.length >= enough && over >= 450 && over <= 750 && tookMs >= 1.5 * usual;
    const late = times.length < remembered ? tookMs : Math.max(over, 0);
    times.push(tookMs);
    if (times.length > remembered) times.shift();
    return { late, delayed };
  }
}

function lowerQuartile(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? 0;
}
