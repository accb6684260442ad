import { randomUUID } from 'node:crypto';

export type TaskStatus = 'Enqueued' | 'Executing' | 'Success' | 'Error' | 'Unknown';

export interface TaskResult {
  readonly status: TaskStatus;
  /** Only with Success. */
  readonly content: string | null;
}

interface Task {
  readonly startedAt: number;
  readonly report: string;
  readonly make: () => string;
  readonly fails: boolean;
}

/** Milliseconds after the start. The real times are not known; these let a client see each status when it polls a second apart. */
export const executingAfter = 2000;
export const doneAfter = 5000;

/** The vendor's page: results of reports are kept for two hours. Nothing is known of a task after that. */
export const keptFor = 2 * 60 * 60 * 1000;

/** Reports that are being made, by the clock alone: nothing runs until somebody asks for a result that is due. */
export class BackgroundTasks {
  readonly #tasks = new Map<string, Task>();
  /** Made results by report: who asks again within two hours gets what was made then, whatever changed since. */
  readonly #made = new Map<string, { readonly at: number; readonly content: string }>();
  #failing = 0;

  /** @param report which report, with its parameters: equal ones share a result. Returns the task's guid. */
  start(report: string, make: () => string, now: number): string {
    const fails = this.#failing > 0;
    if (fails) this.#failing -= 1;
    for (const [id, task] of this.#tasks) if (now - task.startedAt > keptFor) this.#tasks.delete(id);
    const id = randomUUID();
    this.#tasks.set(id, { startedAt: now, report, make, fails });
    return id;
  }

  result(id: string, now: number): TaskResult {
    const task = this.#tasks.get(id.toLowerCase());
    const age = task ? now - task.startedAt : 0;
    if (!task || age > keptFor) return { status: 'Unknown', content: null };
    if (age < executingAfter) return { status: 'Enqueued', content: null };
    if (age < doneAfter) return { status: 'Executing', content: null };
    if (task.fails) return { status: 'Error', content: null };
    return { status: 'Success', content: this.#content(task, now) };
  }

  /** The next `count` tasks end in Error. */
  failNext(count: number): void {
    this.#failing = count;
  }

  /** Forgets results that were made for somebody who could see other data. */
  forgetMade(): void {
    this.#made.clear();
  }

  #content({ report, make }: Task, now: number): string {
    const made = this.#made.get(report);
    if (made && now - made.at <= keptFor) return made.content;
    const content = make();
    this.#made.set(report, { at: now, content });
    return content;
  }
}
