import type { Step } from '../../../../shared/ipc/changes.js';

export const tabs = ['all', 'attention', 'confirmed', 'waiting'] as const;
export type TabKey = (typeof tabs)[number];

/** Not sent, and nobody decided or needs to decide anything about it. */
const closed: readonly Step['notSent'][] = ['already-so', 'left-by-person'];

/** A line that a person has to look at: refused, uncertain and not left so, or not sent for a reason that matters. */
export function needsLook(step: Step): boolean {
  if (step.status === 'refused') return true;
  if (step.status === 'uncertain') return step.decidedByPerson !== 'leave';
  return step.status === 'not-sent' && !closed.includes(step.notSent);
}

export function isOn(tab: TabKey, step: Step): boolean {
  switch (tab) {
    case 'all':
      return true;
    case 'attention':
      return needsLook(step);
    case 'confirmed':
      return step.status === 'confirmed' || step.status === 'present' || step.status === 'accepted';
    case 'waiting':
      return step.status === 'planned' || step.status === 'sent';
  }
}

const rank = (step: Step): number => (step.status === 'uncertain' ? 0 : 1);

/** The lines of a tab; under attention what is uncertain stands first, the rest keeps the order of sending. */
export function linesOf(tab: TabKey, steps: readonly Step[]): Step[] {
  const shown = steps.filter((step) => isOn(tab, step));
  return tab === 'attention' ? shown.toSorted((a, b) => rank(a) - rank(b)) : shown;
}

/** Where a set opens: at what needs a person, if anything does. */
export const openingTab = (steps: readonly Step[]): TabKey => (steps.some(needsLook) ? 'attention' : 'all');
