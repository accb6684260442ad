import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { EmployeeId } from '../shared/domain/ids.js';
import { addPeriods } from '../shared/domain/period.js';
import { daysColumns, type SheetKind } from '../shared/domain/registration.js';
import type { ChangeSet, Step } from '../shared/ipc/changes.js';
import type { SheetKey } from '../shared/ipc/registration.js';
import type { Simulator } from '../simulator/index.js';
import { controls, type Desk, openDesk, simulator, value } from './desk.js';
import { openBakery, readSheet, stageEdits } from './sheet-desk.js';

/**
 * Every kind of sheet, over real HTTP, while somebody else writes in the same period and a call goes wrong; judged by the books. So
 * few people go one by one: shared calls are in the matrices of `main/change-sets`, as is
 * what the second read finds minutes later, on a virtual clock.
 */
interface Kind {
  readonly kind: Exclude<SheetKind, 'company-wages-variable' | 'company-wages-fixed'>;
  /** The first call that a change makes, and what somebody else writes by. */
  readonly call: string;
  readonly others: string;
}
const kinds: readonly Kind[] = [
  { kind: 'hours-variable', call: 'HourComponentVar_Insert', others: 'HourComponentVar_Insert' },
  { kind: 'hours-fixed', call: 'HourComponentFixed_Stop', others: 'HourComponentFixed_Insert' },
  { kind: 'wages-variable', call: 'WageComponentVar_Insert', others: 'WageComponentVar_Insert' },
  { kind: 'wages-fixed', call: 'WageComponentFixed_Stop', others: 'WageComponentFixed_Insert' },
  { kind: 'days-variable', call: 'DaysVar_Set_Batch', others: 'DaysVar_Set' },
  { kind: 'days-fixed', call: 'DaysFixed_Set_Batch', others: 'DaysFixed_Set' },
  { kind: 'days-worked', call: 'DaysVarWorked_Set', others: 'DaysVarWorked_Set' },
];

/** `arrives`: what the call carried stands in the books all the same. */
const faults = [
  { name: 'nothing', act: null, arrives: true },
  { name: 'cut before it is booked', act: { kind: 'cut-before-commit' }, arrives: false },
  { name: 'cut after it was booked', act: { kind: 'cut-after-commit' }, arrives: true },
  { name: 'no SOAP, though booked', act: { kind: 'garbage' }, arrives: true },
  { name: '500, not booked', act: { kind: 'http', status: 500 }, arrives: false },
  { name: 'a refusal', act: { kind: 'fault', code: 2006, text: 'Invalid period' }, arrives: false },
] as const;

const Books = z.object({
  employee: z.object({
    registration: z.object({
      lines: z.array(
        z.object({ code: z.int(), amount: z.string(), fixed: z.boolean(), kind: z.string(), until: z.unknown() }),
      ),
      days: z.array(z.object({ period: z.object({ year: z.int(), number: z.int() }), days: z.int() })),
      fixedDays: z.array(z.object({ days: z.int() })),
    }),
  }),
});
const Calls = z.object({
  log: z.array(z.object({ method: z.string(), by: z.enum(['client', 'colleague']), input: z.unknown() })),
});
const Whose = z.object({ EmployeeId: z.int() });
const Several = z.object({ EmployeesDaysWorked: z.array(Whose) });

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

const isDays = (kind: SheetKind): boolean => kind.startsWith('days');
const isFixed = (kind: SheetKind): boolean => kind.endsWith('fixed');
/** As nobody else's amount is. */
const ours = { pay: '7.25', days: '11' };
const theirs = { pay: '3.75', days: 13 };

describe.each(kinds)('$kind while a colleague writes in the same period', ({ kind, call, others }) => {
  const method = `EmployeeService.${call}`;
  const { registration, changes } = {
    registration: () => desk.services.handlers.registration,
    changes: () => desk.services.handlers.changes,
  };

  async function elsewhere(
    { period }: Pick<SheetKey, 'period'>,
    employee: EmployeeId,
    code: number,
    amount: string,
  ): Promise<void> {
    const line = kind.startsWith('hours')
      ? { Hourcomponent: { Id: 0, HourCode: code, Hours: amount } }
      : { WageComponent: { Id: 0, Code: code, Value: amount } };
    const days = { Days: theirs.days, ...(kind === 'days-worked' && { PlusMinusDaysForWageComp: 0 }) };
    await controls(server).send({
      do: 'colleague',
      method: `EmployeeService.${others}`,
      input: {
        EmployeeId: employee,
        ...(isDays(kind) ? days : line),
        Period: period.number,
        Year: period.year,
        UnprotectedMode: true,
      },
    });
  }

  /** The books' own word: how often ours stands there, and whether theirs does. */
  async function booked({ period }: SheetKey, employeeId: EmployeeId, code: number) {
    const books = await controls(server).send({ do: 'books', employeeId });
    const { lines, days, fixedDays } = Books.parse(books).employee.registration;
    const here = isDays(kind)
      ? isFixed(kind)
        ? fixedDays.slice(-1).map((one) => String(one.days))
        : days
            .filter((one) => one.period.number === period.number && one.period.year === period.year)
            .map((one) => String(one.days))
      : lines
          .filter((line) => line.code === code && line.fixed === isFixed(kind) && kind.startsWith(line.kind))
          .map((line) => line.amount);
    const of = (amount: string): number => here.filter((one) => Number(one) === Number(amount)).length;
    return isDays(kind)
      ? { ours: of(ours.days), theirs: of(String(theirs.days)) }
      : { ours: of(ours.pay), theirs: of(theirs.pay) };
  }

  it('nothing is booked twice, theirs stays, and each line tells the truth, whatever goes wrong', async () => {
    const { company, period, people: everybody } = await openBakery(desk);
    const key: SheetKey = { companyId: company.id, kind, period };
    const pay = kind.startsWith('hours') ? 'hours' : 'wages';
    const code = isDays(kind)
      ? daysColumns.days
      : (value(await registration().codes({ companyId: company.id, pay })).at(-1)?.code ?? 0);
    const free: EmployeeId[] = [];
    for (const id of everybody) if ((await booked(key, id, code)).ours === 0) free.push(id);
    for (const { name, act, arrives } of faults) {
      const people = free.splice(0, 4);
      const [touched, ...rest] = people;
      if (touched === undefined || rest.length < 3) throw new Error('Too few people');
      // A fixed line stands since the period before, so that ours is a stop and a new line behind it.
      if (isFixed(kind) && !isDays(kind))
        for (const id of people) await elsewhere({ period: addPeriods(period, -1) }, id, code, '5');
      const set = await staged(key, people, code);
      await elsewhere(key, touched, code, theirs.pay);
      // Of one person: calls of several are under way together, and arrive in any order.
      const [hit] = rest;
      if (act) await controls(server).send({ do: 'misbehave', rule: { method, act, employeeId: hit } });
      const before = await logged();
      await sent(set);
      await desk.still(set.id);
      await controls(server).send({ do: 'behave' });
      const { steps } = value(await changes().get({ id: set.id }));

      const once = new Map<string, number>();
      for (const line of (await logged()).slice(before.length)) once.set(line, (once.get(line) ?? 0) + 1);
      expect([name, [...once.values()].filter((times) => times > 1)]).toEqual([name, []]);
      for (const id of people) truthful(name, last(steps, id), await booked(key, id, code));
      expect([name, last(steps, touched).status, await booked(key, touched, code)]).toEqual([
        name,
        'not-sent',
        { ours: 0, theirs: 1 },
      ]);
      // A new fixed line never goes behind a stop that was not confirmed.
      const goes = act === null || (arrives && (isDays(kind) || !isFixed(kind)));
      for (const id of rest)
        expect([name, id, (await booked(key, id, code)).ours]).toEqual([name, id, id === hit && !goes ? 0 : 1]);
    }
  }, 120_000);

  /** Read, planned and checked. */
  async function staged(key: SheetKey, people: readonly EmployeeId[], code: number): Promise<ChangeSet> {
    await readSheet(desk, key, people);
    const amount = isDays(kind) ? ours.days : ours.pay;
    const draft = await stageEdits(
      desk,
      key,
      people.map((employeeId) => ({ employeeId, code, amount })),
    );
    return value(await changes().check({ id: draft.id }));
  }

  /** Ticked off and sent; a warning may come late, when the period before was read. */
  async function sent({ id }: ChangeSet): Promise<void> {
    for (let tries = 0; tries < 400; tries += 1) {
      const { warnings, planHash } = value(await changes().get({ id }));
      for (const warning of warnings.filter(({ acknowledged }) => !acknowledged))
        await changes().acknowledge({ id, warningId: warning.id, on: true });
      const answer = await changes().send({ id, planHash: planHash ?? '' });
      if (answer.ok) return;
      if (answer.error.kind !== 'wrong-state') value(answer);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('The set could not be sent');
  }

  /** Calls of ours that reached the server, a line a person and method, in order. */
  async function logged(): Promise<string[]> {
    const { log } = Calls.parse(await controls(server).send({ do: 'books' }));
    return log
      .filter(({ by, method: of }) => by === 'client' && /_(?:Insert|Stop|Set)/.test(of))
      .flatMap(({ method: of, input }) => {
        const several = Several.safeParse(input);
        const whose = several.success ? several.data.EmployeesDaysWorked : [Whose.parse(input)];
        return whose.map(({ EmployeeId }) => `${of}/${EmployeeId}`);
      });
  }
});

/** The step that brings what was written: of a stop and the new line behind it, the line. */
function last(steps: readonly Step[], id: EmployeeId): Step {
  const found = steps.findLast((step) => step.employee.id === id);
  if (!found) throw new Error('No step of that person');
  return found;
}

function truthful(fault: string, { status, evidence }: Step, stands: { readonly ours: number }): void {
  const about = [fault, status, stands.ours];
  if (status === 'confirmed' || status === 'present') expect(about).toEqual([fault, status, 1]);
  else if (status === 'uncertain') expect([about, evidence === null]).toEqual([about, false]);
  else expect(about).toEqual([fault, expect.stringMatching(/^(?:not-sent|refused|planned)$/), 0]);
}
