import type { Step } from '../../../../shared/ipc/changes.js';

export interface EmployeeGroup {
  readonly employee: Step['employee'];
  readonly steps: readonly Step[];
}

/** Steps per employee, both in the order of staging: what a clerk did first stands first. */
export function groupByEmployee(steps: readonly Step[]): EmployeeGroup[] {
  const groups = new Map<Step['employee']['id'], Step[]>();
  for (const step of steps) {
    const group = groups.get(step.employee.id);
    if (group) group.push(step);
    else groups.set(step.employee.id, [step]);
  }
  return [...groups.values()].flatMap((entries) =>
    entries[0] ? [{ employee: entries[0].employee, steps: entries }] : [],
  );
}
