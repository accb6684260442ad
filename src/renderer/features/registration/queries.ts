import { queryOptions } from '@tanstack/react-query';
import type { CompanyId, EmployeeId } from '../../../shared/domain/ids.js';
import type { Period } from '../../../shared/domain/period.js';
import type { PayKind } from '../../../shared/domain/registration.js';
import type { SheetKey } from '../../../shared/ipc/registration.js';
import { ask } from '../../app/ask.js';
import { sheetKinds } from './model/sheet-kinds.js';
import { loadSheet, restoreEdits, restoreSent } from './sheet-store.js';

/** Reads what of a sheet is not read yet, whenever somebody opens it. What comes in is in `sheet-store.ts`. */
export const readQuery = (sheet: SheetKey, people: readonly EmployeeId[]) =>
  queryOptions({
    queryKey: ['registration', 'read', sheet, people.length],
    queryFn: async () => {
      await Promise.all([restoreEdits(sheet), restoreSent(sheet), loadSheet(sheet, people, false)]);
      return null;
    },
    staleTime: 0,
  });

/** Brings back what was typed into any sheet of a company and period when the app was open before. */
export const keptQuery = (companyId: CompanyId, period: Period) =>
  queryOptions({
    queryKey: ['registration', 'kept', companyId, period],
    queryFn: async () => {
      await Promise.all(sheetKinds.map((kind) => restoreEdits({ companyId, kind, period })));
      return null;
    },
    staleTime: 0,
  });

export const codesQuery = (input: { readonly companyId: CompanyId; readonly pay: PayKind }) =>
  ask(['registration', 'codes', input], (loondesk) => loondesk.registration.codes(input));

export const costCodesQuery = (companyId: CompanyId) =>
  ask(['registration', 'costCodes', companyId], (loondesk) => loondesk.registration.costCodes({ companyId }));
