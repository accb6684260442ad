/** Where zero and the figures of a chart lie, from 0 (below) to 1 (above). Zero is always in it: bars tell the truth. */
export function scaleOf(values: readonly number[]): (value: number) => number {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = most - least;
  return (value) => (span === 0 ? 0 : (value - least) / span);
}
