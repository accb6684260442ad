import { addDays, type Day } from '../../shared/domain/calendar.js';
import type { AbsenceItem } from '../books/parts.js';
import { element } from '../reports/report-xml.js';
import { day } from './absence-values.js';
import { ofDebtor } from './inputs.js';
import { read } from './method.js';
import { Refusal } from './refusal.js';

/**
 * The lines of everybody of a debtor who was absent between two days. What the text of a piece holds is described nowhere:
 * its elements are made up here, and a client that counts on them is wrong.
 */
export const absenceXmlMethods = [
  read('DebtorService.AbsenceXML_Get', ofDebtor.extend({ from: day, to: day }), (input, { books }) => {
    const { from, to } = input;
    const companies = books.companiesOf(input.DebtorId);
    if (to < from) throw new Refusal(2028, 'Start date after end date');
    return companies.flatMap((company) =>
      [...company.employees.values()].flatMap((employee) => {
        const lines = books.parts.absences.of(employee, company).filter((item) => touches(item, from, to));
        if (lines.length === 0) return [];
        const XML = `<?xml version="1.0" encoding="utf-16"?>\r\n<Verzuim>${lines.map(lineOf).join('')}</Verzuim>`;
        return [{ DebtorID: input.DebtorId, ComapnyID: company.definition.id, EmployeeID: employee.id, XML }];
      }),
    );
  }),
];

const touches = ({ start, end }: AbsenceItem, from: Day, to: Day): boolean =>
  start <= to && (end === null || end >= from);

/** The first day back stands in it as many forms have it, so that a reader of the text cannot take it for the wire's `End`. */
const lineOf = ({ dossier, percentage, start, end }: AbsenceItem): string =>
  `<Regel>${element('Dossier', String(dossier))}${element('Percentage', String(percentage))}${element('EersteDag', start)}${element('EersteDagTerug', end === null ? '' : addDays(end, 1))}</Regel>`;
