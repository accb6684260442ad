import { describe, expect, it } from 'vitest';
import { CompanyId, EmployeeId } from '../../../shared/domain/ids.js';
import type { Period } from '../../../shared/domain/period.js';
import type { Company } from '../../../shared/ipc/organisation.js';
import { recognise } from '../layout/recognise.js';
import { linesOf } from '../lines.js';
import { readFile } from '../read/read-file.js';
import { importTargets } from '../targets/index.js';
import { checkLines } from './check-lines.js';
import type { World, WorldCompany, WorldPerson } from './world.js';

const month: Period = { year: 2026, number: 11, type: 'month' };
const week4: Period = { year: 2026, number: 12, type: 'week4' };
const companyOf = (id: number, number: number): Company => ({
  id: CompanyId.parse(id),
  number,
  name: `Bedrijf ${number}`,
});
const [one, two, three] = [companyOf(1, 1), companyOf(2, 2), companyOf(3, 2)];

const someone = (number: number, more: Partial<WorldPerson> = {}): WorldPerson => ({
  id: EmployeeId.parse(number),
  number,
  name: `Voorbeeld ${number}`,
  active: true,
  from: null,
  until: null,
  ...more,
});
function readCompany(company: Company, current: Period | null): WorldCompany {
  const people = new Map([
    [1001, [someone(1001)]],
    [1002, [someone(1002), someone(1002)]],
    [1003, [someone(1003, { active: false })]],
    [1004, [someone(1004, { until: '2026-09-30' })]],
    [1005, [someone(1005, { from: '2026-12-01' })]],
  ]);
  const codes = {
    hours: new Map([
      [2100, 'Uren'],
      [77, 'Beide'],
    ]),
    wages: new Map([
      [5100, 'Inhouding'],
      [77, 'Beide'],
    ]),
  };
  return {
    company,
    companyId: company.id,
    name: company.name,
    current,
    people,
    codes: (pay) => codes[pay],
    costCenters: new Map([['K1', 9]]),
  };
}
const world: World = {
  companies: [
    { company: one, debtorNumber: '10' },
    { company: two, debtorNumber: '10' },
    { company: three, debtorNumber: '20' },
  ],
  read: new Map([
    [one.id, readCompany(one, month)],
    [two.id, readCompany(two, week4)],
    [three.id, readCompany(three, null)],
  ]),
};

/** A CSV as a clerk has it, checked: kinds of problems, and what is good. */
async function check(text: string) {
  const read = await readFile(Buffer.from(text));
  const found = read.ok ? recognise(read.book, importTargets) : null;
  const table = read.ok && found ? read.book.tables[found.mapping.table] : undefined;
  const target = importTargets.find(({ id }) => id === found?.mapping.target);
  if (!found || !table || !target || !read.ok) throw new Error('not recognised');
  const { good, problems } = checkLines({
    lines: linesOf(table, found.mapping, target.valueField, new Map()),
    mapping: found.mapping,
    target,
    world,
    inView: { company: one, period: month },
    oddRows: new Set(read.book.csv?.oddRows),
  });
  return {
    problems: problems.map(({ kind, row, column }) => [kind, row, column]),
    good: good.map(({ company, period, person, meant }) => [company.number, period.number, person.number, meant.value]),
  };
}
const kindOf = async (line: string): Promise<unknown> =>
  (await check(`Debiteurnr;Bedrijfnr;Persnr;Periode;Code;Aantal;Kostenplaats;Opmerking\n${line}`)).problems[0]?.[0];

describe('a line', () => {
  it.each([
    ['10;1;1001;2026-11;U2100;8;;', undefined],
    ['10;1;1001;2026-11;2100;8;K1;nacht', undefined],
    ['10;1;01001;202611;L5100;8;;', undefined],
    ['10;1;1001;11-2026;U2100;8;;', undefined],
    ['10;2;1001;2026-13;U2100;8;;', 'later-period'],
    ['10;1;;2026-11;U2100;8;;', 'no-person'],
    ['10;1;999;2026-11;U2100;8;;', 'unknown-person'],
    ['10;1;10a1;2026-11;U2100;8;;', 'unknown-person'],
    ['10;1;1002;2026-11;U2100;8;;', 'double-person'],
    ['10;1;1003;2026-11;U2100;8;;', 'not-on-payroll'],
    ['10;1;1004;2026-11;U2100;8;;', 'out-of-contract'],
    ['10;1;1005;2026-11;U2100;8;;', 'out-of-contract'],
    ['10;9;1001;2026-11;U2100;8;;', 'unknown-company'],
    ['20;1;1001;2026-11;U2100;8;;', 'unknown-company'],
    [';2;1001;2026-12;U2100;8;;', 'double-company'],
    ['10;;1001;2026-11;U2100;8;;', 'no-company'],
    ['20;2;1001;2026-12;U2100;8;;', 'company-unread'],
    ['10;1;1001;november;U2100;8;;', 'bad-period'],
    ['10;1;1001;11;U2100;8;;', 'bad-period'],
    ['10;1;1001;2026-13;U2100;8;;', 'wrong-period-type'],
    ['10;1;1001;2026-10;U2100;8;;', 'earlier-period'],
    ['10;1;1001;2026-11;;8;;', 'no-code'],
    ['10;1;1001;2026-11;U5100;8;;', 'unknown-code'],
    ['10;1;1001;2026-11;overuren;8;;', 'unknown-code'],
    ['10;1;1001;2026-11;77;8;;', 'code-in-two-models'],
    ['10;1;1001;2026-11;U2100;;;', 'no-amount'],
    ['10;1;1001;2026-11;U2100;acht;;', 'not-a-number'],
    ['10;1;1001;2026-11;U2100;1.234;;', 'ambiguous-number'],
    ['10;1;1001;2026-11;U2100;=B2*2;;', 'formula'],
    ['10;1;1001;2026-11;U2100;0;;', 'zero'],
    ['10;1;1001;2026-11;U2100;8;K7;', 'unknown-cost-center'],
    [`10;1;1001;2026-11;U2100;8;;${'x'.repeat(1001)}`, 'comment-too-long'],
  ])('%s: %s', async (line, kind) => expect(await kindOf(line)).toBe(kind));

  it('goes to the company and period in view when the file says neither', async () => {
    expect(await check('Nummer;U2100\n1001;7,5\n')).toEqual({
      problems: [],
      good: [
        [
          1,
          11,
          1001,
          { pay: 'hours', code: 2100, amount: '7.5', extras: { costCenterId: null, costUnitId: null, comment: '' } },
        ],
      ],
    });
  });

  it('in another company counts in that company\u2019s own periods', async () => {
    const { good } = await check('Debiteurnr;Bedrijfnr;Persnr;U2100\n10;2;1001;1\n');
    expect(good[0]?.slice(0, 2)).toEqual([2, 12]);
  });

  it('that is there twice is taken twice, and said', async () => {
    const { good, problems } = await check('Nummer;Code;Aantal\n1001;U2100;1\n1001;U2100;2\n');
    expect(good).toHaveLength(2);
    expect(problems).toEqual([['repeated-line', 3, 2]]);
  });

  it('of days goes the way of days', async () => {
    const { good, problems } = await check('Personeelsnummer;Gewerkte dagen\n1001;21\n1004;2,5\n');
    expect(good).toEqual([[1, 11, 1001, { column: 1, days: '21' }]]);
    expect(problems).toEqual([['not-whole-days', 3, 1]]);
  });
});
