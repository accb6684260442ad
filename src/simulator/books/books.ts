import { Refusal } from '../methods/refusal.js';
import { companyIndexOf } from '../world/ids.js';
import { companies, debtors, type CompanyDefinition, type DebtorDefinition } from '../world/organisation.js';
import type { CompanyBook, EmployeeBook } from './model.js';
import { everything, hidesCompany, type Reach } from './reach.js';
import type { CompanyRecords, DebtorBook } from './records.js';
import { Store } from './store.js';

/**
 * Everything that the simulated environment knows, as far as one user may see it. Look-ups throw the Refusal that the
 * API gives for an id that does not exist, and 1003 for one that the user's tags hide.
 */
export class Books {
  readonly #store: Store;
  readonly #reach: Reach;

  constructor(from: number | Store, reach: Reach = everything) {
    this.#store = typeof from === 'number' ? new Store(from) : from;
    this.#reach = reach;
  }

  /** The same books through somebody's tags: what one changes, the other sees. */
  seenThrough(reach: Reach): Books {
    return new Books(this.#store, reach);
  }

  /** Parts of the employees' books, made when first asked for. */
  get parts(): Pick<
    Store,
    'bankAccounts' | 'placements' | 'costs' | 'agreements' | 'terms' | 'registration' | 'absences' | 'leave'
  > {
    return this.#store;
  }

  debtors(): readonly DebtorDefinition[] {
    return debtors.filter((debtor) => !this.#reach.hiddenDebtors.has(debtor.id));
  }

  /** Refuses with 2009. */
  debtor(debtorId: number): DebtorDefinition {
    const found = debtors.find((debtor) => debtor.id === debtorId);
    if (!found) throw new Refusal(2009, 'Unauthorized debtor');
    if (this.#reach.hiddenDebtors.has(debtorId)) throw hidden();
    return found;
  }

  /** Refuses with 2009. */
  debtorBook(debtorId: number): DebtorBook {
    return this.#store.debtorBook(this.debtor(debtorId).id);
  }

  /** Refuses with 2009. */
  companiesOf(debtorId: number): readonly CompanyBook[] {
    const { id } = this.debtor(debtorId);
    return this.companies().filter((company) => company.definition.debtorId === id);
  }

  companies(): readonly CompanyBook[] {
    return companies
      .filter((definition) => !hidesCompany(this.#reach, definition))
      .map((definition) => this.#store.company(definition));
  }

  /** Refuses with 2004. */
  company(companyId: number): CompanyBook {
    const definition = companies.find((company) => company.id === companyId);
    if (!definition) throw new Refusal(2004, 'Unauthorized company');
    return this.#visible(definition);
  }

  /** Refuses with 2004. */
  companyRecords(companyId: number): CompanyRecords {
    return this.#store.companyRecords(this.company(companyId).definition);
  }

  /** Refuses with 2003. */
  employee(employeeId: number): { readonly employee: EmployeeBook; readonly company: CompanyBook } {
    const definition = companies[companyIndexOf(employeeId)];
    const company = definition && this.#store.company(definition);
    const employee = company?.employees.get(employeeId);
    if (!definition || !employee) throw new Refusal(2003, 'Unauthorized employee');
    return { employee, company: this.#visible(definition) };
  }

  /** Everything in one employee's book, parts that nobody asked for before made now. Refuses with 2003. */
  wholeEmployee(employeeId: number): unknown {
    const { employee, company } = this.employee(employeeId);
    const { bankAccounts, placements, costs, agreements, terms, registration, absences, leave } = this.parts;
    return {
      ...employee,
      bankAccounts: bankAccounts.of(employee, company),
      ...placements.of(employee, company),
      costs: costs.of(employee, company),
      agreements: agreements.of(employee, company),
      ...terms.of(employee, company),
      registration: registration.of(employee, company),
      absences: absences.of(employee, company),
      leave: leave.of(employee, company),
    };
  }

  /** Only writes take one. */
  newId(): number {
    return this.#store.newId();
  }

  #visible(definition: CompanyDefinition): CompanyBook {
    if (hidesCompany(this.#reach, definition)) throw hidden();
    return this.#store.company(definition);
  }
}

const hidden = (): Refusal => new Refusal(1003, "Unauthorized access to data: hidden by the user's tags");
