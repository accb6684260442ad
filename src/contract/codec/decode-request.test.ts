import { describe, expect, it } from 'vitest';
import { builtInContract } from '../index.js';
import { bytesOf } from '../testing/methods.js';
import { decodeRequest } from './index.js';

const employee = 'https://api.nmbrs.nl/soap/v3/EmployeeService';
const action = `"${employee}/HourComponentVar_Get"`;
const header = `<AuthHeaderWithDomain xmlns="${employee}"><Username>clerk@example.org</Username><Domain>demo</Domain><Token>secret</Token></AuthHeaderWithDomain>`;
const fields = '<EmployeeId>1</EmployeeId><Period>11</Period><Year>2026</Year>';

const envelope = (inside: string, head = header, namespace = 'http://schemas.xmlsoap.org/soap/envelope/') =>
  `<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="${namespace}"><s:Header>${head}</s:Header><s:Body>${inside}</s:Body></s:Envelope>`;
const call = (inside: string, head = header) =>
  envelope(`<HourComponentVar_Get xmlns="${employee}">${inside}</HourComponentVar_Get>`, head);
const decode = (xml: string, soapAction: string | null = action) =>
  decodeRequest(builtInContract, 'EmployeeService', bytesOf(xml), soapAction);

describe('decodeRequest', () => {
  it('gives method, input and who asks', () => {
    expect(decode(call(fields))).toMatchObject({
      ok: true,
      method: 'EmployeeService.HourComponentVar_Get',
      soap: '1.1',
      authElement: 'AuthHeaderWithDomain',
      auth: { username: 'clerk@example.org', token: 'secret', domain: 'demo' },
      input: { EmployeeId: 1, Period: 11, Year: 2026 },
    });
  });

  it('takes fields in any order, and remarks on it', () => {
    expect(decode(call('<Year>2026</Year><EmployeeId>1</EmployeeId><Period>11</Period>'))).toMatchObject({
      input: { EmployeeId: 1, Period: 11, Year: 2026 },
      remarks: ['EmployeeId is not where the schema has it'],
    });
  });

  it('remarks on unknown and on missing fields', () => {
    expect(decode(call('<EmployeeID>1</EmployeeID><Period>11</Period><Year>2026</Year>'))).toMatchObject({
      ok: true,
      input: { Period: 11, Year: 2026 },
      remarks: ['EmployeeID is not in the contract', 'EmployeeId is required and missing'],
    });
  });

  it('takes a header of another service for none', () => {
    expect(decode(call(fields, header.replace('EmployeeService', 'CompanyService')))).toMatchObject({
      auth: null,
      authElement: null,
      remarks: ['header AuthHeaderWithDomain is in the namespace https://api.nmbrs.nl/soap/v3/CompanyService'],
    });
    expect(decode(call(fields, ''))).toMatchObject({ ok: true, auth: null, remarks: [] });
  });

  it('tells a plain header from one with a domain', () => {
    expect(
      decode(call(fields, `<AuthHeader xmlns="${employee}"><Username>u</Username><Token>t</Token></AuthHeader>`)),
    ).toMatchObject({
      authElement: 'AuthHeader',
      auth: { username: 'u', token: 't', domain: null },
    });
  });

  it('goes by the body when SOAP 1.2 has no action, and refuses SOAP 1.1 without one', () => {
    expect(
      decode(
        call(fields).replace('http://schemas.xmlsoap.org/soap/envelope/', 'http://www.w3.org/2003/05/soap-envelope'),
        null,
      ),
    ).toMatchObject({ ok: true, soap: '1.2' });
    expect(decode(call(fields), null)).toMatchObject({
      ok: false,
      soap: '1.1',
      fault: {
        faultCode: 'Client',
        text: 'Unable to handle request without a valid action parameter. Please supply a valid soap action.',
      },
    });
  });

  it.each([
    [
      'an action of another service',
      call(fields),
      '"https://api.nmbrs.nl/soap/v3/CompanyService/HourComponentVar_Get"',
      /did not recognize/,
    ],
    ['an action nobody knows', call(fields), `${employee}/toString`, /did not recognize/],
    [
      'a body that is not of the action',
      call(fields),
      `"${employee}/HourComponentFixed_Get"`,
      /HourComponentVar_Get in the body/,
    ],
    [
      'a method without known fields',
      envelope(`<Employee_Transition xmlns="${employee}" />`),
      `"${employee}/Employee_Transition"`,
      /not known/,
    ],
    ['a number that is none', call(fields.replace('2026', 'nu')), action, /Year: not a int/],
    ['a DOCTYPE', call(fields).replace('?>', '?><!DOCTYPE x>'), action, /doctype/],
    ['a document cut short', call(fields).slice(0, -3), action, /truncated/],
    ['no XML', 'hello', action, /not-xml/],
  ])('answers %s with a fault of the client', (_, xml, soapAction, text) => {
    const decoded = decode(xml, soapAction);
    expect(decoded).toMatchObject({ ok: false, fault: { faultCode: 'Client', code: null } });
    expect(decoded.ok ? '' : decoded.fault.text).toMatch(text);
  });
});
