import type { ChangeSet } from '../../../src/shared/ipc/changes.js';
import type { RunningSimulator } from '../../fixtures/simulator.js';
import { methods } from './methods.js';

type Step = ChangeSet['steps'][number];

/** Somebody else gives some of the people another address. */
export async function colleagueMoves(
  simulator: RunningSimulator,
  set: ChangeSet,
  count: number,
  random: () => number,
): Promise<void> {
  for (const step of some(set, 'address.move', count, random)) {
    const address = {
      Id: 0,
      Default: true,
      Street: 'Koperstraat',
      HouseNumber: '7',
      City: 'Utrecht',
      CountryISOCode: 'NL',
      Type: step.record,
    };
    await write(simulator, set, step, methods['address.move'], { Address: address });
  }
}

/** Somebody else enters the very line that we are about to add. */
export async function colleagueAdds(
  simulator: RunningSimulator,
  set: ChangeSet,
  count: number,
  random: () => number,
): Promise<void> {
  for (const step of some(set, 'pay.add', count, random)) {
    const Hours = step.fields.find(({ field }) => field === 'amount')?.after;
    const Hourcomponent = { Id: 0, HourCode: Number(step.subject.split(' ')[0]), Hours };
    await write(simulator, set, step, methods['pay.add'], { Hourcomponent });
  }
}

function write(
  simulator: RunningSimulator,
  { period }: ChangeSet,
  { employee }: Step,
  method: string,
  content: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const place = { Period: period.number, Year: period.year, UnprotectedMode: false };
  return simulator.control({ do: 'colleague', method, input: { EmployeeId: employee.id, ...content, ...place } });
}

function some({ steps }: ChangeSet, kind: Step['kind'], count: number, random: () => number): Step[] {
  const left = steps.filter((step) => step.kind === kind);
  return Array.from({ length: count }).flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}
