import type { Result } from '../../shared/errors.js';
import type { Notice } from '../../shared/ipc/notices.js';
import type { LoadReport } from '../change-sets/repository.js';

/** What loading a connection's journals found that a person should hear. `isShown`: whether a set is in the outbox. */
export function journalNotices(loaded: Result<LoadReport>, isShown: (id: string) => boolean): Notice[] {
  if (!loaded.ok)
    return [{ kind: 'journals-unread', detail: 'detail' in loaded.error ? loaded.error.detail : loaded.error.kind }];
  const { torn, quarantined } = loaded.data;
  const shown = quarantined.filter(({ id }) => isShown(id)).length;
  return [
    ...(torn.length > 0 ? [{ kind: 'journal-torn', sets: torn.length } as const] : []),
    ...(quarantined.length > 0 ? [{ kind: 'journal-broken', sets: quarantined.length, shown } as const] : []),
  ];
}
