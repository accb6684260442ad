import type { SheetStep } from '../../../../shared/ipc/registration.js';
import { type Edits, type History, noHistory, redo, undo, write } from '../../../grid/engine/edits.js';

/** The edits after these acts, with everything that can be undone and done again. */
export const replayed = (steps: readonly SheetStep[], from: History = noHistory): History =>
  steps.reduce(stepped, from);

export function stepped(history: History, step: SheetStep): History {
  switch (step.do) {
    case 'undo':
      return undo(history);
    case 'redo':
      return redo(history);
    case 'write':
      return write(
        history,
        step.writes.map(({ key, value }) => ({ key, value })),
      );
  }
}

/** The acts that made a history, oldest first. What was undone is not among them. */
export const actsOf = ({ past }: History): SheetStep[] =>
  past.map((patches) => ({ do: 'write', writes: patches.map(({ key, after }) => ({ key, value: after })) }));

/** What is left of the edits once those of a set were sent: only what was done to the sheet after it was staged. */
export function leftAfter(staged: Edits, now: Edits): History {
  const writes = [...now].flatMap(([key, value]) => (staged.get(key) === value ? [] : [{ key, value }]));
  return write(noHistory, writes);
}

/** One act that makes an empty sheet what it is now. */
export const wholeStep = (edits: Edits): SheetStep => ({
  do: 'write',
  writes: [...edits].map(([key, value]) => ({ key, value })),
});
