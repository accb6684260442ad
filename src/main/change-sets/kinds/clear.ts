import { noExtras, PayLineId } from '../../../shared/domain/registration.js';
import type { FieldChange } from '../../../shared/ipc/changes.js';
import type { PayStep } from '../plan.js';
import type { ClearedLine, ClearStep } from '../plan-clear.js';
import type { Line } from '../ports.js';
import type { StepDescription, Undo } from './description.js';
import { payLine } from './pay.js';

export const clearedLine = ({ id, code, amount }: ClearedLine): Line => ({
  id: String(id),
  values: payLine(code, amount),
});

/** Code with its name, for people; the name as it was known when the clearing was staged. */
const nameOf = (step: Pick<ClearStep, 'lines'>, code: number): string => {
  const name = step.lines.find((line) => line.code === code)?.codeName ?? '';
  return name === '' ? String(code) : `${code} ${name}`;
};

/** A line that goes, as old and new. */
export const clearedField = (step: Pick<ClearStep, 'lines'>, { values }: Line): FieldChange => ({
  field: nameOf(step, Number(values['code'])),
  before: values['amount'] ?? null,
  after: null,
});

/** The fields of a clearing, as it is staged. */
export const clearedFields = (lines: readonly ClearedLine[]): FieldChange[] =>
  lines.map((line) => clearedField({ lines }, clearedLine(line)));

export function describeClear(step: ClearStep): StepDescription {
  return {
    record: `${step.clears}-variable`,
    subject: '',
    target: `${step.employee.id}/${step.clears}/clear`,
    scope: null,
    current: null,
    wanted: {},
    fields: [],
    replaces: true,
    rewritesHistory: false,
    whole: { lines: step.lines.map(clearedLine), field: (line) => clearedField(step, line) },
    alone: true,
  };
}

/**
 * Each line that stood there right before the call comes back as a new one, with its amount alone: cost center, cost unit,
 * comment and attachment cannot be read, so they do not.
 */
export const undoClear: Undo<ClearStep> = (plan, { before }, newStepId) => {
  const { companyId, employee, period, clears } = plan;
  const steps = before.lines.flatMap(({ id, values }): PayStep[] => {
    const amount = values['amount'];
    const code = Number(values['code']);
    if (!PayLineId.safeParse(Number(id)).success || typeof amount !== 'string' || !Number.isInteger(code)) return [];
    return [
      {
        id: newStepId(),
        kind: 'pay.add',
        companyId,
        employee,
        period,
        pay: clears,
        fixed: false,
        code,
        codeName: plan.lines.find((line) => line.code === code)?.codeName ?? '',
        amount,
        extras: noExtras,
        current: null,
        fields: [{ field: 'amount', before: null, after: amount }],
      },
    ];
  });
  return steps.length === before.lines.length ? steps : 'not-read';
};
