import type { AddressValues } from '../../../shared/domain/address.js';
import { AddressId, ChangeSetId, CompanyId, ConnectionId, EmployeeId, StepId } from '../../../shared/domain/ids.js';
import type { Period } from '../../../shared/domain/period.js';
import type { Company } from '../../../shared/ipc/organisation.js';
import type { AddressStep } from '../plan.js';

/* Made-up people of a made-up company. */

export const november: Period = { year: 2026, number: 11, type: 'month' };
export const december: Period = { year: 2026, number: 12, type: 'month' };
export const october: Period = { year: 2026, number: 10, type: 'month' };
export const lastDecember: Period = { year: 2025, number: 12, type: 'month' };

export const company: Company = { id: CompanyId.parse(7), number: 12, name: 'Bakkerij De Vroege Vogel' };
export const connection = { id: ConnectionId.parse('demo'), kind: 'demo' } as const;
export const setId = (number: number): ChangeSetId => ChangeSetId.parse(`set-${String(number).padStart(8, '0')}`);

export const oldHome: AddressValues = {
  street: 'Molenweg',
  houseNumber: '1',
  houseNumberAddition: '',
  postalCode: '1234 AB',
  city: 'Nergenshuizen',
  stateProvince: '',
  country: 'NL',
};
export const newHome: AddressValues = { ...oldHome, street: 'Zilverlaan', houseNumber: '22', postalCode: '4321 ZX' };

/** The id under which the fake server keeps somebody's first address. */
export const firstAddressId = (employee: number): number => 1000 + employee;

/** Somebody moves from `oldHome` to `newHome`. `employee`: from 1. */
export function moveOf(employee: number, part: Partial<AddressStep> = {}): AddressStep {
  return {
    id: StepId.parse(`step-${employee}`),
    kind: 'address.move',
    companyId: company.id,
    employee: { id: EmployeeId.parse(employee), number: 100 + employee, name: `Joris Bakker-${employee}` },
    period: november,
    fields: [
      { field: 'street', before: oldHome.street, after: newHome.street },
      { field: 'houseNumber', before: oldHome.houseNumber, after: newHome.houseNumber },
      { field: 'postalCode', before: oldHome.postalCode, after: newHome.postalCode },
    ],
    addressKind: 'HomeAddress',
    address: newHome,
    current: { id: AddressId.parse(firstAddressId(employee)), isDefault: true, values: oldHome },
    ...part,
  };
}
