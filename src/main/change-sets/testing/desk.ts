import { randomBytes } from 'node:crypto';
import type { Result } from '../../../shared/errors.js';
import { ChangeSet } from '../../../shared/ipc/changes.js';
import type { StepKind } from '../../../shared/ipc/changes.js';
import { ChangeSets, type ChangeSetsParts } from '../change-sets.js';
import { defaultTimings } from '../config.js';
import { JournalStore } from '../journal/store.js';
import { typed } from '../operations.js';
import { type AddressStep, isAddressStep } from '../plan.js';
import type { WriteOperation } from '../ports.js';
import { FakeServer, valuesOf, type Flavour } from './fake-server.js';
import { MemoryFs } from './memory-fs.js';
import { company, connection, moveOf, setId } from './people.js';
import { VirtualClock } from './virtual-clock.js';

export const testKey = Buffer.alloc(32, 7);

export interface Desk {
  readonly clock: VirtualClock;
  readonly server: FakeServer;
  readonly fs: MemoryFs;
  readonly changes: ChangeSets;
  /** The same server and clock with a new engine, as after a crash: what was on disk is all that is left. */
  restart(): Promise<Desk>;
}

export interface DeskOptions {
  readonly people?: number;
  readonly flavour?: Flavour;
  readonly hasUnprotectedMode?: boolean;
  readonly parts?: Partial<ChangeSetsParts>;
  /** What is on disk already; `load` is then up to the test. */
  readonly disk?: MemoryFs;
  readonly clock?: VirtualClock;
  /** Calls under way at once; one, unless a test is about more: then the n-th call is that of the n-th step. */
  readonly lanes?: number;
}

/** A whole engine around a fake server, with nothing real in it but the cryptography. */
export function openDesk(options: DeskOptions = {}): Desk {
  const { clock = new VirtualClock() } = options;
  return around(
    options,
    clock,
    new FakeServer(clock, options.people ?? 3),
    options.disk?.afterRestart() ?? new MemoryFs(),
  );
}

function around(options: DeskOptions, clock: VirtualClock, server: FakeServer, fs: MemoryFs): Desk {
  let made = fs.names.length;
  const changes = new ChangeSets({
    operations: operations(server, options),
    guard: server,
    clock,
    alarms: clock,
    journals: new JournalStore(fs, { key: testKey, random: (length) => randomBytes(length) }),
    newId: () => setId((made += 1)),
    connection,
    keystoreAvailable: () => true,
    timings: { ...defaultTimings, retryDelaysMs: [1_000, 3_000], lanes: options.lanes ?? 1 },
    ...options.parts,
  });
  const restart = async (): Promise<Desk> => {
    const desk = around(options, clock, server, fs.afterRestart());
    unwrap(await desk.changes.load());
    return desk;
  };
  return { clock, server, fs, changes, restart };
}

function operations(
  server: FakeServer,
  { flavour = 'move', hasUnprotectedMode = true }: DeskOptions,
): ReadonlyMap<StepKind, WriteOperation> {
  const of = (kind: StepKind, how: Flavour): [StepKind, WriteOperation] => [
    kind,
    typed(isAddressStep, {
      kind,
      effect: how === 'add' ? 'add' : 'set',
      hasUnprotectedMode: how === 'correct' ? false : hasUnprotectedMode,
      group: (step) => `address/${step.employee.id}/${step.addressKind}`,
      planned: (step) => [
        { id: how === 'correct' && step.current ? String(step.current.id) : null, values: valuesOf(step.address) },
      ],
      read: (step) => server.read(step),
      send: (step, unprotected) => server.write(step, how, unprotected),
    }),
  ];
  return new Map([of('address.move', flavour), of('address.correct', 'correct')]);
}

/** The data of a result that must be good. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Expected data, got ${JSON.stringify(result.error)}`);
  return result.data;
}

/** Stages a step for each person, or the steps given, and checks them. */
export async function checked(desk: Desk, steps: readonly AddressStep[]): Promise<ChangeSet> {
  for (const step of steps) unwrap(await desk.changes.stage(company, step));
  const [first] = desk.changes.list();
  if (!first) throw new Error('Nothing staged');
  return unwrap(await desk.changes.check(first.id));
}

/** Checks, ticks off every warning, consents where needed: ready to send. */
export async function reviewed(desk: Desk, steps: readonly AddressStep[]): Promise<ChangeSet> {
  const set = await checked(desk, steps);
  for (const warning of set.warnings) unwrap(await desk.changes.acknowledge(set.id, warning.id, true));
  if (set.earlierPeriod) unwrap(await desk.changes.consent(set.id, true));
  return read(desk, set.id);
}

export const moves = (count: number): AddressStep[] => Array.from({ length: count }, (_, index) => moveOf(index + 1));

/** The set as the renderer would get it: parsed by the contract. */
export const read = (desk: Desk, id: ChangeSet['id']): ChangeSet => ChangeSet.parse(unwrap(desk.changes.get(id)));

export async function sendAndWait(desk: Desk, set: ChangeSet): Promise<ChangeSet> {
  unwrap(await desk.changes.send(set.id, set.planHash ?? ''));
  await desk.changes.idle();
  return read(desk, set.id);
}
