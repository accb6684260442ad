import { Refusal } from '../methods/refusal.js';
import { companyIndexOf, firstNewId } from '../world/ids.js';
import { companies, debtors, type DebtorDefinition } from '../world/organisation.js';
import { generateEmployees } from '../world/people.js';
import type { CompanyBook, EmployeeBook } from './model.js';

/**
 * Everything that the simulated environment knows. Companies are made from the seed when first asked for.
 * Look-ups throw the Refusal that the API gives for an id outside the user's reach.
 */
export class Books {
  readonly #seed: number;
  readonly #companies = new Map<number, CompanyBook>();
  #nextId = firstNewId;

  constructor(seed: number) {
    this.#seed = seed;
  }

  debtors(): readonly DebtorDefinition[] {
    return debtors;
  }

  /** Refuses with 2009. */
  companiesOf(debtorId: number): readonly CompanyBook[] {
    if (!debtors.some((debtor) => debtor.id === debtorId)) throw new Refusal(2009, 'Unauthorized debtor');
    return companies.filter((company) => company.debtorId === debtorId).map((company) => this.company(company.id));
  }

  companies(): readonly CompanyBook[] {
    return companies.map((company) => this.company(company.id));
  }

  /** Refuses with 2004. */
  company(companyId: number): CompanyBook {
    const known = this.#companies.get(companyId);
    if (known) return known;
    const index = companies.findIndex((company) => company.id === companyId);
    const definition = companies[index];
    if (!definition) throw new Refusal(2004, 'Unauthorized company');
    const seed = this.#seed;
    let people: Map<number, EmployeeBook> | undefined;
    const book: CompanyBook = {
      definition,
      period: definition.period,
      // A list of companies must not make ten thousand people.
      get employees() {
        people ??= generateEmployees(seed, definition, index);
        return people;
      },
    };
    this.#companies.set(companyId, book);
    return book;
  }

  /** Refuses with 2003. */
  employee(employeeId: number): { readonly employee: EmployeeBook; readonly company: CompanyBook } {
    const definition = companies[companyIndexOf(employeeId)];
    const company = definition && this.company(definition.id);
    const employee = company?.employees.get(employeeId);
    if (!company || !employee) throw new Refusal(2003, 'Unauthorized employee');
    return { employee, company };
  }

  /** An id that no record has had. Only writes take one, so that a replay gives the same ids. */
  newId(): number {
    this.#nextId += 1;
    return this.#nextId;
  }
}
