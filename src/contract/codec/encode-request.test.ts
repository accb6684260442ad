import { describe, expect, it } from 'vitest';
import { builtInContract } from '../index.js';
import type { QualifiedMethod, RequestOf } from '../index.js';
import { encodeRequest, UnknownMethod } from './index.js';

const auth = { username: 'clerk@example.org', token: 'made-up-token', domain: 'demo' };
const employee = 'https://api.nmbrs.nl/soap/v3/EmployeeService';

const insert: RequestOf<'EmployeeService.HourComponentVar_Insert'> = {
  EmployeeId: 503293,
  Hourcomponent: { Id: 0, HourCode: 2001, Hours: '8.00', CostCenterId: null, CostUnitId: 12, Comment: 'Nacht & "dag"' },
  Period: 11,
  Year: 2026,
  UnprotectedMode: false,
};

function bodyOf(
  method: QualifiedMethod,
  input: unknown,
  with_: typeof auth | null = auth,
  soap: '1.1' | '1.2' = '1.1',
): string {
  const request = encodeRequest(builtInContract, method, with_, input, soap);
  if (!request.ok) throw new Error(`${request.where}: ${request.reason}`);
  return request.body;
}

const refusal = (input: unknown, method: QualifiedMethod = 'EmployeeService.HourComponentVar_Insert') => {
  const request = encodeRequest(builtInContract, method, auth, input);
  return request.ok ? null : `${request.where}: ${request.reason}`;
};

describe('encodeRequest', () => {
  it('writes an hour component as the API takes it', () => {
    expect(encodeRequest(builtInContract, 'EmployeeService.HourComponentVar_Insert', auth, insert)).toEqual({
      ok: true,
      headers: { 'Content-Type': 'text/xml; charset=utf-8', SOAPAction: `"${employee}/HourComponentVar_Insert"` },
      body:
        '<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" ' +
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">' +
        `<soap:Header><AuthHeaderWithDomain xmlns="${employee}"><Username>clerk@example.org</Username><Token>made-up-token</Token><Domain>demo</Domain></AuthHeaderWithDomain></soap:Header>` +
        `<soap:Body><HourComponentVar_Insert xmlns="${employee}"><EmployeeId>503293</EmployeeId><Hourcomponent><Id>0</Id><HourCode>2001</HourCode><Hours>8.00</Hours>` +
        '<CostCenterId xsi:nil="true" /><CostUnitId>12</CostUnitId><Comment>Nacht &amp; "dag"</Comment></Hourcomponent>' +
        '<Period>11</Period><Year>2026</Year><UnprotectedMode>false</UnprotectedMode></HourComponentVar_Insert></soap:Body></soap:Envelope>',
    });
  });

  it.each<[QualifiedMethod, unknown, string]>([
    ['DebtorService.List_GetAll', {}, ''],
    ['CompanyService.List_GetByDebtor', { DebtorId: 7 }, '<DebtorId>7</DebtorId>'],
    ['CompanyService.HourModel_GetHourCodes', { CompanyId: 7 }, '<CompanyId>7</CompanyId>'],
    [
      'EmployeeService.List_GetByCompany',
      { EmployeeType: 2, CompanyId: 7 },
      '<CompanyId>7</CompanyId><EmployeeType>2</EmployeeType>',
    ],
    [
      'EmployeeService.HourComponentVar_Get',
      { Year: 2026, Period: 11, EmployeeId: 5 },
      '<EmployeeId>5</EmployeeId><Period>11</Period><Year>2026</Year>',
    ],
    [
      'EmployeeService.HourComponent_Delete',
      { EmployeeId: 5, HourComponentID: 9 },
      '<EmployeeId>5</EmployeeId><HourComponentID>9</HourComponentID>',
    ],
    [
      'EmployeeService.Address_InsertCurrent',
      {
        EmployeeId: 5,
        Address: {
          Id: 0,
          Type: 'HomeAddress',
          Default: true,
          Street: 'Dorpsstraat',
          HouseNumber: '1',
          PostalCode: '1234 AB',
          City: "'s-Gravenhage",
        },
      },
      "<EmployeeId>5</EmployeeId><Address><Id>0</Id><Default>true</Default><Street>Dorpsstraat</Street><HouseNumber>1</HouseNumber><PostalCode>1234 AB</PostalCode><City>'s-Gravenhage</City><Type>HomeAddress</Type></Address>",
    ],
  ])('writes the fields of %s as the API takes them', (method, input, fields) => {
    const [service, name] = method.split('.');
    expect(bodyOf(method, input)).toContain(
      `<soap:Body><${name} xmlns="https://api.nmbrs.nl/soap/v3/${service}">${fields}</${name}></soap:Body>`,
    );
  });

  it('puts the action into the content type in SOAP 1.2', () => {
    const request = encodeRequest(
      builtInContract,
      'CompanyService.Company_GetCurrentPeriod',
      auth,
      { CompanyId: 1 },
      '1.2',
    );
    expect(request).toMatchObject({
      headers: {
        'Content-Type':
          'application/soap+xml; charset=utf-8; action="https://api.nmbrs.nl/soap/v3/CompanyService/Company_GetCurrentPeriod"',
      },
    });
    expect(bodyOf('CompanyService.Company_GetCurrentPeriod', { CompanyId: 1 }, auth, '1.2')).toContain(
      'xmlns:soap="http://www.w3.org/2003/05/soap-envelope"',
    );
  });

  it('writes fields in the order of the schema, which is not the same for siblings', () => {
    const line = { Hours: '1', CostUnitId: null, CostCenterId: null, HourCode: 1, Id: 0, EmployeeId: 5 };
    expect(
      bodyOf('EmployeeService.HourComponentVar_Insert_Batch', {
        Year: 2026,
        UnprotectedMode: true,
        Period: 1,
        HourComponents: [line],
      }),
    ).toContain(
      '<HourComponents><EmployeeHourComponent><EmployeeId>5</EmployeeId><Id>0</Id><HourCode>1</HourCode><CostCenterId xsi:nil="true" /><CostUnitId xsi:nil="true" />' +
        '<Hours>1</Hours></EmployeeHourComponent></HourComponents><Period>1</Period><Year>2026</Year><UnprotectedMode>true</UnprotectedMode>',
    );
  });

  it('sends the header that the method asks for, and none where none is asked', () => {
    expect(bodyOf('DebtorService.Environment_Get', {})).toContain(
      '<AuthHeader xmlns="https://api.nmbrs.nl/soap/v3/DebtorService"><Username>clerk@example.org</Username><Token>made-up-token</Token></AuthHeader>',
    );
    expect(bodyOf('SingleSignOn.GetToken2', { Username: 'a', Token: 'b' })).not.toContain('Header');
    expect(bodyOf('CompanyService.List_GetAll', {}, null)).not.toContain('Header');
  });

  it('leaves out what is absent, and sends nil where only that is allowed', () => {
    const { Comment: _, ...bare } = insert.Hourcomponent ?? {};
    expect(bodyOf('EmployeeService.HourComponentVar_Insert', { ...insert, Hourcomponent: bare })).not.toContain(
      'Comment',
    );
    expect(
      bodyOf('EmployeeService.HourComponentVar_Insert', {
        ...insert,
        Hourcomponent: { ...bare, CostUnitId: undefined },
      }),
    ).toContain('<CostUnitId xsi:nil="true" />');
    expect(bodyOf('EmployeeService.HourComponentVar_Insert', { ...insert, Hourcomponent: undefined })).not.toContain(
      'Hourcomponent',
    );
  });

  it('keeps spaces, line ends and quotes of a text', () => {
    const body = bodyOf('EmployeeService.HourComponentVar_Insert', {
      ...insert,
      Hourcomponent: { ...insert.Hourcomponent, Comment: ' a\r\nb\t<c>]]> ' },
    });
    expect(body).toContain('<Comment> a&#xD;\nb\t&lt;c&gt;]]&gt; </Comment>');
  });

  it.each([
    ['a missing number', { ...insert, EmployeeId: undefined }, 'EmployeeId: missing'],
    ['a null where none may be', { ...insert, Year: null }, 'Year: may not be null'],
    ['a fraction for a whole number', { ...insert, Period: 1.5 }, 'Period: not a int'],
    ['a number too large', { ...insert, Period: 2 ** 31 }, 'Period: not a int'],
    ['a text for a number', { ...insert, Period: '11' }, 'Period: not a int'],
    ['a text for a boolean', { ...insert, UnprotectedMode: 'true' }, 'UnprotectedMode: not a boolean'],
    [
      'a decimal comma',
      { ...insert, Hourcomponent: { ...insert.Hourcomponent, Hours: '8,00' } },
      'Hourcomponent.Hours: not a decimal',
    ],
    [
      'a number for a decimal',
      { ...insert, Hourcomponent: { ...insert.Hourcomponent, Hours: 8 } },
      'Hourcomponent.Hours: not a decimal',
    ],
    [
      'an object for a text',
      { ...insert, Hourcomponent: { ...insert.Hourcomponent, Comment: {} } },
      'Hourcomponent.Comment: not a string',
    ],
    ['a field that the contract does not know', { ...insert, HourComponent: {} }, 'HourComponent: not in the contract'],
    ['a list for an object', { ...insert, Hourcomponent: [] }, 'Hourcomponent: not an object'],
    ['no object at all', 5, ': not an object'],
  ])('refuses %s', (_, input, expected) => {
    expect(refusal(input)).toBe(expected);
  });

  it.each(['\0', '\u0007', '\u000B', '\uD800', 'a\uDC00', '\uFFFE'])(
    'refuses %j, which XML cannot carry, instead of dropping it',
    (text) => {
      expect(refusal({ ...insert, Hourcomponent: { ...insert.Hourcomponent, Comment: `x${text}` } })).toMatch(
        /^Hourcomponent\.Comment: XML cannot carry U\+[0-9A-F]{4}$/,
      );
    },
  );

  it('names the item of a list that does not fit, and not its value', () => {
    const line = { Hours: '1', CostUnitId: null, CostCenterId: null, HourCode: 1, Id: 0, EmployeeId: 5 };
    const input = { HourComponents: [line, { ...line, Hours: 'veel' }], Period: 1, Year: 2026, UnprotectedMode: false };
    expect(refusal(input, 'EmployeeService.HourComponentVar_Insert_Batch')).toBe(
      'HourComponents[1].Hours: not a decimal',
    );
    expect(refusal({ ...input, HourComponents: [null] }, 'EmployeeService.HourComponentVar_Insert_Batch')).toBe(
      'HourComponents[0]: may not be null',
    );
  });

  it('throws for a method that cannot be called', () => {
    expect(() => encodeRequest(builtInContract, 'EmployeeService.Employee_Transition', auth, {})).toThrow(
      UnknownMethod,
    );
    expect(() => encodeRequest(builtInContract, 'EmployeeService.__proto__', auth, {})).toThrow(UnknownMethod);
  });
});
