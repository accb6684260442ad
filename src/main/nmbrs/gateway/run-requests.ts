import type { CompanyId } from '../../../shared/domain/ids.js';
import { ok, type Result } from '../../../shared/errors.js';
import { RunRequest } from '../../../shared/ipc/runs.js';
import type { NmbrsClient } from '../client.js';
import { silent, type WrittenId } from './pay-lines.js';

/** Requests for a run. A request has no id, and the API has no call that takes one back. */
export interface RunRequestGateway {
  /** Requests of a year (RunRequest_GetList), in the order of the server. */
  list(companyId: CompanyId, year: number): Promise<Result<RunRequest[]>>;
  /** Asks for a run of the company (RunRequest_Insert). The call names no period and answers nothing. */
  insert(companyId: CompanyId): Promise<WrittenId>;
}

export function createRunRequestGateway(client: NmbrsClient): RunRequestGateway {
  return {
    async list(companyId, year) {
      const answer = await client.read('CompanyService.RunRequest_GetList', { CompanyId: companyId, Year: year });
      if (!answer.ok) return answer;
      return ok(
        (answer.data ?? []).flatMap((row) => {
          if (!row) return [];
          const handledAt = row.HandledDate.startsWith('0001-') ? null : row.HandledDate;
          const request = RunRequest.safeParse({ period: row.Period, year: row.Year, status: row.Status, handledAt });
          return request.success ? [request.data] : [];
        }),
      );
    },
    insert: async (companyId) =>
      silent(await client.write('CompanyService.RunRequest_Insert', { CompanyId: companyId })),
  };
}
