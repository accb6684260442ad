import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { isBuiltin } from './codec/scalars.js';
import {
  builtInContract,
  type ContractField,
  ContractFormatError,
  methodOf,
  type RequestOf,
  readContract,
  type ResponseOf,
  serviceNames,
} from './index.js';
import { readField } from './read.js';

describe('the built-in contract', () => {
  it.each(serviceNames)('names only types that %s has', (name) => {
    const { methods, types, enums } = builtInContract.services[name];
    const fields = [
      ...Object.values(types).flat(),
      ...Object.values(methods).flatMap((method) => method.request ?? []),
    ];
    const results = Object.values(methods).flatMap(({ response }) => [
      response?.type ?? null,
      response?.list?.type ?? null,
    ]);
    const named = [...fields.map((field: ContractField) => field.type), ...results].filter(
      (type): type is string => type !== null && !isBuiltin(type),
    );
    expect(named.filter((type) => !Object.hasOwn(types, type) && !Object.hasOwn(enums, type))).toEqual([]);
  });

  it('knows the five services and their methods', () => {
    expect(serviceNames.map((name) => Object.keys(builtInContract.services[name].methods).length)).toEqual([
      210, 101, 31, 84, 3,
    ]);
  });

  it('keeps the odd spellings of the wire', () => {
    const insert = methodOf(builtInContract, 'EmployeeService.HourComponentVar_Insert');
    expect(insert?.request?.map(({ name }) => name)).toEqual([
      'EmployeeId',
      'Hourcomponent',
      'Period',
      'Year',
      'UnprotectedMode',
    ]);
    expect(methodOf(builtInContract, 'EmployeeService.Contract_GetCurrentPeriod')?.response?.result).toBe(
      'EmployeeContractItem',
    );
    expect(methodOf(builtInContract, 'EmployeeService.List_GetByCompany')?.request?.map(({ name }) => name)).toEqual([
      'CompanyId',
      'EmployeeType',
    ]);
  });

  it('lets nobody call a method of which only the name is known', () => {
    expect(methodOf(builtInContract, 'EmployeeService.Employee_Transition')).toMatchObject({
      request: null,
      confidence: 'none',
    });
  });

  it.each(['EmployeeService.toString', 'EmployeeService.__proto__', 'Nowhere.List'])('knows no %s', (name) => {
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- a name from outside, as a caller without types gives it
    expect(methodOf(builtInContract, name as 'EmployeeService.x')).toBeUndefined();
  });

  it('has the generated types of its data', () => {
    const check = spawnSync(process.execPath, ['scripts/contract.mjs', '--check'], { encoding: 'utf8' });
    expect(check.stderr).toBe('');
    expect(check.status).toBe(0);
  });

  it('types requests and responses by name', () => {
    const request: RequestOf<'EmployeeService.HourComponentVar_Get'> = { EmployeeId: 1, Period: 11, Year: 2026 };
    const response: ResponseOf<'EmployeeService.HourComponentVar_Get'> = [{ Id: 1, HourCode: 2001, Hours: '8.00' }];
    // @ts-expect-error: decimals are texts
    const wrong: ResponseOf<'EmployeeService.HourComponentVar_Get'> = [{ Id: 1, HourCode: 2001, Hours: 8 }];
    expect([request.EmployeeId, response?.length, wrong?.length]).toEqual([1, 1, 1]);
  });
});

describe('readContract', () => {
  it('reads a field with its marks', () => {
    expect(readField('End:dateTime?~', '')).toEqual({
      name: 'End',
      type: 'dateTime',
      optional: true,
      nillable: true,
      many: false,
    });
    expect(readField('Entity:-*', '')).toEqual({
      name: 'Entity',
      type: null,
      optional: false,
      nillable: false,
      many: true,
    });
  });

  it.each(['', 'Id', 'Id:', ':int', 'Id:int!', 'a b:int', '__proto__:int', '<x>:int', 5])(
    'refuses %j as a field, and says where',
    (field) => {
      expect(() => readField(field, 'X.methods.Y.request[0]')).toThrow(/^X\.methods\.Y\.request\[0\]: /);
    },
  );

  it('refuses data that is no contract', () => {
    for (const data of [
      null,
      [],
      {},
      { services: {} },
      { services: { EmployeeService: { namespace: 'x', methods: { A: {} }, types: {}, enums: {} } } },
    ]) {
      expect(() => readContract(data, 'test')).toThrow(ContractFormatError);
    }
  });
});
