import type { Books } from '../books/books.js';
import type { CompanyBook, EmployeeBook } from '../books/model.js';
import { personalIn } from '../books/personal.js';
import type { PersonalRecord } from '../books/personal-record.js';
import type { Contract, Employment } from '../books/parts.js';
import type { DebtorDefinition } from '../world/organisation.js';

/** What every report says of a person, as it stands in the current period of the company. */
export interface Person {
  readonly employee: EmployeeBook;
  readonly company: CompanyBook;
  readonly debtor: DebtorDefinition;
  readonly record: PersonalRecord;
  readonly employment: Employment | undefined;
  readonly contracts: readonly Contract[];
}

/** Everybody whom the user may see, in all companies: the report methods have no filter. */
export function* people(books: Books): Generator<Person, undefined> {
  for (const debtor of books.debtors()) {
    for (const company of books.companiesOf(debtor.id)) {
      if (company.definition.personalDataRefused) continue;
      for (const employee of company.employees.values()) {
        const { employments, contracts } = books.parts.terms.of(employee, company);
        const { record } = personalIn(employee, company.period);
        yield { employee, company, debtor, record, employment: employments.at(-1), contracts };
      }
    }
  }
  return undefined;
}
