import { escapeText } from '../../../contract/codec/escape.js';
import type { ResponseOf } from '../../../contract/index.js';
import { nextTurn, scan } from '../../reports/xml/scan.js';
import { ShapeReader } from '../../reports/xml/shape.js';

type Pieces = ResponseOf<'DebtorService.AbsenceXML_Get'>;

/** What an XML text may begin with that has no place inside another one. */
const prolog = /^\uFEFF?\s*(?:<\?xml[^>]*\?>)?\s*/;

/**
 * One document of the pieces that the call gives, one an employee: the ids under the names that the API writes them with
 * (`ComapnyID` is the API's own), and inside `XML` the piece as it came. What a piece holds is described nowhere. One that is
 * no XML that we accept stands there as text, so that it spoils no other.
 */
export async function absenceDocument(pieces: Pieces): Promise<string> {
  const parts: string[] = [];
  for (const piece of pieces ?? []) {
    if (!piece) continue;
    const text = (piece.XML ?? '').replace(prolog, '').trimEnd();
    const ids = `<DebtorID>${piece.DebtorID}</DebtorID><ComapnyID>${piece.ComapnyID}</ComapnyID><EmployeeID>${piece.EmployeeID}</EmployeeID>`;
    const inner = (await isXml(text)) ? text : escapeText(text);
    parts.push(`<AbsenceVerzuim>${ids}<XML>${inner}</XML></AbsenceVerzuim>`);
  }
  return `<AbsenceXML_GetResult>${parts.join('')}</AbsenceXML_GetResult>`;
}

async function isXml(text: string): Promise<boolean> {
  if (!text.startsWith('<')) return false;
  const shape = new ShapeReader();
  return (await scan(text, shape, nextTurn)) && shape.root !== null;
}
