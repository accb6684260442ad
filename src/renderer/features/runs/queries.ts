import type { CompanyId } from '../../../shared/domain/ids.js';
import type { PayRun } from '../../../shared/ipc/runs.js';
import { ask } from '../../app/ask.js';

type OneRun = Pick<PayRun, 'id' | 'year'>;
const oneOf = ({ id, year }: OneRun): OneRun => ({ id, year });

/** Costs the server two reports: asked by a click, never by itself, and kept as it came. */
export const comparisonQuery = (companyId: CompanyId, run: OneRun, before: OneRun) => ({
  ...ask(['runs', 'compare', companyId, run.id, before.id], (loondesk) =>
    loondesk.runs.compare({ companyId, run: oneOf(run), before: oneOf(before) }),
  ),
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
});
