import { comparePeriods, type Period } from '../../shared/domain/period.js';
import type { CompanyId, EmployeeId, EmployeeTypeId } from '../../shared/domain/ids.js';
import { type AppError, err, ok, type Result } from '../../shared/errors.js';
import type { AddressSpan, EmployeeColumns, EmployeeType, PersonalInfo } from '../../shared/ipc/employees.js';
import type { Instant } from '../../shared/ipc/common.js';
import type { Clock } from '../change-sets/ports.js';
import type { CompanyDirectory } from '../companies/company-directory.js';
import type { Jobs } from '../jobs/jobs.js';
import type { AddressGateway } from '../nmbrs/gateway/addresses.js';
import { type EmployeeGateway, type ListedEmployee, peopleMethod, type PersonRow } from '../nmbrs/gateway/employees.js';
import { listName, sortKey } from './employee-names.js';

interface Listed extends ListedEmployee {
  readonly typeId: EmployeeTypeId;
}

/** A part of a company's data as it was read: in memory alone, for this session alone. */
interface Read<T> {
  readonly data: T;
  readonly readAt: Instant;
}

interface CompanyData {
  employees?: Read<Listed[]>;
  people?: Read<Result<Map<EmployeeId, PersonRow>>>;
  addresses?: Read<Result<Map<EmployeeId, AddressSpan[]>>>;
}

export interface EmployeeDirectoryParts {
  readonly employees: EmployeeGateway;
  readonly addresses: AddressGateway;
  readonly companies: CompanyDirectory;
  readonly jobs: Jobs;
  readonly clock: Clock;
}

const addressMethod = 'EmployeeService.Address_GetAll_AllEmployeesByCompany';

/** Employees of a company: three company-wide calls, joined by id, whatever the number of people. */
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

  /** A refused or failed part leaves its columns out and is named; only without the list itself there is no answer. */
  async list(companyId: CompanyId, refresh: boolean): Promise<Result<EmployeeColumns>> {
    if (refresh) this.#read.delete(companyId);
    const data = this.#data(companyId);
    if (!data.employees || !data.people || !data.addresses) {
      const failed = await this.#readMissing(companyId, data);
      if (failed) return err(failed);
    }
    const period = await this.#parts.companies.period(companyId);
    return ok(columnsOf(data, period.ok ? period.data.current : undefined, this.#parts.clock.now()));
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

  async #readMissing(companyId: CompanyId, data: CompanyData): Promise<AppError | undefined> {
    const { jobs, clock } = this.#parts;
    const subject = this.#parts.companies.find(companyId)?.name ?? '';
    return jobs.run({ kind: 'read-employees', subject }, async (job) => {
      const employees = data.employees?.data ?? (await this.#readEmployees(companyId, job.signal));
      if (!Array.isArray(employees)) return employees.error;
      data.employees ??= { data: employees, readAt: clock.now() };
      // Two company-wide answers with a row for each employee follow.
      job.total(employees.length * 2);
      const rows = { people: 0, addresses: 0 };
      const count = (part: keyof typeof rows) => (n: number) => {
        rows[part] = n;
        job.done(rows.people + rows.addresses);
      };
      const options = { signal: job.signal, timeoutMs: 300_000 };
      const [people, addresses] = await Promise.all([
        data.people?.data ?? this.#parts.employees.people(companyId, { ...options, onRows: count('people') }),
        data.addresses?.data ?? this.#parts.addresses.ofCompany(companyId, { ...options, onRows: count('addresses') }),
      ]);
      if (job.signal.aborted) return { kind: 'cancelled' };
      data.people = { data: people, readAt: clock.now() };
      data.addresses = { data: addresses, readAt: clock.now() };
      return undefined;
    });
  }

  async #readEmployees(companyId: CompanyId, signal: AbortSignal): Promise<Listed[] | { error: AppError }> {
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
    return [...seen.values()];
  }
}

function columnsOf(data: CompanyData, current: Period | undefined, now: Instant): EmployeeColumns {
  const employees = data.employees?.data ?? [];
  const people = data.people?.data.ok ? data.people.data.data : undefined;
  const addresses = data.addresses?.data.ok ? data.addresses.data.data : undefined;
  const person = employees.map((employee) => people?.get(employee.id));
  const home = employees.map((employee) => homeIn(addresses?.get(employee.id), current)?.values);
  return {
    ids: employees.map((employee) => employee.id),
    numbers: employees.map((employee) => employee.number),
    names: employees.map((employee, i) => listName(person[i], employee.displayName)),
    sortKeys: employees.map((employee, i) => sortKey(person[i], employee.displayName)),
    typeIds: employees.map((employee) => employee.typeId),
    birthdays: people ? person.map((row) => row?.birthday ?? null) : null,
    emails: people ? person.map((row) => row?.email ?? '') : null,
    phones: people ? person.map((row) => row?.phone ?? '') : null,
    streets: addresses
      ? home.map((row) =>
          [row?.street, `${row?.houseNumber ?? ''}${row?.houseNumberAddition ?? ''}`].filter(Boolean).join(' '),
        )
      : null,
    postalCodes: addresses ? home.map((row) => row?.postalCode ?? '') : null,
    cities: addresses ? home.map((row) => row?.city ?? '') : null,
    missing: [missingOf(data.people?.data, peopleMethod), missingOf(data.addresses?.data, addressMethod)].filter(
      (part) => part !== undefined,
    ),
    readAt: data.employees?.readAt ?? now,
  };
}

function missingOf(
  answer: Result<unknown> | undefined,
  method: string,
): { method: string; code: number | null } | undefined {
  if (!answer || answer.ok) return undefined;
  return { method, code: answer.error.kind === 'fault' ? answer.error.code : null };
}

/** The home address that holds in the period: the last one that started by then and has not ended before it. */
function homeIn(spans: readonly AddressSpan[] | undefined, period: Period | undefined): AddressSpan | undefined {
  if (!spans || !period) return undefined;
  const at = (point: { year: number; number: number }): Period => ({ ...point, type: period.type });
  return spans
    .filter(
      (span) =>
        span.kind === 'HomeAddress' &&
        comparePeriods(at(span.from), period) <= 0 &&
        (!span.until || comparePeriods(at(span.until), period) >= 0),
    )
    .toSorted((a, b) => comparePeriods(at(b.from), at(a.from)))[0];
}
