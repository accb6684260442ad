import type { CompanyId, DebtorId } from '../../shared/domain/ids.js';
import { ok, type Result } from '../../shared/errors.js';
import type { Company, CompanyPeriod, Debtor } from '../../shared/ipc/organisation.js';
import type { Clock } from '../change-sets/ports.js';
import type { OrganisationGateway } from '../nmbrs/gateway/organisation.js';

/** Debtors and companies of the session, remembered in memory so that a company has a name wherever it is shown. */
export class CompanyDirectory {
  readonly #gateway: OrganisationGateway;
  readonly #clock: Clock;
  readonly #companies = new Map<CompanyId, Company>();
  readonly #debtors = new Map<DebtorId, Debtor>();

  constructor(gateway: OrganisationGateway, clock: Clock) {
    this.#gateway = gateway;
    this.#clock = clock;
  }

  async debtors(): Promise<Result<Debtor[]>> {
    const answer = await this.#gateway.debtors();
    if (answer.ok) for (const debtor of answer.data) this.#debtors.set(debtor.id, debtor);
    return answer;
  }

  async companies(debtorId: DebtorId): Promise<Result<Company[]>> {
    const answer = await this.#gateway.companies(debtorId);
    if (answer.ok) for (const company of answer.data) this.#companies.set(company.id, company);
    return answer;
  }

  async period(companyId: CompanyId): Promise<Result<CompanyPeriod>> {
    const answer = await this.#gateway.currentPeriod(companyId);
    return answer.ok ? ok({ current: answer.data, type: answer.data.type, readAt: this.#clock.now() }) : answer;
  }

  /** A company that the user's lists have shown; undefined for an id that was never shown. */
  find(companyId: CompanyId): Company | undefined {
    return this.#companies.get(companyId);
  }

  /** The same of a debtor. */
  findDebtor(debtorId: DebtorId): Debtor | undefined {
    return this.#debtors.get(debtorId);
  }
}
