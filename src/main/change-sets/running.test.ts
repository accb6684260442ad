import { describe, expect, it } from 'vitest';
import { StepId } from '../../shared/domain/ids.js';
import { moves, openDesk, read, reviewed, sendAndWait, unwrap, type Desk } from './testing/desk.js';
import { company, connection, december, moveOf } from './testing/people.js';

/** Calls `then` once, when the set has confirmed so many steps. */
function whenConfirmed(desk: Desk, count: number, then: () => void): void {
  const stop = desk.changes.onChanged((summary) => {
    if (summary.counts.confirmed < count) return;
    stop();
    then();
  });
}

describe('a set that is being sent', () => {
  it('ends with every step confirmed by its id and read back', async () => {
    const desk = openDesk({ people: 5 });
    const after = await sendAndWait(desk, await reviewed(desk, moves(5)));
    expect(after).toMatchObject({ state: 'settled', activity: 'idle', counts: { confirmed: 5 } });
    expect(after.steps.every((step) => step.verified && step.evidence === null)).toBe(true);
  });

  it('has its intent on disk before the call goes out', async () => {
    const desk = openDesk({ people: 1 });
    const set = await reviewed(desk, moves(1));
    const seen: string[] = [];
    const write = desk.server.write.bind(desk.server);
    desk.server.write = async (...call) => {
      const other = await desk.restart();
      seen.push(read(other, set.id).steps[0]?.status ?? '');
      return write(...call);
    };
    await sendAndWait(desk, set);
    expect(seen).toEqual(['uncertain']);
  });

  it('stops after the call under way when paused, and goes on when told', async () => {
    const desk = openDesk({ people: 6 });
    const set = await reviewed(desk, moves(6));
    whenConfirmed(desk, 2, () => void desk.changes.pause(set.id));
    const paused = await sendAndWait(desk, set);
    expect(paused).toMatchObject({ state: 'sending', activity: 'paused', counts: { confirmed: 2, planned: 4 } });
    expect(read(await desk.restart(), set.id).activity).toBe('paused');
    unwrap(await desk.changes.resume(set.id));
    await desk.changes.idle();
    expect(read(desk, set.id)).toMatchObject({ state: 'settled', counts: { confirmed: 6 } });
  });

  it('can be ended half way: what went out stays, the rest was not sent', async () => {
    const desk = openDesk({ people: 4 });
    const set = await reviewed(desk, moves(4));
    whenConfirmed(desk, 1, () => void desk.changes.pause(set.id));
    await sendAndWait(desk, set);
    unwrap(await desk.changes.discard(set.id));
    expect(read(desk, set.id)).toMatchObject({ state: 'settled', counts: { confirmed: 1, 'not-sent': 3 } });
    expect(read(desk, set.id).steps[3]?.notSent).toBe('stopped');
    expect(await desk.changes.resume(set.id)).toMatchObject({ ok: false });
    expect(desk.server.received.size).toBe(1);
  });

  it('lets a person leave a single step while it stands still', async () => {
    const desk = openDesk({ people: 3 });
    const set = await reviewed(desk, moves(3));
    whenConfirmed(desk, 1, () => void desk.changes.pause(set.id));
    await sendAndWait(desk, set);
    unwrap(await desk.changes.decide(set.id, moveOf(2).id, 'leave'));
    unwrap(await desk.changes.resume(set.id));
    await desk.changes.idle();
    expect(read(desk, set.id).steps.map((step) => step.notSent)).toEqual([null, 'left-by-person', null]);
  });

  it('is tried again by itself when the connection never stood, and pauses when it stays away', async () => {
    const desk = openDesk({ people: 3 });
    const set = await reviewed(desk, moves(3));
    desk.server.breakWrites(2, 'unreachable', 'unreachable', 'unreachable');
    const away = await sendAndWait(desk, set);
    expect(away).toMatchObject({
      state: 'sending',
      activity: 'paused',
      counts: { confirmed: 1, 'not-sent': 1, planned: 1 },
    });
    expect(away.steps[1]).toMatchObject({ notSent: 'unreachable' });
    unwrap(await desk.changes.resume(set.id));
    await desk.changes.idle();
    expect(read(desk, set.id).counts.confirmed).toBe(3);
    expect([...desk.server.received.values()]).toEqual([1, 1, 1]);
  });

  it('waits while the connection is suspended and goes on when it is open', async () => {
    const desk = openDesk({ people: 3 });
    const set = await reviewed(desk, moves(3));
    desk.server.breakWrites(2, 'suspended');
    const waiting = await sendAndWait(desk, set);
    expect(waiting).toMatchObject({ activity: 'suspended', counts: { confirmed: 1, planned: 2 } });
    desk.changes.connectionOpen();
    await desk.changes.idle();
    expect(read(desk, set.id).counts.confirmed).toBe(3);
  });

  it('does not go on waiting when the connection opens in the very moment in which it is told to wait', async () => {
    const desk = openDesk({ people: 3 });
    const set = await reviewed(desk, moves(3));
    desk.server.breakWrites(2, 'suspended');
    const write = desk.server.write.bind(desk.server);
    desk.server.write = async (...call) => {
      const outcome = await write(...call);
      if (outcome.kind === 'not-sent') desk.changes.connectionOpen();
      return outcome;
    };
    expect((await sendAndWait(desk, set)).counts.confirmed).toBe(3);
    expect([...desk.server.received.values()]).toEqual([1, 1, 1]);
  });

  it('goes on with the others when one step cannot be read or is refused', async () => {
    const desk = openDesk({ people: 4 });
    const set = await reviewed(desk, moves(4));
    desk.server.breakRead(2, { kind: 'fault', method: 'Address_GetList', code: 1003, text: '1003' });
    desk.server.breakWrites(3, 'refused');
    const after = await sendAndWait(desk, set);
    expect(after.steps.map((step) => step.status)).toEqual(['confirmed', 'not-sent', 'refused', 'confirmed']);
    expect(after.steps[2]?.refusal).toEqual({
      code: 2006,
      text: 'Server was unable to process request. ---> 2006: Invalid period',
    });
    expect(after.state).toBe('settled');
  });

  it('sends one set at a time; the other waits its turn', async () => {
    const desk = openDesk({ people: 4 });
    const first = await reviewed(desk, moves(2));
    for (const number of [3, 4])
      unwrap(
        await desk.changes.stage(company, moveOf(number, { period: december, id: StepId.parse(`later-${number}`) })),
      );
    const [second] = desk.changes.list().filter((set) => set.id !== first.id);
    if (!second) throw new Error('No second set');
    const review = unwrap(await desk.changes.check(second.id));
    for (const warning of review.warnings) unwrap(await desk.changes.acknowledge(second.id, warning.id, true));
    const together: string[] = [];
    desk.changes.onChanged(() =>
      together.push(
        desk.changes
          .list()
          .filter((set) => set.activity === 'running')
          .map((set) => set.id)
          .join('+'),
      ),
    );
    unwrap(await desk.changes.send(first.id, first.planHash ?? ''));
    unwrap(await desk.changes.send(second.id, review.planHash ?? ''));
    await desk.changes.idle();
    expect(together.every((ids) => !ids.includes('+'))).toBe(true);
    expect(desk.changes.list().map((set) => set.counts.confirmed)).toEqual([2, 2]);
  });

  it('finishes the call under way when the app closes; the rest is interrupted and waits for a person', async () => {
    const desk = openDesk({ people: 5 });
    const set = await reviewed(desk, moves(5));
    let closed: Promise<void> = Promise.resolve();
    whenConfirmed(desk, 2, () => {
      closed = desk.changes.close();
    });
    await sendAndWait(desk, set);
    await closed;
    const next = await desk.restart();
    await next.changes.idle();
    expect(read(next, set.id)).toMatchObject({
      state: 'sending',
      activity: 'interrupted',
      counts: { confirmed: 2, planned: 3 },
    });
    unwrap(await next.changes.resume(set.id));
    await next.changes.idle();
    expect(read(next, set.id).counts.confirmed).toBe(5);
  });

  it('that was interrupted does not go on by itself because the connection opens', async () => {
    const desk = openDesk({ people: 3 });
    const set = await reviewed(desk, moves(3));
    desk.fs.failAt(desk.fs.writes + 3, 'nothing', true);
    await sendAndWait(desk, set);
    const next = await desk.restart();
    next.server.breakRead(null, { kind: 'suspended', until: null });
    await next.changes.idle();
    next.changes.connectionOpen();
    await next.changes.idle();
    expect(read(next, set.id)).toMatchObject({ activity: 'interrupted', counts: { present: 1, planned: 2 } });
    expect(read(next, set.id).steps[0]?.evidence?.reason).toBe('stopped');
  });
});

describe('without a keystore', () => {
  const without = { keystoreAvailable: (): boolean => false };
  it('the demo may send', async () => {
    const desk = openDesk({ parts: without });
    expect((await sendAndWait(desk, await reviewed(desk, moves(1)))).counts.confirmed).toBe(1);
  });
  it.each(['production', 'sandbox'] as const)('%s may not', async (kind) => {
    const desk = openDesk({ parts: { ...without, connection: { ...connection, kind } } });
    const set = await reviewed(desk, moves(1));
    expect(await desk.changes.send(set.id, set.planHash ?? '')).toMatchObject({
      ok: false,
      error: { kind: 'no-keystore' },
    });
    expect(desk.server.received.size).toBe(0);
  });
});

describe('a journal that is broken', () => {
  it('shows its set as quarantined, refuses every command about it, and leaves the others alone', async () => {
    const desk = openDesk({ people: 3 });
    const bad = await reviewed(desk, [moveOf(1)]);
    const good = unwrap(await desk.changes.stage(company, moveOf(2, { period: december })));
    const name = `${bad.id}.journal`;
    const bytes = Uint8Array.from(desk.fs.bytes(name));
    bytes[bytes.length - 9] = 0x2a;
    desk.fs.put(name, bytes);
    const next = await desk.restart();
    expect(read(next, bad.id).activity).toBe('quarantined');
    expect(read(next, good.id).activity).toBe('idle');
    const answers = await Promise.all([
      next.changes.check(bad.id),
      next.changes.send(bad.id, bad.planHash ?? ''),
      next.changes.discard(bad.id),
    ]);
    for (const answer of answers)
      expect(answer).toMatchObject({ ok: false, error: { kind: 'wrong-state', state: 'quarantined' } });
    expect(unwrap(await next.changes.stage(company, moveOf(3))).id).not.toBe(bad.id);
  });
});
