import { describe, expect, it } from 'vitest';
import { BackgroundTasks, doneAfter, executingAfter, keptFor } from './background-tasks.js';

describe('a background report', () => {
  it('is enqueued, then executing, then there, and unknown after two hours', () => {
    const tasks = new BackgroundTasks();
    const id = tasks.start('list', () => '<list />', 1000);
    const at = (age: number) => tasks.result(id, 1000 + age);
    expect([0, executingAfter - 1, executingAfter, doneAfter - 1].map((age) => at(age).status)).toEqual([
      'Enqueued',
      'Enqueued',
      'Executing',
      'Executing',
    ]);
    expect(at(doneAfter)).toEqual({ status: 'Success', content: '<list />' });
    expect(at(keptFor).status).toBe('Success');
    expect(at(keptFor + 1)).toEqual({ status: 'Unknown', content: null });
    expect(tasks.result('8f14e45f-ceea-467f-ab3c-5b1f4a1d7a11', 0).status).toBe('Unknown');
  });

  it('asked for again within two hours is the one that was made, and made anew after that', () => {
    const tasks = new BackgroundTasks();
    let version = 0;
    const read = (now: number) => {
      const id = tasks.start('list', () => `v${(version += 1)}`, now);
      return tasks.result(id, now + doneAfter).content;
    };
    expect([read(0), read(keptFor), read(keptFor + 1)]).toEqual(['v1', 'v1', 'v2']);
    tasks.forgetMade();
    expect(read(keptFor + 2)).toBe('v3');
  });

  it('fails when it is told to, as many times as it is told', () => {
    const tasks = new BackgroundTasks();
    tasks.failNext(1);
    const ids = [0, 0].map((now) => tasks.start('list', () => 'x', now));
    expect(ids.map((id) => tasks.result(id, doneAfter))).toEqual([
      { status: 'Error', content: null },
      { status: 'Success', content: 'x' },
    ]);
  });
});
