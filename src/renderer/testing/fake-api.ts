import { err, ok, type Result } from '../../shared/errors.js';
import { AppInfo, type Settings } from '../../shared/ipc/app.js';
import type { ChangeSet } from '../../shared/ipc/changes.js';
import { Connection } from '../../shared/ipc/connections.js';
import type { LoondeskApi } from '../../shared/ipc/contract.js';
import { EmployeeType } from '../../shared/ipc/employees.js';
import { Job } from '../../shared/ipc/jobs.js';
import { Company, CompanyPeriod, Debtor } from '../../shared/ipc/organisation.js';
import { fakeEmployees } from './fake-employees.js';
import { makeFakeStore, readAt } from './fake-store.js';

export interface FakeOptions {
  readonly kind: 'production' | 'sandbox' | 'demo';
  readonly settings: Settings;
  readonly employees: number;
  /** `template`: 1002 on the addresses of the list; `fails`: the list cannot be read; `slow`: nothing ever comes. */
  readonly trouble: 'none' | 'template' | 'fails' | 'slow';
  readonly host: 'electron' | 'stand-in';
}

const hosts = { production: 'api.nmbrs.nl', sandbox: 'api-sandbox.nmbrs.nl', demo: null };
const names = { production: 'Kantoor Delta', sandbox: 'Kantoor Delta, oefenen', demo: 'Demo' };

/** `window.loondesk` for development: made-up people, no main process, nothing is sent. Never part of a build. */
export function makeFakeApi(options: FakeOptions): LoondeskApi {
  let settings = options.settings;
  const settingsListeners = new Set<(value: Settings) => void>();
  const changeListeners = new Set<Parameters<LoondeskApi['changes']['changed']>[0]>();
  const connection = Connection.parse({
    id: options.kind,
    name: names[options.kind],
    kind: options.kind,
    region: options.kind === 'demo' ? null : 'nl',
    host: hosts[options.kind],
    user: 'clerk@voorbeeld.example',
    domain: 'voorbeeld',
    current: true,
    token: options.kind === 'demo' ? 'built-in' : 'keystore',
  });
  const debtors = Debtor.array().parse([
    { id: 11, number: '1042', name: 'Noordkade Groep' },
    { id: 12, number: '1043', name: 'Bakkerij De Korenaar' },
  ]);
  const companies = Company.array().parse([
    { id: 101, number: 12, name: 'Noordkade Logistiek B.V.' },
    { id: 102, number: 14, name: 'Noordkade Zorg B.V.' },
    { id: 103, number: 15, name: 'Noordkade Leeg B.V.' },
  ]);
  const firstCompany = { id: 101, number: 12, name: 'Noordkade Logistiek B.V.' };
  const store = makeFakeStore(connection, firstCompany);
  const job = Job.parse({
    id: 'job-1',
    kind: 'read-employees',
    subject: firstCompany.name,
    done: 6480,
    total: 10000,
    state: 'running',
    cancellable: true,
  });
  const answer = <T>(data: T): Promise<Result<T>> => Promise.resolve(ok(data));
  const tell = (set: ChangeSet): ChangeSet => {
    const summary = store.list().find((entry) => entry.id === set.id);
    if (summary) for (const listener of changeListeners) listener(summary);
    return set;
  };
  const setOf = (input: { id: string }): Promise<Result<ChangeSet>> => {
    const set = store.get(input.id);
    return Promise.resolve(set ? ok(set) : err({ kind: 'not-found', what: 'change-set' }));
  };

  return {
    app: {
      info: () =>
        answer(
          AppInfo.parse({
            version: '0.1.0',
            host: options.host,
            platform: 'windows',
            settings,
            keystore: 'available',
            folders: {
              data: 'C:\\Users\\clerk\\AppData\\Roaming\\Loondesk',
              logs: 'C:\\Users\\clerk\\AppData\\Roaming\\Loondesk\\logs',
            },
          }),
        ),
      saveSettings: (change) => {
        settings = {
          ...settings,
          ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
        };
        for (const listener of settingsListeners) listener(settings);
        return answer(settings);
      },
      settingsChanged: (listener) => {
        settingsListeners.add(listener);
        return () => settingsListeners.delete(listener);
      },
      notices: () => answer([]),
      noticed: () => () => undefined,
      putNoticeAway: () => answer([]),
    },
    connections: {
      list: () => answer([connection]),
      test: () => answer({ host: 'api-sandbox.nmbrs.nl', domain: 'oefenen', debtors: 3 }),
      add: () => answer(connection),
      renewToken: () => answer(connection),
      rename: () => answer(connection),
      remove: () => answer(undefined),
      switchTo: () => answer(connection),
      checkContract: () => answer({ services: [], readAt }),
      openNmbrs: () => answer('demo'),
      changed: () => () => undefined,
    },
    kept: {
      list: () => answer({ connections: [], demoBooks: 0, logs: 4096 }),
      restartDemo: () => answer(undefined),
      forgetSettled: () => answer(0),
      forgetRemoved: () => answer(undefined),
      forgetSheets: () => answer(undefined),
    },
    organisation: {
      debtors: () => answer(debtors),
      companies: () => answer(companies),
      period: () =>
        answer(CompanyPeriod.parse({ current: { year: 2026, number: 11, type: 'month' }, type: 'month', readAt })),
    },
    employees: {
      types: () =>
        answer(
          EmployeeType.array().parse([
            { id: 1, description: 'Werknemer' },
            { id: 2, description: 'Oproepkracht' },
            { id: 3, description: 'Stagiair' },
          ]),
        ),
      ...fakeEmployees(options.employees, options.trouble),
    },
    changes: {
      list: () => answer(store.list()),
      get: setOf,
      stageAddress: (input) => answer(tell(store.stage(input))),
      stageBankAccount: () => Promise.resolve(err({ kind: 'wrong-state', state: 'samples' })),
      stagePersonal: () => Promise.resolve(err({ kind: 'wrong-state', state: 'samples' })),
      stagedFor: ({ companyId, employeeId }) => answer(store.stagedFor(companyId, employeeId)),
      comparison: () => answer(null),
      compared: () => () => undefined,
      unstage: (input) => setOf(input),
      discard: (input) => {
        store.discard(input.id);
        return answer(undefined);
      },
      check: setOf,
      acknowledge: setOf,
      consent: setOf,
      send: setOf,
      pause: setOf,
      resume: setOf,
      readAgain: setOf,
      decide: setOf,
      undo: () => answer({ set: null, leftOut: [] }),
      retry: () => answer({ set: null, leftOut: [] }),
      verify: () => answer({ records: 3 }),
      saveReceipt: ({ format }) => answer({ name: `Ontvangstbewijs.${format}` }),
      changed: (listener) => {
        changeListeners.add(listener);
        return () => changeListeners.delete(listener);
      },
    },
    absence: {
      list: () => answer({ items: [], unplaced: 0, readAt }),
      person: () => answer({ items: [], service: [], readAt }),
      kind: () => answer({ kind: null, text: '' }),
      saveFigures: ({ format }) => answer({ name: `Verzuimcijfers.${format}` }),
      stage: () => Promise.resolve(err({ kind: 'wrong-state', state: 'samples' })),
    },
    leave: {
      list: () => answer({ items: [], unplaced: 0, unread: [], stopped: false, readAt }),
      arrived: () => () => undefined,
      person: () => answer({ items: [], unplaced: 0, balances: [], service: [], readAt }),
      types: () => answer([]),
      stage: () => Promise.resolve(err({ kind: 'wrong-state', state: 'samples' })),
    },
    registration: {
      clear: () => answer(null),
      codes: () => answer([]),
      costCodes: () => answer({ centers: [], units: [] }),
      load: ({ people }) => answer({ done: 0, total: people.length, state: 'stopped', readAt, revision: 0 }),
      sheet: () => answer(null),
      stage: () => answer(null),
      attach: () => Promise.resolve(err({ kind: 'wrong-state', state: 'samples' })),
      stageCompany: () => Promise.resolve(err({ kind: 'wrong-state', state: 'samples' })),
      keep: () => answer(undefined),
      kept: () => answer({ keeps: false, steps: [], at: null }),
      forgetKept: () => answer(undefined),
      save: () => answer({ name: null }),
      loaded: () => () => undefined,
    },
    payslips: {
      people: () => answer({ people: [], readAt }),
      saveOne: () => answer({ name: null }),
      saveStatement: () => answer({ name: null }),
      showOne: () => answer({ shown: true }),
      showStatement: () => answer({ shown: true }),
      closeShown: () => answer(undefined),
      saveAll: () => answer(null),
      goOn: () => Promise.resolve(err({ kind: 'not-found', what: 'job' })),
      stop: () => answer(undefined),
      batches: () => answer([]),
      changed: () => () => undefined,
    },
    yearDocuments: {
      showOne: () => answer({ shown: true }),
      saveOne: () => answer({ name: null }),
      saveMany: () => answer(null),
      goOn: () => Promise.resolve(err({ kind: 'not-found', what: 'job' })),
      stop: () => answer(undefined),
      batches: () => answer([]),
      changed: () => () => undefined,
    },
    payments: {
      read: () => answer({ content: null, characters: 0, readAt }),
      save: () => answer({ name: null }),
      codes: () => answer([]),
    },
    runs: {
      requests: () => answer({ requests: [], readAt }),
      stageRequest: () => Promise.resolve(err({ kind: 'wrong-state', state: 'samples' })),
      journals: () => answer([]),
      list: () => answer({ runs: [], readAt }),
      compare: () => Promise.resolve(err({ kind: 'not-found', what: 'report' })),
    },
    imports: {
      current: () => answer(null),
      choose: () => answer(null),
      take: () => Promise.resolve(err({ kind: 'wrong-state', state: 'samples' })),
      reread: () => Promise.resolve(err({ kind: 'not-found', what: 'file' })),
      map: () => Promise.resolve(err({ kind: 'not-found', what: 'file' })),
      check: () => Promise.resolve(err({ kind: 'not-found', what: 'file' })),
      problems: () => answer({ total: 0, window: [] }),
      correct: () => Promise.resolve(err({ kind: 'not-found', what: 'file' })),
      stage: () => Promise.resolve(err({ kind: 'not-found', what: 'file' })),
      earlier: () => answer([]),
      ends: () => answer({ total: 0, ends: [], window: [] }),
      saveCorrected: () => answer({ name: null }),
      saveReceipt: () => answer({ name: null }),
      close: () => answer(undefined),
    },
    reports: {
      list: () => answer([]),
      start: () => Promise.resolve(err({ kind: 'wrong-state', state: 'samples' })),
      cancel: () => answer(undefined),
      close: () => answer(undefined),
      content: () => Promise.resolve(err({ kind: 'not-found', what: 'report' })),
      rows: () => Promise.resolve(err({ kind: 'not-found', what: 'report' })),
      values: () => answer([]),
      raw: () => Promise.resolve(err({ kind: 'not-found', what: 'report' })),
      chart: () => answer({ points: [], rest: { count: 0, value: '0' }, severalCodes: false }),
      compare: () => Promise.resolve(err({ kind: 'wrong-state', state: 'samples' })),
      save: () => answer({ name: null }),
      print: () => answer({ printed: false }),
      bookLosses: () => answer([]),
      saveBook: () => answer({ name: null, lines: 0, difference: '0.00' }),
      changed: () => () => undefined,
    },
    reportBatches: {
      start: () => answer(null),
      goOn: () => Promise.resolve(err({ kind: 'not-found', what: 'job' })),
      stop: () => answer(undefined),
      list: () => answer([]),
      changed: () => () => undefined,
    },
    wageTax: {
      list: () => answer({ declarations: [], readAt }),
      saveXml: () => answer({ name: null }),
      savePayment: () => answer({ name: null }),
    },
    jobs: {
      list: () => (options.trouble === 'slow' ? answer([job]) : answer([])),
      cancel: () => answer(undefined),
      changed: () => () => undefined,
    },
    traffic: {
      state: () => answer({ state: 'open' }),
      suspension: () => () => undefined,
      meter: (listener) => {
        listener({ perSecond: 62, limit: 150, queued: 0, delays: 0 });
        return () => undefined;
      },
    },
  };
}
