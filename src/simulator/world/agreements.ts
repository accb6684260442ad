import type { EmployeeBook } from '../books/model.js';
import type { AgreementVersion } from '../books/parts.js';
import { companies, type CompanyDefinition } from './organisation.js';

/** A labour agreement that a company works under; all of it is demo data, the names too. */
export interface Agreement {
  readonly id: number;
  readonly guid: string;
  readonly number: number;
  readonly description: string;
  readonly isDefault: boolean;
}

const names: Readonly<Record<number, readonly string[]>> = {
  51011: ['Ambachtelijk bakken', 'Winkelpersoneel'],
  51012: ['Schoonmaak en glas'],
  51013: ['Mode en textiel'],
  51021: ['Logistiek en transport', 'Kantoorpersoneel'],
  51022: ['Flexwerk'],
  51031: ['Thuiszorg'],
  51032: ['Contractcatering'],
};

/** Guids of the random kind in form, made from the id so that everybody sees the same. */
const guidOf = (id: number): string => `00000000-0000-4000-8000-${id.toString(16).padStart(12, '0')}`;

/** The first is the company's standard; a company may have none yet. */
export const agreementsFor = (company: CompanyDefinition): readonly Agreement[] =>
  (names[company.id] ?? []).map((description, index) => ({
    id: company.id * 10 + index,
    guid: guidOf(company.id * 10 + index),
    number: index + 1,
    description,
    isDefault: index === 0,
  }));

export const agreementsOfDebtor = (debtorId: number): readonly Agreement[] =>
  companies.filter((company) => company.debtorId === debtorId).flatMap(agreementsFor);

/** Everybody begins under the company's standard. */
export function agreementsOf(employee: EmployeeBook, company: CompanyDefinition): readonly AgreementVersion[] {
  const [standard] = agreementsFor(company);
  const from = employee.personal[0]?.from;
  return standard && from && employee.typeId !== 1 ? [{ from, guid: standard.guid }] : [];
}
