/** What the user's tags hide: as if it were not there in lists, and 1003 when asked for by id. */
export interface Reach {
  readonly hiddenDebtors: ReadonlySet<number>;
  readonly hiddenCompanies: ReadonlySet<number>;
}

export const everything: Reach = { hiddenDebtors: new Set(), hiddenCompanies: new Set() };

/** A company is hidden by itself or with its debtor. */
export const hidesCompany = (reach: Reach, company: { readonly id: number; readonly debtorId: number }): boolean =>
  reach.hiddenCompanies.has(company.id) || reach.hiddenDebtors.has(company.debtorId);
