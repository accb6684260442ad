import type { RequestOf, ResponseOf } from '../../../contract/index.js';
import type { AddressKind, AddressValues } from '../../../shared/domain/address.js';
import { AddressId, type CompanyId, EmployeeId } from '../../../shared/domain/ids.js';
import type { Period } from '../../../shared/domain/period.js';
import { ok, type Result, type WriteOutcome } from '../../../shared/errors.js';
import type { AddressSpan, EmployeeAddress } from '../../../shared/ipc/employees.js';
import type { CallOptions, NmbrsClient } from '../client.js';

export interface AddressToWrite {
  /** 0 for a new one. */
  readonly id: number;
  readonly isDefault: boolean;
  readonly kind: AddressKind;
  readonly values: AddressValues;
}

/** Addresses of employees: what holds in a period, the company's whole history, and the two ways of writing. */
export interface AddressGateway {
  inPeriod(employeeId: EmployeeId, period: Period): Promise<Result<EmployeeAddress[]>>;
  ofCompany(companyId: CompanyId, options?: CallOptions): Promise<Result<Map<EmployeeId, AddressSpan[]>>>;
  /** A new address from `period` on (Address_Insert). Answers the new address's id. */
  insert(
    employeeId: EmployeeId,
    address: AddressToWrite,
    period: Period,
    unprotected: boolean,
  ): Promise<WriteOutcome<{ id: string | null }>>;
  /** Rewrites the address with this id in every period in which it holds (Address_Update; it has no period). */
  update(employeeId: EmployeeId, address: AddressToWrite): Promise<WriteOutcome<{ id: string | null }>>;
}

type WireAddress = NonNullable<RequestOf<'EmployeeService.Address_Insert'>['Address']>;
type WireRow = NonNullable<NonNullable<ResponseOf<'EmployeeService.Address_GetList'>>[number]>;

export function createAddressGateway(client: NmbrsClient): AddressGateway {
  return {
    async inPeriod(employeeId, period) {
      const answer = await client.read('EmployeeService.Address_GetList', {
        EmployeeId: employeeId,
        Period: period.number,
        Year: period.year,
      });
      if (!answer.ok) return answer;
      return ok(
        (answer.data ?? []).flatMap((row) =>
          row ? [{ id: AddressId.parse(row.Id), kind: row.Type, isDefault: row.Default, values: valuesOf(row) }] : [],
        ),
      );
    },

    async ofCompany(companyId, options) {
      const answer = await client.read(
        'EmployeeService.Address_GetAll_AllEmployeesByCompany',
        { CompanyID: companyId },
        options,
      );
      if (!answer.ok) return answer;
      const spans = new Map<EmployeeId, AddressSpan[]>();
      for (const item of answer.data ?? []) {
        if (!item) continue;
        const list = (item.EmployeeAddresses ?? []).flatMap((row): AddressSpan[] =>
          row
            ? [
                {
                  id: AddressId.parse(row.Id),
                  kind: row.Type,
                  from: { year: row.StartYear, number: row.StartPeriod },
                  until: row.EndYear && row.EndPeriod ? { year: row.EndYear, number: row.EndPeriod } : null,
                  values: valuesOf(row),
                },
              ]
            : [],
        );
        spans.set(EmployeeId.parse(item.EmployeeId), list);
      }
      return ok(spans);
    },

    async insert(employeeId, address, period, unprotected) {
      const outcome = await client.write('EmployeeService.Address_Insert', {
        EmployeeId: employeeId,
        Address: wireAddress(address),
        Period: period.number,
        Year: period.year,
        UnprotectedMode: unprotected,
      });
      if (outcome.kind !== 'answered') return outcome;
      return { kind: 'answered', data: { id: outcome.data && outcome.data > 0 ? String(outcome.data) : null } };
    },

    async update(employeeId, address) {
      const method = 'EmployeeService.Address_Update';
      const outcome = await client.write(method, { EmployeeId: employeeId, Address: wireAddress(address) });
      if (outcome.kind !== 'answered') return outcome;
      // The API answers a boolean whose `false` is explained nowhere: only a read can tell what happened.
      if (outcome.data !== true)
        return {
          kind: 'uncertain',
          error: { kind: 'bad-answer', method, reason: 'unexpected-shape', detail: 'false' },
        };
      return { kind: 'answered', data: { id: null } };
    },
  };
}

function valuesOf(row: Partial<Omit<WireRow, 'Id' | 'Default' | 'Type'>>): AddressValues {
  return {
    street: row.Street ?? '',
    houseNumber: row.HouseNumber ?? '',
    houseNumberAddition: row.HouseNumberAddition ?? '',
    postalCode: row.PostalCode ?? '',
    city: row.City ?? '',
    stateProvince: row.StateProvince ?? '',
    country: row.CountryISOCode ?? '',
  };
}

/** The whole record goes back: what is left out might be wiped (unknown on the live API). */
function wireAddress(address: AddressToWrite): WireAddress {
  const { values } = address;
  return {
    Id: address.id,
    Default: address.isDefault,
    Street: values.street,
    HouseNumber: values.houseNumber,
    HouseNumberAddition: values.houseNumberAddition,
    PostalCode: values.postalCode,
    City: values.city,
    StateProvince: values.stateProvince,
    CountryISOCode: values.country,
    Type: address.kind,
  };
}
