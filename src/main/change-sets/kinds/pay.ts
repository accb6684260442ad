import { PayLineId } from '../../../shared/domain/registration.js';
import { holds } from '../lines.js';
import type { PayStep } from '../plan.js';
import type { Line } from '../ports.js';
import type { Attempt } from '../step-state.js';
import { sameNumber } from './amounts.js';
import type { StepDescription, Undo } from './description.js';

/** A line as it is compared: numbers in one spelling, since the API writes `8.00` for `8`. */
export const payLine = (code: number, amount: string | null): Line['values'] =>
  amount === null ? { code: null, amount: null } : { code: String(code), amount: sameNumber(amount) };

export function describePay(step: PayStep): StepDescription {
  const { current, code, codeName, amount, fixed, pay, beginsHere = false } = step;
  return {
    record: `${pay}-${fixed ? 'fixed' : 'variable'}`,
    subject: codeName === '' ? String(code) : `${code} ${codeName}`,
    // A cell may hold several new lines; a line that stands is changed once.
    target: `${step.employee.id}/${pay}/${current ? `line-${current.id}` : step.id}`,
    // An end is looked at in the period after it, where no other step of the set shows.
    scope: step.kind === 'pay.end' ? null : `${step.employee.id}/${pay}-${fixed ? 'fixed' : 'variable'}/${code}`,
    current: current && { id: String(current.id), values: payLine(code, current.amount) },
    wanted: payLine(code, amount),
    fields: step.kind === 'pay.end' ? [] : ['amount'],
    replaces: step.kind !== 'pay.add',
    noWayBack: step.kind === 'pay.end',
    // An update and a removal name no period: a fixed line is rewritten wherever it holds.
    rewritesHistory: (step.kind === 'pay.change' || step.kind === 'pay.remove') && fixed && !beginsHere,
    beginsHere,
  };
}

/**
 * - added: our line is removed, when a read or the answer says which one it is.
 * - changed: the old amount again; nothing when the amount was the same, since what else was written cannot be read. Cost center and comment, which cannot be read, do not come back.
 * - ended: nothing, because the API has no call that takes an end away.
 * - removed or stopped: a new line with the old amount; the same holds for it.
 */
export const undoPay: Undo<PayStep> = (plan, attempt, newStepId) => {
  // The file went from this computer once its line stood.
  const { attachment: _file, ...extras } = plan.extras;
  const { beginsHere: _start, after: _after, ...rest } = plan;
  const base = { ...rest, id: newStepId(), extras };
  if (plan.kind === 'pay.add') {
    const id = idOfOurs(attempt);
    if (id === null || plan.amount === null) return 'not-read';
    return {
      ...base,
      kind: 'pay.remove',
      amount: null,
      current: { id, amount: plan.amount },
      fields: [{ field: 'amount', before: plan.amount, after: null }],
      // Ours began in the period that it was sent for.
      ...(plan.fixed && { beginsHere: true }),
    };
  }
  if (!plan.current) return 'nothing-before';
  if (plan.kind === 'pay.end') return 'no-way-back';
  const fields = [{ field: 'amount', before: plan.amount, after: plan.current.amount }];
  if (plan.kind === 'pay.change')
    return plan.amount === null || sameNumber(plan.amount) === sameNumber(plan.current.amount)
      ? 'nothing-before'
      : { ...base, amount: plan.current.amount, current: { id: plan.current.id, amount: plan.amount }, fields };
  return { ...base, kind: 'pay.add', amount: plan.current.amount, current: null, fields };
};

/** By the id that the API gave, else by the one line that was not there before. */
function idOfOurs({ answer, after, before, lines }: Attempt): PayLineId | null {
  const answered = answer?.kind === 'yes' ? answer.id : null;
  const known = new Set(before.lines.map(({ id }) => id));
  const fresh = (after?.lines ?? []).filter(
    (line) => !known.has(line.id) && lines.some((planned) => holds([line], planned)),
  );
  const [only, ...others] = fresh;
  const read = others.length === 0 ? only?.id : null;
  return PayLineId.safeParse(Number(answered ?? read ?? Number.NaN)).data ?? null;
}
