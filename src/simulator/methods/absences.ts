import { z } from 'zod';
import type { AbsenceItem } from '../books/parts.js';
import { absencesOf, endedBefore, free, lastOfCase, percentage, running } from './absence-cases.js';
import { AbsenceInput, day, givenKind, wireAbsence, wireAbsenceWithCause } from './absence-values.js';
import { ofCompanyId, ofEmployee, text } from './inputs.js';
import { read, write, type Call } from './method.js';
import { Refusal } from './refusal.js';

const inserted = ofEmployee.extend({ Absence: AbsenceInput, NewDossier: z.boolean() });
const notified = ofEmployee.extend({ Absence: AbsenceInput });
const recovered = ofEmployee.extend({ AbsenceID: z.int(), Reportdate: day, Comment: text });

function itemOf(call: Call, input: AbsenceInput, dossier: number, kind: number): AbsenceItem {
  const { AbsenceCause: cause } = input;
  return {
    id: call.books.newId(),
    dossier,
    kind,
    percentage: input.Percentage,
    start: input.Start,
    reported: input.RegistrationStartDate,
    end: input.End,
    endReported: input.RegistrationEndDate,
    comment: input.Comment,
    cause: cause === undefined ? null : { id: cause.CauseId, text: cause.Cause },
  };
}

/** A case of its own. Takes ids only once nothing is left to refuse. */
function begin(call: Call, employeeId: number, input: z.output<typeof AbsenceInput>): number {
  const { items, put } = absencesOf(call, employeeId);
  if (!input) throw new Refusal(2030, 'Invalid set of values (Absence)');
  const kind = givenKind(input.Dossier);
  percentage(input.Percentage);
  free(items, { start: input.Start, end: input.End });
  const item = itemOf(call, input, call.books.newId(), kind);
  put([...items, item]);
  return item.id;
}

/** Another line of a case that there is; a running one goes on until the day before. */
function add(call: Call, employeeId: number, input: z.output<typeof AbsenceInput>): number {
  const { items, put } = absencesOf(call, employeeId);
  if (!input) throw new Refusal(2030, 'Invalid set of values (Absence)');
  const last = items.findLast(({ dossier }) => dossier === input.Dossiernr);
  if (!last) throw new Refusal(2018, 'Invalid absence id');
  percentage(input.Percentage);
  const before = last.end === null ? endedBefore(items, last, input.Start) : items;
  free(before, { start: input.Start, end: input.End });
  const item = itemOf(call, input, last.dossier, last.kind);
  put([...before, item]);
  return item.id;
}

const insert = (call: Call, input: z.output<typeof inserted>): number =>
  (input.NewDossier ? begin : add)(call, input.EmployeeId, input.Absence);

export const absenceMethods = [
  read('EmployeeService.Absence_GetList', ofEmployee, (input, call) =>
    absencesOf(call, input.EmployeeId).items.map(wireAbsence),
  ),
  read('EmployeeService.Absence2_GetList', ofEmployee, (input, call) =>
    absencesOf(call, input.EmployeeId).items.map(wireAbsenceWithCause),
  ),
  read('EmployeeService.Absence_GetAll_AllEmployeesByCompany', ofCompanyId, (input, { books }) => {
    const company = books.company(input.CompanyId);
    return [...company.employees.values()].flatMap((employee) =>
      books.parts.absences.of(employee, company).map((item) => ({ ...wireAbsence(item), EmployeeId: employee.id })),
    );
  }),
  write('EmployeeService.Absence_Insert', inserted, (input, call) => insert(call, input)),
  write('EmployeeService.Absence2_Insert', inserted, (input, call) => insert(call, input)),
  write('EmployeeService.AbsenceNotification_Insert', notified, (input, call) =>
    add(call, input.EmployeeId, input.Absence),
  ),
  write(
    'EmployeeService.Absence_PartialRecoveryInsert',
    recovered.extend({ StartDate: day, Percent: z.int() }),
    (input, call) => {
      const { items, put } = absencesOf(call, input.EmployeeId);
      const last = running(lastOfCase(items, input.AbsenceID));
      const item = { ...last, percentage: percentage(input.Percent), start: input.StartDate };
      const before = endedBefore(items, last, input.StartDate);
      const id = call.books.newId();
      put([...before, { ...item, id, reported: input.Reportdate, comment: input.Comment }]);
      return id;
    },
  ),
  write('EmployeeService.Absence_RecoveryInsert', recovered.extend({ Lastdayabsence: day }), (input, call) => {
    const { items, put } = absencesOf(call, input.EmployeeId);
    const last = running(lastOfCase(items, input.AbsenceID));
    if (input.Lastdayabsence < last.start) throw new Refusal(2028, 'Start date after end date');
    const ended = { ...last, end: input.Lastdayabsence, endReported: input.Reportdate };
    put(items.map((item) => (item === last ? ended : item)));
    return 'true';
  }),
];
