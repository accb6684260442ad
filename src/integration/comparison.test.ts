import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPeriods } from '../shared/domain/period.js';
import type { ChangeSet } from '../shared/ipc/changes.js';
import type { Comparison } from '../shared/ipc/comparison.js';
import type { Simulator } from '../simulator/index.js';
import { controls, type Desk, openCompany, openDesk, simulator, value } from './desk.js';

let server: Simulator;
let desk: Desk;
beforeEach(async () => {
  server = await simulator();
  desk = await openDesk(server);
}, 30_000);
afterEach(async () => {
  await desk.forget();
  await server.close();
});

const handlers = () => desk.services.handlers;
const read = 'EmployeeService.HourComponentVar_Get';

/** Hours for the first people of the bakery, staged. */
async function staged(code: number, amounts: readonly string[]): Promise<ChangeSet> {
  const { company, period, columns } = await openCompany(desk, 'Bakkerij De Korenaar B.V.');
  const key = { companyId: company.id, kind: 'hours-variable', period } as const;
  const people = columns.ids.slice(0, amounts.length);
  value(await handlers().registration.load({ ...key, people, refresh: true }));
  const done = async (): Promise<boolean> =>
    value(await handlers().registration.sheet(key))?.progress.state === 'complete';
  for (let i = 0; i < 400 && !(await done()); i += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  const edits = people.map((employeeId, at) => ({ employeeId, code, amount: amounts[at] ?? '1' }));
  const draft = value(await handlers().registration.stage({ ...key, edits }));
  if (!draft) throw new Error('Nothing staged');
  return draft;
}

const check = async ({ id }: ChangeSet): Promise<ChangeSet> => value(await handlers().changes.check({ id }));
const checked = async (code: number, amounts: readonly string[]): Promise<ChangeSet> =>
  check(await staged(code, amounts));

async function compared(id: ChangeSet['id']): Promise<Comparison> {
  for (let i = 0; i < 400; i += 1) {
    const comparison = value(await handlers().changes.comparison({ id }));
    if (comparison && comparison.state !== 'reading') return comparison;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The comparison did not come to rest');
}

const firstUsesOf = ({ warnings }: ChangeSet) => warnings.filter(({ kind }) => kind === 'first-use');

describe('a registration beside the period before it', () => {
  it('reads the period before once a person, and says what each code becomes against it', async () => {
    const set = await checked(2540, ['4', '2.5', '1']);
    const { state, previous, codes, total, unread } = await compared(set.id);
    expect({ state, total, unread }).toEqual({ state: 'complete', total: 3, unread: 0 });
    expect(previous).toEqual(addPeriods(set.period, -1));
    const [code] = codes;
    expect(code).toMatchObject({ code: 2540, record: 'hours-variable', lines: 3 });
    expect(Number(code?.after) - Number(code?.before)).toBeCloseTo(7.5);
    expect(code?.previous).toMatch(/^\d/);

    // Checked again: what was read holds, so the answer has it at once.
    const calls = async (): Promise<number> => {
      const { log } = (await controls(server).send({ do: 'books' })) as {
        log: { method: string; input: { Period?: number } }[];
      };
      return log.filter(({ method, input }) => method === read && input.Period === previous.number).length;
    };
    expect(await calls()).toBe(3);
    value(await handlers().changes.check({ id: set.id }));
    expect(value(await handlers().changes.comparison({ id: set.id }))?.state).toBe('complete');
    expect(await calls()).toBe(3);
  }, 60_000);

  it('adds a code that nobody uses to what must be ticked off, and only then lets the set go', async () => {
    const set = await checked(2540, ['4', '2.5']);
    await compared(set.id);
    let now = value(await handlers().changes.get({ id: set.id }));
    const [first, ...others] = firstUsesOf(now);
    expect(others).toEqual([]);
    expect(first?.stepIds).toEqual(set.steps.map(({ id }) => id));
    for (const { id, kind } of now.warnings)
      if (kind !== 'first-use') value(await handlers().changes.acknowledge({ id: set.id, warningId: id, on: true }));
    expect(await handlers().changes.send({ id: set.id, planHash: set.planHash ?? '' })).toMatchObject({
      ok: false,
      error: { kind: 'wrong-state' },
    });
    now = value(await handlers().changes.acknowledge({ id: set.id, warningId: first?.id ?? '', on: true }));
    expect(now.state).toBe('reviewed');
    // Looked at stays looked at when the same is found again.
    expect(value(await handlers().changes.check({ id: set.id })).state).toBe('reviewed');
  }, 60_000);

  it.each([
    [1002, 'refused'],
    [null, 'complete'],
  ] as const)(
    'says what became of a read that is refused with %s, and the check stands',
    async (code, state) => {
      const draft = await staged(2540, ['4', '1']);
      // The check's own reads pass: one a person.
      const act = { kind: 'fault', code, text: `${code}: no` };
      await controls(server).send({ do: 'misbehave', rule: { method: read, act, after: 2, times: null } });
      const set = await check(draft);
      expect(set.state).not.toBe('draft');
      const comparison = await compared(set.id);
      expect(comparison).toMatchObject({ state, unread: state === 'complete' ? 2 : 0 });
      if (state === 'refused') {
        expect(comparison.codes.map(({ previous }) => previous)).toEqual([null]);
        expect(firstUsesOf(value(await handlers().changes.get({ id: set.id })))).toEqual([]);
      }
    },
    60_000,
  );
});

describe('days beside the period before', () => {
  it('are read once a person, and say what each column becomes', async () => {
    const { company, period, columns } = await openCompany(desk, 'Bakkerij De Korenaar B.V.');
    const key = { companyId: company.id, kind: 'days-variable', period } as const;
    const people = columns.ids.slice(0, 3);
    value(await handlers().registration.load({ ...key, people, refresh: true }));
    await expect.poll(async () => value(await handlers().registration.sheet(key))?.progress.state).toBe('complete');
    const draft = value(
      await handlers().registration.stage({
        ...key,
        edits: people.map((employeeId) => ({ employeeId, code: 1, amount: '7' })),
      }),
    );
    if (!draft) throw new Error('Nothing staged');
    await check(draft);
    const { codes, state, total, unread } = await compared(draft.id);
    expect({ state, total, unread }).toEqual({ state: 'complete', total: 3, unread: 0 });
    expect(codes).toMatchObject([{ record: 'days-variable', code: 1, subject: '', lines: 3, after: '21' }]);
    expect(codes[0]?.previous).not.toBeNull();
  });
});
