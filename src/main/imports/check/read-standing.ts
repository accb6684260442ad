import type { EmployeeId } from '../../../shared/domain/ids.js';
import { samePeriod } from '../../../shared/domain/period.js';
import type { JobHandle } from '../../jobs/jobs.js';
import { isSheetKind } from '../targets/target.js';
import type { Part } from './check-lines.js';
import type { WorldParts } from './read-world.js';
import type { World } from './world.js';

/** How many people are read at a time, where there is a call a person. */
const atOnce = 6;

/** What stands there now, of everybody in the file. Who cannot be read is missing, and said of each line that needs it. */
export async function readStanding(
  parts: WorldParts,
  { standing, read }: World,
  found: readonly Part[],
  job: JobHandle,
): Promise<void> {
  const sheets = found.flatMap(({ company, period, reads }) =>
    [...reads].flatMap(([kind, people]) =>
      isSheetKind(kind) ? [{ key: { companyId: company.id, period, kind }, people }] : [],
    ),
  );
  const absent = new Set(found.flatMap(({ reads }) => reads.get('Absence') ?? []));
  const away = yearsOfLeave(found);
  const paid = found.flatMap(({ company, period, reads }) =>
    (reads.get('BankAccount') ?? []).map((id) => ({ id, period, current: read.get(company.id)?.current ?? null })),
  );
  job.total(sheets.reduce((sum, { people }) => sum + people.length, absent.size + away.size + paid.length));
  let done = 0;
  const count = (people: number): void => {
    done += people;
    job.done(done);
  };
  for (const { key, people } of sheets) {
    await parts.sheets.readWhole(key, people, job.signal);
    count(people.length);
    if (job.signal.aborted) return;
  }
  await each([...absent], job.signal, async (id) => {
    const answer = await parts.absences.person(id);
    if (answer.ok) standing?.absence.set(id, answer.data);
    count(1);
  });
  await each([...away], job.signal, async ([id, years]) => {
    const answer = await parts.leave.person(id, [...years]);
    if (answer.ok) standing?.leave.set(id, answer.data);
    count(1);
  });
  await each(paid, job.signal, async ({ id, period, current }) => {
    const answer = await parts.bankAccounts.inPeriod(id, period);
    const inCurrent = current !== null && samePeriod(current, period);
    if (answer.ok) standing?.bank.set(id, { accounts: answer.data, inCurrent });
    count(1);
  });
}

/** Leave is listed by years: those of each person's lines, both where one lies over New Year. */
function yearsOfLeave(found: readonly Part[]): ReadonlyMap<EmployeeId, ReadonlySet<number>> {
  const people = new Map<EmployeeId, Set<number>>();
  for (const { lines } of found)
    for (const { meant, person } of lines) {
      if (meant.kind !== 'Leave') continue;
      const years = people.get(person.id) ?? new Set<number>();
      for (const day of meant.days ?? []) years.add(Number(day.slice(0, 4)));
      people.set(person.id, years);
    }
  return people;
}

async function each<T>(items: readonly T[], signal: AbortSignal, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const run = async (): Promise<void> => {
    for (const item of queue) {
      if (signal.aborted) return;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, run));
}
