import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startSimulator, type Simulator } from '../simulator/index.js';
import { controls } from './desk.js';
import { errandsByNpmSoap } from './toolkits/npm-soap.js';
import type { Errands } from './toolkits/errands.js';
import { errandsByZeep, hasZeep } from './toolkits/zeep.js';

let server: Simulator;
beforeEach(async () => {
  server = await startSimulator({ rateLimit: false });
});
afterEach(() => server.close());

/** That a call arrives at all shows the address in the WSDL, which is all they have. The toolkit's own account against the simulator's books, which it cannot write except by its calls. */
async function expectErrandsDone(errands: Errands): Promise<void> {
  expect(errands.debtors).toHaveLength(3);
  expect(errands.companies).toContain('Bakkerij De Korenaar B.V.');
  expect(errands.employees).toBeGreaterThan(0);
  expect(errands.addresses).toContainEqual({ id: errands.inserted, street: 'Zeepkade & Zn.' });
  expect(errands.fault).toMatch(/---> \d{4}: /);
  const committed = await controls(server).committed('EmployeeService.Address_Insert');
  expect(committed).toHaveLength(1);
  expect(committed[0]?.input['Address']).toMatchObject({
    Street: 'Zeepkade & Zn.',
    PostalCode: '9731 AB',
    Default: true,
  });
}

const withZeep = hasZeep ? it : it.skip;
const reason = hasZeep ? '' : ' (skipped: python3-zeep is not installed)';

describe('a SOAP toolkit that knows nothing but the ?WSDL', () => {
  withZeep.each(['1.1', '1.2'] as const)(
    `reads, inserts an address and is told a fault: zeep, SOAP %s${reason}`,
    { timeout: 60_000 },
    async (soap) => expectErrandsDone(await errandsByZeep(server, soap)),
  );

  it.each(['1.1', '1.2'] as const)(
    'reads, inserts an address and is told a fault: soap of npm, SOAP %s',
    { timeout: 60_000 },
    async (soap) => expectErrandsDone(await errandsByNpmSoap(server, soap)),
  );
});
