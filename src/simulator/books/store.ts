import { absencesOf } from '../world/absences.js';
import { agreementsOf } from '../world/agreements.js';
import { bankAccountsOf } from '../world/bank-accounts.js';
import { companyRecords } from '../world/company-records.js';
import { costsOf } from '../world/costs.js';
import { debtorBook } from '../world/debtor-book.js';
import { firstNewId } from '../world/ids.js';
import { companies, debtors, type CompanyDefinition } from '../world/organisation.js';
import { generateEmployees } from '../world/people.js';
import { leaveOf } from '../world/leave.js';
import { placementsOf } from '../world/placements.js';
import { registrationOf } from '../world/registration.js';
import { termsOf } from '../world/terms.js';
import type { CompanyBook, EmployeeBook } from './model.js';
import type { AbsenceItem, AgreementVersion, BankSpan, CostVersion, LeaveBook, Placements, Terms } from './parts.js';
import type { CompanyRecords, DebtorBook } from './records.js';
import type { Registration } from './registration.js';
import { Shelf } from './shelf.js';

/** All that stands, whoever looks. Each thing is made from the seed when it is first asked for. */
export class Store {
  readonly #seed: number;
  readonly #companies = new Map<number, CompanyBook>();
  readonly #companyRecords = new Map<number, CompanyRecords>();
  readonly #debtors = new Map<number, DebtorBook>();
  #nextId = firstNewId;

  readonly bankAccounts: Shelf<readonly BankSpan[]>;
  readonly placements: Shelf<Placements>;
  readonly costs: Shelf<readonly CostVersion[]>;
  readonly agreements: Shelf<readonly AgreementVersion[]>;
  readonly terms: Shelf<Terms>;
  readonly registration: Shelf<Registration>;
  readonly absences: Shelf<readonly AbsenceItem[]>;
  readonly leave: Shelf<LeaveBook>;

  constructor(seed: number) {
    this.#seed = seed;
    this.bankAccounts = new Shelf((employee, company) => bankAccountsOf(seed, employee, company.definition));
    this.placements = new Shelf((employee, company) => placementsOf(seed, employee, company.definition));
    this.costs = new Shelf((employee, company) => costsOf(seed, employee, company.definition));
    this.agreements = new Shelf((employee, company) => agreementsOf(employee, company.definition));
    this.terms = new Shelf((employee, company) => termsOf(seed, employee, company.definition));
    this.registration = new Shelf((employee, company) => registrationOf(seed, employee, company.definition));
    this.absences = new Shelf((employee, company) =>
      absencesOf(seed, employee, company.definition, this.terms.of(employee, company).employments),
    );
    this.leave = new Shelf((employee, company) =>
      leaveOf(seed, employee, company.definition, this.terms.of(employee, company).employments),
    );
  }

  company(definition: CompanyDefinition): CompanyBook {
    const known = this.#companies.get(definition.id);
    if (known) return known;
    const seed = this.#seed;
    let people: Map<number, EmployeeBook> | undefined;
    const book: CompanyBook = {
      definition,
      period: definition.period,
      // A list of companies must not make ten thousand people.
      get employees() {
        people ??= generateEmployees(seed, definition, companies.indexOf(definition));
        return people;
      },
    };
    this.#companies.set(definition.id, book);
    return book;
  }

  companyRecords(definition: CompanyDefinition): CompanyRecords {
    return remembered(this.#companyRecords, definition.id, () => companyRecords(this.#seed, definition));
  }

  /** The id must be a debtor's. */
  debtorBook(debtorId: number): DebtorBook {
    return remembered(this.#debtors, debtorId, () => {
      const definition = debtors.find((debtor) => debtor.id === debtorId);
      if (!definition) throw new RangeError(`No debtor ${debtorId}`);
      return debtorBook(this.#seed, definition);
    });
  }

  /** An id that no record has had. Only writes take one, so that a replay gives the same ids. */
  newId(): number {
    this.#nextId += 1;
    return this.#nextId;
  }
}

function remembered<T>(known: Map<number, T>, id: number, make: () => T): T {
  const held = known.get(id) ?? make();
  known.set(id, held);
  return held;
}
