import { addPeriods } from '../../shared/domain/period.js';
import type { CompanyRecords } from '../books/records.js';
import type { PayLine } from '../books/registration.js';
import { costCentersOf, costUnitsOf } from './cost-codes.js';
import { demoIban } from './iban.js';
import type { CompanyDefinition } from './organisation.js';
import { madeUpName, madeUpPhone } from './people-names.js';
import { homeAddress } from './places.js';
import { wageCodesOf } from './pay-codes.js';
import { randomFor } from './random-part.js';

/** What a company keeps about itself. A company without people is new: no address, account or contact yet. */
export function companyRecords(seed: number, company: CompanyDefinition): CompanyRecords {
  const wageLines = ownWageLines(company);
  const costs = { costCenters: costCentersOf(company), costUnits: costUnitsOf(company), wageLines, runRequests: [] };
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

/** A fixed allowance of the company itself. Variable lines of its own a company has only once somebody enters them. */
function ownWageLines(company: CompanyDefinition): readonly PayLine[] {
  const code = 4200;
  if (company.employees === 0 || !wageCodesOf(company).some((one) => one.code === code)) return [];
  const unread = { costCenterId: null, costUnitId: null, comment: '', documentName: '', attachment: '' };
  const from = addPeriods(company.period, -6);
  return [{ id: company.id * 100 + 1, kind: 'wages', fixed: true, from, until: null, code, amount: '2.40', ...unread }];
}
