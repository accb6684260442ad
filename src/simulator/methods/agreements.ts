import { z } from 'zod';
import type { Period } from '../../shared/domain/period.js';
import type { CompanyBook, EmployeeBook } from '../books/model.js';
import { versionIn, withVersion } from '../books/versions.js';
import { agreementsFor, type Agreement } from '../world/agreements.js';
import { ofCompanyId, ofEmployee, ofEmployeeInPeriod } from './inputs.js';
import { read, write, type Call } from './method.js';
import { periodOf } from './periods.js';
import { Refusal } from './refusal.js';

const plain = ({ id, guid, number, description }: Agreement) => ({
  Id: id,
  Guid: guid,
  Number: number,
  Description: description,
});

/** The demo's agreements hold in every period. */
const ofCompany = ({ definition }: CompanyBook) =>
  agreementsFor(definition).map((agreement) => ({
    ...plain(agreement),
    Default: agreement.isDefault,
    HoursModel: { Code: 1, Description: 'Urenmodel' },
    WageModel: { Code: 1, Description: 'Loonmodel' },
    CAO: { Code: agreement.id, Description: agreement.description },
    BlnUseProvisional: false,
  }));

/** Null: none yet. */
function heldIn({ books }: Call, employee: EmployeeBook, company: CompanyBook, period: Period) {
  const guid = versionIn(books.parts.agreements.of(employee, company), period)?.guid;
  const agreement = agreementsFor(company.definition).find((one) => one.guid === guid);
  return agreement ? plain(agreement) : null;
}

/** Refuses with 2017 what is no agreement of the company. Unprotected mode is always on, as the method's text says. */
function put({ books }: Call, employee: EmployeeBook, company: CompanyBook, guid: string, from: Period): null {
  const agreement = agreementsFor(company.definition).find((one) => one.guid === guid.toLowerCase());
  if (!agreement) throw new Refusal(2017, 'Invalid labour agreement');
  const versions = books.parts.agreements.of(employee, company);
  books.parts.agreements.put(employee, withVersion(versions, { from, guid: agreement.guid }));
  return null;
}

const withGuid = z.object({ labourAgreementSettingsGroupGuid: z.string() });

export const agreementMethods = [
  read('CompanyService.LabourAgreements_GetCurrent', ofCompanyId, (input, { books }) =>
    ofCompany(books.company(input.CompanyId)),
  ),
  read(
    'CompanyService.LabourAgreements_Get',
    ofCompanyId.extend({ Period: z.int(), Year: z.int() }),
    (input, { books }) => {
      const company = books.company(input.CompanyId);
      periodOf(company, input.Year, input.Period);
      return ofCompany(company);
    },
  ),
  read('EmployeeService.LabourAgreements_GetCurrent', ofEmployee, (input, call) => {
    const { employee, company } = call.books.employee(input.EmployeeId);
    return heldIn(call, employee, company, company.period);
  }),
  read('EmployeeService.LabourAgreements_Get', ofEmployeeInPeriod, (input, call) => {
    const { employee, company } = call.books.employee(input.EmployeeId);
    return heldIn(call, employee, company, periodOf(company, input.Year, input.Period));
  }),
  write('EmployeeService.LabourAgreements_Update', ofEmployeeInPeriod.extend(withGuid.shape), (input, call) => {
    const { employee, company } = call.books.employee(input.EmployeeId);
    const from = periodOf(company, input.Year, input.Period);
    return put(call, employee, company, input.labourAgreementSettingsGroupGuid, from);
  }),
  write('EmployeeService.LabourAgreements_UpdateCurrent', ofEmployee.extend(withGuid.shape), (input, call) => {
    const { employee, company } = call.books.employee(input.EmployeeId);
    return put(call, employee, company, input.labourAgreementSettingsGroupGuid, company.period);
  }),
];
