import type { z } from 'zod';
import { type EmployeeId, StepId } from '../../shared/domain/ids.js';
import { type CostCodes, paySheetOf } from '../../shared/domain/registration.js';
import { err, ok, type Result } from '../../shared/errors.js';
import type { ChangeSet } from '../../shared/ipc/changes.js';
import type { registrationContract } from '../../shared/ipc/registration.js';
import { isPayStep } from '../change-sets/plan.js';
import { isDaysStep } from '../change-sets/plan-days.js';
import type { Desk } from '../desk.js';
import { daysKinds } from './days-kinds.js';
import { costNames } from './extra-fields.js';
import { planDays } from './plan-days.js';
import { planEdits } from './plan-edits.js';

type Input = z.output<typeof registrationContract.stage.input>;

/** Stages, and notes with the kept edits which set they are in. */
export async function stageSheet(desk: Desk, newId: () => string, input: Input): Promise<Result<ChangeSet | null>> {
  const { companyId, kind, period } = input;
  const set = await planned(desk, newId, input);
  if (set.ok && set.data) await desk.keptEdits.staged({ companyId, kind, period }, set.data.id);
  return set;
}

/**
 * Puts a sheet's edits into the open draft of its company and period, in place of what was staged of this sheet before: the
 * sheet says what a person wants, whole. Null when nothing is left to do.
 */
async function planned(desk: Desk, newId: () => string, input: Input): Promise<Result<ChangeSet | null>> {
  const { companyId, period, kind, edits } = input;
  const company = desk.companies.find(companyId);
  if (!company) return err({ kind: 'not-found', what: 'company' });
  const person = (id: EmployeeId) => desk.employees.find(companyId, id);
  const id = (): StepId => StepId.parse(newId());
  const sheet = paySheetOf(kind);
  if (!sheet) {
    const daysOf = daysKinds[kind];
    if (daysOf === undefined) return err({ kind: 'input-refused', where: 'kind', reason: 'not-written-yet' });
    const days = (employeeId: EmployeeId) => desk.sheets.daysOf({ companyId, period, kind }, employeeId);
    const steps = planDays({ companyId, period, daysOf, person, days, newId: id }, edits);
    if (!steps.ok) return steps;
    return desk.changes.stageAll(company, period, steps.data, (step) => isDaysStep(step) && step.daysOf === daysOf);
  }
  if (sheet.of !== 'employees') return err({ kind: 'input-refused', where: 'kind', reason: 'not-written-yet' });
  const { pay, fixed } = sheet;
  const codes = await desk.sheets.codes(companyId, pay);
  if (!codes.ok) return codes;
  const costs = await costCodesFor(desk, input);
  if (!costs.ok) return costs;
  const names = new Map(codes.data.map(({ code, description }) => [code, description]));
  const steps = planEdits(
    {
      companyId,
      period,
      pay,
      fixed,
      person,
      lines: (employeeId) => desk.sheets.linesOf({ companyId, period, kind }, employeeId),
      codeName: (code) => names.get(code),
      costs: costNames(costs.data),
      newId: id,
    },
    edits,
  );
  if (!steps.ok) return steps;
  return desk.changes.stageAll(
    company,
    period,
    fixed ? await desk.fixedStarts.settle(company, steps.data) : steps.data,
    (step) => isPayStep(step) && step.pay === pay && step.fixed === fixed,
  );
}

/** Asked for only when a line names one: a user's template may lack the calls. */
async function costCodesFor(desk: Desk, { companyId, edits }: Input): Promise<Result<CostCodes>> {
  const named = edits.some(({ extras }) => extras && (extras.costCenterId !== null || extras.costUnitId !== null));
  return named ? desk.sheets.costCodes(companyId) : ok({ centers: [], units: [] });
}
