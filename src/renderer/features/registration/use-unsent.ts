import { useQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import type { CompanyId } from '../../../shared/domain/ids.js';
import type { Period } from '../../../shared/domain/period.js';
import { type ShownKind, sheetKinds } from './model/sheet-kinds.js';
import { hasUnsent } from './model/unsent.js';
import { keptQuery } from './queries.js';
import { sheetOfKey, subscribe } from './sheet-store.js';

/** Which sheets of a company and period hold edits that are not sent, also those that nobody opened since the app began. */
export function useUnsent(companyId: CompanyId, period: Period): ReadonlySet<ShownKind> {
  useQuery(keptQuery(companyId, period));
  // As a text, so that an answer that says the same is the same.
  const names = useSyncExternalStore(subscribe, () =>
    sheetKinds.filter((kind) => hasUnsent(sheetOfKey({ companyId, kind, period }))).join(' '),
  );
  return useMemo(() => new Set(sheetKinds.filter((kind) => names.split(' ').includes(kind))), [names]);
}
