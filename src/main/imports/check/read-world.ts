import type { CompanyId } from '../../../shared/domain/ids.js';
import type { PayKind } from '../../../shared/domain/registration.js';
import { err, ok, type Result } from '../../../shared/errors.js';
import type { NamedLeaveType } from '../../../shared/ipc/leave.js';
import type { Company } from '../../../shared/ipc/organisation.js';
import type { CompanyDirectory } from '../../companies/company-directory.js';
import type { EmployeeDirectory } from '../../employees/employee-directory.js';
import type { BankAccountGateway } from '../../nmbrs/gateway/bank-accounts.js';
import type { CostCenterGateway } from '../../nmbrs/gateway/cost-centers.js';
import type { Absences } from '../../absence/absences.js';
import type { LeaveDirectory } from '../../leave/leave-directory.js';
import { foldHead } from '../layout/heads.js';
import type { Sheets } from '../../registration/sheets.js';
import type { World, WorldCompany, WorldPerson } from './world.js';

export interface WorldParts {
  readonly companies: CompanyDirectory;
  readonly employees: EmployeeDirectory;
  readonly sheets: Sheets;
  readonly costCenters: CostCenterGateway;
  readonly absences: Pick<Absences, 'person'>;
  readonly bankAccounts: Pick<BankAccountGateway, 'inPeriod'>;
  readonly leave: Pick<LeaveDirectory, 'person' | 'types'>;
}

/** The one id of an employee's type that is known: on the active payroll. */
const active = 2;

/** Every company that the user may see; the one in view alone when the file names none. */
export async function readCompanies(
  parts: WorldParts,
  inView: Company,
  all: boolean,
): Promise<Result<World['companies']>> {
  if (!all) return ok([{ company: inView, debtorNumber: '' }]);
  const debtors = await parts.companies.debtors();
  if (!debtors.ok) return debtors;
  const found: { company: Company; debtorNumber: string }[] = [];
  const lists = await Promise.all(
    debtors.data.map(async ({ id, number }) => ({ number, answer: await parts.companies.companies(id) })),
  );
  for (const { number, answer } of lists) {
    if (!answer.ok) return answer;
    found.push(...answer.data.map((company) => ({ company, debtorNumber: number })));
  }
  return ok(found);
}

/** One company: its period, people and codes. What could not be read is missing from it, and said of each line that needs it. */
export async function readCompany(
  parts: WorldParts,
  company: Company,
  wants: { readonly costCenters: boolean; readonly leaveTypes: boolean },
  signal: AbortSignal,
): Promise<Result<WorldCompany>> {
  const { companies, employees, sheets, costCenters, leave } = parts;
  const [period, list, hours, wages, centers, types] = await Promise.all([
    companies.period(company.id),
    employees.list(company.id, false),
    sheets.codes(company.id, 'hours'),
    sheets.codes(company.id, 'wages'),
    wants.costCenters ? costCenters.costCenters(company.id, { signal }) : null,
    wants.leaveTypes ? leave.types(company.id) : null,
  ]);
  if (signal.aborted) return err({ kind: 'cancelled' });
  const read = { company, companyId: company.id, name: company.name };
  const codes = new Map<PayKind, ReadonlyMap<number, string>>();
  for (const [pay, answer] of [
    ['hours', hours],
    ['wages', wages],
  ] as const)
    if (answer.ok) codes.set(pay, new Map(answer.data.map(({ code, description }) => [code, description])));
  return ok({
    ...read,
    current: period.ok && list.ok ? period.data.current : null,
    people: list.ok ? await people(employees, company.id) : new Map(),
    codes: (pay) => codes.get(pay),
    costCenters: centers?.ok === true ? new Map(centers.data.map(({ id, code }) => [code, id])) : undefined,
    leaveTypes: types?.ok === true ? byName(types.data) : undefined,
  });
}

/** Kinds of leave by the company's names; two of one name are none, for which of them is meant nobody says. */
function byName(types: readonly NamedLeaveType[]): WorldCompany['leaveTypes'] {
  const names = new Map<string, NamedLeaveType | null>();
  for (const type of types) {
    const name = foldHead(type.name);
    if (name !== '') names.set(name, names.has(name) ? null : type);
  }
  return new Map([...names].flatMap(([name, type]) => (type ? [[name, type] as const] : [])));
}

async function people(employees: EmployeeDirectory, companyId: CompanyId): Promise<WorldCompany['people']> {
  // Dates of service come with a call of their own, which a template may lack: then nobody is told about them.
  const view = await employees.view(companyId, ['inService', 'outOfService']);
  if (!view.ok) return new Map();
  const { ids, numbers, names, typeIds, cells } = view.data;
  const some = typeIds.some((type) => type === active);
  const dateAt = (column: readonly unknown[] | undefined, at: number): string | null => {
    const value = column?.[at];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const found = new Map<number, WorldPerson[]>();
  for (const [at, id] of ids.entries()) {
    const number = numbers[at] ?? 0;
    const person = {
      id,
      number,
      name: names[at] ?? '',
      active: !some || typeIds[at] === active,
      from: dateAt(cells.inService, at),
      until: dateAt(cells.outOfService, at),
    };
    const same = found.get(number);
    if (same) same.push(person);
    else found.set(number, [person]);
  }
  return found;
}
