import type { EmployeeId } from '../../shared/domain/ids.js';
import type { CodeDifference, RunComparison, RunDifference } from '../../shared/ipc/runs.js';
import { placesOf, scaled, unscaled } from '../reports/table/decimals.js';
import type { CodeLine } from './wage-codes.js';

interface Pair {
  readonly line: CodeLine;
  before: bigint | null;
  now: bigint | null;
}

/**
 * What differs between two runs: per employee and code, and per code over everybody. Several lines of one code are added up.
 * What is equal is left out.
 */
export function compareRuns(before: readonly CodeLine[], now: readonly CodeLine[]): Omit<RunComparison, 'readAt'> {
  const places = [...before, ...now].reduce((most, { value }) => Math.max(most, placesOf(value)), 0);
  const pairs = new Map<string, Pair>();
  const put = (lines: readonly CodeLine[], side: 'before' | 'now'): void => {
    for (const line of lines) {
      const key = `${line.employeeId} ${line.code}`;
      const pair = pairs.get(key) ?? { line, before: null, now: null };
      pair[side] = (pair[side] ?? 0n) + scaled(line.value, places);
      pairs.set(key, pair);
    }
  };
  // The newer run first: its names and descriptions are the ones to show.
  put(now, 'now');
  put(before, 'before');

  const changed = [...pairs.values()].filter((pair) => (pair.now ?? 0n) !== (pair.before ?? 0n));
  changed.sort((a, b) => order(size(b), size(a)) || a.line.name.localeCompare(b.line.name, 'nl'));
  const [was, is] = [peopleOf(before), peopleOf(now)];
  return {
    differences: changed.map((pair) => differenceOf(pair, places)),
    codes: codesOf([...pairs.values()], places),
    people: is.size,
    added: [...is].filter(([id]) => !was.has(id)).map(([employeeId, name]) => ({ employeeId, name })),
    gone: [...was].filter(([id]) => !is.has(id)).map(([employeeId, name]) => ({ employeeId, name })),
  };
}

const order = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
const by = (pair: Pair): bigint => (pair.now ?? 0n) - (pair.before ?? 0n);
const size = (pair: Pair): bigint => (by(pair) < 0n ? -by(pair) : by(pair));
const peopleOf = (lines: readonly CodeLine[]): Map<EmployeeId, string> =>
  new Map(lines.map(({ employeeId, name }) => [employeeId, name]));

function differenceOf(pair: Pair, places: number): RunDifference {
  const { employeeId, name, code, description } = pair.line;
  const text = (units: bigint | null): string => (units === null ? '' : unscaled(units, places));
  return {
    employeeId,
    name,
    code,
    description,
    before: text(pair.before),
    now: text(pair.now),
    difference: unscaled(by(pair), places),
    percent: percentOf(by(pair), pair.before ?? 0n),
  };
}

/** Whole percents, halves away from zero; null when there is nothing to be a part of. */
function percentOf(part: bigint, whole: bigint): number | null {
  if (whole === 0n) return null;
  const [a, b] = [part < 0n ? -part : part, whole < 0n ? -whole : whole];
  const rounded = Number((a * 200n + b) / (b * 2n));
  return part < 0n === whole < 0n ? rounded : -rounded;
}

function codesOf(pairs: readonly Pair[], places: number): CodeDifference[] {
  const codes = new Map<string, { description: string; before: bigint; now: bigint; people: number }>();
  for (const pair of pairs) {
    const { code, description } = pair.line;
    const sum = codes.get(code) ?? { description, before: 0n, now: 0n, people: 0 };
    sum.before += pair.before ?? 0n;
    sum.now += pair.now ?? 0n;
    if (by(pair) !== 0n) sum.people += 1;
    codes.set(code, sum);
  }
  return [...codes]
    .sort(([a], [b]) => a.localeCompare(b, 'nl', { numeric: true }))
    .map(([code, { description, before, now, people }]) => ({
      code,
      description,
      before: unscaled(before, places),
      now: unscaled(now, places),
      difference: unscaled(now - before, places),
      people,
    }));
}
