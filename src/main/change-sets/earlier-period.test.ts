import { describe, expect, it } from 'vitest';
import { checked, openDesk, reviewed, sendAndWait, unwrap } from './testing/desk.js';
import { december, lastDecember, moveOf, october } from './testing/people.js';

describe('an earlier period', () => {
  it('warns, needs consent besides, and only then sends the flag', async () => {
    const desk = openDesk();
    const set = await checked(desk, [moveOf(1, { period: october })]);
    expect(set).toMatchObject({
      state: 'checked',
      earlierPeriod: { unprotected: true, consent: false, previousYear: false },
    });
    expect(set.warnings).toMatchObject([{ kind: 'earlier-period', stepIds: [] }]);
    for (const warning of set.warnings) unwrap(await desk.changes.acknowledge(set.id, warning.id, true));
    expect(await desk.changes.send(set.id, set.planHash ?? '')).toMatchObject({
      ok: false,
      error: { kind: 'wrong-state', state: 'checked' },
    });
    const ready = unwrap(await desk.changes.consent(set.id, true));
    expect(ready.state).toBe('reviewed');
    const after = await sendAndWait(desk, ready);
    expect(after).toMatchObject({ state: 'settled', earlierPeriod: { consent: true }, counts: { confirmed: 1 } });
    expect(desk.server.flags).toEqual([true]);
  });

  it('is guarded by the app also where the API has no flag, and then none is sent', async () => {
    const desk = openDesk();
    const set = await reviewed(desk, [moveOf(1, { period: october, kind: 'address.correct' })]);
    expect(set.earlierPeriod).toEqual({ unprotected: false, consent: true, previousYear: false });
    await sendAndWait(desk, set);
    expect(desk.server.flags).toEqual([false]);
  });

  it('says when it lies in an earlier year', async () => {
    const set = await checked(openDesk(), [moveOf(1, { period: lastDecember })]);
    expect(set.earlierPeriod?.previousYear).toBe(true);
  });

  it('loses the consent when the plan changes', async () => {
    const desk = openDesk();
    const set = await reviewed(desk, [moveOf(1, { period: october })]);
    unwrap(await desk.changes.stage({ id: set.company.id, number: 12, name: '' }, moveOf(2, { period: october })));
    expect(unwrap(await desk.changes.check(set.id)).earlierPeriod?.consent).toBe(false);
  });

  it('loses the consent when somebody changed the record before a second check', async () => {
    const desk = openDesk();
    const set = await reviewed(desk, [moveOf(1, { period: october })]);
    expect(unwrap(await desk.changes.check(set.id)).earlierPeriod?.consent).toBe(true);
    desk.server.colleagueWrites(1, { ...moveOf(1).address, street: 'Koperstraat' });
    expect(unwrap(await desk.changes.check(set.id)).earlierPeriod?.consent).toBe(false);
  });

  it('that was the current one at review is noticed before the call: nothing goes out', async () => {
    const desk = openDesk();
    const set = await reviewed(desk, [moveOf(1)]);
    desk.server.period = december;
    const after = await sendAndWait(desk, set);
    expect(after.steps[0]).toMatchObject({ status: 'not-sent', notSent: 'period-moved' });
    expect(desk.server.received.size).toBe(0);
  });
});

describe('the current period and later ones', () => {
  it('need no consent, refuse it, and never send the flag', async () => {
    const desk = openDesk();
    const set = await reviewed(desk, [moveOf(1, { period: december })]);
    expect(set.warnings).toMatchObject([{ kind: 'future-period' }]);
    expect(await desk.changes.consent(set.id, true)).toMatchObject({ ok: false });
    await sendAndWait(desk, set);
    expect(desk.server.flags).toEqual([false]);
  });
});
