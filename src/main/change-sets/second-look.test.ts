import { describe, expect, it } from 'vitest';
import type { ChangeSet, Step } from '../../shared/ipc/changes.js';
import { moves, openDesk, read, reviewed, sendAndWait, unwrap, type Desk } from './testing/desk.js';
import type { Fault } from './testing/fake-server.js';
import { december, newHome } from './testing/people.js';

const minute = 60_000;

/** Some people, one fault at the first of them, and everything sent. */
async function sentWith(fault: Fault, people = 1): Promise<{ desk: Desk; set: ChangeSet }> {
  const desk = openDesk({ people });
  const set = await reviewed(desk, moves(people));
  desk.server.breakWrites(1, fault);
  return { desk, set: await sendAndWait(desk, set) };
}

const firstOf = (desk: Desk, set: ChangeSet): Step => {
  const [step] = read(desk, set.id).steps;
  if (!step) throw new Error('No step');
  return step;
};

async function pass(desk: Desk, minutes: number): Promise<void> {
  for (let at = 0; at < minutes; at += 1) {
    desk.clock.advance(minute);
    await desk.changes.idle();
  }
}

describe('the second read of an uncertain call, which nobody asks for', () => {
  it('finds a commit that came late, and the set settles without a person', async () => {
    const { desk, set } = await sentWith('late-commit', 3);
    expect(firstOf(desk, set)).toMatchObject({ status: 'uncertain', evidence: { finding: 'not-seen-once' } });
    await pass(desk, 6);
    expect(firstOf(desk, set)).toMatchObject({ status: 'present', evidence: { finding: 'present' } });
    expect(read(desk, set.id)).toMatchObject({ state: 'settled', counts: { present: 1, confirmed: 2 } });
    expect(desk.server.received.get(1)).toBe(1);
  });

  it('does not come before the settle time, however often the clock is looked at', async () => {
    const { desk, set } = await sentWith('cut-before-commit');
    await pass(desk, 4);
    expect(firstOf(desk, set).evidence?.finding).toBe('not-seen-once');
    await pass(desk, 2);
    expect(firstOf(desk, set).evidence?.finding).toBe('not-seen');
  });

  it('sends nothing again when it does not see the call: that is a person’s to say', async () => {
    const { desk, set } = await sentWith('cut-before-commit');
    await pass(desk, 30);
    expect(firstOf(desk, set)).toMatchObject({
      status: 'uncertain',
      evidence: { finding: 'not-seen', choices: ['send-again', 'read-again', 'leave'] },
    });
    expect(desk.server.received.get(1)).toBe(1);
    unwrap(await desk.changes.decide(set.id, firstOf(desk, set).id, 'send-again'));
    await desk.changes.idle();
    expect(firstOf(desk, set).status).toBe('confirmed');
    expect(desk.server.received.get(1)).toBe(2);
  });

  it('comes for a call that was made again, too', async () => {
    const { desk, set } = await sentWith('cut-before-commit');
    await pass(desk, 6);
    desk.server.breakWrites(1, 'late-commit');
    unwrap(await desk.changes.decide(set.id, firstOf(desk, set).id, 'send-again'));
    await desk.changes.idle();
    expect(firstOf(desk, set).evidence?.finding).toBe('not-seen-once');
    await pass(desk, 6);
    expect(firstOf(desk, set).status).toBe('present');
    expect(desk.server.received.get(1)).toBe(2);
  });

  it('is not fooled by a clock that is set forward, and waits when it is set back', async () => {
    const forward = await sentWith('cut-before-commit');
    forward.desk.clock.setWall(60 * minute);
    await pass(forward.desk, 2);
    expect(firstOf(forward.desk, forward.set).evidence?.finding).toBe('not-seen-once');
    await pass(forward.desk, 4);
    expect(firstOf(forward.desk, forward.set).evidence?.finding).toBe('not-seen');

    const back = await sentWith('cut-before-commit');
    back.desk.clock.setWall(-30 * minute);
    await pass(back.desk, 10);
    expect(firstOf(back.desk, back.set).evidence?.finding).toBe('not-seen-once');
    await pass(back.desk, 30);
    expect(firstOf(back.desk, back.set).evidence?.finding).toBe('not-seen');
  });

  it('is planned again after a restart', async () => {
    const { desk, set } = await sentWith('late-commit');
    desk.clock.advance(2 * minute);
    const next = await desk.restart();
    await next.changes.idle();
    expect(firstOf(next, set).evidence?.finding).toBe('not-seen-once');
    await pass(next, 4);
    expect(firstOf(next, set).status).toBe('present');
  });

  it('lets a change of the same record go, once it has found the first', async () => {
    const { desk, set } = await sentWith('late-commit');
    const [again] = moves(1);
    if (!again) throw new Error('No move');
    const later = { ...again, id: `${again.id}-later` as typeof again.id, period: december };
    const second = await reviewed(desk, [{ ...later, address: { ...newHome, houseNumber: '23' } }]);
    await sendAndWait(desk, second);
    expect(read(desk, second.id).counts.planned).toBe(1);
    await pass(desk, 6);
    expect(firstOf(desk, set).status).toBe('present');
    // What it would change is no longer what was reviewed: that is told, and nothing is sent over it.
    expect(read(desk, second.id)).toMatchObject({ state: 'settled', counts: { 'not-sent': 1 } });
  });

  it('is left out where a person closed the question', async () => {
    const { desk, set } = await sentWith('late-commit');
    unwrap(await desk.changes.decide(set.id, firstOf(desk, set).id, 'leave'));
    await pass(desk, 10);
    expect(firstOf(desk, set)).toMatchObject({ status: 'uncertain', decidedByPerson: 'leave' });
  });

  it('tells that the period moved on, as any other read does', async () => {
    const { desk, set } = await sentWith('late-commit');
    desk.server.period = december;
    await pass(desk, 6);
    expect(firstOf(desk, set).evidence?.finding).toBe('changed');
  });

  it('that fails keeps what is known and is tried again, less and less often', async () => {
    const { desk, set } = await sentWith('late-commit');
    const asked: string[] = [];
    const fault = { kind: 'fault', method: 'Address_GetList', code: 1002, text: '1002' } as const;
    for (let at = 0; at < 3; at += 1) desk.server.breakRead(1, fault);
    const stop = desk.changes.onChanged(() => asked.push(desk.clock.now()));
    await pass(desk, 5 + 5 + 10);
    expect(firstOf(desk, set).evidence?.finding).toBe('not-seen-once');
    expect(asked).toEqual([]);
    await pass(desk, 20);
    expect(firstOf(desk, set).status).toBe('present');
    stop();
  });

  it('waits for a suspended connection and comes when it opens', async () => {
    const { desk, set } = await sentWith('late-commit');
    desk.server.breakRead(1, { kind: 'suspended', until: null });
    await pass(desk, 6);
    expect(firstOf(desk, set).status).toBe('uncertain');
    desk.changes.connectionOpen();
    desk.clock.advance(1);
    await desk.changes.idle();
    expect(firstOf(desk, set).status).toBe('present');
  });

  it('comes as well where the first read could not be made', async () => {
    const desk = openDesk({ people: 2 });
    const set = await reviewed(desk, moves(2));
    desk.server.breakWrites(1, 'cut-after-commit');
    const fault = { kind: 'fault', method: 'Address_GetList', code: 1002, text: '1002' } as const;
    const stop = desk.changes.onChanged(({ counts }) => {
      if (counts.uncertain === 0) return;
      stop();
      desk.server.breakRead(1, fault);
    });
    await sendAndWait(desk, set);
    expect(firstOf(desk, set)).toMatchObject({ status: 'uncertain', evidence: { finding: 'unreadable' } });
    await pass(desk, 6);
    expect(firstOf(desk, set).status).toBe('present');
  });

  it('stops with the app', async () => {
    const { desk, set } = await sentWith('late-commit');
    await desk.changes.close();
    await pass(desk, 10);
    expect(firstOf(desk, set).status).toBe('uncertain');
  });
});
