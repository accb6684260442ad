import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompanyId, EmployeeId, StepId } from '../../shared/domain/ids.js';
import { type PayLine, PayLineId } from '../../shared/domain/registration.js';
import { isPayStep } from '../change-sets/plan.js';
import { sheetBytes, type SaveSheetInput, type SheetFormat } from '../exports/save-sheet.js';
import { checkLines, partsOf } from './check/check-lines.js';
import type { World, WorldPerson } from './check/world.js';
import { recognise } from './layout/recognise.js';
import { linesOf } from './lines.js';
import { readFile } from './read/read-file.js';
import { importTargets } from './targets/index.js';
import { daysTarget } from './targets/days.js';
import type { ImportTarget, PlanInput } from './targets/target.js';
import { fixedTarget, payTarget } from './targets/pay.js';

const companyId = CompanyId.parse(77);
const company = { id: companyId, number: 4, name: 'Drukkerij Verzonnen' };
const period = { year: 2026, number: 11, type: 'month' as const };
const codes = [2100, 2125, 2300];

interface Person {
  readonly id: EmployeeId;
  readonly number: number;
  readonly name: string;
  readonly lines: PayLine[];
}

/** Anything that a company may have: nobody's lines, several of one code, negative, small and large. */
const amount = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([negative, digits, places]) => {
    const text = String(digits).padStart(places + 1, '0');
    const plain = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
    return negative && digits > 0 ? `-${plain}` : plain;
  });
const people = fc
  .array(fc.array(fc.tuple(fc.constantFrom(...codes), amount), { maxLength: 5 }), { minLength: 1, maxLength: 8 })
  .map((all) =>
    all.map((lines, at): Person => ({
      id: EmployeeId.parse(at + 1),
      number: 1001 + at * 7,
      name: `Voorbeeld ${at}; "Jo"`,
      lines: lines.map(([code, text], line) => ({ id: PayLineId.parse(at * 10 + line + 1), code, amount: text })),
    })),
  );

function worldOf(all: readonly Person[]): World {
  const found = new Map<number, WorldPerson[]>(
    all.map(({ id, number, name }) => [number, [{ id, number, name, active: true, from: null, until: null }]]),
  );
  const names = new Map(codes.map((code) => [code, `Code ${code}`]));
  return {
    companies: [{ company, debtorNumber: '1042' }],
    read: new Map([
      [
        companyId,
        {
          company,
          companyId,
          name: company.name,
          current: period,
          people: found,
          codes: (pay) => (pay === 'hours' ? names : new Map()),
          costCenters: undefined,
        },
      ],
    ]),
  };
}

/** What a file says of steps, where this stands in Nmbrs. */
async function stepsFrom(
  content: SaveSheetInput['content'],
  format: SheetFormat,
  target: ImportTarget,
  people: readonly Person[],
  standing: Partial<Pick<PlanInput<unknown>, 'standing' | 'days'>>,
) {
  const bytes = await sheetBytes({
    debtorNumber: '1042',
    companyNumber: company.number,
    companyName: company.name,
    period,
    content,
    format,
    language: 'nl',
  });
  const answer = await readFile(bytes);
  if (!answer.ok) throw new Error(answer.refused);
  const found = recognise(answer.book, importTargets);
  const table = found && answer.book.tables[found.mapping.table];
  if (!found || !table) throw new Error('not recognised');
  expect(found.mapping.target).toBe(target.id);
  const checked = checkLines({
    lines: linesOf(table, found.mapping, target.valueField, new Map()),
    mapping: found.mapping,
    target,
    world: worldOf(people),
    inView: { company, period },
    oddRows: new Set(),
  });
  let next = 0;
  const steps = partsOf(checked.good).flatMap(
    (part) =>
      target.plan({
        companyId,
        period,
        mode: 'set',
        lines: part.lines.map(({ at, person, meant }) => ({ at, person, meant: meant as never })),
        keeps: () => checked.doubtful === 'all' || checked.doubtful.size > 0,
        standing: () => undefined,
        days: () => undefined,
        absence: () => undefined,
        leave: () => undefined,
        bank: () => undefined,
        codeName: () => '',
        newId: () => StepId.parse(`s${(next += 1)}`),
        ...standing,
      }).steps,
  );
  return { as: found.as, left: checked.left, steps };
}

/** Exports some people's sheet and imports it where others' lines stand. */
async function imported(
  written: readonly Person[],
  standing: readonly Person[],
  format: SheetFormat,
  target: typeof payTarget = payTarget,
) {
  const content = {
    of: 'lines',
    pay: 'hours',
    fixed: target === fixedTarget,
    codes: codes.map((code) => ({ code, name: `Code ${code}` })),
    people: written,
  } as const;
  const { as, left, steps } = await stepsFrom(content, format, target, standing, {
    standing: (_, id) => standing.find((person) => person.id === id)?.lines,
  });
  return { as, left, steps: steps.filter(isPayStep) };
}

describe.each(['xlsx', 'csv', 'template'] as const)('a sheet saved as %s', (format) => {
  it('imported again where nothing changed is nothing to do', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (all) => {
        const { left, steps } = await imported(all, all, format);
        expect([...left.values()]).toEqual([]);
        expect(steps).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('with one amount changed in it is exactly that change', async () => {
    await fc.assert(
      fc.asyncProperty(people, fc.nat(), async (all, pick) => {
        const lines = all.flatMap((person) => person.lines.map((line) => ({ person, line })));
        const chosen = lines[pick % Math.max(1, lines.length)];
        if (!chosen) return;
        const changed = all.map((person) => ({
          ...person,
          lines: person.lines.map((line) => (line === chosen.line ? { ...line, amount: '31.4' } : line)),
        }));
        fc.pre(!lines.some(({ line }) => Number(line.amount) === 31.4));
        const { steps } = await imported(changed, all, format);
        expect(steps).toMatchObject([
          { kind: 'pay.change', code: chosen.line.code, amount: '31.4', employee: { id: chosen.person.id } },
        ]);
        expect(Number(steps[0]?.current?.amount)).toBe(Number(chosen.line.amount));
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(['xlsx', 'csv'] as const)('a sheet of fixed lines saved as %s', (format) => {
  it('imported again where nothing changed is nothing to do', async () => {
    await fc.assert(
      fc.asyncProperty(people, async (all) => {
        fc.pre(all.some(({ lines }) => lines.length > 0));
        const { left, steps } = await imported(all, all, format, fixedTarget);
        expect([...left.values()]).toEqual([]);
        expect(steps).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('with one amount changed in it stops that line, and a new one waits for that', async () => {
    await fc.assert(
      fc.asyncProperty(people, fc.nat(), async (all, pick) => {
        const lines = all.flatMap((person) => person.lines.map((line) => ({ person, line })));
        const chosen = lines[pick % Math.max(1, lines.length)];
        fc.pre(chosen !== undefined && !lines.some(({ line }) => Number(line.amount) === 31.4));
        const changed = all.map((person) => ({
          ...person,
          lines: person.lines.map((line) => (line === chosen?.line ? { ...line, amount: '31.4' } : line)),
        }));
        const { steps } = await imported(changed, all, format, fixedTarget);
        const employee = { id: chosen?.person.id };
        expect(steps).toMatchObject([
          { kind: 'pay.stop', fixed: true, code: chosen?.line.code, amount: null, employee },
          { kind: 'pay.add', fixed: true, code: chosen?.line.code, amount: '31.4', employee, after: steps[0]?.id },
        ]);
        expect(Number(steps[0]?.current?.amount)).toBe(Number(chosen?.line.amount));
      }),
      { numRuns: 40 },
    );
  });
});

const daysKinds = ['days-variable', 'days-fixed', 'days-worked'] as const;
const figures = fc.array(fc.tuple(fc.integer({ min: 0, max: 31 }), fc.integer({ min: -31, max: 31 })), {
  minLength: 1,
  maxLength: 8,
});

describe.each(daysKinds)('a sheet of %s', (kind) => {
  it.each(['xlsx', 'csv'] as const)('saved as %s comes back as exactly what was changed in it', async (format) => {
    await fc.assert(
      fc.asyncProperty(figures, fc.nat(), fc.integer({ min: 0, max: 31 }), async (all, pick, other) => {
        const daysOf = ([days, plusMinus]: [number, number]) => ({
          days,
          plusMinus: kind === 'days-worked' ? plusMinus : null,
        });
        const standing = all.map((one, at) => ({
          id: EmployeeId.parse(at + 1),
          number: 1001 + at,
          name: 'x',
          lines: [],
          days: daysOf(one),
        }));
        const chosen = pick % standing.length;
        const people = standing.map((person, at) =>
          at === chosen ? { ...person, days: { ...person.days, days: other } } : person,
        );
        const { left, steps } = await stepsFrom({ of: 'days', kind, people }, format, daysTarget, standing, {
          days: (_, id) => standing.find((person) => person.id === id)?.days,
        });
        expect([...left.values()]).toEqual([]);
        const before = standing[chosen]?.days.days;
        expect(steps).toMatchObject(
          before === other
            ? []
            : [{ kind: 'days.set', employee: { id: standing[chosen]?.id }, wanted: { days: other } }],
        );
      }),
      { numRuns: 25 },
    );
  });
});

it('our import sheet is taken for the vendor\u2019s own', async () => {
  const one = [{ id: EmployeeId.parse(1), number: 5, name: 'x', lines: [] }];
  const { as } = await imported(
    one.map((person) => ({ ...person, lines: [{ id: PayLineId.parse(1), code: 2100, amount: '1' }] })),
    one,
    'template',
  );
  expect(as).toBe('vendor');
});
