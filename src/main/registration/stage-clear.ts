import type { z } from 'zod';
import { type EmployeeId, StepId } from '../../shared/domain/ids.js';
import { paySheetOf } from '../../shared/domain/registration.js';
import { err, type Result } from '../../shared/errors.js';
import type { ChangeSet } from '../../shared/ipc/changes.js';
import type { registrationContract } from '../../shared/ipc/registration.js';
import { isClearStep } from '../change-sets/plan-clear.js';
import type { Desk } from '../desk.js';
import { planClear } from './plan-clear.js';
import { stageCompanyClear } from './stage-company.js';

type Input = z.output<typeof registrationContract.clear.input>;

/** Drafts the clearing of these people's lines, in a set of its own. Null when none of them has a line. */
export async function stageClear(desk: Desk, newId: () => string, input: Input): Promise<Result<ChangeSet | null>> {
  const { companyId, period, kind, people } = input;
  const company = desk.companies.find(companyId);
  if (!company) return err({ kind: 'not-found', what: 'company' });
  const sheet = paySheetOf(kind);
  if (sheet?.of === 'company' && !sheet.fixed) return stageCompanyClear(desk, newId, input);
  // A fixed line is stopped, never cleared: that would change the past. Days have no way to be empty.
  if (!sheet || sheet.fixed || sheet.of !== 'employees')
    return err({ kind: 'input-refused', where: 'kind', reason: 'no-clear' });
  const { pay } = sheet;
  const codes = await desk.sheets.codes(companyId, pay);
  if (!codes.ok) return codes;
  const names = new Map(codes.data.map(({ code, description }) => [code, description]));
  const steps = planClear(
    {
      companyId,
      period,
      pay,
      person: (id: EmployeeId) => desk.employees.find(companyId, id),
      lines: (id) => desk.sheets.linesOf({ companyId, period, kind }, id),
      codeName: (code) => names.get(code),
      newId: () => StepId.parse(newId()),
    },
    [...new Set(people)],
  );
  if (!steps.ok) return steps;
  if (steps.data.length === 0) return { ok: true, data: null };
  return desk.changes.stageAll(company, period, steps.data, (step) => isClearStep(step) && step.clears === pay);
}
