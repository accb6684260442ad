import type { Evidence } from '../../../../shared/ipc/changes.js';
import { fieldNames } from '../../changes/index.js';

type Line = Evidence['plan']['lines'][number];

export interface ShownField {
  readonly field: string;
  readonly value: string | null;
  /** What stood there before, when that differs; undefined: the same, or nothing to compare with. */
  readonly was?: string | null;
}

/** `ours`: what we planned. `theirs`: not ours and not there before. `plain`: as it stood. */
export interface ShownLine {
  readonly mark: 'plain' | 'ours' | 'theirs';
  readonly fields: readonly ShownField[];
}

export interface Columns {
  readonly before: readonly ShownLine[];
  readonly plan: readonly ShownLine[];
  /** Null: nothing was read afterwards. */
  readonly after: readonly ShownLine[] | null;
}

/** Before, plan and after, with a mark on each line. Fields that are empty everywhere are left out. */
export function columnsOf({ before, plan, after }: Evidence): Columns {
  const lines = [...before.lines, ...plan.lines, ...(after?.lines ?? [])];
  const used = fieldNames(
    Object.fromEntries(lines.flatMap(({ values }) => Object.entries(values).filter(([, value]) => !isEmpty(value)))),
  );
  const shown = (line: Line, mark: ShownLine['mark'], old?: Line): ShownLine => ({
    mark,
    fields: used.map((field) => shownField(field, line, old)),
  });
  // A record that was rewritten in place is compared with the one that stood there.
  const only = before.lines.length === 1 ? before.lines[0] : undefined;
  return {
    before: before.lines.map((line) => shown(line, 'plain')),
    plan: plan.lines.map((line) => shown(line, 'ours', only)),
    after: after
      ? after.lines.map((line) => shown(line, markOf(line, before.lines), after.lines.length === 1 ? only : undefined))
      : null,
  };
}

const isEmpty = (value: string | null | undefined): boolean => value === null || value === undefined || value === '';

function markOf(line: Line, before: readonly Line[]): ShownLine['mark'] {
  if (line.ours) return 'ours';
  return before.some((old) => sameValues(old, line)) ? 'plain' : 'theirs';
}

function sameValues(a: Line, b: Line): boolean {
  const names = new Set([...Object.keys(a.values), ...Object.keys(b.values)]);
  return [...names].every((name) => (a.values[name] ?? '') === (b.values[name] ?? ''));
}

function shownField(field: string, line: Line, old: Line | undefined): ShownField {
  const raw = line.values[field];
  const value = isEmpty(raw) ? null : (raw ?? null);
  if (!old || (old.values[field] ?? '') === (value ?? '')) return { field, value };
  const was = old.values[field];
  return { field, value, was: isEmpty(was) ? null : (was ?? null) };
}
