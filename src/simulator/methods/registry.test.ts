import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeRequest } from '../../contract/codec/index.js';
import { builtInContract, methodOf, type MethodName } from '../../contract/index.js';
import { startSimulator, type Simulator } from '../index.js';
import { bakery, environmentWith, settledEmployee } from '../testing/environment.js';
import { Session } from '../testing/session.js';
import { agreementsFor } from '../world/agreements.js';
import { methodNames, methods } from './index.js';
import { readings } from './readings.js';
import { methodTable } from './table.js';

let simulator: Simulator;
let session: Session;
beforeAll(async () => {
  simulator = await startSimulator({ rateLimit: false });
  session = new Session(simulator);
});
afterAll(() => simulator.close());

const EmployeeId = settledEmployee(environmentWith());

/** A value for each field that a read may ask for, whatever its capitals. */
const sample = (): Readonly<Record<string, unknown>> => ({
  employeeid: EmployeeId,
  companyid: bakery.id,
  debtorid: bakery.debtorId,
  period: 11,
  year: 2026,
  startperiod: 10,
  endperiod: 11,
  fromyear: 2026,
  fromperiod: 10,
  untilyear: 2026,
  untilperiod: 11,
  employeetype: 2,
  number: '1',
  functionid: 4_101_600,
  runid: bakery.id * 10_000 + 2610,
  loonaangifteid: 2_000_000_000 - (bakery.id * 10_000 + 2610),
  wagetaxid: 2_000_000_000 - (bakery.id * 10_000 + 2610),
  intyear: 2026,
  wagecode: 1000,
  from: '2026-01-01T00:00:00',
  to: '2026-10-31T00:00:00',
  paymentdate: '2026-11-25T00:00:00',
  taskid: '8f14e45f-ceea-467f-ab3c-5b1f4a1d7a11',
  leavetype: 'Type1',
  type: null,
  soort: null,
  labouragreementsettingsgroupid: agreementsFor(bakery)[0]?.id,
  username: simulator.username,
  token: simulator.token,
  password: simulator.token,
  domain: simulator.domain,
});

function inputOf(name: MethodName): Readonly<Record<string, unknown>> {
  const values = sample();
  const fields = methodOf(builtInContract, name)?.request ?? [];
  return Object.fromEntries(fields.map((field) => [field.name, values[field.name.toLowerCase()]]));
}

describe('the methods of the simulator', () => {
  const reads = [...methods.values()].filter((method) => method.kind === 'read').map((method) => method.name);

  it('that read are answered over HTTP as the contract has it, in SOAP 1.1 and 1.2', async () => {
    expect(reads.length).toBeGreaterThan(60);
    for (const name of reads) {
      for (const soap of ['1.1', '1.2'] as const) {
        const encoded = encodeRequest(builtInContract, name, simulator, inputOf(name), soap);
        if (!encoded.ok) throw new Error(`${name}: ${encoded.reason}`);
        const { status, decoded } = await session.post(name, encoded.headers, encoded.body);
        expect([name, status, decoded]).toEqual([name, 200, { ...decoded, ok: true }]);
        if (decoded.ok) expect([name, decoded.unknown]).toEqual([name, []]);
      }
    }
  }, 60_000);

  it('refuse every id out of reach: 2003, 2004, 2009, reads and writes alike', async () => {
    const codes = { employeeid: 2003, companyid: 2004, debtorid: 2009 };
    const environment = environmentWith();
    for (const { name } of methods.values()) {
      const fields = methodOf(builtInContract, name)?.request ?? [];
      const [owner] = fields.map((field) => field.name.toLowerCase()).filter((field) => field in codes);
      if (owner === undefined || name.startsWith('SingleSignOn')) continue;
      const input = Object.fromEntries(
        Object.entries({ ...inputOf(name), ...writeSamples }).filter(([key]) =>
          fields.some((field) => field.name === key),
        ),
      );
      const id = fields.find((field) => field.name.toLowerCase() === owner)?.name ?? '';
      const answer = environment.perform(environment.arrive(name, { ...input, [id]: 1 }, 'client'));
      expect([name, answer.ok ? null : answer.code]).toEqual([
        name,
        owner in codes ? codes[owner as keyof typeof codes] : 0,
      ]);
    }
    expect(environment.log.counts().committed).toBe(0);
  });

  it('are all in the table of the README, which is made from them', () => {
    const path = new URL('../README.md', import.meta.url);
    const readme = readFileSync(path, 'utf8');
    const table = `<!-- methods -->\n${methodTable()}<!-- /methods -->`;
    const fresh = readme.replace(/<!-- methods -->[\s\S]*<!-- \/methods -->/, () => table);
    if (process.env['LOONDESK_WRITE_TABLE'] === '1') writeFileSync(path, fresh);
    else expect(readme).toBe(fresh);
    expect(fresh).toContain(table);
  });

  it('have readings only where there is a method', () => {
    expect(Object.keys(readings).filter((name) => !methodNames.some((known) => known === name))).toEqual([]);
  });
});

/** Fields of writes that are no ids of an owner. */
const writeSamples = {
  UnprotectedMode: false,
  Id: 1,
  id: 1,
  AddressID: 1,
  AbsenceID: 1,
  LeaveId: 1,
  NewDossier: true,
  StartDate: '2026-11-16T00:00:00',
  Lastdayabsence: '2026-11-16T00:00:00',
  Reportdate: '2026-11-16T00:00:00',
  Percent: 50,
  BankAccountID: 1,
  HourComponentID: 1,
  WageComponentID: 1,
  WageComponentId: 1,
  StartPeriod: 11,
  StartYear: 2026,
  EndPeriod: 11,
  EndYear: 2026,
  Days: 1,
  PlusMinusDaysForWageComp: 0,
  DepartmentId: 1,
  FunctionId: 1,
  period: 11,
  year: 2026,
  startPeriod: 11,
  endPeriod: 11,
  labourAgreementSettingsGroupGuid: '00000000-0000-4000-8000-000000000000',
};
