/**
 * Every call that crosses between the processes, by domain. Names and kinds alone, no schemas:
 * the preload imports this file, and zod would make it four hundred times as large.
 *
 * - query: reads, may be repeated. command: changes something. stream: main pushes, the renderer listens.
 */
export const channels = {
  app: {
    info: 'query',
    saveSettings: 'command',
    settingsChanged: 'stream',
    notices: 'query',
    putNoticeAway: 'command',
  },
  connections: {
    list: 'query',
    test: 'query',
    add: 'command',
    renewToken: 'command',
    rename: 'command',
    remove: 'command',
    switchTo: 'command',
    checkContract: 'query',
    changed: 'stream',
  },
  kept: {
    list: 'query',
    restartDemo: 'command',
    forgetSettled: 'command',
    forgetRemoved: 'command',
    forgetSheets: 'command',
  },
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
    comparison: 'query',
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
    compared: 'stream',
  },
  registration: {
    codes: 'query',
    costCodes: 'query',
    load: 'command',
    sheet: 'query',
    stage: 'command',
    keep: 'command',
    kept: 'query',
    forgetKept: 'command',
    load: 'command',
    sheet: 'query',
    stage: 'command',
    clear: 'command',
    loaded: 'stream',
  },
  absence: { list: 'query', person: 'query', kind: 'query', stage: 'command' },
  runs: { list: 'query', compare: 'query' },
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
