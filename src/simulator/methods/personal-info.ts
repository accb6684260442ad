import { z } from 'zod';
import { comparePeriods, type Period } from '../../shared/domain/period.js';
import type { CompanyBook, EmployeeBook, PersonalVersion } from '../books/model.js';
import { personalIn } from '../books/personal.js';
import { withVersion } from '../books/versions.js';
import { PersonalRecord } from '../books/personal-record.js';
import { codeOf, maritalStatuses, nameUses } from '../world/marital-status.js';
import { displayName } from '../world/names.js';
import { read, write, type Call } from './method.js';
import { periodOf } from './periods.js';
import { Refusal } from './refusal.js';
import { personalTexts } from './personal-texts.js';

const PersonalInput = PersonalRecord.extend({
  Id: z.int(),
  Number: z.int(),
  EmployeeNumber: z.int().nullish(),
  DisplayName: z.string().optional(),
});

const ofEmployee = z.object({ EmployeeId: z.int() });
const inPeriod = ofEmployee.extend({ Period: z.int(), Year: z.int() });
const ofCompany = z.object({ CompanyID: z.int() });
const update = ofEmployee.extend({ PersonalInfo: PersonalInput.optional() });

/** The user's template, asked before anything is looked up in the record. */
export function allowPersonalData(company: CompanyBook): CompanyBook {
  if (company.definition.personalDataRefused)
    throw new Refusal(1002, 'Unauthorized access: the user template does not allow this call');
  return company;
}

function single(employee: EmployeeBook, period: Period) {
  const version = personalIn(employee, period);
  const { record } = version;
  return {
    Id: version.id,
    Number: employee.number,
    DisplayName: displayName(record),
    EmployeeNumber: employee.number,
    ...personalTexts(record),
    Gender: record.Gender === '' ? null : record.Gender,
    NationalityCode: record.NationalityCode,
    IdentificationType: record.IdentificationType ?? 0,
    BurgerlijkeStaat: record.BurgerlijkeStaat,
    Naamstelling: record.Naamstelling,
    Birthday: record.Birthday,
    DeceasedDate: record.DeceasedDate,
  };
}

/** The bulk read's own shape: numbers where the single read has texts, and the period from which it holds. */
function bulk(employee: EmployeeBook, version: PersonalVersion, withBsn: boolean) {
  const { record } = version;
  const { BSN, ...texts } = personalTexts(record);
  return {
    Id: version.id,
    DisplayName: displayName(record),
    EmployeeNumber: employee.number,
    ...(withBsn && { BSN }),
    ...texts,
    Gender: record.Gender === '' ? 'undefined' : record.Gender,
    NationalityCode: record.NationalityCode ?? 0,
    IdentificationType: record.IdentificationType ?? 0,
    BurgerlijkeStaat: codeOf(maritalStatuses, record.BurgerlijkeStaat),
    Naamstelling: codeOf(nameUses, record.Naamstelling),
    Birthday: record.Birthday,
    CreationDate: version.createdAt,
    StartPeriod: version.from.number,
    StartYear: version.from.year,
    DeceasedDate: record.DeceasedDate,
  };
}

const wholeCompany = (company: CompanyBook, withBsn: boolean) =>
  [...allowPersonalData(company).employees.values()].map((employee) => ({
    EmployeeId: employee.id,
    EmployeePersonalInfos: employee.personal.map((version) => bulk(employee, version, withBsn)),
  }));

/**
 * Replaces the whole record from the period on; one that begins in that very period is rewritten and keeps its id. What the API does with fields that are left out is not known;
 * here they become empty, so that a client that counts on the opposite is found out.
 * The method has no UnprotectedMode, so an earlier period is not refused: the client must guard it.
 */
function replace(
  employee: EmployeeBook,
  input: z.output<typeof PersonalInput> | undefined,
  from: Period,
  { books, at }: Call,
): null {
  if (!input) throw new Refusal(2030, 'Invalid set of values (PersonalInfo)');
  const { Id: _id, Number: _number, EmployeeNumber, DisplayName: _display, ...record } = input;
  if (record.LastName === '' || record.Birthday === null)
    throw new Refusal(2030, 'Invalid set of values (LastName and Birthday are required)');
  if (typeof EmployeeNumber === 'number' && EmployeeNumber !== employee.number)
    throw new Refusal(2030, 'The demo environment does not renumber employees');
  const id = employee.personal.find((version) => comparePeriods(version.from, from) === 0)?.id ?? books.newId();
  employee.personal = withVersion(employee.personal, { id, from, createdAt: at, record });
  return null;
}

export const personalInfoMethods = [
  read('EmployeeService.PersonalInfo_Get', inPeriod, (input, { books }) => {
    const { employee, company } = books.employee(input.EmployeeId);
    return single(employee, periodOf(allowPersonalData(company), input.Year, input.Period));
  }),
  read('EmployeeService.PersonalInfo_GetCurrent', ofEmployee, (input, { books }) => {
    const { employee, company } = books.employee(input.EmployeeId);
    return single(employee, allowPersonalData(company).period);
  }),
  read('EmployeeService.PersonalInfo_GetAll_AllEmployeesByCompany', ofCompany, (input, { books }) =>
    wholeCompany(books.company(input.CompanyID), true),
  ),
  read('EmployeeService.PersonalInfoWithoutBSN_Get_GetAllEmployeesByCompany', ofCompany, (input, { books }) =>
    wholeCompany(books.company(input.CompanyID), false),
  ),
  write('EmployeeService.PersonalInfo_Update', update.extend({ Period: z.int(), Year: z.int() }), (input, call) => {
    const { employee, company } = call.books.employee(input.EmployeeId);
    return replace(employee, input.PersonalInfo, periodOf(allowPersonalData(company), input.Year, input.Period), call);
  }),
  write('EmployeeService.PersonalInfo_UpdateCurrent', update, (input, call) => {
    const { employee, company } = call.books.employee(input.EmployeeId);
    return replace(employee, input.PersonalInfo, allowPersonalData(company).period, call);
  }),
];
