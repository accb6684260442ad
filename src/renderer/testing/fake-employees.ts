import { err, ok } from '../../shared/errors.js';
import type { LoondeskApi } from '../../shared/ipc/contract.js';
import {
  EmployeeColumns,
  type ListPart,
  listParts,
  type PartColumn,
  type PartColumns,
} from '../../shared/ipc/employee-list.js';
import { AddressSpan, EmployeeAddress, PersonalInfo } from '../../shared/ipc/employees.js';
import { EmployeeBankAccount } from '../../shared/ipc/bank-accounts.js';
import { homeOf, readAt } from './fake-store.js';
import { type Person, person } from './people.js';

type Employees = LoondeskApi['employees'];
type Trouble = 'none' | 'template' | 'fails' | 'slow';

function listed(who: Person): string {
  const last = who.prefix === '' ? who.lastName : `${who.prefix} ${who.lastName}`;
  return `${last.charAt(0).toUpperCase()}${last.slice(1)}, ${who.firstName}`;
}

const peopleOf = (size: number): Person[] => Array.from({ length: size }, (_, index) => person(index));

function columnsOf(size: number): EmployeeColumns {
  const people = peopleOf(size);
  return EmployeeColumns.parse({
    ids: people.map((who) => who.id),
    numbers: people.map((who) => who.number),
    names: people.map(listed),
    sortKeys: people.map((who) => `${who.lastName}, ${who.firstName}`.toLowerCase()),
    typeIds: people.map((who) => who.typeId),
    readAt,
  });
}

/** What the fake knows of a part; the others have nothing for anybody. */
function partOf(size: number, part: ListPart, trouble: Trouble): PartColumns {
  if (part === 'addresses' && trouble === 'template')
    return {
      cells: {},
      missing: { method: 'EmployeeService.Address_GetAll_AllEmployeesByCompany', code: 1002 },
      readAt,
    };
  const people = peopleOf(size);
  const known: PartColumns['cells'] = {
    birthday: people.map((who) => who.birthday),
    email: people.map((who) => who.email),
    phone: people.map((who) => who.phone),
    street: people.map((who) => `${who.street} ${who.houseNumber}`),
    postalCode: people.map((who) => who.postalCode),
    city: people.map((who) => who.city),
  };
  const columns: readonly PartColumn[] = listParts[part];
  return {
    cells: Object.fromEntries(columns.map((column) => [column, known[column] ?? people.map(() => null)])),
    missing: null,
    readAt,
  };
}

const spansOf = (employeeId: number): AddressSpan[] => {
  const home = homeOf(employeeId);
  const other = {
    ...home,
    street: 'Wilgenstraat',
    houseNumber: '8',
    houseNumberAddition: '',
    postalCode: '3512 EX',
    city: 'Utrecht',
  };
  const abroad = {
    ...home,
    street: 'Kerkstraat',
    houseNumber: '17',
    postalCode: '2060',
    city: 'Antwerpen',
    country: 'BE',
  };
  return AddressSpan.array().parse([
    { id: 3, kind: 'HomeAddress', from: { year: 2025, number: 4 }, until: null, values: home },
    { id: 2, kind: 'HomeAddress', from: { year: 2022, number: 9 }, until: { year: 2025, number: 3 }, values: other },
    { id: 1, kind: 'HomeAddress', from: { year: 2020, number: 3 }, until: { year: 2022, number: 8 }, values: abroad },
  ]);
};

const accountsOf = (): EmployeeBankAccount[] =>
  EmployeeBankAccount.array().parse([
    {
      id: 1,
      kind: 'Bankrekening1',
      iban: 'NL91ABNA0417164300',
      name: 'S. de Wilde',
      city: '',
      bic: '',
      description: '',
      number: '',
    },
  ]);

/** The employees' half of the fake. */
export function fakeEmployees(size: number, trouble: Trouble): Omit<Employees, 'types'> {
  const failure = err({ kind: 'no-answer', method: 'EmployeeService.List_GetByCompany', afterMs: 60_000 });
  const sizeOf = (companyId: number): number => (companyId === 103 ? 0 : companyId === 102 ? 48 : size);
  return {
    list: ({ companyId, refresh }) => {
      if (trouble === 'slow') return new Promise(() => undefined);
      if (trouble === 'fails' || (trouble === 'template' && refresh)) return Promise.resolve(failure);
      return Promise.resolve(ok(columnsOf(sizeOf(companyId))));
    },
    listPart: ({ companyId, part }) => Promise.resolve(ok(partOf(sizeOf(companyId), part, trouble))),
    bankAccounts: () => Promise.resolve(ok({ accounts: accountsOf(), readAt })),
    employment: () =>
      Promise.resolve(
        ok({
          department: { read: true, value: { code: 2, name: 'Bakkerij' } },
          job: { read: true, value: { code: 11, name: 'Bakker' } },
          manager: { read: false, method: 'EmployeeService.Manager_Get', code: 1002 },
          contracts: { read: true, value: [] },
          schedule: { read: true, value: null },
          service: { read: true, value: [] },
          readAt,
        }),
      ),
    saveList: ({ format }) => Promise.resolve(ok({ name: `Medewerkers.${format}` })),
    personal: ({ employeeId }) => {
      const who = person(employeeId - 500_000);
      const empty = '';
      return Promise.resolve(
        ok(
          PersonalInfo.parse({
            id: employeeId,
            number: who.number,
            displayName: listed(who),
            title: empty,
            firstName: who.firstName,
            initials: `${who.firstName.charAt(0)}.`,
            prefix: who.prefix,
            lastName: who.lastName,
            nickname: who.firstName,
            titleAfter: empty,
            partnerPrefix: empty,
            partnerLastName: empty,
            gender: 'female',
            birthday: who.birthday,
            deceased: null,
            placeOfBirth: who.city,
            countryOfBirth: 'NL',
            nationalityCode: 1,
            maritalStatus: 'Ongehuwd',
            nameUse: empty,
            emailWork: who.email,
            emailPrivate: empty,
            phoneWork: empty,
            phoneMobileWork: who.phone,
            phonePrivate: empty,
            phoneMobilePrivate: empty,
            phoneOther: empty,
            emergencyContact: 'Robin Aalbers',
            emergencyPhone: '06 10 55 00 00',
            emergencyRelation: 'Partner',
            hasBsn: true,
            readAt,
          }),
        ),
      );
    },
    bsn: () => Promise.resolve(ok({ bsn: '999990019' })),
    addresses: ({ employeeId }) =>
      Promise.resolve(
        ok({
          addresses: EmployeeAddress.array().parse([
            { id: 3, kind: 'HomeAddress', isDefault: true, values: homeOf(employeeId) },
            {
              id: 4,
              kind: 'PostAddress',
              isDefault: false,
              values: { ...homeOf(employeeId), street: 'Postbus', houseNumber: '120' },
            },
          ]),
          readAt,
        }),
      ),
    addressHistory: ({ employeeId }) => Promise.resolve(ok({ spans: spansOf(employeeId), readAt })),
  };
}
