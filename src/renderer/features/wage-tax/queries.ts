import { useMutation } from '@tanstack/react-query';
import type { CompanyId } from '../../../shared/domain/ids.js';
import type { LoondeskApi } from '../../../shared/ipc/contract.js';
import { api, ask } from '../../app/ask.js';
import { unwrap } from '../../app/errors.js';

export const declarationsQuery = ({ companyId, year }: { readonly companyId: CompanyId; readonly year: number }) =>
  ask(['wageTax', 'list', companyId, year], (loondesk) => loondesk.wageTax.list({ companyId, year }));

type Payment = Parameters<LoondeskApi['wageTax']['savePayment']>[0];
export type SaveInput =
  | { readonly file: 'xml'; readonly of: Pick<Payment, 'companyId' | 'id'> }
  | { readonly file: 'payment'; readonly of: Payment };

/** Saves a declaration or its payment file through main's dialog. Null: cancelled. */
export function useSaveDeclaration() {
  return useMutation({
    mutationFn: async (input: SaveInput) => {
      const { wageTax } = api();
      const saved = input.file === 'xml' ? wageTax.saveXml(input.of) : wageTax.savePayment(input.of);
      return (await unwrap(saved)).name;
    },
  });
}
