import type { IpcMainInvokeEvent } from 'electron';
import { describe, expect, it } from 'vitest';
import { ok, type Result } from '../../shared/errors.js';
import type { Handlers } from '../../shared/ipc/contract.js';
import { registerHandlers, type RegisterParts } from './register.js';

/** The exact surface. A line added here is a decision: what may a page that was taken over do with it? */
const surface = [
  'loondesk:absence.kind',
  'loondesk:absence.list',
  'loondesk:absence.person',
  'loondesk:absence.saveFigures',
  'loondesk:absence.stage',
  'loondesk:app.info',
  'loondesk:app.notices',
  'loondesk:app.putNoticeAway',
  'loondesk:app.saveSettings',
  'loondesk:changes.acknowledge',
  'loondesk:changes.check',
  'loondesk:changes.comparison',
  'loondesk:changes.consent',
  'loondesk:changes.decide',
  'loondesk:changes.discard',
  'loondesk:changes.get',
  'loondesk:changes.list',
  'loondesk:changes.pause',
  'loondesk:changes.readAgain',
  'loondesk:changes.resume',
  'loondesk:changes.retry',
  'loondesk:changes.saveReceipt',
  'loondesk:changes.send',
  'loondesk:changes.stageAddress',
  'loondesk:changes.stageBankAccount',
  'loondesk:changes.stagePersonal',
  'loondesk:changes.stagedFor',
  'loondesk:changes.undo',
  'loondesk:changes.unstage',
  'loondesk:changes.verify',
  'loondesk:connections.add',
  'loondesk:connections.checkContract',
  'loondesk:connections.list',
  'loondesk:connections.openNmbrs',
  'loondesk:connections.remove',
  'loondesk:connections.rename',
  'loondesk:connections.renewToken',
  'loondesk:connections.switchTo',
  'loondesk:connections.test',
  'loondesk:employees.addressHistory',
  'loondesk:employees.addresses',
  'loondesk:employees.bankAccounts',
  'loondesk:employees.bsn',
  'loondesk:employees.employment',
  'loondesk:employees.list',
  'loondesk:employees.listPart',
  'loondesk:employees.personal',
  'loondesk:employees.saveList',
  'loondesk:employees.types',
  'loondesk:imports.check',
  'loondesk:imports.choose',
  'loondesk:imports.close',
  'loondesk:imports.correct',
  'loondesk:imports.current',
  'loondesk:imports.earlier',
  'loondesk:imports.ends',
  'loondesk:imports.map',
  'loondesk:imports.problems',
  'loondesk:imports.reread',
  'loondesk:imports.saveCorrected',
  'loondesk:imports.saveReceipt',
  'loondesk:imports.stage',
  'loondesk:imports.take',
  'loondesk:jobs.cancel',
  'loondesk:jobs.list',
  'loondesk:kept.forgetRemoved',
  'loondesk:kept.forgetSettled',
  'loondesk:kept.forgetSheets',
  'loondesk:kept.list',
  'loondesk:kept.restartDemo',
  'loondesk:leave.list',
  'loondesk:leave.person',
  'loondesk:leave.stage',
  'loondesk:leave.types',
  'loondesk:organisation.companies',
  'loondesk:organisation.debtors',
  'loondesk:organisation.period',
  'loondesk:payments.codes',
  'loondesk:payments.read',
  'loondesk:payments.save',
  'loondesk:payslips.batches',
  'loondesk:payslips.closeShown',
  'loondesk:payslips.goOn',
  'loondesk:payslips.people',
  'loondesk:payslips.saveAll',
  'loondesk:payslips.saveOne',
  'loondesk:payslips.saveStatement',
  'loondesk:payslips.showOne',
  'loondesk:payslips.showStatement',
  'loondesk:payslips.stop',
  'loondesk:registration.attach',
  'loondesk:registration.clear',
  'loondesk:registration.codes',
  'loondesk:registration.costCodes',
  'loondesk:registration.forgetKept',
  'loondesk:registration.keep',
  'loondesk:registration.kept',
  'loondesk:registration.load',
  'loondesk:registration.save',
  'loondesk:registration.sheet',
  'loondesk:registration.stage',
  'loondesk:registration.stageCompany',
  'loondesk:reportBatches.goOn',
  'loondesk:reportBatches.list',
  'loondesk:reportBatches.start',
  'loondesk:reportBatches.stop',
  'loondesk:reports.bookLosses',
  'loondesk:reports.cancel',
  'loondesk:reports.chart',
  'loondesk:reports.close',
  'loondesk:reports.compare',
  'loondesk:reports.content',
  'loondesk:reports.list',
  'loondesk:reports.print',
  'loondesk:reports.raw',
  'loondesk:reports.rows',
  'loondesk:reports.save',
  'loondesk:reports.saveBook',
  'loondesk:reports.start',
  'loondesk:reports.values',
  'loondesk:runs.compare',
  'loondesk:runs.journals',
  'loondesk:runs.list',
  'loondesk:runs.requests',
  'loondesk:runs.stageRequest',
  'loondesk:traffic.state',
  'loondesk:wageTax.list',
  'loondesk:wageTax.savePayment',
  'loondesk:wageTax.saveXml',
  'loondesk:yearDocuments.batches',
  'loondesk:yearDocuments.goOn',
  'loondesk:yearDocuments.saveMany',
  'loondesk:yearDocuments.saveOne',
  'loondesk:yearDocuments.showOne',
  'loondesk:yearDocuments.stop',
];

function setUp(overrides: Partial<RegisterParts> = {}, settings: () => Promise<Result<unknown>> = async () => ok([])) {
  const channels = new Map<string, (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown>();
  const calls: string[] = [];
  const reports: unknown[] = [];
  const anything = (name: string): unknown =>
    new Proxy(
      {},
      {
        get: (_target, verb) => async (input: unknown) => {
          calls.push(`${name}.${String(verb)} ${JSON.stringify(input)}`);
          return settings();
        },
      },
    );
  const handlers = new Proxy({}, { get: (_target, domain) => anything(String(domain)) }) as Handlers;
  const registered = registerHandlers(async () => handlers, {
    ipcMain: { handle: (name, listener) => void channels.set(name, listener) },
    isTrusted: () => true,
    checkOutput: false,
    report: (channel, error, cause) => void reports.push({ channel, error, cause: String(cause) }),
    reference: () => 'r1',
    ...overrides,
  });
  const invoke = (name: string, ...args: unknown[]) => channels.get(name)?.({} as IpcMainInvokeEvent, ...args);
  return { registered, channels, calls, reports, invoke };
}

describe('the IPC register', () => {
  it('opens exactly the listed channels and no other', () => {
    const { registered, channels } = setUp();
    expect(registered.toSorted()).toEqual(surface);
    expect([...channels.keys()].toSorted()).toEqual(surface);
  });

  it('refuses a foreign sender with a typed error before it looks at anything else', async () => {
    const { invoke, calls } = setUp({ isTrusted: () => false });
    expect(await invoke('loondesk:jobs.cancel', { id: 'x' })).toEqual({ ok: false, error: { kind: 'sender-refused' } });
    expect(calls).toEqual([]);
  });

  it.each([
    ['an unknown key', 'loondesk:organisation.companies', [{ debtorId: 1, path: '/etc/passwd' }], ''],
    ['a wrong type', 'loondesk:organisation.companies', [{ debtorId: '1' }], 'debtorId'],
    ['a negative id', 'loondesk:employees.list', [{ companyId: -1, refresh: false }], 'companyId'],
    ['nothing where something is asked', 'loondesk:employees.list', [], ''],
    ['something where nothing is asked', 'loondesk:app.info', [{ a: 1 }], ''],
    ['a second argument', 'loondesk:app.info', [undefined, 'x'], ''],
    [
      'text of a megabyte',
      'loondesk:changes.acknowledge',
      [{ id: 'set-00001', warningId: 'w'.repeat(1_000_000), on: true }],
      'warningId',
    ],
    ['a path instead of a change set', 'loondesk:changes.get', [{ id: '../../secret' }], 'id'],
    ['a plan hash that is none', 'loondesk:changes.send', [{ id: 'set-00001', planHash: '' }], 'planHash'],
  ])('refuses %s, says where, and never repeats the value', async (_what, channel, args, where) => {
    const { invoke, calls } = setUp();
    const answer = (await invoke(channel, ...args)) as { ok: boolean; error: { kind: string; where: string } };
    expect(answer.ok).toBe(false);
    expect(answer.error).toMatchObject({ kind: 'input-refused', where });
    expect(JSON.stringify(answer)).not.toContain('passwd');
    expect(calls).toEqual([]);
  });

  it('answers a value, never a thrown error, when a handler breaks', async () => {
    const { invoke, reports } = setUp({}, async () => {
      throw new Error('BSN 111222333 in a message');
    });
    expect(await invoke('loondesk:jobs.list')).toEqual({ ok: false, error: { kind: 'internal', reference: 'r1' } });
    expect(reports).toMatchObject([{ channel: 'loondesk:jobs.list', cause: 'Error: BSN 111222333 in a message' }]);
  });

  it('tells a disk that cannot be written from a fault of its own, by the code and without the path', async () => {
    const { invoke } = setUp({}, async () => {
      throw Object.assign(new Error("ENOSPC: no space left, open 'C:\\Users\\clerk\\settings.json'"), {
        code: 'ENOSPC',
      });
    });
    expect(await invoke('loondesk:app.saveSettings', { theme: 'dark' })).toEqual({
      ok: false,
      error: { kind: 'file-not-saved', detail: 'ENOSPC' },
    });
  });

  it('catches a handler that answers against the contract, where outputs are checked', async () => {
    const wrong = async () => ok([{ id: 'job', secret: 'token' }]);
    expect(await setUp({ checkOutput: true }, wrong).invoke('loondesk:jobs.list')).toMatchObject({
      ok: false,
      error: { kind: 'internal' },
    });
    expect(await setUp({ checkOutput: true }).invoke('loondesk:jobs.list')).toEqual({ ok: true, data: [] });
  });

  it('lets a call wait until the handlers are there, and refuses what it must meanwhile', async () => {
    let open: (handlers: Handlers) => void = () => undefined;
    const handlers = new Promise<Handlers>((resolve) => (open = resolve));
    const channels = new Map<string, (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown>();
    registerHandlers(() => handlers, {
      ipcMain: { handle: (name, listener) => void channels.set(name, listener) },
      isTrusted: () => true,
      checkOutput: false,
      report: () => undefined,
      reference: () => 'r1',
    });
    const call = (...args: unknown[]) => channels.get('loondesk:jobs.list')?.({} as IpcMainInvokeEvent, ...args);
    expect(await call({ more: 1 })).toMatchObject({ ok: false, error: { kind: 'input-refused' } });
    const waiting = call();
    open({ jobs: { list: async () => ok([]) } } as unknown as Handlers);
    expect(await waiting).toEqual(ok([]));
  });
});
