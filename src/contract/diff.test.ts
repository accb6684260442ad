import { describe, expect, it } from 'vitest';
import { diffContracts, diffServices } from './diff.js';
import { builtInContract } from './index.js';
import { readField } from './read.js';
import type { ContractMethod, ContractService } from './types.js';

const fields = (...texts: string[]) => texts.map((text) => readField(text, 'test'));

const change: ContractMethod = {
  name: 'Change',
  header: 'domain',
  request: fields('Id:int', 'Address:Address?', 'Kind:Kind'),
  response: {
    element: 'ChangeResponse',
    result: 'ChangeResult',
    type: 'ArrayOfAddress',
    list: { item: 'Address', type: 'Address' },
  },
  confidence: 'high',
  listed: true,
  country: null,
};

const service: ContractService = {
  name: 'CompanyService',
  namespace: 'https://example.org/v1',
  methods: { Change: change },
  types: {
    Address: fields('Street:string?', 'City:string?', 'Inner:Address?'),
    ArrayOfAddress: fields('Address:Address?~*'),
    Unused: fields('A:int'),
  },
  enums: { Kind: ['Home', 'Post'] },
};

const withType = (name: string, ...texts: string[]): ContractService => ({
  ...service,
  types: { ...service.types, [name]: fields(...texts) },
});
const withMethod = (part: Partial<ContractMethod>): ContractService => ({
  ...service,
  methods: { Change: { ...change, ...part } },
});
const address = { service: 'CompanyService', in: 'type', name: 'Address' };
const request = { service: 'CompanyService', in: 'request', name: 'Change' };

describe('diffContracts', () => {
  it('finds nothing between a contract and itself', () => {
    expect(diffContracts(builtInContract, builtInContract)).toEqual([]);
  });

  it.each<[string, ContractService, object[]]>([
    [
      'an added field',
      withType('Address', 'Street:string?', 'New:int', 'City:string?', 'Inner:Address?'),
      [{ kind: 'field-added', field: 'New', place: address }],
    ],
    [
      'a removed field',
      withType('Address', 'Street:string?', 'Inner:Address?'),
      [{ kind: 'field-removed', field: 'City', place: address }],
    ],
    [
      'another order',
      withType('Address', 'City:string?', 'Street:string?', 'Inner:Address?'),
      [
        {
          kind: 'field-order',
          before: ['Street', 'City', 'Inner'],
          after: ['City', 'Street', 'Inner'],
          place: address,
        },
      ],
    ],
    [
      'another type',
      withType('Address', 'Street:string?', 'City:int?', 'Inner:Address?'),
      [{ kind: 'field-type', field: 'City', before: 'string', after: 'int', place: address }],
    ],
    [
      'a type that became known',
      withMethod({ request: fields('Id:int', 'Address:-?', 'Kind:Kind') }),
      [{ kind: 'field-type', field: 'Address', before: 'Address', after: null, place: request }],
    ],
    [
      'another cardinality',
      withMethod({ request: fields('Id:int?', 'Address:Address?', 'Kind:Kind') }),
      [
        {
          kind: 'cardinality',
          field: 'Id',
          before: { optional: false, many: false },
          after: { optional: true, many: false },
          place: request,
        },
      ],
    ],
    [
      'nil where it was not allowed',
      withMethod({ request: fields('Id:int~', 'Address:Address?', 'Kind:Kind') }),
      [{ kind: 'nillable', field: 'Id', before: false, after: true, place: request }],
    ],
    [
      'a new value of an enumeration',
      { ...service, enums: { Kind: ['Home', 'Holiday'] } },
      [
        { kind: 'value-removed', value: 'Post', place: { ...address, name: 'Kind' } },
        { kind: 'value-added', value: 'Holiday', place: { ...address, name: 'Kind' } },
      ],
    ],
    [
      'another header',
      withMethod({ header: 'plain' }),
      [{ kind: 'header', service: 'CompanyService', method: 'Change', before: 'domain', after: 'plain' }],
    ],
    [
      'fields that are not known any more',
      withMethod({ request: null }),
      [{ kind: 'request-unknown', service: 'CompanyService', method: 'Change' }],
    ],
    [
      'no answer known',
      withMethod({ response: null }),
      [{ kind: 'response-unknown', service: 'CompanyService', method: 'Change' }],
    ],
    [
      'a removed method',
      { ...service, methods: {} },
      [{ kind: 'method-removed', service: 'CompanyService', method: 'Change' }],
    ],
    [
      'another namespace',
      { ...service, namespace: 'https://example.org/v2' },
      [
        {
          kind: 'namespace',
          service: 'CompanyService',
          before: 'https://example.org/v1',
          after: 'https://example.org/v2',
        },
      ],
    ],
  ])('says %s once, where it is', (_, after, expected) => {
    expect(diffServices(service, after)).toEqual(expected);
  });

  it('does not care how types are called, nor about types that no method uses', () => {
    const renamed: ContractService = {
      ...service,
      methods: { Change: { ...change, request: fields('Id:int', 'Address:Place?', 'Kind:Sort') } },
      types: { ...service.types, Place: fields('Street:string?', 'City:string?', 'Inner:Place?'), Unused: [] },
      enums: { Sort: ['Home', 'Post'] },
    };
    expect(diffServices(service, renamed)).toEqual([]);
  });
});
