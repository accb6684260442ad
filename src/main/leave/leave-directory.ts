import type { CompanyId, EmployeeId } from '../../shared/domain/ids.js';
import { LeaveType } from '../../shared/domain/leave.js';
import { type AppError, err, ok, type Result } from '../../shared/errors.js';
import { Service } from '../../shared/ipc/absence.js';
import type { ArrivedLeave, CompanyLeave, ListedLeave, NamedLeaveType, PersonLeave } from '../../shared/ipc/leave.js';
import type { Clock } from '../change-sets/ports.js';
import type { CompanyDirectory } from '../companies/company-directory.js';
import type { EmployeeDirectory } from '../employees/employee-directory.js';
import type { JobHandle, Jobs } from '../jobs/jobs.js';
import { Arrivals } from './arrivals.js';
import type { AbsenceGateway } from '../nmbrs/gateway/absences.js';
import type { LeaveGateway, YearOfLeave } from '../nmbrs/gateway/leave.js';

export interface LeaveDirectoryParts {
  readonly leave: LeaveGateway;
  readonly absences: Pick<AbsenceGateway, 'service'>;
  readonly companies: CompanyDirectory;
  readonly employees: Pick<EmployeeDirectory, 'list'>;
  readonly jobs: Jobs;
  readonly clock: Clock;
  /** What came in while a company's year is read. */
  readonly publish: (arrived: ArrivedLeave) => void;
}

/** How many people are read at a time; the limiter and the connections decide how fast. */
const atOnce = 12;

/** A company's year as it was read. `again`: those of whom it no longer holds. */
interface Year {
  readonly data: CompanyLeave;
  readonly again: Set<EmployeeId>;
}

/** What the screens ask about leave. A company's year is remembered for this session: it takes a call a person. */
export class LeaveDirectory {
  readonly #parts: LeaveDirectoryParts;
  readonly #years = new Map<string, Year>();
  readonly #types = new Map<CompanyId, NamedLeaveType[]>();

  constructor(parts: LeaveDirectoryParts) {
    this.#parts = parts;
  }

  /**
   * People whose leave could not be read are named, and so are those who were not reached when a person stopped the reading:
   * asking again reads them alone. With nobody read it is an error.
   */
  async list(companyId: CompanyId, year: number, refresh: boolean): Promise<Result<CompanyLeave>> {
    const people = await this.#parts.employees.list(companyId, false);
    if (!people.ok) return people;
    const key = `${companyId}.${year}`;
    const known = refresh ? undefined : this.#years.get(key);
    const wanted = known ? [...known.again] : people.data.ids;
    if (known && wanted.length === 0) return ok(known.data);
    const subject = this.#parts.companies.find(companyId)?.name ?? '';
    const read = await this.#parts.jobs.run({ kind: 'read-leave', subject }, (job) =>
      this.#read({ companyId, year }, wanted, job),
    );
    if (!read.ok) return read;
    const { items, unplaced, unread, stopped } = read.data;
    const kept = known?.data.items.filter(({ employeeId }) => !known.again.has(employeeId)) ?? [];
    const data: CompanyLeave = {
      items: inOrder([...kept, ...items]),
      unplaced: unplaced + (known?.data.unplaced ?? 0),
      unread,
      stopped,
      readAt: known?.data.readAt ?? this.#parts.clock.now(),
    };
    this.#years.set(key, { data, again: new Set(unread) });
    return ok(data);
  }

  async #read(
    of: Pick<ArrivedLeave, 'companyId' | 'year'>,
    people: readonly EmployeeId[],
    job: JobHandle,
  ): Promise<Result<Omit<CompanyLeave, 'readAt'>>> {
    const items: ListedLeave[] = [];
    const unread = new Set(people);
    const failures: AppError[] = [];
    let unplaced = 0;
    let done = 0;
    job.total(people.length);
    const arrivals = new Arrivals(people.length, (arrived) => this.#parts.publish({ ...of, ...arrived }));
    // Thousands of calls: what somebody asks for meanwhile goes first.
    const options = { signal: job.signal, priority: 'background' } as const;
    const queue = people.values();
    const work = async (): Promise<void> => {
      for (const employeeId of queue) {
        if (job.signal.aborted) return;
        const answer = await this.#parts.leave.ofYear(employeeId, of.year, options);
        if (answer.ok) {
          const own = answer.data.items.map((item) => ({ ...item, employeeId }));
          items.push(...own);
          unplaced += answer.data.unplaced;
          unread.delete(employeeId);
          arrivals.add(employeeId, own);
        } else failures.push(answer.error);
        done += 1;
        job.done(done);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    const stopped = job.signal.aborted;
    if (unread.size === people.length) {
      if (stopped) return err({ kind: 'cancelled' });
      const [failure] = failures;
      if (failure) return err(failure);
    }
    return ok({ items, unplaced, unread: [...unread], stopped });
  }

  /** Read now, whatever is remembered. Balances and times in service that may not be read are left out. */
  async person(employeeId: EmployeeId, years: readonly number[]): Promise<Result<PersonLeave>> {
    const { leave, absences, clock } = this.#parts;
    const [service, balances, ...read] = await Promise.all([
      absences.service(employeeId),
      Promise.all(LeaveType.options.map((type) => leave.balance(employeeId, type))),
      ...years.map((year) => leave.ofYear(employeeId, year)),
    ]);
    const found: YearOfLeave[] = [];
    for (const answer of read) {
      if (!answer.ok) return answer;
      found.push(answer.data);
    }
    const items = new Map(found.flatMap((one) => one.items.map((item) => [item.id, item])));
    return ok({
      items: inOrder([...items.values()]),
      unplaced: found.reduce((sum, { unplaced }) => sum + unplaced, 0),
      balances: balances.flatMap((balance) => (balance.ok ? [balance.data] : [])),
      service: service.ok ? service.data.map((span) => Service.parse(span)) : null,
      readAt: clock.now(),
    });
  }

  /** A kind that the company has no name for has an empty one. */
  async types(companyId: CompanyId): Promise<Result<NamedLeaveType[]>> {
    const known = this.#types.get(companyId);
    if (known) return ok(known);
    const period = await this.#parts.companies.period(companyId);
    if (!period.ok) return period;
    const answer = await this.#parts.leave.types(companyId, period.data.current);
    if (answer.ok) this.#types.set(companyId, answer.data);
    return answer;
  }

  /** Somebody wrote: these people's leave is read again when the list is looked at, everybody else's stays. */
  forget(companyId: CompanyId, people: ReadonlySet<EmployeeId>): void {
    for (const [key, { again }] of this.#years)
      if (key.startsWith(`${companyId}.`)) for (const employeeId of people) again.add(employeeId);
  }
}

const inOrder = <T extends { readonly start: string; readonly id: number }>(items: readonly T[]): T[] =>
  items.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.id - b.id));
