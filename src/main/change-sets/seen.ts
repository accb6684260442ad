import { describeStep } from './kinds/index.js';
import { sameLines } from './lines.js';
import type { PlannedStep } from './plan.js';
import type { GroupSnapshot, Line } from './ports.js';

/**
 * Whether what the clerk saw while staging still stands. Compared field by field, and only fields that the read
 * gives back: not every value that can be written can be read. What an added line joins does not matter to it. Without an
 * id to go by, any line will do.
 */
export function stillAsSeen(step: PlannedStep, image: GroupSnapshot): boolean {
  const { current, replaces, whole } = describeStep(step);
  if (whole) return sameLines(whole.lines, image.lines);
  if (!replaces) return true;
  if (!current) return image.lines.length === 0;
  const seen = Object.entries(current.values);
  return image.lines.some(
    (line) =>
      (current.id === null || line.id === current.id) && seen.every(([field, value]) => sameText(line, field, value)),
  );
}

const sameText = (line: Line, field: string, value: string | null): boolean =>
  !(field in line.values) || (line.values[field] ?? '') === (value ?? '');
