/**
 * Every call that crosses between the processes, by domain. Names and kinds alone, no schemas:
 * the preload imports this file, and zod would make it four hundred times as large.
 *
 * - query: reads, may be repeated. command: changes something. stream: main pushes, the renderer listens.
 */
export const channels = {
  app: { info: 'query', saveSettings: 'command', settingsChanged: 'stream' },
  connections: {
    list: 'query',
    test: 'query',
    add: 'command',
    renewToken: 'command',
    rename: 'command',
    remove: 'command',
    switchTo: 'command',
    changed: 'stream',
  },
  kept: { list: 'query', restartDemo: 'command', forgetSettled: 'command', forgetRemoved: 'command' },
  organisation: { debtors: 'query', companies: 'query', period: 'query' },
  employees: {
    types: 'query',
    list: 'query',
    listPart: 'query',
    saveList: 'command',
    personal: 'query',
    bsn: 'query',
    addresses: 'query',
    addressHistory: 'query',
    bankAccounts: 'query',
    employment: 'query',
  },
  changes: {
    list: 'query',
    get: 'query',
    stageAddress: 'command',
    stageBankAccount: 'command',
    stagePersonal: 'command',
    stagedFor: 'query',
    unstage: 'command',
    discard: 'command',
    check: 'command',
    acknowledge: 'command',
    consent: 'command',
    send: 'command',
    pause: 'command',
    resume: 'command',
    readAgain: 'command',
    decide: 'command',
    undo: 'command',
    retry: 'command',
    verify: 'query',
    saveReceipt: 'command',
    changed: 'stream',
  },
  registration: {
    codes: 'query',
    load: 'command',
    sheet: 'query',
    stage: 'command',
    save: 'command',
    loaded: 'stream',
  },
  imports: {
    current: 'query',
    choose: 'command',
    take: 'command',
    reread: 'command',
    map: 'command',
    check: 'command',
    problems: 'query',
    correct: 'command',
    stage: 'command',
    saveCorrected: 'command',
    saveReceipt: 'command',
    close: 'command',
  },
  absence: { list: 'query', person: 'query', kind: 'query', stage: 'command' },
  reports: {
    list: 'query',
    start: 'command',
    cancel: 'command',
    close: 'command',
    content: 'query',
    rows: 'query',
    values: 'query',
    raw: 'query',
    save: 'command',
    changed: 'stream',
  },
  jobs: { list: 'query', cancel: 'command', changed: 'stream' },
  traffic: { state: 'query', meter: 'stream', suspension: 'stream' },
} as const satisfies Record<string, Record<string, Kind>>;

export type Kind = 'query' | 'command' | 'stream';
export type Channels = typeof channels;
export type Domain = keyof Channels;

/** The one channel name of a call, as Electron sees it. */
export const channelName = (domain: string, verb: string): string => `loondesk:${domain}.${verb}`;
