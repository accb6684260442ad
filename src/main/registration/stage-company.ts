import type { z } from 'zod';
import { StepId } from '../../shared/domain/ids.js';
import { paySheetOf } from '../../shared/domain/registration.js';
import { err, type Result } from '../../shared/errors.js';
import type { ChangeSet } from '../../shared/ipc/changes.js';
import type { registrationContract } from '../../shared/ipc/registration.js';
import type { PlannedStep } from '../change-sets/plan.js';
import { type CompanyClearStep, isCompanyClearStep, isCompanyPayStep } from '../change-sets/plan-company-pay.js';
import { clearedFields } from '../change-sets/kinds/clear.js';
import type { Desk } from '../desk.js';
import { planCompanyEdit } from './plan-company.js';

type Input = z.output<typeof registrationContract.stageCompany.input>;

/** Puts one line of the company itself into the open draft, in place of what was staged of that line. */
export async function stageCompany(desk: Desk, newId: () => string, input: Input): Promise<Result<ChangeSet>> {
  const { companyId, period, kind, edit } = input;
  const company = desk.companies.find(companyId);
  if (!company) return err({ kind: 'not-found', what: 'company' });
  const sheet = paySheetOf(kind);
  if (sheet?.of !== 'company') return err({ kind: 'input-refused', where: 'kind', reason: 'not-of-company' });
  const codes = await desk.sheets.codes(companyId, sheet.pay);
  if (!codes.ok) return codes;
  const names = new Map(codes.data.map(({ code, description }) => [code, description]));
  const steps = planCompanyEdit(
    {
      company,
      period,
      fixed: sheet.fixed,
      lines: desk.sheets.linesOf({ companyId, period, kind }, null),
      codeName: (code) => names.get(code),
      newId: () => StepId.parse(newId()),
    },
    edit,
  );
  if (!steps.ok) return steps;
  const settled = await desk.fixedStarts.settle(company, steps.data);
  const staged = await desk.changes.stageAll(company, period, settled, sameLine(desk, input));
  if (!staged.ok) return staged;
  return staged.data ? { ok: true, data: staged.data } : err({ kind: 'stale', what: 'plan' });
}

/** What was staged of the line before: its stop, and the new line that waits for that. Two new lines are two lines. */
function sameLine(desk: Desk, { companyId, period, edit }: Input): (step: PlannedStep) => boolean {
  if (edit.do === 'add') return () => false;
  const isStop = (step: PlannedStep): boolean => isCompanyPayStep(step) && step.standing?.id === edit.lineId;
  const stops = new Set(
    desk.changes
      .staged(companyId, period)
      .filter(isStop)
      .map(({ id }) => id),
  );
  return (step) => stops.has(step.id) || (step.after !== undefined && stops.has(step.after));
}

/** Drafts that every variable line of the company itself goes, in a set of its own. Null when it has none. */
export async function stageCompanyClear(
  desk: Desk,
  newId: () => string,
  { companyId, period }: Pick<Input, 'companyId' | 'period'>,
): Promise<Result<ChangeSet | null>> {
  const company = desk.companies.find(companyId);
  if (!company) return err({ kind: 'not-found', what: 'company' });
  const lines = desk.sheets.linesOf({ companyId, period, kind: 'company-wages-variable' }, null);
  if (!lines) return err({ kind: 'input-refused', where: 'people', reason: 'not-read' });
  if (lines.length === 0) return { ok: true, data: null };
  const codes = await desk.sheets.codes(companyId, 'wages');
  if (!codes.ok) return codes;
  const names = new Map(codes.data.map(({ code, description }) => [code, description]));
  const going = lines.map((line) => ({ ...line, codeName: names.get(line.code) ?? '' }));
  const step: CompanyClearStep = {
    id: StepId.parse(newId()),
    kind: 'company-pay.clear',
    companyId,
    employee: { id: null, number: company.number, name: company.name },
    period,
    going,
    fields: clearedFields(going),
  };
  return desk.changes.stageAll(company, period, [step], isCompanyClearStep);
}
