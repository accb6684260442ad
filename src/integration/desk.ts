import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmployeeColumns, ListPart, type PartColumns } from '../shared/ipc/employee-list.js';
import type { Result } from '../shared/errors.js';
import type { ChangeSetSummary } from '../shared/ipc/changes.js';
import type { CompanyId, DebtorId } from '../shared/domain/ids.js';
import { createKeystore } from '../main/keystore/keystore.js';
import { createServices, type ServiceParts, type Services } from '../main/services.js';
import { defaultSettings, SettingsStore } from '../main/settings/settings.js';
import { startSimulator, type Simulator } from '../simulator/index.js';

/** One call that reached the simulator, as its log has it. */
export interface LoggedCall {
  readonly method: string;
  readonly committed: boolean;
  readonly input: Record<string, unknown>;
}

/** The control interface of a simulator, over HTTP like everybody else's. */
export function controls(simulator: Simulator) {
  const send = async (command: Record<string, unknown>): Promise<Record<string, unknown>> => {
    const response = await fetch(simulator.controlUrl, {
      method: 'POST',
      headers: { 'x-control-secret': simulator.controlSecret },
      body: JSON.stringify(command),
    });
    if (!response.ok) throw new Error(`control: ${response.status} ${await response.text()}`);
    return (await response.json()) as Record<string, unknown>;
  };
  return {
    send,
    misbehave: (method: string, act: Record<string, unknown>, times = 1) =>
      send({ do: 'misbehave', rule: { method, act, times } }),
    /** Writes that the books hold, in order. */
    committed: async (method: string) => {
      const { log } = (await send({ do: 'books' })) as unknown as { log: LoggedCall[] };
      return log.filter((call) => call.method === method && call.committed);
    },
  };
}

export interface Desk {
  readonly services: Services;
  readonly folder: string;
  readonly summaries: ChangeSetSummary[];
  /** Waits until a set stands still: settled, interrupted or paused. */
  still(id: string): Promise<ChangeSetSummary>;
  /** Closes it and removes its folder. */
  forget(): Promise<void>;
}

/** The app without its screens, on a folder of its own (or the one of an earlier desk, as after a crash). */
export async function openDesk(
  simulator: Simulator,
  folder = mkdtempSync(join(tmpdir(), 'loondesk-')),
  given: Partial<ServiceParts> = {},
): Promise<Desk> {
  const summaries: ChangeSetSummary[] = [];
  const { url, username, token, domain } = simulator;
  const services = await createServices({
    folders: { data: folder, logs: folder },
    startDemo: async () => ({ access: { url, username, token, domain }, stop: async () => undefined }),
    keystore: createKeystore({
      isEncryptionAvailable: () => false,
      encryptString: () => Buffer.alloc(0),
      decryptString: () => '',
      getSelectedStorageBackend: () => 'basic_text',
    }),
    fetchRead: fetch,
    fetchWrite: fetch,
    settings: new SettingsStore({ read: () => ({}), write: () => undefined }, defaultSettings('nl')),
    about: { version: '0.0.0', host: 'stand-in', platform: 'linux' },
    publish: (key, value) => {
      if (key === 'changes.changed') summaries.push(value as ChangeSetSummary);
    },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    hide: () => undefined,
    randomBytes: (length) => new Uint8Array(randomBytes(length)),
    id: randomUUID,
    random: Math.random,
    ...given,
  });
  const still = async (id: string): Promise<ChangeSetSummary> => {
    for (let i = 0; i < 400; i += 1) {
      const summary = value(await services.handlers.changes.list()).find((set) => set.id === id);
      if (summary && summary.activity !== 'running' && summary.state !== 'reviewed') return summary;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('The set did not come to rest');
  };
  const forget = async (): Promise<void> => {
    await services.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { services, folder, summaries, still, forget };
}

/** The value of a Result, or an error with its kind, so that a test says what went wrong. */
export function value<T>(result: Result<T>): T {
  if (result.ok) return result.data;
  throw new Error(JSON.stringify(result.error));
}

/** The list as a screen puts it together from its parts. */
function withParts(list: EmployeeColumns, parts: readonly PartColumns[]) {
  const cells = parts.reduce<PartColumns['cells']>((all, part) => ({ ...all, ...part.cells }), {});
  const names = parts.find((part) => part.names)?.names ?? list.names;
  return { ...list, names, cells, missing: parts.flatMap((part) => part.missing ?? []) };
}

/** A company of the demo by its name, with its employees read, as a clerk who opened the list has it. */
export async function openCompany(desk: Desk, name: string) {
  const { organisation, employees } = desk.services.handlers;
  for (const debtor of value(await organisation.debtors())) {
    const found = await companyOf(desk, debtor.id, name);
    if (!found) continue;
    const period = value(await organisation.period({ companyId: found.id })).current;
    const companyId = found.id;
    const list = value(await employees.list({ companyId, refresh: false }));
    const parts: PartColumns[] = [];
    for (const part of ListPart.options) parts.push(value(await employees.listPart({ companyId, part })));
    return { company: found, period, columns: withParts(list, parts) };
  }
  throw new Error(`No company ${name}`);
}

async function companyOf(
  desk: Desk,
  debtorId: DebtorId,
  name: string,
): Promise<{ id: CompanyId; name: string } | undefined> {
  return value(await desk.services.handlers.organisation.companies({ debtorId })).find(
    (company) => company.name === name,
  );
}

export const simulator = (): Promise<Simulator> => startSimulator({ seed: 1 });
