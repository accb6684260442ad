import { describe, expect, it } from 'vitest';
import { builtInContract } from '../index.js';
import { bytesOf } from '../testing/methods.js';
import {
  type Decoded,
  type DecodeOptions,
  encodeFault,
  encodeResponse,
  ResponseDecoder,
  UnknownMethod,
} from './index.js';

const employee = 'https://api.nmbrs.nl/soap/v3/EmployeeService';
const hours = 'EmployeeService.HourComponentVar_Get';
const absences = 'EmployeeService.Absence_GetList';

const envelope = (body: string, namespace = 'http://schemas.xmlsoap.org/soap/envelope/') =>
  `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soap:Body>${body}</soap:Body></soap:Envelope>`;
const hoursAnswer = (items: string) =>
  envelope(
    `<HourComponentVar_GetResponse xmlns="${employee}"><HourComponentVar_GetResult>${items}</HourComponentVar_GetResult></HourComponentVar_GetResponse>`,
  );
const row = (id: number, more = '') =>
  `<HourComponent><Id>${id}</Id><HourCode>2001</HourCode><Hours>8.00</Hours>${more}</HourComponent>`;

function decode(
  xml: string,
  method: Parameters<typeof encodeResponse>[1] = hours,
  options: DecodeOptions = {},
): Decoded {
  const decoder = new ResponseDecoder(builtInContract, method, options);
  decoder.write(bytesOf(xml));
  return decoder.end();
}

describe('ResponseDecoder', () => {
  it('gives a list also for one child, with decimals as they were written', () => {
    expect(decode(hoursAnswer(row(7)))).toStrictEqual({
      ok: true,
      value: [{ Id: 7, HourCode: 2001, Hours: '8.00' }],
      unknown: [],
      missing: [],
    });
  });

  it('tells an empty list from a result that is absent', () => {
    expect(decode(hoursAnswer(''))).toMatchObject({ value: [] });
    expect(decode(envelope(`<HourComponentVar_GetResponse xmlns="${employee}" />`))).toMatchObject({
      ok: true,
      value: null,
    });
  });

  it('keeps nil, absent and empty apart', () => {
    const absence = (inside: string) =>
      envelope(
        `<Absence_GetListResponse xmlns="${employee}"><Absence_GetListResult><Absence><AbsenceId>1</AbsenceId>${inside}<Percentage>100</Percentage>` +
          `<Start>2026-11-16T00:00:00</Start><RegistrationStartDate xsi:nil="true" /><End xsi:nil="1"></End><RegistrationEndDate>0001-01-01T00:00:00</RegistrationEndDate><Dossiernr>4</Dossiernr>` +
          '</Absence></Absence_GetListResult></Absence_GetListResponse>',
      );
    const rest = {
      AbsenceId: 1,
      Percentage: 100,
      Start: '2026-11-16T00:00:00',
      RegistrationStartDate: null,
      End: null,
      RegistrationEndDate: '0001-01-01T00:00:00',
      Dossiernr: 4,
    };
    expect(decode(absence('<Comment></Comment>'), absences)).toMatchObject({
      ok: true,
      value: [{ ...rest, Comment: '' }],
      missing: [],
    });
    const absent = decode(absence(''), absences);
    expect(absent).toStrictEqual({ ok: true, value: [rest], unknown: [], missing: [] });
  });

  it('keeps aside, counts and shows what the contract does not know', () => {
    const colour = '<Colour kind="x">red<!-- --> &amp; <b>blue</b></Colour>';
    expect(decode(hoursAnswer(row(1, colour) + row(2, colour)))).toMatchObject({
      ok: true,
      value: [{ Id: 1 }, { Id: 2 }],
      unknown: [
        {
          name: 'HourComponentVar_GetResult/HourComponent/Colour',
          count: 2,
          texts: [`<Colour>red &amp; <b>blue</b></Colour>`, `<Colour>red &amp; <b>blue</b></Colour>`],
        },
      ],
    });
  });

  it('keeps ten texts of an unknown element and counts them all', () => {
    const decoded = decode(hoursAnswer(Array.from({ length: 25 }, (_, at) => row(at, `<X>${at}</X>`)).join('')));
    if (!decoded.ok) throw new Error('refused');
    expect(decoded.unknown[0]).toMatchObject({ count: 25 });
    expect(decoded.unknown[0]?.texts).toHaveLength(10);
  });

  it('keeps a repeated field, text between fields and elements of a foreign namespace aside', () => {
    const decoded = decode(hoursAnswer(row(1, '<Id>2</Id>stray<Hours xmlns="urn:other">9</Hours>')));
    expect(decoded).toMatchObject({ ok: true, value: [{ Id: 1, Hours: '8.00' }] });
    if (!decoded.ok) throw new Error('refused');
    expect(decoded.unknown.map(({ name }) => name)).toEqual([
      'HourComponentVar_GetResult/HourComponent/Id',
      'HourComponentVar_GetResult/HourComponent/text()',
      'HourComponentVar_GetResult/HourComponent/Hours',
    ]);
  });

  it('counts an item that is nil and leaves it out of the list', () => {
    expect(decode(hoursAnswer(`${row(1)}<HourComponent xsi:nil="true" />`))).toMatchObject({
      value: [{ Id: 1 }],
      unknown: [{ name: 'HourComponentVar_GetResult/HourComponent (nil)', count: 1 }],
    });
  });

  it('names required fields that are missing, and nil ones that may not be', () => {
    expect(decode(hoursAnswer('<HourComponent><Id>1</Id><Hours xsi:nil="true" /></HourComponent>'))).toMatchObject({
      value: [{ Id: 1, Hours: null }],
      missing: [
        { name: 'HourComponentVar_GetResult/HourComponent/Hours (nil)', count: 1 },
        { name: 'HourComponentVar_GetResult/HourComponent/HourCode', count: 1 },
      ],
    });
  });

  it.each(['abc', '', '1.0', '2147483648', '1e3', '0x10', '١'])(
    'refuses %j where a whole number belongs, and names the place',
    (text) => {
      expect(decode(hoursAnswer(`<HourComponent><Id>${text}</Id></HourComponent>`))).toStrictEqual({
        ok: false,
        bad: 'unexpected-shape',
        detail: 'HourComponentVar_GetResult/HourComponent/Id: not a int',
      });
    },
  );

  it('reads prefixes, CDATA, comments and character references like any XML reader', () => {
    const xml = envelope(
      `<n:HourComponentVar_GetResponse xmlns:n="${employee}"><n:HourComponentVar_GetResult><n:HourComponent><n:Id> <!-- one -->1<![CDATA[2]]>&#x33; </n:Id>` +
        '<n:HourCode>+5</n:HourCode><n:Hours>\n8.5\n</n:Hours></n:HourComponent></n:HourComponentVar_GetResult></n:HourComponentVar_GetResponse>',
    );
    expect(decode(`\uFEFF${xml}`)).toMatchObject({ ok: true, value: [{ Id: 123, HourCode: 5, Hours: '8.5' }] });
  });

  it('takes only the wanted fields of each item, without calling the others missing or unknown', () => {
    expect(decode(hoursAnswer(row(1) + row(2, '<X />')), hours, { only: new Set(['Hours']) })).toMatchObject({
      value: [{ Hours: '8.00' }, { Hours: '8.00' }],
      unknown: [{ name: 'HourComponentVar_GetResult/HourComponent/X', count: 1 }],
      missing: [],
    });
  });

  it('tells how many rows it has so far', () => {
    const told: number[] = [];
    const decoder = new ResponseDecoder(builtInContract, hours, { onRows: (rows) => told.push(rows) });
    const bytes = bytesOf(hoursAnswer(row(1) + row(2) + row(3)));
    for (let at = 0; at < bytes.length; at += 10) decoder.write(bytes.subarray(at, at + 10));
    expect(told).toEqual([1, 2, 3]);
    expect(decoder.end().ok).toBe(true);
  });

  it('reads a result element that is not called after its method', () => {
    const xml = encodeResponse(
      builtInContract,
      'EmployeeService.Contract_GetCurrentPeriod',
      { EmployeeId: 5, EmployeeContracts: [] },
      '1.1',
    );
    expect(xml).toContain(
      `<Contract_GetCurrentPeriodResponse xmlns="${employee}"><EmployeeContractItem><EmployeeId>5</EmployeeId>`,
    );
    expect(decode(xml, 'EmployeeService.Contract_GetCurrentPeriod')).toMatchObject({
      value: { EmployeeId: 5, EmployeeContracts: [] },
    });
  });

  it('reads two answers side by side without mixing them', () => {
    const first = new ResponseDecoder(builtInContract, hours);
    const second = new ResponseDecoder(builtInContract, hours);
    const [one, two] = [bytesOf(hoursAnswer(row(1) + row(2))), bytesOf(hoursAnswer(row(3) + row(4)))];
    for (let at = 0; at < one.length; at += 1) {
      first.write(one.subarray(at, at + 1));
      second.write(two.subarray(at, at + 1));
    }
    expect(first.end()).toMatchObject({ value: [{ Id: 1 }, { Id: 2 }], unknown: [] });
    expect(second.end()).toMatchObject({ value: [{ Id: 3 }, { Id: 4 }], unknown: [] });
  });

  it('throws for a method whose fields nobody knows: that is a mistake of the caller', () => {
    expect(() => new ResponseDecoder(builtInContract, 'EmployeeService.Employee_Transition')).toThrow(UnknownMethod);
    expect(() => new ResponseDecoder(builtInContract, 'EmployeeService.constructor')).toThrow(UnknownMethod);
  });
});

describe('faults', () => {
  const text =
    'System.Web.Services.Protocols.SoapException: Server was unable to process request. ---> 2011: Protected mode:\ncannot change <the> past';

  it.each(['1.1', '1.2'] as const)('gives the code and the text as it was written, in SOAP %s', (soap) => {
    expect(decode(encodeFault({ side: 'server', text }, soap))).toStrictEqual({
      ok: false,
      fault: { faultCode: soap === '1.1' ? 'Server' : 'Receiver', text, code: 2011, detail: '' },
    });
  });

  it('has no code when the text has none', () => {
    expect(
      decode(encodeFault({ side: 'client', text: '---> Invalid combination email/password' }, '1.1')),
    ).toMatchObject({ fault: { faultCode: 'Client', code: null } });
  });

  it('takes a Fault of another namespace for an unexpected answer', () => {
    expect(decode(envelope('<Fault><faultstring>x</faultstring></Fault>'))).toMatchObject({ bad: 'unexpected-shape' });
  });
});
