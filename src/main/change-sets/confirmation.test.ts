import { describe, expect, it } from 'vitest';
import type { Confirm, SendQuestion } from './confirmation.js';
import { moves, openDesk, read, reviewed, sendAndWait, unwrap } from './testing/desk.js';
import { company, connection, moveOf, november, october } from './testing/people.js';

const production = { ...connection, kind: 'production' } as const;

/** A production desk whose question is answered by the test. */
function asked(answer: Confirm) {
  const questions: SendQuestion[] = [];
  const confirm: Confirm = (question) => {
    questions.push(question);
    return answer(question);
  };
  return { questions, desk: openDesk({ people: 3, parts: { connection: production, confirm } }) };
}

describe('sending to production', () => {
  it('asks first, with the facts of the set, and sends when a person agreed', async () => {
    const { desk, questions } = asked(async () => {
      expect(desk.server.received.size).toBe(0);
      return true;
    });
    const sent = await sendAndWait(desk, await reviewed(desk, moves(2)));
    expect(sent.counts.confirmed).toBe(2);
    expect(questions).toEqual([
      {
        connectionKind: 'production',
        company: { number: company.number, name: company.name },
        lines: 2,
        kinds: ['address.move'],
        period: november,
        earlier: null,
      },
    ]);
  });

  it('names the earlier period that changes', async () => {
    const { desk, questions } = asked(async () => false);
    const set = await reviewed(desk, [moveOf(1, { period: october })]);
    await desk.changes.send(set.id, set.planHash ?? '');
    expect(questions[0]?.earlier).toEqual({ currentPeriod: november, previousYear: false });
  });

  it('sends nothing, and leaves the set as it was, when a person says no', async () => {
    const { desk } = asked(async () => false);
    const set = await reviewed(desk, moves(1));
    expect(await desk.changes.send(set.id, set.planHash ?? '')).toEqual({ ok: false, error: { kind: 'cancelled' } });
    await desk.changes.idle();
    expect(desk.server.received.size).toBe(0);
    expect(read(desk, set.id).state).toBe('reviewed');
  });

  it('sends nothing when the window fails', async () => {
    const { desk } = asked(async () => {
      throw new Error('no window');
    });
    const set = await reviewed(desk, moves(1));
    expect(await desk.changes.send(set.id, set.planHash ?? '')).toMatchObject({
      ok: false,
      error: { kind: 'internal' },
    });
    expect(desk.server.received.size).toBe(0);
  });

  it('is impossible where nobody can be asked', async () => {
    const desk = openDesk({ parts: { connection: production } });
    const set = await reviewed(desk, moves(1));
    expect(await desk.changes.send(set.id, set.planHash ?? '')).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(desk.server.received.size).toBe(0);
  });

  it('sends nothing when the set changed while the question stood', async () => {
    const { desk } = asked(async () => {
      unwrap(await desk.changes.stage(company, moveOf(2)));
      return true;
    });
    const set = await reviewed(desk, moves(1));
    expect(await desk.changes.send(set.id, set.planHash ?? '')).toMatchObject({
      ok: false,
      error: { kind: 'wrong-state' },
    });
    expect(desk.server.received.size).toBe(0);
  });

  it('sends nothing when the connection was left while the question stood', async () => {
    const { desk } = asked(async () => {
      await desk.changes.close();
      return true;
    });
    const set = await reviewed(desk, moves(1));
    expect(await desk.changes.send(set.id, set.planHash ?? '')).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(read(desk, set.id).state).toBe('reviewed');
  });

  it('asks one question at a time, however often the page calls', async () => {
    let answer: (agreed: boolean) => void = () => undefined;
    const { desk, questions } = asked(() => new Promise((resolve) => (answer = resolve)));
    const set = await reviewed(desk, moves(1));
    const first = desk.changes.send(set.id, set.planHash ?? '');
    const second = await desk.changes.send(set.id, set.planHash ?? '');
    expect(second).toEqual({ ok: false, error: { kind: 'wrong-state', state: 'confirming' } });
    expect(questions).toHaveLength(1);
    answer(true);
    expect(unwrap(await first).state).toBe('sending');
    await desk.changes.idle();
    expect(desk.server.commits).toHaveLength(1);
  });

  it('asks again before a set that stood still goes on, about the lines that are left', async () => {
    const answers = [true, false, true];
    const { desk, questions } = asked(async () => answers.shift() ?? false);
    const set = await reviewed(desk, moves(3));
    unwrap(await desk.changes.send(set.id, set.planHash ?? ''));
    unwrap(await desk.changes.pause(set.id));
    await desk.changes.idle();
    const sent = desk.server.commits.length;
    expect(sent).toBeLessThan(3);
    expect(await desk.changes.resume(set.id)).toEqual({ ok: false, error: { kind: 'cancelled' } });
    await desk.changes.idle();
    expect(desk.server.commits).toHaveLength(sent);
    unwrap(await desk.changes.resume(set.id));
    await desk.changes.idle();
    expect(desk.server.commits).toHaveLength(3);
    expect(questions.map(({ lines }) => lines)).toEqual([3, 3 - sent, 3 - sent]);
  });

  it('asks again before a line is sent a second time, about that line alone', async () => {
    const answers = [true, false, true];
    const { desk, questions } = asked(async () => answers.shift() ?? false);
    desk.server.breakWrites(1, 'cut-before-commit');
    const sent = await sendAndWait(desk, await reviewed(desk, moves(2)));
    const [step] = sent.steps;
    if (!step) throw new Error('No step');
    desk.clock.advance(6 * 60_000);
    unwrap(await desk.changes.readAgain(sent.id, step.id));
    const again = () => desk.changes.decide(sent.id, step.id, 'send-again');
    expect(await again()).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(desk.server.received.get(1)).toBe(1);
    unwrap(await again());
    await desk.changes.idle();
    expect(desk.server.received.get(1)).toBe(2);
    expect(questions.map(({ lines }) => lines)).toEqual([2, 1, 1]);
  });

  it('is not asked about a plan that was not reviewed', async () => {
    const { desk, questions } = asked(async () => true);
    const set = await reviewed(desk, moves(1));
    expect(await desk.changes.send(set.id, 'f'.repeat(64))).toMatchObject({ ok: false, error: { kind: 'stale' } });
    expect(questions).toEqual([]);
  });
});

describe('sending elsewhere', () => {
  it.each(['demo', 'sandbox'] as const)('%s goes without the question', async (kind) => {
    const desk = openDesk({ parts: { connection: { ...connection, kind } } });
    expect((await sendAndWait(desk, await reviewed(desk, moves(1)))).counts.confirmed).toBe(1);
  });

  it('is asked too when the composition wants it, so that the window can be tried', async () => {
    let asks = 0;
    const confirm: Confirm = async () => (asks += 1) > 0;
    const desk = openDesk({ parts: { confirm, confirmAlways: true } });
    await sendAndWait(desk, await reviewed(desk, moves(1)));
    expect(asks).toBe(1);
  });
});
