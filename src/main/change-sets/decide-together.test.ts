import { describe, expect, it } from 'vitest';
import { read, unwrap } from './testing/desk.js';
import { forty, judge, sent, settleTime, template } from './testing/pay-desk.js';

/** A batch that never arrived: eight lines that two reads did not see. */
async function eightNotSeen() {
  const start = await template(forty);
  const it = await start();
  it.pay.breakCall(1, 'cut-before-commit');
  await sent(it);
  await settleTime(it.desk);
  const set = read(it.desk, it.set.id);
  const ids = set.steps.filter(({ evidence }) => evidence?.choices.includes('send-again')).map(({ id }) => id);
  expect(ids).toHaveLength(8);
  return { ...it, ids };
}

describe('one decision about many lines', () => {
  it('sends every line again that was not seen, each once, and the books have them all', async () => {
    const { desk, pay, set, ids } = await eightNotSeen();
    unwrap(await desk.changes.decideAll(set.id, ids, 'send-again'));
    await desk.changes.idle();
    const after = read(desk, set.id);
    expect(after).toMatchObject({ state: 'settled', counts: { uncertain: 0, planned: 0 } });
    judge(pay, after, new Set(ids));
    for (const id of ids) expect(pay.arrived.get(id) ?? 0).toBe(2);
  });

  it('leaves them all, and nothing more goes out', async () => {
    const { desk, pay, set, ids } = await eightNotSeen();
    const calls = pay.calls.length;
    expect(unwrap(await desk.changes.decideAll(set.id, ids, 'leave'))).toMatchObject({
      state: 'settled',
      counts: { uncertain: 8 },
    });
    await desk.changes.idle();
    expect(pay.calls).toHaveLength(calls);
  });

  it('is taken about all or none: one line that does not offer it stops the decision', async () => {
    const { desk, set, ids } = await eightNotSeen();
    const other = read(desk, set.id).steps.find(({ status }) => status !== 'uncertain');
    const both = [...ids, ...(other ? [other.id] : [])];
    expect(await desk.changes.decideAll(set.id, both, 'send-again')).toMatchObject({
      ok: false,
      error: { kind: 'wrong-state' },
    });
    expect(read(desk, set.id).steps.every(({ decidedByPerson }) => decidedByPerson === null)).toBe(true);
  });
});
