import { z } from 'zod';
import { AddressKind } from '../../shared/domain/address.js';
import type { Period } from '../../shared/domain/period.js';
import type { AddressSpan, EmployeeBook } from '../books/model.js';
import { holdsIn, insertSpan } from '../books/spans.js';
import { AddressFields, addressValues, wireAddressValues } from './address-values.js';
import { ofEmployee } from './inputs.js';
import { read, write, type Call } from './method.js';
import { guardEarlier, periodOf } from './periods.js';
import { Refusal } from './refusal.js';

const AddressInput = AddressFields.extend({ Type: z.string().pipe(AddressKind) });
type AddressInput = z.output<typeof AddressInput>;

const written = ofEmployee.extend({ Address: AddressInput.optional() });

const heldIn = (employee: EmployeeBook, period: Period) =>
  employee.addresses
    .filter((span) => holdsIn(span, period))
    .map((span) => ({ Id: span.id, Default: span.isDefault, ...wireAddressValues(span.values), Type: span.kind }));

const withPeriods = (span: AddressSpan) => ({
  Id: span.id,
  StartPeriod: span.from.number,
  StartYear: span.from.year,
  EndPeriod: span.until?.number ?? null,
  EndYear: span.until?.year ?? null,
  ...wireAddressValues(span.values),
  CreationDate: span.createdAt,
  Type: span.kind,
});

function given(input: AddressInput | undefined): AddressInput {
  if (!input) throw new Refusal(2030, 'Invalid set of values (Address)');
  return input;
}

function insert(employee: EmployeeBook, input: AddressInput, from: Period, { books, at }: Call): number {
  const id = books.newId();
  employee.addresses = insertSpan(employee.addresses, {
    id,
    kind: input.Type,
    isDefault: input.Default,
    from,
    values: addressValues(input),
    createdAt: at,
  });
  return id;
}

/** Which code the API gives for an address that is not there is not known. */
function spanOf(employee: EmployeeBook, id: number): AddressSpan {
  const span = employee.addresses.find((candidate) => candidate.id === id);
  if (!span) throw new Refusal(2030, 'Invalid set of values (no such address of this employee)');
  return span;
}

export const addressMethods = [
  read('EmployeeService.Address_GetList', ofEmployee.extend({ Period: z.int(), Year: z.int() }), (input, { books }) => {
    const { employee, company } = books.employee(input.EmployeeId);
    return heldIn(employee, periodOf(company, input.Year, input.Period));
  }),
  read('EmployeeService.Address_GetListCurrent', ofEmployee, (input, { books }) => {
    const { employee, company } = books.employee(input.EmployeeId);
    return heldIn(employee, company.period);
  }),
  read('EmployeeService.Address_GetAll_AllEmployeesByCompany', z.object({ CompanyID: z.int() }), (input, { books }) =>
    [...books.company(input.CompanyID).employees.values()].map((employee) => ({
      EmployeeId: employee.id,
      EmployeeAddresses: employee.addresses.map(withPeriods),
    })),
  ),
  write(
    'EmployeeService.Address_Insert',
    written.extend({ Period: z.int(), Year: z.int(), UnprotectedMode: z.boolean() }),
    (input, call) => {
      const { employee, company } = call.books.employee(input.EmployeeId);
      const from = periodOf(company, input.Year, input.Period);
      const address = given(input.Address);
      guardEarlier(company, from, input.UnprotectedMode);
      return insert(employee, address, from, call);
    },
  ),
  write('EmployeeService.Address_InsertCurrent', written, (input, call) => {
    const { employee, company } = call.books.employee(input.EmployeeId);
    return insert(employee, given(input.Address), company.period, call);
  }),
  // Rewrites the address in every period in which it holds (our reading: the method has no period).
  write('EmployeeService.Address_Update', written, (input, { books }) => {
    const { employee } = books.employee(input.EmployeeId);
    const address = given(input.Address);
    const span = spanOf(employee, address.Id);
    // Another kind could then hold twice in one period; what the API does with that is not known.
    if (span.kind !== address.Type)
      throw new Refusal(2030, 'The demo environment does not change the type of an address');
    const rewritten = { ...span, isDefault: address.Default, values: addressValues(address) };
    employee.addresses = employee.addresses.map((other) => (other === span ? rewritten : other));
    return true;
  }),
  // The address before it does not come back to life: its end stays (our reading).
  write('EmployeeService.Address_Delete', ofEmployee.extend({ AddressID: z.int() }), (input, { books }) => {
    const { employee } = books.employee(input.EmployeeId);
    const span = spanOf(employee, input.AddressID);
    employee.addresses = employee.addresses.filter((other) => other !== span);
    return true;
  }),
];
