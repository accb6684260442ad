import type { CompanyId } from '../../../shared/domain/ids.js';
import type { PayKind } from '../../../shared/domain/registration.js';
import { ask } from '../../app/ask.js';

export { employeesQuery } from '../employees/index.js';

export const codesQuery = (input: { readonly companyId: CompanyId; readonly pay: PayKind }) =>
  ask(['registration', 'codes', input], (loondesk) => loondesk.registration.codes(input));
