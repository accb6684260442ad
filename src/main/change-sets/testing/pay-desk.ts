import { expect } from 'vitest';
import type { ChangeSet, Step } from '../../../shared/ipc/changes.js';
import { defaultTimings, type Timings } from '../config.js';
import { createCompanyPayOperations } from '../operations/company-pay.js';
import { createClearOperation } from '../operations/clear.js';
import { createPayOperations } from '../operations/pay.js';
import type { PayStep, PlannedStep } from '../plan.js';
import { openDesk, read, sendAndWait, unwrap, type Desk } from './desk.js';
import { companyHolder, companyPayOn } from './fake-company-pay.js';
import { addsOf, FakePay } from './fake-pay.js';
import type { MemoryFs } from './memory-fs.js';
import { company } from './people.js';
import { VirtualClock } from './virtual-clock.js';

/** Small batches, so that forty lines are several calls. */
export const timings = {
  ...defaultTimings,
  lanes: 1,
  retryDelaysMs: [1_000, 3_000],
  batches: { ...defaultTimings.batches, start: 8, least: 4, most: 8 },
};

export interface PayDesk {
  readonly desk: Desk;
  readonly pay: FakePay;
  readonly set: ChangeSet;
}

export function around(disk: MemoryFs | undefined, how: Timings): { desk: Desk; pay: FakePay } {
  const clock = new VirtualClock();
  const pay = new FakePay(clock);
  const operations = new Map(
    [
      ...createPayOperations(pay, clock),
      createClearOperation(pay, clock),
      ...createCompanyPayOperations(companyPayOn(pay), clock),
    ].map((operation) => [operation.kind, operation]),
  );
  return { desk: openDesk({ clock, ...(disk && { disk }), parts: { operations, timings: how } }), pay };
}

/** Staged, checked and reviewed once; each run starts from that journal with books of its own. */
export async function template(
  prepare: (pay: FakePay) => readonly PlannedStep[],
  how: Timings = timings,
): Promise<() => Promise<PayDesk>> {
  const first = around(undefined, how);
  for (const step of prepare(first.pay)) unwrap(await first.desk.changes.stage(company, step));
  const [draft] = first.desk.changes.list();
  if (!draft) throw new Error('Nothing staged');
  const checked = unwrap(await first.desk.changes.check(draft.id));
  for (const { id, stepIds } of checked.warnings) {
    const typed = checked.steps.filter((step) => stepIds.includes(step.id)).flatMap(({ fields }) => fields).length;
    unwrap(await first.desk.changes.acknowledge(checked.id, id, true, String(typed)));
  }
  return async () => {
    const { desk, pay } = around(first.desk.fs, how);
    prepare(pay);
    unwrap(await desk.changes.load());
    return { desk, pay, set: read(desk, draft.id) };
  };
}

/** By the books alone: nothing arrived more often than a person said, and every line's word is true there. */
export function judge(pay: FakePay, set: ChangeSet, again: ReadonlySet<string> = new Set()): void {
  for (const step of set.steps) {
    const arrived = pay.arrived.get(step.id) ?? 0;
    expect(arrived, `${step.id} arrived`).toBeLessThanOrEqual(again.has(step.id) ? 2 : 1);
    // What waits for a step whose fate is open waits with it, and nothing else does.
    const open = set.steps.some(({ id, status }) => id === step.after && status === 'uncertain');
    // All lines of the company itself are one group: none goes while the fate of another is open.
    const behind = (other: Step): boolean =>
      step.employee.id === null && other.record === step.record && other.status === 'uncertain';
    if (step.status === 'planned' && set.steps.some(behind)) expect(arrived, step.id).toBe(0);
    else if (!open) expect(['sent', 'planned']).not.toContain(step.status);
    else expect([step.status, arrived]).toEqual(['planned', 0]);
    if (step.status === 'not-sent') expect(arrived, step.id).toBe(0);
    if (step.status === 'refused') expect(pay.booked.has(step.id), step.id).toBe(false);
    if (step.status === 'confirmed') expect(pay.booked.has(step.id), step.id).toBe(true);
    if (step.status === 'uncertain') expect(step.evidence, step.id).not.toBeNull();
    // The only "yes" that says less is one after which nothing could be read: none of these faults is that.
    expect(step.status).not.toBe('accepted');
  }
  const said = set.steps.filter(
    ({ status, kind }) =>
      (kind === 'pay.add' || kind === 'company-pay.add') && (status === 'present' || status === 'confirmed'),
  );
  for (const step of said) {
    const same = (other: Step): boolean =>
      other.employee.id === step.employee.id && other.subject === step.subject && amountOf(other) === amountOf(step);
    const lines = pay
      .of(step.employee.id ?? companyHolder)
      .filter((line) => line.by !== 'before' && line.amount === amountOf(step));
    expect(lines.length, `${step.id} stands`).toBeGreaterThanOrEqual(said.filter(same).length);
  }
}

export const amountOf = (step: Step): string | null => step.fields[0]?.after ?? null;

export async function sent({ desk, set }: PayDesk): Promise<ChangeSet> {
  const after = await sendAndWait(desk, set);
  if (after.activity !== 'suspended') return after;
  desk.changes.connectionOpen();
  await desk.changes.idle();
  return read(desk, set.id);
}

export async function settleTime(desk: Desk): Promise<void> {
  desk.clock.advance(5 * 60_000 + 1_000);
  await desk.changes.idle();
}

export const lines = 40;

/** What stands there already: a colleague who clears it is then seen. */
export const forty = (pay: FakePay): PayStep[] => {
  const steps = addsOf(lines);
  for (const step of steps) pay.given(step.employee.id, step.code, '40');
  return steps;
};
