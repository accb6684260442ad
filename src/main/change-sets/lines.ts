import { canonical } from './canonical.js';
import type { Line } from './ports.js';

/** A line's content without its id. Empty text and null are the same: the API does not keep them apart. */
export const valuesKey = (line: Line): string =>
  canonical(Object.fromEntries(Object.entries(line.values).filter(([, value]) => value !== null && value !== '')));

const wholeKey = (line: Line): string => `${line.id ?? ''}|${valuesKey(line)}`;

/** A multiset of texts: key -> how many. */
type Bag = Map<string, number>;

const bagOf = (keys: readonly string[]): Bag => {
  const bag: Bag = new Map();
  for (const key of keys) bag.set(key, (bag.get(key) ?? 0) + 1);
  return bag;
};

/** Whether every key of `part` is in `whole` at least as often. */
const within = (part: Bag, whole: Bag): boolean => [...part].every(([key, count]) => (whole.get(key) ?? 0) >= count);

const sameBag = (a: Bag, b: Bag): boolean => within(a, b) && within(b, a);

/** The same lines with the same ids, in any order. */
export const sameLines = (a: readonly Line[], b: readonly Line[]): boolean =>
  sameBag(bagOf(a.map(wholeKey)), bagOf(b.map(wholeKey)));

/** The same contents equally often, whatever the ids. */
export const sameContents = (a: readonly Line[], b: readonly Line[]): boolean =>
  sameBag(bagOf(a.map(valuesKey)), bagOf(b.map(valuesKey)));

/** Whether `part` has no content more often than `whole` has it. */
export const contentsWithin = (part: readonly Line[], whole: readonly Line[]): boolean =>
  within(bagOf(part.map(valuesKey)), bagOf(whole.map(valuesKey)));

/** Whether every line of `part` stands in `whole` unchanged, id included. */
export const linesWithin = (part: readonly Line[], whole: readonly Line[]): boolean =>
  within(bagOf(part.map(wholeKey)), bagOf(whole.map(wholeKey)));

/** What is in `after` and was not in `before`: by id, and by count of contents where the API gives no ids. */
export function newLines(before: readonly Line[], after: readonly Line[]): readonly Line[] {
  const known = new Set(before.flatMap((line) => (line.id === null ? [] : [line.id])));
  const left = bagOf(before.filter((line) => line.id === null).map(valuesKey));
  return after.filter((line) => {
    if (line.id !== null) return !known.has(line.id);
    const key = valuesKey(line);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
}

/** Whether one line of `lines` is what was planned: same content, and the same id where the plan names one. */
export const holds = (lines: readonly Line[], planned: Line): boolean =>
  lines.some((line) => valuesKey(line) === valuesKey(planned) && (planned.id === null || planned.id === line.id));
