import type { Finding } from '../../shared/ipc/changes.js';
import type { Instant } from '../../shared/ipc/common.js';
import { addMs } from './instants.js';
import { contentsWithin, holds, linesWithin, newLines, sameContents, sameLines } from './lines.js';
import type { Effect, GroupSnapshot, Line } from './ports.js';

export interface Question {
  readonly effect: Effect;
  /** The lines that the call should leave behind. */
  readonly planned: readonly Line[];
  /** Read right before sending. */
  readonly before: GroupSnapshot;
  readonly after: GroupSnapshot;
  /** The company's current period is no longer the one that was reviewed. */
  readonly periodMoved: boolean;
  /** From an earlier read that did not see it; null when this is the first such read. */
  readonly secondReadFrom: Instant | null;
  /** How far apart two reads must be before "not there" means something. */
  readonly settleMs: number;
  /** Since the first of the two by a clock that nobody can set; null when another process did it. */
  readonly elapsedMs: number | null;
}

export interface Answer {
  readonly finding: Exclude<Finding, 'not-read-yet' | 'unreadable'>;
  readonly secondReadFrom: Instant | null;
}

/**
 * What a read after an uncertain answer shows (docs/change-sets.md, "After an uncertain answer").
 * It never says "sent" or "not sent": the server may still be working, and other people write too.
 */
export function reconcile(question: Question): Answer {
  if (question.periodMoved) return settled('changed');
  switch (question.effect) {
    case 'add':
      return ofAdded(question);
    case 'set':
      return ofSet(question);
    case 'remove':
      return ofRemoved(question);
  }
}

/** Lines come beside those that stand: N (new) against L (planned), as multisets. */
function ofAdded(question: Question): Answer {
  const { before, after, planned } = question;
  if (!linesWithin(before.lines, after.lines)) return settled('changed');
  const fresh = newLines(before.lines, after.lines);
  if (fresh.length === 0) return notThere(question);
  if (sameContents(fresh, planned)) return settled('present');
  return settled(contentsWithin(fresh, planned) ? 'partial' : 'changed');
}

/** A value is made equal to the plan: it counts only when it did not stand there before. */
function ofSet(question: Question): Answer {
  const { before, after, planned } = question;
  const arrived = planned.length > 0 && planned.every((line) => holds(after.lines, line) && !holds(before.lines, line));
  if (arrived) return settled('present');
  return sameLines(before.lines, after.lines) ? notThere(question) : settled('changed');
}

/** A line goes away, the others stay. */
function ofRemoved(question: Question): Answer {
  const { before, after, planned } = question;
  if (sameLines(before.lines, after.lines)) return notThere(question);
  return settled(gone(planned, after) && linesWithin(after.lines, before.lines) ? 'present' : 'changed');
}

/** Whether none of the lines stands there any more, by their ids. */
const gone = (planned: readonly Line[], { lines }: GroupSnapshot): boolean =>
  planned.every(({ id }) => !lines.some((line) => line.id === id));

/** Whether what a step wants stands already, so that there is nothing to send. An added line is never there before. */
export function alreadyThere(effect: Effect, planned: readonly Line[], image: GroupSnapshot): boolean {
  if (effect === 'remove') return gone(planned, image);
  return effect === 'set' && planned.length > 0 && planned.every((line) => holds(image.lines, line));
}

/**
 * Not there once says little: a slow server may still book it. Twice, far enough apart, is "not seen". Far enough by both
 * clocks: the wall clock, which outlives a restart, and the one that nobody can set.
 */
function notThere({ after, secondReadFrom, settleMs, elapsedMs }: Question): Answer {
  if (secondReadFrom === null) return { finding: 'not-seen-once', secondReadFrom: addMs(after.readAt, settleMs) };
  if (after.readAt < secondReadFrom) return { finding: 'not-seen-once', secondReadFrom };
  if (elapsedMs !== null && elapsedMs < settleMs)
    return { finding: 'not-seen-once', secondReadFrom: addMs(after.readAt, settleMs - elapsedMs) };
  return { finding: 'not-seen', secondReadFrom };
}

const settled = (finding: Answer['finding']): Answer => ({ finding, secondReadFrom: null });

/** Whether a read after a "yes" shows what was planned. With an id from the API, that very line must show it. */
export function shows(
  effect: Effect,
  planned: readonly Line[],
  id: string | null,
  before: GroupSnapshot,
  after: GroupSnapshot,
): boolean {
  if (effect === 'remove') return gone(planned, after);
  const only = planned.length === 1 ? planned[0] : undefined;
  if (id !== null && only !== undefined) return holds(after.lines, { ...only, id });
  if (effect === 'set') return planned.every((line) => holds(after.lines, line));
  return sameContents(newLines(before.lines, after.lines), planned);
}
