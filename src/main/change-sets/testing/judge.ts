import { expect } from 'vitest';
import type { ChangeSet } from '../../../shared/ipc/changes.js';
import { moves, openDesk, read, reviewed, unwrap, type Desk } from './desk.js';
import type { Flavour } from './fake-server.js';

/** A set that is ready to send, made once: each run starts from its journal, with a server of its own. */
export async function template(
  people: number,
  flavour: Flavour = 'move',
): Promise<() => Promise<{ desk: Desk; set: ChangeSet }>> {
  const first = openDesk({ people, flavour });
  const { id } = await reviewed(first, moves(people));
  return async () => {
    const desk = openDesk({ people, flavour, disk: first.fs });
    unwrap(await desk.changes.load());
    return { desk, set: read(desk, id) };
  };
}

/** Judged by the server's books: what a step says must be true there, and nothing may have arrived twice. */
export function judge(desk: Desk, set: ChangeSet): void {
  for (const step of set.steps) {
    const id = Number(step.employee.id);
    const arrived = desk.server.received.get(id) ?? 0;
    const ours = desk.server.commits.filter((commit) => commit.employee === id && commit.by === 'us').length;
    expect(arrived, `${step.id} arrived`).toBeLessThanOrEqual(1);
    if (step.status === 'confirmed') expect(ours, step.id).toBe(1);
    if (step.status === 'present') expect(desk.server.holdsNew(id), step.id).toBe(true);
    if (step.status === 'refused') expect(ours, step.id).toBe(0);
    if (step.status === 'not-sent' || step.status === 'planned') expect(arrived, step.id).toBe(0);
    if (step.status === 'uncertain') expect(step.evidence, step.id).not.toBeNull();
    expect(step.status).not.toBe('sent');
  }
}
