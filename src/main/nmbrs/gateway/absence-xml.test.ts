import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../reports/read-report.js';
import { absenceDocument } from './absence-xml.js';

const piece = (EmployeeID: number, XML?: string) => ({ DebtorID: 1, ComapnyID: 2, EmployeeID, ...(XML && { XML }) });

describe('the document of absence XML', () => {
  it('has each piece as it came, under the ids of the call', async () => {
    const inner = '\uFEFF<?xml version="1.0" encoding="utf-16"?>\r\n<Verzuim><Van>2026-02-28</Van></Verzuim>';
    expect(await absenceDocument([piece(7, inner)])).toBe(
      '<AbsenceXML_GetResult><AbsenceVerzuim><DebtorID>1</DebtorID><ComapnyID>2</ComapnyID><EmployeeID>7</EmployeeID>' +
        '<XML><Verzuim><Van>2026-02-28</Van></Verzuim></XML></AbsenceVerzuim></AbsenceXML_GetResult>',
    );
  });

  it('becomes a table that the viewer makes by itself, a line an employee', async () => {
    const document = await absenceDocument(
      [7, 8, 9].map((id) => piece(id, `<Verzuim><Van>2026-02-2${id - 1}</Van><Procent>${id}0</Procent></Verzuim>`)),
    );
    const { readable, tables } = await readReport(document);
    expect(readable).toBe(true);
    expect(tables[0]?.rows).toBe(3);
    expect(tables[0]?.columns.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['EmployeeID', 'Van', 'Procent']),
    );
  });

  it('stays readable whatever a piece holds: what is no XML stands there as text', async () => {
    const odd = fc.oneof(
      fc.string(),
      fc.constantFrom('<a>', '<!DOCTYPE a []><a/>', '<a/><b/>', 'geen', '</XML>', '<a>&x;</a>'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(odd, { minLength: 1, maxLength: 4 }), async (texts) => {
        // XML 1.0 cannot hold these in any form; the wire decoder lets none of them through.
        const clean = texts.map((text) => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/gu, ''));
        const document = await absenceDocument(clean.map((text, at) => piece(at + 1, text)));
        expect((await readReport(document)).readable).toBe(true);
      }),
    );
  });

  it('is an empty one when nobody was absent', async () => {
    expect(await absenceDocument([])).toBe('<AbsenceXML_GetResult></AbsenceXML_GetResult>');
  });
});
