import type { StepId } from '../../shared/domain/ids.js';
import { samePeriod } from '../../shared/domain/period.js';
import { err, ok, type Result } from '../../shared/errors.js';
import { ImportId, type ImportView } from '../../shared/ipc/imports.js';
import type { ImportMode } from '../../shared/imports/mapping.js';
import { planInput } from './check/check-file.js';
import type { ImportsParts } from './imports.js';
import type { CheckOutcome, OpenFile } from './open-file.js';
import { receiptLines } from './receipt/receipt-line.js';
import type { ImportTarget } from './targets/target.js';

/**
 * Everything that is good into change sets, one a company and period; what a former staging of this file left there is
 * replaced. Which line becomes which step is on disk before anything is staged, so that no end of the app loses it.
 */
export async function stageFile(
  parts: ImportsParts,
  file: OpenFile,
  mode: ImportMode,
  target: ImportTarget,
): Promise<Result<void>> {
  const { changes, receipts, sent, clock } = parts;
  const { outcome } = file;
  if (!outcome) return err({ kind: 'wrong-state', state: 'unchecked' });
  const steps = new Map<number, StepId | null>(outcome.parts.flatMap(({ plans }) => [...plans[mode].ends]));
  const own = new Set(file.staged.values());
  const receipt = ImportId.parse(parts.id());
  const begun = await receipts.begin(
    receipt,
    {
      version: 1,
      name: file.name,
      at: clock.now(),
      lines: outcome.lines.length,
      left: outcome.left.size,
      same: [...steps.values()].filter((step) => step === null).length,
      parts: outcome.parts.map(({ company: { id, number, name }, period }) => ({
        company: { id, number, name },
        period,
      })),
    },
    receiptLines(file, steps, target.valueField),
  );
  if (!begun.ok) return begun;
  const sets: ImportView['sets'] = [];
  const staged = await stageParts(parts, outcome, mode, target, (id) => own.has(id), sets);
  const written = await receipts.staged(
    receipt,
    outcome.parts.map(({ company, period }) => setOf(sets, company.id, period)?.setId ?? null),
  );
  if (!staged.ok) return staged;
  if (!written.ok) return written;
  // A company or period that the file no longer asks for: what was staged of it there goes.
  for (const { company, period } of file.sets) {
    if (outcome.parts.some((part) => part.company.id === company.id && samePeriod(part.period, period))) continue;
    const gone = await changes.stageAll(company, period, [], (step) => own.has(step.id));
    if (!gone.ok) return gone;
  }
  const before = file.receipt;
  if (before !== null && !file.sets.some(({ setId }) => isStarted(parts, setId))) await receipts.remove(before);
  file.mode = mode;
  file.sets = sets;
  file.staged = steps;
  file.receipt = receipt;
  if (sets.length > 0) await sent.add({ digest: file.digest, at: clock.now(), sets: sets.map(({ setId }) => setId) });
  return ok(undefined);
}

/** Fills `sets` as far as it comes: what a mistake in the middle leaves staged is known all the same. */
async function stageParts(
  parts: ImportsParts,
  { parts: all, world, doubtful }: CheckOutcome,
  mode: ImportMode,
  target: ImportTarget,
  isOwn: (step: StepId) => boolean,
  sets: ImportView['sets'],
): Promise<Result<void>> {
  for (const part of all) {
    const replaces = target.replaces(planInput(parts, part, world, mode, doubtful));
    const steps = await parts.fixedStarts.settle(part.company, part.plans[mode].steps);
    const set = await parts.changes.stageAll(
      part.company,
      part.period,
      steps,
      (step) => isOwn(step.id) || replaces(step),
    );
    if (!set.ok) return set;
    if (set.data && steps.length > 0) sets.push({ company: part.company, period: part.period, setId: set.data.id });
  }
  return ok(undefined);
}

const setOf = (
  sets: ImportView['sets'],
  companyId: number,
  period: ImportView['sets'][number]['period'],
): ImportView['sets'][number] | undefined =>
  sets.find((set) => set.company.id === companyId && samePeriod(set.period, period));

/** Whether anything of a set was sent, or may be. */
export function isStarted(
  { changes }: Pick<ImportsParts, 'changes'>,
  id: ImportView['sets'][number]['setId'],
): boolean {
  const set = changes.get(id);
  return set.ok && (set.data.state === 'sending' || set.data.state === 'settled');
}
