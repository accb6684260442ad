import { describe, expect, it } from 'vitest';
import { AddressId, type ChangeSetId } from '../../shared/domain/ids.js';
import type { ChangeSet } from '../../shared/ipc/changes.js';
import { type Desk, moves, openDesk, read, reviewed, sendAndWait, unwrap } from './testing/desk.js';
import { company, firstAddressId, moveOf, newHome, oldHome } from './testing/people.js';

const correction = (employee: number) => moveOf(employee, { kind: 'address.correct' });
const street = (desk: ReturnType<typeof openDesk>, employee: number) =>
  desk.server.lines(employee).map((line) => line.values['street']);

describe('undo', () => {
  it('of a move stages the old address as a move from the same period, and Nmbrs then holds it again', async () => {
    const desk = openDesk({ people: 2 });
    const sent = await sendAndWait(desk, await reviewed(desk, moves(2)));
    expect(street(desk, 1)).toEqual(['Zilverlaan']);
    const { set, leftOut } = unwrap(await desk.changes.undo(sent.id));
    expect(leftOut).toEqual([]);
    expect(set).toMatchObject({ state: 'draft', period: sent.period, counts: { planned: 2 } });
    expect(set?.id).not.toBe(sent.id);
    expect(set?.steps[0]?.fields).toContainEqual({ field: 'street', before: 'Zilverlaan', after: 'Molenweg' });
    // Nothing goes out by itself: the draft is checked and reviewed like any other.
    expect(street(desk, 1)).toEqual(['Zilverlaan']);
    const checked = unwrap(await desk.changes.check(set?.id ?? sent.id));
    expect(checked.warnings).toEqual([]);
    expect((await sendAndWait(desk, checked)).counts.confirmed).toBe(2);
    expect([street(desk, 1), street(desk, 2)]).toEqual([['Molenweg'], ['Molenweg']]);
  });

  it('of a correction writes the old values back into the same record', async () => {
    const desk = openDesk({ people: 1 });
    const sent = await sendAndWait(desk, await reviewed(desk, [correction(1)]));
    const { set } = unwrap(await desk.changes.undo(sent.id));
    if (!set) throw new Error('A draft was expected');
    let draft = unwrap(await desk.changes.check(set.id));
    for (const { id } of draft.warnings) draft = unwrap(await desk.changes.acknowledge(draft.id, id, true));
    await sendAndWait(desk, draft);
    expect(desk.server.lines(1)).toMatchObject([{ id: String(firstAddressId(1)), values: { street: oldHome.street } }]);
  });

  it('takes what was found after an uncertain answer, and leaves out, with the reason, what nobody knows', async () => {
    const desk = openDesk({ people: 3 });
    desk.server.breakWrites(1, 'cut-after-commit');
    desk.server.breakWrites(2, 'cut-before-commit');
    desk.server.breakWrites(3, 'refused');
    const sent = await sendAndWait(desk, await reviewed(desk, moves(3)));
    const uncertain = sent.steps[1];
    if (!uncertain) throw new Error('Three steps were expected');
    unwrap(await desk.changes.decide(sent.id, uncertain.id, 'leave'));
    const { set, leftOut } = unwrap(await desk.changes.undo(sent.id));
    expect(set?.steps.map((step) => step.employee.number)).toEqual([101]);
    expect(leftOut).toEqual([{ stepId: uncertain.id, employee: uncertain.employee, reason: 'uncertain' }]);
  });

  it('cannot take away an address where there was none, and says so', async () => {
    const bare = openDesk({ people: 0 });
    const fresh = await sendAndWait(bare, await reviewed(bare, [moveOf(1, { current: null })]));
    const { set, leftOut } = unwrap(await bare.changes.undo(fresh.id));
    expect(set).toBeNull();
    expect(leftOut.map(({ reason }) => reason)).toEqual(['nothing-before']);
  });

  it('warns when somebody changed the address since', async () => {
    const desk = openDesk({ people: 1 });
    const sent = await sendAndWait(desk, await reviewed(desk, moves(1)));
    desk.server.colleagueWrites(1, { ...newHome, street: 'Koperstraat' });
    const { set } = unwrap(await desk.changes.undo(sent.id));
    const checked = unwrap(await desk.changes.check(set?.id ?? sent.id));
    expect(checked.warnings.map(({ kind }) => kind)).toEqual(['before-image-changed']);
    expect(checked.steps[0]?.changedElsewhere).toContainEqual({
      field: 'street',
      before: 'Zilverlaan',
      after: 'Koperstraat',
    });
  });

  it('joins the open draft of the same company and period, and never replaces what is staged there', async () => {
    const desk = openDesk({ people: 2 });
    const sent = await sendAndWait(desk, await reviewed(desk, moves(2)));
    const current = { id: AddressId.parse(1), isDefault: true, values: newHome };
    const other = unwrap(
      await desk.changes.stage(
        company,
        moveOf(2, {
          address: { ...newHome, street: 'Kiezelpad' },
          current,
          fields: [{ field: 'street', before: 'Zilverlaan', after: 'Kiezelpad' }],
        }),
      ),
    );
    const { set, leftOut } = unwrap(await desk.changes.undo(sent.id));
    expect(set?.id).toBe(other.id);
    expect(set?.steps.map((step) => step.fields[0]?.after)).toEqual(['Kiezelpad', 'Molenweg']);
    expect(leftOut).toMatchObject([{ employee: { number: 102 }, reason: 'already-staged' }]);
  });
});

describe('retry', () => {
  it('drafts what was refused or not sent once more, under new ids, and nothing that may have been booked', async () => {
    const desk = openDesk({ people: 4 });
    desk.server.breakWrites(2, 'refused');
    desk.server.breakWrites(3, 'cut-before-commit');
    const ready = await reviewed(desk, moves(4));
    desk.server.colleagueWrites(4, { ...oldHome, street: 'Koperstraat' });
    const sent = await sendAndWait(desk, ready);
    const third = sent.steps[2];
    if (third) unwrap(await desk.changes.decide(sent.id, third.id, 'leave'));
    const { set, leftOut } = unwrap(await desk.changes.retry(sent.id));
    expect(leftOut).toEqual([]);
    expect(set?.steps.map((step) => step.employee.number)).toEqual([102, 104]);
    const known = new Set(sent.steps.map(({ id }) => id));
    for (const step of set?.steps ?? []) expect(known.has(step.id)).toBe(false);
    // What a colleague changed is a warning again, not overwritten in silence.
    expect(unwrap(await desk.changes.check(set?.id ?? sent.id)).warnings.map(({ kind }) => kind)).toEqual([
      'before-image-changed',
    ]);
  });

  it.each(['undo', 'retry'] as const)('%s waits until a set has settled', async (how) => {
    const desk = openDesk();
    const set = await reviewed(desk, moves(1));
    expect(await desk.changes[how](set.id)).toMatchObject({
      ok: false,
      error: { kind: 'wrong-state', state: 'reviewed' },
    });
  });

  it('is known of the line that it tries again, also the second time and after a restart; an undo is no try', async () => {
    const desk = openDesk({ people: 2 });
    desk.server.breakWrites(1, 'refused', 'refused');
    const first = await sendAndWait(desk, await reviewed(desk, moves(2)));
    const again = async (id: ChangeSetId, from: Desk): Promise<ChangeSet> => {
      const { set } = unwrap(await from.changes.retry(id));
      if (!set) throw new Error('Nothing to try');
      return sendAndWait(from, unwrap(await from.changes.check(set.id)));
    };
    const second = await again(first.id, desk);
    const next = await desk.restart();
    const third = await again(second.id, next);
    const stepOf = ({ steps: [step] }: ChangeSet): string => step?.id ?? '';
    expect([...next.changes.tries()].map(([of, { id, status }]) => [of, id, status])).toEqual([
      [stepOf(first), stepOf(second), 'refused'],
      [stepOf(second), stepOf(third), 'confirmed'],
    ]);
    unwrap(await next.changes.undo(third.id));
    expect(next.changes.tries().size).toBe(2);
  });

  it('outlives a restart: what was drafted is on disk', async () => {
    const desk = openDesk({ people: 1 });
    desk.server.breakWrites(1, 'refused');
    const sent = await sendAndWait(desk, await reviewed(desk, moves(1)));
    const { set } = unwrap(await desk.changes.retry(sent.id));
    const next = await desk.restart();
    expect(read(next, set?.id ?? sent.id)).toMatchObject({ state: 'draft', counts: { planned: 1 } });
  });
});
