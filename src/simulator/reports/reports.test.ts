import { XMLParser } from 'fast-xml-parser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startSimulator, type Simulator } from '../index.js';
import { bakery, environmentWith, settledEmployee } from '../testing/environment.js';
import { FakeClock } from '../testing/fake-clock.js';
import { Session } from '../testing/session.js';
import { companies } from '../world/organisation.js';

let simulator: Simulator;
let session: Session;
let clock: FakeClock;
const EmployeeId = settledEmployee(environmentWith());
/** The big company is hidden: these tests are about the form, and ten thousand lines take seconds. */
const visible = companies.filter((company) => company.debtorId !== 4102 && !company.personalDataRefused);

beforeEach(async () => {
  clock = new FakeClock();
  simulator = await startSimulator({ clock, rateLimit: false });
  session = new Session(simulator);
  await session.control({ do: 'tags', hideDebtors: [4102] });
});
afterEach(() => simulator.close());

const Result = z.object({ TaskId: z.string(), Status: z.string(), Content: z.string().optional() });
const result = async (TaskId: string) =>
  Result.parse(await session.value('ReportService.Reports_BackgroundTask_Result', { TaskId }));

type Report =
  | 'ReportService.Reports_Accountant_EmployeeNameAddress_Background'
  | 'ReportService.Reports_Business_EmployeeNameAddress_Background'
  | 'ReportService.Reports_Business_EmployeeContracts_Background'
  | 'ReportService.Reports_Business_EmployeeHoursSalary_Background';

const Lines = z.array(z.record(z.string(), z.string()));

/** The lines of a finished report, read as a client must: the prolog lies about the encoding. */
async function read(
  report: Report,
  list: string,
): Promise<{ readonly text: string; readonly lines: z.infer<typeof Lines> }> {
  const id = z.string().parse(await session.value(report, {}));
  clock.goOn(5000);
  const text = (await result(id)).Content ?? '';
  const tree: unknown = new XMLParser({ parseTagValue: false, processEntities: true }).parse(
    text.replace(/^\uFEFF/, '').replace('utf-16', 'utf-8'),
  );
  const parsed = z.object({ Report: z.object({ [list]: z.object({ Employee: Lines }) }) }).parse(tree);
  const found = parsed.Report[list];
  return { text, lines: Lines.parse(found?.Employee) };
}

const nameAddress = 'ReportService.Reports_Accountant_EmployeeNameAddress_Background';

describe('background reports', () => {
  it('are enqueued, executing and there, on the clock', async () => {
    const id = z.guid().parse(await session.value(nameAddress, {}));
    const statuses: string[] = [];
    for (const pass of [0, 2000, 3000]) {
      clock.goOn(pass);
      statuses.push((await result(id)).Status);
    }
    expect(statuses).toEqual(['Enqueued', 'Executing', 'Success']);
    expect((await result('8f14e45f-ceea-467f-ab3c-5b1f4a1d7a11')).Status).toBe('Unknown');
  });

  it('hold everybody whom the user may see, under a prolog of utf-16, with and without a byte order mark', async () => {
    const { text, lines } = await read(nameAddress, 'EmployeeList');
    expect(text.startsWith('\uFEFF<?xml version="1.0" encoding="utf-16"?>')).toBe(true);
    expect(lines).toHaveLength(visible.reduce((sum, company) => sum + company.employees, 0));
    expect(new Set(lines.map((line) => line['Company']))).toEqual(
      new Set(visible.filter((company) => company.employees > 0).map((company) => company.name)),
    );
    const business = await read('ReportService.Reports_Business_EmployeeNameAddress_Background', 'EmployeeList');
    expect(business.text.startsWith('<?xml version="1.0" encoding="utf-16"?>')).toBe(true);
    expect(business.lines).toEqual(lines);
  });

  it('show an address that was changed before they were made, and two hours long not what changed after', async () => {
    const mine = async () =>
      (await read(nameAddress, 'EmployeeList')).lines.find((line) => line['EmployeeId'] === String(EmployeeId));
    const move = (Street: string) =>
      session.value('EmployeeService.Address_InsertCurrent', {
        EmployeeId,
        Address: { Id: 0, Default: true, Street, HouseNumber: '7', CountryISOCode: 'NL', Type: 'HomeAddress' },
      });
    await move('Zeedijk & Kade');
    expect(await mine()).toMatchObject({ Address: 'Zeedijk & Kade', CompanyId: String(bakery.id) });
    await move('Noorderhaven');
    expect(await mine()).toMatchObject({ Address: 'Zeedijk & Kade' });
    clock.goOn(2 * 60 * 60 * 1000);
    expect(await mine()).toMatchObject({ Address: 'Noorderhaven' });
  });

  it('of hours and salary write decimals with a comma and a dash for none, and agree with the reads', async () => {
    const { lines } = await read(
      'ReportService.Reports_Business_EmployeeHoursSalary_Background',
      'EmployeeHoursSalaryReport',
    );
    const decimals = lines.map((line) => line['SalaryValue'] ?? '');
    expect(decimals.filter((text) => !/^(\d+,\d\d|-)$/.test(text))).toEqual([]);
    expect(decimals).toContain('-');
    const mine = lines.find((line) => line['EmployeeID'] === String(EmployeeId));
    const salary = z
      .object({ Value: z.string() })
      .parse(await session.value('EmployeeService.Salary_GetCurrent', { EmployeeId }));
    expect(mine?.['SalaryValue']).toBe(salary.Value.replace('.', ','));
    const department = z
      .object({ Description: z.string() })
      .parse(await session.value('EmployeeService.Department_GetCurrent', { EmployeeId }));
    expect(mine?.['Department']).toBe(department.Description);
  });

  it('of contracts have a line a contract', async () => {
    const { lines } = await read(
      'ReportService.Reports_Business_EmployeeContracts_Background',
      'EmployeeContractReport',
    );
    const contracts = z
      .array(z.unknown())
      .parse(await session.value('EmployeeService.Contract_GetAll', { EmployeeId }));
    expect(lines.filter((line) => line['EmployeeID'] === String(EmployeeId))).toHaveLength(contracts.length);
  });

  it('end in Error when they are told to, and the next one is well', async () => {
    await session.control({ do: 'failReports' });
    const ids = [await session.value(nameAddress, {}), await session.value(nameAddress, {})];
    clock.goOn(5000);
    const statuses = [];
    for (const id of ids) statuses.push((await result(z.string().parse(id))).Status);
    expect(statuses).toEqual(['Error', 'Success']);
  });
});
