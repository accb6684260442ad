import type { StepKind } from '../../../../shared/ipc/changes.js';

export type TitleKey =
  | 'move'
  | 'correct'
  | 'address'
  | 'pay'
  | 'clear'
  | 'days'
  | 'bank'
  | 'personal'
  | 'absence'
  | 'leave'
  | 'run'
  | 'mixed'
  | 'none';

const single: Readonly<Record<StepKind, TitleKey>> = {
  'address.move': 'move',
  'address.correct': 'correct',
  'pay.add': 'pay',
  'pay.change': 'pay',
  'pay.remove': 'pay',
  'pay.stop': 'pay',
  'pay.end': 'pay',
  'pay.clear': 'clear',
  'company-pay.add': 'pay',
  'company-pay.stop': 'pay',
  'company-pay.clear': 'clear',
  'days.set': 'days',
  'bank.insert': 'bank',
  'bank.remove': 'bank',
  'personal.update': 'personal',
  'absence.report': 'absence',
  'absence.relapse': 'absence',
  'absence.more': 'absence',
  'absence.partial': 'absence',
  'absence.recover': 'absence',
  'leave.insert': 'leave',
  'leave.update': 'leave',
  'leave.remove': 'leave',
  'run.request': 'run',
};

/** Which title a set bears, by the kinds of step in it. `none`: an empty set, or one that could not be read. */
export function titleKey(kinds: readonly StepKind[]): TitleKey {
  const [first, ...others] = new Set(kinds);
  if (first === undefined) return 'none';
  if (others.length === 0) return single[first];
  const families = new Set([first, ...others].map((kind) => kind.slice(0, kind.indexOf('.'))));
  if (families.size > 1) return 'mixed';
  if (families.has('bank')) return 'bank';
  if (families.has('days')) return 'days';
  if (families.has('absence')) return 'absence';
  if (families.has('leave')) return 'leave';
  return families.has('pay') || families.has('company-pay') ? 'pay' : 'address';
}
