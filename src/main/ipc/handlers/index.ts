import type { Handlers } from '../../../shared/ipc/contract.js';
import { ok } from '../../../shared/errors.js';
import type { AppInfo } from '../../../shared/ipc/app.js';
import type { Connection } from '../../../shared/ipc/connections.js';
import type { ChangeSets } from '../../change-sets/change-sets.js';
import type { CompanyDirectory } from '../../companies/company-directory.js';
import type { EmployeeDirectory } from '../../employees/employee-directory.js';
import type { Jobs } from '../../jobs/jobs.js';
import type { AddressGateway } from '../../nmbrs/gateway/addresses.js';
import type { SettingsStore } from '../../settings/settings.js';
import type { Clock } from '../../change-sets/ports.js';
import { stageAddress } from './stage-address.js';

export interface HandlerParts {
  readonly info: () => AppInfo;
  readonly settings: SettingsStore;
  readonly connections: () => Connection[];
  readonly companies: CompanyDirectory;
  readonly employees: EmployeeDirectory;
  readonly addresses: AddressGateway;
  readonly changes: ChangeSets;
  readonly jobs: Jobs;
  readonly clock: Clock;
  readonly id: () => string;
}

/** One function for every query and command of the contract; each only hands on to the service that knows. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { companies, employees, changes, jobs } = parts;
  return {
    app: {
      info: async () => ok(parts.info()),
      saveSettings: async (change) => ok(parts.settings.save(change)),
    },
    connections: { list: async () => ok(parts.connections()) },
    organisation: {
      debtors: () => companies.debtors(),
      companies: ({ debtorId }) => companies.companies(debtorId),
      period: ({ companyId }) => companies.period(companyId),
    },
    employees: {
      types: () => employees.types(),
      list: ({ companyId, refresh }) => employees.list(companyId, refresh),
      personal: ({ employeeId, period }) => employees.personal(employeeId, period),
      bsn: async ({ employeeId, period }) => {
        const answer = await employees.bsn(employeeId, period);
        return answer.ok ? ok({ bsn: answer.data }) : answer;
      },
      addresses: async ({ employeeId, period }) => {
        const answer = await parts.addresses.inPeriod(employeeId, period);
        return answer.ok ? ok({ addresses: answer.data, readAt: parts.clock.now() }) : answer;
      },
      addressHistory: ({ companyId, employeeId }) => employees.history(companyId, employeeId),
    },
    changes: {
      list: async () => ok(changes.list()),
      get: async ({ id }) => changes.get(id),
      stageAddress: (input) => stageAddress(parts, input),
      unstage: ({ id, stepId }) => changes.unstage(id, stepId),
      discard: ({ id }) => changes.discard(id),
      check: ({ id }) => changes.check(id),
      acknowledge: ({ id, warningId, on }) => changes.acknowledge(id, warningId, on),
      consent: ({ id, on }) => changes.consent(id, on),
      send: ({ id, planHash }) => changes.send(id, planHash),
      pause: ({ id }) => changes.pause(id),
      resume: ({ id }) => changes.resume(id),
      readAgain: ({ id, stepId }) => changes.readAgain(id, stepId),
      decide: ({ id, stepId, decision }) => changes.decide(id, stepId, decision),
    },
    jobs: {
      list: async () => ok(jobs.list()),
      cancel: async ({ id }) => jobs.cancel(id),
    },
    traffic: {},
  };
}
