import type { KeptEdits, SheetKey, SheetStep } from '../../../shared/ipc/registration.js';
import { api } from '../../app/ask.js';

/** As many acts as one call takes: keys held down make many, and each call is a write to disk. */
const most = 100;

interface Waiting {
  readonly key: SheetKey;
  steps: SheetStep[];
  running: boolean;
}

const waiting = new Map<string, Waiting>();

/** Hands acts to main in their order, several at once when they come faster than the disk. `failed`: they were not kept. */
export function keepStep(name: string, key: SheetKey, step: SheetStep, failed: (error: unknown) => void): void {
  const queue = waiting.get(name) ?? { key, steps: [], running: false };
  waiting.set(name, queue);
  queue.steps.push(step);
  if (!queue.running) void drain(queue, failed);
}

async function drain(queue: Waiting, failed: (error: unknown) => void): Promise<void> {
  queue.running = true;
  while (queue.steps.length > 0) {
    const steps = queue.steps.splice(0, most);
    const answer = await api().registration.keep({ ...queue.key, steps });
    if (!answer.ok) failed(answer.error);
  }
  queue.running = false;
}

/** What was kept of a sheet; null when main cannot say. */
export async function readKept(key: SheetKey): Promise<KeptEdits | null> {
  const answer = await api().registration.kept(key);
  return answer.ok ? answer.data : null;
}

export function forgetKept(key: SheetKey): void {
  void api().registration.forgetKept(key);
}

/** Another connection: what was not handed over yet belonged to the former. */
export function dropWaiting(): void {
  for (const queue of waiting.values()) queue.steps = [];
  waiting.clear();
}
