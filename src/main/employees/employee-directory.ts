import { CalendarDate } from '../../shared/domain/calendar-date.js';
import type { Period } from '../../shared/domain/period.js';
import type { CompanyId, EmployeeId, EmployeeTypeId } from '../../shared/domain/ids.js';
import { err, ok, type Result } from '../../shared/errors.js';
import {
  type EmployeeColumns,
  type ListColumn,
  type ListPart,
  type PartColumns,
  partOf,
} from '../../shared/ipc/employee-list.js';
import type { AddressSpan, EmployeeType, PersonalInfo } from '../../shared/ipc/employees.js';
import type { Instant } from '../../shared/ipc/common.js';
import type { Clock } from '../change-sets/ports.js';
import type { CompanyDirectory } from '../companies/company-directory.js';
import type { JobHandle, Jobs } from '../jobs/jobs.js';
import type { CallOptions } from '../nmbrs/client.js';
import type { AddressGateway } from '../nmbrs/gateway/addresses.js';
import type { EmployeeGateway, ListedEmployee, PersonRow } from '../nmbrs/gateway/employees.js';
import type { ListPartsGateway, PartCells, PlainPart } from '../nmbrs/gateway/list-parts.js';
import { listName, sortKey } from './employee-names.js';
import { addressColumns, missingOf, peopleColumns, plainColumns } from './part-columns.js';

interface Listed extends ListedEmployee {
  readonly typeId: EmployeeTypeId;
}

/** A part of a company's data as it was read: in memory alone, for this session alone. */
interface Read<T> {
  readonly data: T;
  readonly readAt: Instant;
}

type Columns = Pick<PartColumns, 'names' | 'sortKeys' | 'cells'>;

interface CompanyData {
  employees?: Read<Listed[]>;
  people?: Read<Result<Map<EmployeeId, PersonRow>>>;
  addresses?: Read<Result<Map<EmployeeId, AddressSpan[]>>>;
  parts?: Map<PlainPart, Read<Result<Map<EmployeeId, PartCells>>>>;
}

export interface EmployeeDirectoryParts {
  readonly employees: EmployeeGateway;
  readonly addresses: AddressGateway;
  readonly listParts: ListPartsGateway;
  readonly companies: CompanyDirectory;
  readonly jobs: Jobs;
  readonly clock: Clock;
}

/** Employees of a company: the list, and a company-wide call for each part of it, whatever the number of people. */
export class EmployeeDirectory {
  readonly #parts: EmployeeDirectoryParts;
  readonly #read = new Map<CompanyId, CompanyData>();
  #types: Promise<Result<EmployeeType[]>> | undefined;

  constructor(parts: EmployeeDirectoryParts) {
    this.#parts = parts;
  }

  async types(): Promise<Result<EmployeeType[]>> {
    this.#types ??= this.#parts.employees.types();
    const answer = await this.#types;
    if (!answer.ok) this.#types = undefined;
    return answer;
  }

  /** Somebody wrote: what was read of this company's addresses no longer holds. */
  forgetAddresses(companyId: CompanyId): void {
    delete this.#read.get(companyId)?.addresses;
  }

  /** Somebody wrote: the names of this company are read again when the list is looked at. */
  forgetPeople(companyId: CompanyId): void {
    delete this.#read.get(companyId)?.people;
  }

  find(companyId: CompanyId, employeeId: EmployeeId): { readonly number: number; readonly name: string } | undefined {
    const data = this.#read.get(companyId);
    const employee = data?.employees?.data.find((listed) => listed.id === employeeId);
    if (!employee) return undefined;
    const people = data?.people?.data;
    return {
      number: employee.number,
      name: listName(people?.ok ? people.data.get(employeeId) : undefined, employee.displayName),
    };
  }

  /** The list alone, so that somebody can search it while the rest is read. */
  async list(companyId: CompanyId, refresh: boolean): Promise<Result<EmployeeColumns>> {
    if (refresh) this.#read.delete(companyId);
    const data = this.#data(companyId);
    if (!data.employees) {
      const read = await this.#job(companyId, (job) => this.#readEmployees(companyId, job.signal));
      if (!read.ok) return read;
      data.employees ??= { data: read.data, readAt: this.#parts.clock.now() };
    }
    const { data: employees, readAt } = data.employees;
    const people = data.people?.data.ok ? data.people.data.data : undefined;
    return ok({
      ids: employees.map((employee) => employee.id),
      numbers: employees.map((employee) => employee.number),
      names: employees.map(({ id, displayName }) => listName(people?.get(id), displayName)),
      sortKeys: employees.map(({ id, displayName }) => sortKey(people?.get(id), displayName)),
      typeIds: employees.map((employee) => employee.typeId),
      readAt,
    });
  }

  /** One part of the list. A refused or failed call is told in `missing`; only a cancelled one is an error. */
  async listPart(companyId: CompanyId, part: ListPart): Promise<Result<PartColumns>> {
    const listed = await this.list(companyId, false);
    if (!listed.ok) return listed;
    const data = this.#data(companyId);
    const employees = data.employees?.data ?? [];
    const read = await this.#readPart(companyId, data, part, employees.length);
    if (!read.ok) return read;
    const { readAt, answer } = read.data;
    if (!answer.ok) return ok({ cells: {}, missing: missingOf(part, answer.error), readAt });
    return ok({ ...answer.data(employees), missing: null, readAt });
  }

  /** The list with what these columns need; a part that is missing leaves its columns out. */
  async view(
    companyId: CompanyId,
    columns: readonly ListColumn[],
  ): Promise<Result<EmployeeColumns & Pick<PartColumns, 'cells'>>> {
    const parts = new Set(columns.map(partOf).filter((part) => part !== null));
    const cells: PartColumns['cells'] = {};
    for (const part of parts) {
      const read = await this.listPart(companyId, part);
      if (!read.ok) return read;
      Object.assign(cells, read.data.cells);
    }
    const list = await this.list(companyId, false);
    return list.ok ? ok({ ...list.data, cells }) : list;
  }

  async personal(employeeId: EmployeeId, period: Period): Promise<Result<PersonalInfo>> {
    const answer = await this.#parts.employees.personal(employeeId, period);
    return answer.ok ? ok({ ...answer.data, readAt: this.#parts.clock.now() }) : answer;
  }

  bsn(employeeId: EmployeeId, period: Period): Promise<Result<string | null>> {
    return this.#parts.employees.bsn(employeeId, period);
  }

  async history(
    companyId: CompanyId,
    employeeId: EmployeeId,
  ): Promise<Result<{ spans: AddressSpan[]; readAt: Instant }>> {
    const data = this.#data(companyId);
    data.addresses ??= { data: await this.#parts.addresses.ofCompany(companyId), readAt: this.#parts.clock.now() };
    const { data: answer, readAt } = data.addresses;
    if (!answer.ok) delete data.addresses;
    return answer.ok ? ok({ spans: answer.data.get(employeeId) ?? [], readAt }) : answer;
  }

  #data(companyId: CompanyId): CompanyData {
    const known = this.#read.get(companyId);
    if (known) return known;
    const fresh: CompanyData = {};
    this.#read.set(companyId, fresh);
    return fresh;
  }

  #job<T>(companyId: CompanyId, work: (job: JobHandle) => Promise<T>): Promise<T> {
    const subject = this.#parts.companies.find(companyId)?.name ?? '';
    return this.#parts.jobs.run({ kind: 'read-employees', subject }, work);
  }

  /** Answers how the part becomes columns; what was read before is not read again, a failure is. */
  async #readPart(
    companyId: CompanyId,
    data: CompanyData,
    part: ListPart,
    expected: number,
  ): Promise<Result<{ readAt: Instant; answer: Result<(employees: readonly Listed[]) => Columns> }>> {
    const { employees, addresses, listParts, clock } = this.#parts;
    const now = (): Instant => clock.now();
    const asJob = <T>(work: (options: CallOptions) => Promise<Result<T>>): Promise<Read<Result<T>>> =>
      this.#job(companyId, async (job) => {
        job.total(expected);
        const read = await work({ signal: job.signal, timeoutMs: 300_000, onRows: (rows) => job.done(rows) });
        return { data: job.signal.aborted ? err({ kind: 'cancelled' }) : read, readAt: now() };
      });
    const finish = <T>(
      { data: read, readAt }: Read<Result<T>>,
      toColumns: (value: T) => (employees: readonly Listed[]) => Columns,
    ): Result<{ readAt: Instant; answer: Result<(employees: readonly Listed[]) => Columns> }> => {
      if (!read.ok && read.error.kind === 'cancelled') return read;
      return ok({ readAt, answer: read.ok ? ok(toColumns(read.data)) : read });
    };

    if (part === 'people') {
      if (!data.people?.data.ok) data.people = await asJob((options) => employees.people(companyId, options));
      return finish(data.people, (people) => (rows) => peopleColumns(rows, people));
    }
    const period = await this.#parts.companies.period(companyId);
    if (!period.ok) return ok({ readAt: now(), answer: period });
    const { current } = period.data;
    if (part === 'addresses') {
      if (!data.addresses?.data.ok) data.addresses = await asJob((options) => addresses.ofCompany(companyId, options));
      return finish(data.addresses, (spans) => (rows) => addressColumns(rows, spans, current));
    }
    const parts = (data.parts ??= new Map());
    const known = parts.get(part);
    const asOf = { today: CalendarDate.parse(now().slice(0, 10)), period: current };
    const read = known?.data.ok ? known : await asJob((options) => listParts.read(part, companyId, asOf, options));
    parts.set(part, read);
    return finish(read, (cells) => (rows) => plainColumns(part, rows, cells));
  }

  async #readEmployees(companyId: CompanyId, signal: AbortSignal): Promise<Result<Listed[]>> {
    const types = await this.types();
    if (!types.ok) return types;
    const lists = await Promise.all(
      types.data.map(async (type) => ({
        type,
        answer: await this.#parts.employees.list(companyId, type.id, { signal }),
      })),
    );
    const seen = new Map<EmployeeId, Listed>();
    for (const { type, answer } of lists) {
      if (!answer.ok) return answer;
      for (const employee of answer.data)
        if (!seen.has(employee.id)) seen.set(employee.id, { ...employee, typeId: type.id });
    }
    return signal.aborted ? err({ kind: 'cancelled' }) : ok([...seen.values()]);
  }
}
