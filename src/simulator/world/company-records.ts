import type { CompanyRecords } from '../books/records.js';
import { costCentersOf, costUnitsOf } from './cost-codes.js';
import { demoIban } from './iban.js';
import type { CompanyDefinition } from './organisation.js';
import { madeUpName, madeUpPhone } from './people-names.js';
import { homeAddress } from './places.js';
import { randomFor } from './random-part.js';

/** What a company keeps about itself. A company without people is new: no address, account or contact yet. */
export function companyRecords(seed: number, company: CompanyDefinition): CompanyRecords {
  const costs = { costCenters: costCentersOf(company), costUnits: costUnitsOf(company), wageLines: [] };
  if (company.employees === 0) return { ...costs, address: null, bankAccount: null, contact: null };
  const random = randomFor(seed, 'records', company.id);
  const { firstName, name, mail } = madeUpName(random);
  const account = { number: '', description: 'Salarissen', iban: demoIban(random.between(1, 9_999_999_999)), bic: '' };
  return {
    ...costs,
    address: { id: company.id * 10, isDefault: true, values: homeAddress(random, company.region) },
    bankAccount: {
      id: company.id * 10 + 1,
      values: { ...account, city: '', name: company.name, kind: 'Bankrekening1' },
    },
    contact: {
      number: company.number,
      name: `${firstName} ${name}`,
      email: `${mail}@${company.mailDomain}`,
      phone: madeUpPhone(random),
      function: 'Contactpersoon personeelszaken',
    },
  };
}
