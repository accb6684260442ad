import { wireDay } from '../../shared/domain/calendar.js';
import type { Books } from '../books/books.js';
import { holdsIn } from '../books/spans.js';
import { displayName } from '../world/names.js';
import { people, type Person } from './person-facts.js';
import { reportXml, type Line } from './report-xml.js';

/** Element names as a public client reads them (go-nmbrs); whether there are more is not known. */
function line({ employee, company, debtor, record, employment, contracts }: Person): Line {
  const home = employee.addresses.find((span) => span.kind === 'HomeAddress' && holdsIn(span, company.period));
  const contract = contracts.at(-1);
  const day = (text: string | null | undefined): string => (text ? wireDay(text) : '');
  return [
    ['EmployeeId', employee.id],
    ['EmployeeNumber', employee.number],
    ['EmployeeName', displayName(record)],
    ['Initials', record.Initials],
    ['Surname', record.LastName],
    ['FirstName', record.Nickname],
    ['FirstNameInFull', record.FirstName],
    ['BSN', record.BSN],
    ['Birthdate', record.Birthday ?? ''],
    ['PlaceOfBirth', record.PlaceOfBirth],
    ['TelephonePrivate', record.TelephonePrivate],
    ['TelephoneMobilePrivate', record.TelephoneMobilePrivate],
    ['EmailPrivate', record.EmailPrivate],
    ['Gender', record.Gender],
    ['Title', record.Title],
    ['Nationality', record.NationalityCode ?? ''],
    ['State', record.BurgerlijkeStaat],
    ['CompanyId', company.definition.id],
    ['Company', company.definition.name],
    ['CompanyNumber', company.definition.number],
    ['Debtor', debtor.name],
    ['DebtorId', debtor.id],
    ['DebtorNumber', debtor.number],
    ['InServiceDate', day(employment?.start)],
    ['OutServiceDate', day(employment?.end)],
    ['ContractStartDate', day(contract?.start)],
    ['ContractEndDate', day(contract?.end)],
    ['Address', home?.values.street ?? ''],
    ['HouseNumber', `${home?.values.houseNumber ?? ''}${home?.values.houseNumberAddition ?? ''}`],
    ['PostCode', home?.values.postalCode ?? ''],
    ['City', home?.values.city ?? ''],
    ['Country', home?.values.country ?? ''],
    ['CountryOfBirth', record.CountryOfBirthISOCode],
  ];
}

export const nameAddressReport = (books: Books, mark: boolean): string =>
  reportXml('EmployeeList', [...people(books)].map(line), mark);
