import type { ChangeSetId } from '../../../shared/domain/ids.js';
import type { Result } from '../../../shared/errors.js';
import type { ChangeSet } from '../../../shared/ipc/changes.js';
import type { Desk } from '../../desk.js';

/** The check, and behind it the period before: what was read of that already is in the answer, the rest comes later. */
export async function checkAndCompare({ changes, comparisons }: Desk, id: ChangeSetId): Promise<Result<ChangeSet>> {
  const checked = await changes.check(id);
  if (!checked.ok) return checked;
  await comparisons.begin(checked.data);
  return changes.get(id);
}
