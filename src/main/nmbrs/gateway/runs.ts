import { type CompanyId, RunId } from '../../../shared/domain/ids.js';
import { ok, type Result } from '../../../shared/errors.js';
import { PayRun } from '../../../shared/ipc/runs.js';
import type { NmbrsClient } from '../client.js';

/** Payroll runs. There is no call that says what a run is for, when it is paid, or who approved it. */
export interface RunGateway {
  /** Runs of a year (Run_GetList), in the order of the server. A run that is not whole is left out. */
  list(companyId: CompanyId, year: number): Promise<Result<PayRun[]>>;
}

export function createRunGateway(client: NmbrsClient): RunGateway {
  return {
    async list(companyId, year) {
      const answer = await client.read('CompanyService.Run_GetList', { CompanyId: companyId, Year: year });
      if (!answer.ok) return answer;
      return ok(
        (answer.data ?? []).flatMap((row) => {
          if (!row) return [];
          const runAt = row.RunAt.startsWith('0001-') ? null : row.RunAt;
          const run = PayRun.safeParse({
            id: RunId.safeParse(row.ID).data,
            number: row.Number,
            year: row.Year,
            from: row.PeriodStart,
            until: row.PeriodEnd,
            description: row.Description ?? '',
            runAt,
            locked: row.IsLocked,
          });
          return run.success ? [run.data] : [];
        }),
      );
    },
  };
}
