import { describe, expect, it } from 'vitest';
import type { ChangeSet, Step } from '../../shared/ipc/changes.js';
import { moves, openDesk, read, reviewed, sendAndWait, unwrap, type Desk } from './testing/desk.js';
import type { Fault, Flavour } from './testing/fake-server.js';
import { company, december, moveOf, newHome, oldHome } from './testing/people.js';
import { StepId } from '../../shared/domain/ids.js';

const sixMinutes = 6 * 60_000;

interface Case {
  readonly desk: Desk;
  readonly set: ChangeSet;
  readonly step: Step;
}

/** One person, one step, one fault: the set after sending. */
async function sentWith(faults: readonly Fault[], flavour: Flavour = 'move'): Promise<Case> {
  const desk = openDesk({ people: 1, flavour });
  const set = await reviewed(desk, moves(1));
  desk.server.breakWrites(1, ...faults);
  const after = await sendAndWait(desk, set);
  return { desk, set: after, step: only(after) };
}

function only(set: ChangeSet): Step {
  const [step] = set.steps;
  if (!step) throw new Error('No step');
  return step;
}

/** Reads again after the settle time. */
async function readLater({ desk, set, step }: Case): Promise<Step> {
  desk.clock.advance(sixMinutes);
  return only(unwrap(await desk.changes.readAgain(set.id, step.id)));
}

async function sendAgain({ desk, set, step }: Case): Promise<Step> {
  unwrap(await desk.changes.decide(set.id, step.id, 'send-again'));
  await desk.changes.idle();
  return only(read(desk, set.id));
}

describe('a call without an answer', () => {
  it('that booked nothing shows before, plan and after, and from when a second read counts', async () => {
    const { step, set } = await sentWith(['cut-before-commit']);
    expect(step).toMatchObject({
      status: 'uncertain',
      verified: false,
      evidence: { reason: 'no-answer', finding: 'not-seen-once' },
    });
    expect(step.evidence?.before.lines[0]).toMatchObject({ ours: false, values: { street: oldHome.street } });
    expect(step.evidence?.plan.lines[0]).toMatchObject({ ours: true, values: { street: newHome.street } });
    expect(step.evidence?.after?.lines[0]).toMatchObject({ ours: false, values: { street: oldHome.street } });
    expect(step.evidence?.choices).toEqual(['read-again', 'leave']);
    expect(Date.parse(step.evidence?.secondReadFrom ?? '') - Date.parse(step.evidence?.after?.readAt ?? '')).toBe(
      300_000,
    );
    expect(set).toMatchObject({ state: 'sending', activity: 'idle' });
  });

  it('that booked late is found by the second read, not sent again', async () => {
    const it = await sentWith(['late-commit']);
    expect(it.step.evidence?.finding).toBe('not-seen-once');
    expect(await readLater(it)).toMatchObject({ status: 'present', evidence: { finding: 'present', choices: [] } });
    expect(it.desk.server.received.get(1)).toBe(1);
    expect(read(it.desk, it.set.id).state).toBe('settled');
  });

  it('may not be sent again after one read, nor after two that are close together', async () => {
    const it = await sentWith(['cut-before-commit']);
    expect(await it.desk.changes.decide(it.set.id, it.step.id, 'send-again')).toMatchObject({
      ok: false,
      error: { kind: 'wrong-state' },
    });
    it.desk.clock.advance(60_000);
    const second = only(unwrap(await it.desk.changes.readAgain(it.set.id, it.step.id)));
    expect(second.evidence?.finding).toBe('not-seen-once');
    expect(await it.desk.changes.decide(it.set.id, it.step.id, 'send-again')).toMatchObject({ ok: false });
    expect(it.desk.server.received.get(1)).toBe(1);
  });

  it('is sent again when a person says so after two reads, and is confirmed then', async () => {
    const it = await sentWith(['cut-before-commit']);
    expect((await readLater(it)).evidence).toMatchObject({
      finding: 'not-seen',
      choices: ['send-again', 'read-again', 'leave'],
    });
    expect(await sendAgain(it)).toMatchObject({
      status: 'confirmed',
      verified: true,
      decidedByPerson: 'send-again',
      evidence: null,
    });
    expect(it.desk.server.received.get(1)).toBe(2);
  });

  it('is not sent again when the first call shows in the last read', async () => {
    const it = await sentWith(['cut-before-commit']);
    await readLater(it);
    it.desk.server.colleagueWrites(1, newHome);
    expect(await sendAgain(it)).toMatchObject({ status: 'present', decidedByPerson: null });
    expect(it.desk.server.received.get(1)).toBe(1);
  });

  it('is not sent again when somebody changed the record in between', async () => {
    const it = await sentWith(['cut-before-commit']);
    await readLater(it);
    it.desk.server.colleagueWrites(1, { ...oldHome, street: 'Koperstraat' });
    expect(await sendAgain(it)).toMatchObject({
      status: 'uncertain',
      evidence: { finding: 'changed', choices: ['accept', 'read-again', 'leave'] },
    });
    expect(it.desk.server.received.get(1)).toBe(1);
  });

  it('is not sent again when the period moved on in between', async () => {
    const it = await sentWith(['cut-before-commit']);
    await readLater(it);
    it.desk.server.period = december;
    expect((await sendAgain(it)).status).toBe('uncertain');
    expect(it.desk.server.received.get(1)).toBe(1);
  });

  it('starts its own evidence when the second call has no answer either', async () => {
    const it = await sentWith(['cut-before-commit', 'cut-before-commit']);
    await readLater(it);
    const again = await sendAgain(it);
    expect(again).toMatchObject({
      status: 'uncertain',
      evidence: { finding: 'not-seen-once', choices: ['read-again', 'leave'] },
    });
    expect(it.desk.server.received.get(1)).toBe(2);
  });

  it('stays uncertain when the second call is refused: the first may still be booked', async () => {
    const it = await sentWith(['cut-before-commit', 'refused']);
    await readLater(it);
    expect(await sendAgain(it)).toMatchObject({
      status: 'uncertain',
      refusal: { code: 2006 },
      evidence: { finding: 'not-seen' },
    });
  });

  it('left by a person stays uncertain, closes the set, and may still be read', async () => {
    const it = await sentWith(['late-commit']);
    const left = unwrap(await it.desk.changes.decide(it.set.id, it.step.id, 'leave'));
    expect(left).toMatchObject({
      state: 'settled',
      steps: [{ status: 'uncertain', decidedByPerson: 'leave', evidence: { choices: ['read-again'] } }],
    });
    expect(await readLater(it)).toMatchObject({ status: 'present', decidedByPerson: null });
  });

  it('is accepted by a person only where the reads show a change', async () => {
    const unseen = await sentWith(['cut-before-commit']);
    expect(await unseen.desk.changes.decide(unseen.set.id, unseen.step.id, 'accept')).toMatchObject({ ok: false });
    const it = await sentWith(['colleague-other']);
    const accepted = unwrap(await it.desk.changes.decide(it.set.id, it.step.id, 'accept'));
    expect(accepted).toMatchObject({
      state: 'settled',
      steps: [{ status: 'confirmed', decidedByPerson: 'accept', verified: false }],
    });
  });

  it('keeps what is known when a read that a person asked for fails', async () => {
    const it = await sentWith(['cut-before-commit']);
    await readLater(it);
    it.desk.server.breakRead(1, { kind: 'no-answer', method: 'Address_GetList', afterMs: 60_000 });
    expect(await it.desk.changes.readAgain(it.set.id, it.step.id)).toMatchObject({
      ok: false,
      error: { kind: 'no-answer' },
    });
    expect(only(read(it.desk, it.set.id)).evidence?.finding).toBe('not-seen');
  });

  it('and without a read either pauses the set: the connection is bad', async () => {
    const desk = openDesk({ people: 3 });
    const set = await reviewed(desk, moves(3));
    desk.server.breakWrites(1, 'cut-after-commit');
    const send = desk.changes.send(set.id, set.planHash ?? '');
    for (let index = 0; index < 4; index += 1)
      desk.server.breakRead(1, { kind: 'no-answer', method: 'Address_GetList', afterMs: 60_000 });
    unwrap(await send);
    await desk.changes.idle();
    // The first four reads fail: three before the call, so nothing was sent yet.
    expect(read(desk, set.id)).toMatchObject({
      activity: 'paused',
      steps: [{ status: 'not-sent', notSent: 'read-failed' }, { status: 'planned' }, { status: 'planned' }],
    });
    expect(desk.server.received.size).toBe(0);
    unwrap(await desk.changes.resume(set.id));
    await desk.changes.idle();
    expect(read(desk, set.id).counts).toMatchObject({ present: 1, confirmed: 2 });
  });
});

describe('two changes of the same thing', () => {
  it('never overlap: the second waits while the first is uncertain, and goes when a person settles it', async () => {
    const desk = openDesk({ people: 2 });
    const first = await reviewed(desk, [moveOf(1)]);
    desk.server.breakWrites(1, 'cut-before-commit');
    const stuck = await sendAndWait(desk, first);
    expect(stuck.steps[0]?.status).toBe('uncertain');

    const later = { period: december, id: StepId.parse('step-later') };
    const staged = unwrap(await desk.changes.stage(company, moveOf(1, later)));
    unwrap(await desk.changes.stage(company, moveOf(2, { period: december, id: StepId.parse('step-other') })));
    const second = unwrap(await desk.changes.check(staged.id));
    for (const warning of second.warnings) unwrap(await desk.changes.acknowledge(second.id, warning.id, true));
    const waiting = await sendAndWait(desk, second);
    expect(waiting.steps.map((step) => step.status)).toEqual(['planned', 'confirmed']);
    expect(desk.server.received.get(1)).toBe(1);

    unwrap(await desk.changes.decide(first.id, moveOf(1).id, 'leave'));
    await desk.changes.idle();
    expect(read(desk, second.id)).toMatchObject({ state: 'settled', counts: { confirmed: 2 } });
  });
});

describe('an answer without an id', () => {
  it('confirms a set value when it reads equal', async () => {
    expect((await sentWith([], 'correct')).step).toMatchObject({ status: 'confirmed', verified: true });
  });
  it('shows an added line as present: it does not prove that it is ours', async () => {
    expect((await sentWith([], 'add')).step).toMatchObject({ status: 'present', verified: true, evidence: null });
  });
  it('is accepted when the read fails', async () => {
    const desk = openDesk({ people: 1, flavour: 'add' });
    const set = await reviewed(desk, moves(1));
    const stop = desk.changes.onChanged((summary) => {
      if (summary.counts.accepted === 1)
        desk.server.breakRead(1, { kind: 'fault', method: 'Address_GetList', code: 1002, text: '1002' });
    });
    const after = await sendAndWait(desk, set);
    stop();
    expect(only(after)).toMatchObject({ status: 'accepted', verified: false });
    expect(after.state).toBe('settled');
  });
});
