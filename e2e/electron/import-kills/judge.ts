import { z } from 'zod';
import type { EndedLine } from '../../../src/shared/ipc/imports.js';

/** Calls that carry lines of hours, as the simulator's log names them. */
export const batchMethod = 'EmployeeService.HourComponentVar_Insert_Batch';
export const singleMethod = 'EmployeeService.HourComponentVar_Insert';
/** Somebody had a line of that code already: it takes the file's amount. */
export const changeMethod = 'EmployeeService.HourComponent_Update';

const LoggedCall = z.object({ method: z.string(), committed: z.boolean(), input: z.unknown() });
export const Books = z.object({ log: z.array(LoggedCall) });

const Batch = z.object({
  HourComponents: z.array(z.object({ EmployeeId: z.int(), HourCode: z.int(), Hours: z.string() })),
});
const Single = z.object({ EmployeeId: z.int(), Hourcomponent: z.object({ HourCode: z.int(), Hours: z.string() }) });

interface Arrival {
  readonly hours: string;
  readonly committed: boolean;
}

export interface LineVerdict {
  /** Lines whose call arrived more often than once for each time that a person said so. */
  readonly sentTwice: readonly string[];
  /** Lines whose end the books deny. */
  readonly lost: readonly string[];
  /** Lines that stand in the books with another amount than the file's. */
  readonly otherAmount: readonly string[];
  /** Lines that are neither done nor left for a person. */
  readonly withoutEnd: readonly string[];
  readonly committed: number;
}

/** What a line is known by in the books: nobody has two lines of one code in the file. */
export const keyOf = (id: number, code: string | number): string => `${id}/${code}`;

/**
 * Every line of the file by the books alone. `idOf`: employee's number -> id; `again`: by `keyOf`, how often a person said "send again".
 * `standing`: by `keyOf`, the hours that the books have of lines that the app calls the same already.
 */
export function judgeLines(
  lines: readonly EndedLine[],
  books: z.infer<typeof Books>,
  idOf: ReadonlyMap<string, number>,
  again: ReadonlyMap<string, number>,
  standing: ReadonlyMap<string, string>,
): LineVerdict {
  const arrivals = arrivalsIn(books);
  const verdict = { sentTwice: [], lost: [], otherAmount: [], withoutEnd: [] } as Record<
    'sentTwice' | 'lost' | 'otherAmount' | 'withoutEnd',
    string[]
  >;
  let committed = 0;
  for (const line of lines) {
    const key = keyOf(idOf.get(line.number) ?? 0, line.subject);
    const own = arrivals.get(key) ?? [];
    const stands = own.filter((one) => one.committed);
    const named = `${line.number} ${line.subject} ${line.end}`;
    committed += stands.length;
    if (own.length > 1 + (again.get(key) ?? 0)) verdict.sentTwice.push(named);
    if (stands.some(({ hours }) => Number(hours) !== Number(line.value))) verdict.otherAmount.push(named);
    const isThere = line.end === 'confirmed' || line.end === 'present';
    if (isThere && stands.length === 0) verdict.lost.push(named);
    if ((line.end === 'refused' && stands.length > 0) || (line.end === 'not-sent' && own.length > 0))
      verdict.lost.push(named);
    if (line.end === 'same' && (own.length > 0 || Number(standing.get(key)) !== Number(line.value)))
      verdict.lost.push(named);
    if (!isThere && !['refused', 'not-sent', 'uncertain', 'same'].includes(line.end)) verdict.withoutEnd.push(named);
  }
  return { ...verdict, committed };
}

function arrivalsIn({ log }: z.infer<typeof Books>): ReadonlyMap<string, Arrival[]> {
  const arrivals = new Map<string, Arrival[]>();
  const add = (key: string, hours: string, committed: boolean): void => {
    arrivals.set(key, [...(arrivals.get(key) ?? []), { hours, committed }]);
  };
  for (const { method, committed, input } of log) {
    if (method === batchMethod)
      for (const { EmployeeId, HourCode, Hours } of Batch.parse(input).HourComponents)
        add(keyOf(EmployeeId, HourCode), Hours, committed);
    if (method === singleMethod || method === changeMethod) {
      const { EmployeeId, Hourcomponent } = Single.parse(input);
      add(keyOf(EmployeeId, Hourcomponent.HourCode), Hourcomponent.Hours, committed);
    }
  }
  return arrivals;
}
