import { z } from 'zod';
import type { ChangeSet } from '../../../src/shared/ipc/changes.js';

/** The calls that a set of the matrix makes, as the simulator's log names them. */
export const methods = {
  'address.move': 'EmployeeService.Address_Insert',
  'bank.insert': 'EmployeeService.BankAccount_Insert',
  'bank.remove': 'EmployeeService.BankAccount_DeleteCurrent',
  'pay.add': 'EmployeeService.HourComponentVar_Insert',
  'pay.change': 'EmployeeService.HourComponent_Update',
  'pay.remove': 'EmployeeService.HourComponent_Delete',
} as const;
export const batchMethod = 'EmployeeService.HourComponentVar_Insert_Batch';

/** One call in the simulator's log; it counts as arrived whatever became of it. */
export const LoggedCall = z.object({
  method: z.string(),
  by: z.enum(['client', 'colleague']),
  committed: z.boolean(),
  input: z.unknown(),
});
type LoggedCall = z.infer<typeof LoggedCall>;

/** One line of one call. */
export interface Arrival {
  /** The step that it can only have been; see `keyOf`. */
  readonly key: string;
  readonly by: LoggedCall['by'];
  readonly committed: boolean;
}

const Person = z.object({ EmployeeId: z.int() });
const Added = Person.extend({ Hourcomponent: z.object({ HourCode: z.int() }) });
const Batch = z.object({ HourComponents: z.array(Person.extend({ HourCode: z.int() })) });

/** What a step is known by in the books: nobody has two of one kind, but new lines of several codes. */
export function keyOf({ kind, employee, subject }: ChangeSet['steps'][number]): string {
  return kind === 'pay.add' ? `${kind}/${employee.id}/${subject.split(' ')[0] ?? ''}` : `${kind}/${employee.id}`;
}

/** The lines that a call carried; none for a call that no step of ours makes. */
export function arrivalsOf({ method, by, committed, input }: LoggedCall): Arrival[] {
  const of = (key: string): Arrival => ({ key, by, committed });
  if (method === batchMethod)
    return Batch.parse(input).HourComponents.map(({ EmployeeId, HourCode }) => of(`pay.add/${EmployeeId}/${HourCode}`));
  const kind = Object.entries(methods).find(([, known]) => known === method)?.[0];
  if (kind === undefined) return [];
  if (kind !== 'pay.add') return [of(`${kind}/${Person.parse(input).EmployeeId}`)];
  const { EmployeeId, Hourcomponent } = Added.parse(input);
  return [of(`${kind}/${EmployeeId}/${Hourcomponent.HourCode}`)];
}
