import { describe, expect, it } from 'vitest';
import { CompanyId, StepId } from '../../shared/domain/ids.js';
import { checked, moves, openDesk, read, reviewed, sendAndWait, unwrap } from './testing/desk.js';
import { company, december, moveOf, newHome, november, oldHome } from './testing/people.js';

describe('staging', () => {
  it('collects the changes of one company and period in one draft, and others in their own', async () => {
    const desk = openDesk();
    const first = unwrap(await desk.changes.stage(company, moveOf(1)));
    const second = unwrap(await desk.changes.stage(company, moveOf(2)));
    const other = unwrap(await desk.changes.stage(company, moveOf(3, { period: december })));
    expect(second.id).toBe(first.id);
    expect(other.id).not.toBe(first.id);
    expect(second).toMatchObject({
      state: 'draft',
      activity: 'idle',
      period: november,
      employees: 2,
      kinds: ['address.move'],
    });
    expect(desk.changes.list()).toHaveLength(2);
  });

  it('at the same moment makes one draft, not two', async () => {
    const desk = openDesk();
    const sets = await Promise.all(moves(3).map((step) => desk.changes.stage(company, step)));
    expect(new Set(sets.map((set) => unwrap(set).id)).size).toBe(1);
    expect(desk.changes.list()[0]?.counts.planned).toBe(3);
  });

  it("replaces what was staged for the same person's same address, in its place", async () => {
    const desk = openDesk();
    for (const step of moves(2)) unwrap(await desk.changes.stage(company, step));
    const again = moveOf(1, { id: StepId.parse('second-thought'), kind: 'address.correct' });
    const set = unwrap(await desk.changes.stage(company, again));
    expect(set.steps.map((step) => step.id)).toEqual(['second-thought', 'step-2']);
  });

  it('is told for one person: their steps alone, of every set of the company that was not sent', async () => {
    const desk = openDesk();
    for (const step of moves(2)) unwrap(await desk.changes.stage(company, step));
    const other = moveOf(1, { id: StepId.parse('in-december'), period: december });
    unwrap(await desk.changes.stage(company, other));
    const found = desk.changes.stagedFor(company.id, other.employee.id);
    expect(found.map(({ set, steps }) => [set.period.number, steps.map(({ id }) => id)])).toEqual([
      [11, ['step-1']],
      [12, ['in-december']],
    ]);
    expect(found[0]?.set.counts.planned).toBe(2);
    expect(desk.changes.stagedFor(CompanyId.parse(99), other.employee.id)).toEqual([]);

    const sent = openDesk();
    await sendAndWait(sent, await reviewed(sent, [moveOf(1)]));
    expect(sent.changes.stagedFor(company.id, other.employee.id)).toEqual([]);
  });

  it('refuses what would change nothing and what belongs to another company', async () => {
    const desk = openDesk();
    const same = moveOf(1, { fields: [{ field: 'street', before: 'Molenweg', after: 'Molenweg' }] });
    expect(await desk.changes.stage(company, same)).toMatchObject({ ok: false, error: { reason: 'already-so' } });
    expect(await desk.changes.stage({ ...company, id: moveOf(1).companyId }, moveOf(1))).toMatchObject({ ok: true });
    expect(await desk.changes.stage({ ...company, id: 99 as typeof company.id }, moveOf(1))).toMatchObject({
      ok: false,
      error: { reason: 'other-company' },
    });
  });

  it('begins a new draft once the earlier one was sent', async () => {
    const desk = openDesk();
    const sent = await sendAndWait(desk, await reviewed(desk, [moveOf(1)]));
    const next = unwrap(await desk.changes.stage(company, moveOf(2)));
    expect(next.id).not.toBe(sent.id);
    expect(read(desk, sent.id).state).toBe('settled');
  });

  it('takes a step out again, and the draft with its last step and its file', async () => {
    const desk = openDesk();
    for (const step of moves(2)) unwrap(await desk.changes.stage(company, step));
    const [set] = desk.changes.list();
    if (!set) throw new Error('No set');
    expect(unwrap(await desk.changes.unstage(set.id, moveOf(1).id))?.steps).toHaveLength(1);
    expect(unwrap(await desk.changes.unstage(set.id, moveOf(2).id))).toBeNull();
    expect(desk.changes.list()).toEqual([]);
    expect(desk.fs.names).toEqual([]);
  });

  it('deletes the file of a draft that is discarded, never that of a set that was sent', async () => {
    const desk = openDesk();
    const draft = unwrap(await desk.changes.stage(company, moveOf(1)));
    unwrap(await desk.changes.discard(draft.id));
    expect(desk.fs.names).toEqual([]);
    const sent = await sendAndWait(desk, await reviewed(desk, [moveOf(2)]));
    expect(await desk.changes.discard(sent.id)).toMatchObject({
      ok: false,
      error: { kind: 'wrong-state', state: 'settled' },
    });
    expect(desk.fs.names).toHaveLength(1);
  });

  it('survives a restart', async () => {
    const desk = openDesk();
    const set = await checked(desk, moves(2));
    expect(read(await desk.restart(), set.id)).toEqual(set);
  });
});

describe('review', () => {
  it('without warnings is reviewed at once and names the plan', async () => {
    const set = await checked(openDesk(), moves(3));
    expect(set).toMatchObject({ state: 'reviewed', warnings: [], currentPeriod: november, earlierPeriod: null });
    expect(set.planHash).toMatch(/^[0-9a-f]{64}$/);
    expect(set.calls).toMatchObject({ reads: 9, writes: 3 });
  });

  it('says when somebody changed the record since it was staged, and when it stands already', async () => {
    const desk = openDesk();
    desk.server.colleagueWrites(1, { ...oldHome, street: 'Koperstraat' });
    desk.server.colleagueWrites(2, newHome);
    const set = await checked(desk, moves(3));
    expect(set.state).toBe('checked');
    expect(set.warnings.map(({ kind, stepIds }) => [kind, stepIds])).toEqual([
      ['before-image-changed', ['step-1']],
      ['already-so', ['step-2']],
    ]);
  });

  it('does not send what stands already', async () => {
    const desk = openDesk();
    desk.server.colleagueWrites(1, newHome);
    const after = await sendAndWait(desk, await reviewed(desk, moves(1)));
    expect(after.steps[0]).toMatchObject({ status: 'not-sent', notSent: 'already-so' });
    expect(desk.server.received.size).toBe(0);
  });

  it('says that a correction rewrites history, once for all of them', async () => {
    const set = await checked(openDesk(), [
      moveOf(1, { kind: 'address.correct' }),
      moveOf(2, { kind: 'address.correct' }),
      moveOf(3),
    ]);
    expect(set.warnings).toMatchObject([{ kind: 'history-rewritten', stepIds: ['step-1', 'step-2'] }]);
  });

  it('keeps ticks and hash when nothing changed, and asks again when the matter is another', async () => {
    const desk = openDesk();
    desk.server.colleagueWrites(1, { ...oldHome, street: 'Koperstraat' });
    const set = await reviewed(desk, moves(2));
    expect(set.state).toBe('reviewed');
    const again = unwrap(await desk.changes.check(set.id));
    expect(again).toMatchObject({ state: 'reviewed', planHash: set.planHash });
    desk.server.colleagueWrites(1, { ...oldHome, street: 'Loodgieterspad' });
    const third = unwrap(await desk.changes.check(set.id));
    expect(third.state).toBe('checked');
    expect(third.planHash).not.toBe(set.planHash);
    expect(third.warnings).toMatchObject([{ kind: 'before-image-changed', acknowledged: false }]);
  });

  it('is a draft again after any change, and cannot be sent with the old hash', async () => {
    const desk = openDesk();
    const set = await reviewed(desk, [moveOf(1)]);
    expect(unwrap(await desk.changes.stage(company, moveOf(2)))).toMatchObject({ state: 'draft', planHash: null });
    expect(await desk.changes.send(set.id, set.planHash ?? '')).toMatchObject({
      ok: false,
      error: { kind: 'wrong-state', state: 'draft' },
    });
    unwrap(await desk.changes.check(set.id));
    expect(await desk.changes.send(set.id, set.planHash ?? '')).toMatchObject({
      ok: false,
      error: { kind: 'stale', what: 'plan' },
    });
    await desk.changes.idle();
    expect(desk.server.received.size).toBe(0);
  });

  it('gives another hash for another person, address, period of the company or before-image', async () => {
    const hashOf = async (
      change: (desk: ReturnType<typeof openDesk>) => void,
      step = moveOf(1),
    ): Promise<string | null> => {
      const desk = openDesk();
      change(desk);
      return (await checked(desk, [step])).planHash;
    };
    const hashes = [
      await hashOf(() => undefined),
      await hashOf(() => undefined, moveOf(2)),
      await hashOf(() => undefined, moveOf(1, { address: { ...newHome, houseNumber: '23' } })),
      await hashOf((desk) => (desk.server.period = december)),
      await hashOf((desk) => desk.server.colleagueWrites(1, { ...oldHome, street: 'Koperstraat' })),
      await hashOf(() => undefined, moveOf(1, { kind: 'address.correct' })),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(await hashOf(() => undefined)).toBe(hashes[0]);
  });

  it('fails as a whole when a read fails, and leaves the draft as it was', async () => {
    const desk = openDesk();
    const set = unwrap(await desk.changes.stage(company, moveOf(1)));
    desk.server.breakRead(1, { kind: 'fault', method: 'Address_GetList', code: 1003, text: '1003' });
    expect(await desk.changes.check(set.id)).toMatchObject({ ok: false, error: { kind: 'fault', code: 1003 } });
    expect(read(desk, set.id).state).toBe('draft');
  });

  it('is about the plan that was read: staging meanwhile makes it stale', async () => {
    const desk = openDesk();
    const set = unwrap(await desk.changes.stage(company, moveOf(1)));
    const check = desk.changes.check(set.id);
    unwrap(await desk.changes.stage(company, moveOf(2)));
    expect(await check).toMatchObject({ ok: false, error: { kind: 'stale' } });
  });
});

describe('a postal code that is none of its country', () => {
  it('is a warning to tick off: staging refuses it, an undo may bring one back', async () => {
    const desk = openDesk();
    const odd = { ...newHome, postalCode: '123 45', country: 'NL' };
    const set = await checked(desk, [moveOf(1, { address: odd }), moveOf(2)]);
    expect(set.warnings.map(({ kind, stepIds }) => [kind, stepIds])).toEqual([['postal-code-country', ['step-1']]]);
    expect(set.state).toBe('checked');
  });
});
