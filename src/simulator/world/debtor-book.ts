import type { DebtorBook, Manager } from '../books/records.js';
import type { DebtorDefinition } from './organisation.js';
import { companies } from './organisation.js';
import { madeUpName, madeUpPhone } from './people-names.js';
import { homeAddress } from './places.js';
import { randomFor } from './random-part.js';
import { departmentId, functionId, functionNames, workplacesOf } from './workplaces.js';

/** Departments and functions as the debtor's companies use them, with a manager for each department. */
export function debtorBook(seed: number, debtor: DebtorDefinition): DebtorBook {
  const random = randomFor(seed, 'records', debtor.id);
  const places = workplacesOf(debtor.id);
  const company = companies.find(({ debtorId }) => debtorId === debtor.id);
  const domain = company?.mailDomain ?? 'example.org';
  const person = (): { name: string; email: string; phone: string } => {
    const { firstName, name, mail } = madeUpName(random);
    return { name: `${firstName} ${name}`, email: `${mail}@${domain}`, phone: madeUpPhone(random) };
  };
  return {
    departments: places.map(({ code, description }) => ({
      id: departmentId(debtor.id, code),
      code,
      description,
    })),
    functions: functionNames(debtor.id).map((description, index) => ({
      id: functionId(debtor.id, description),
      code: 1000 + index * 10,
      description,
    })),
    titles: ['drs.', 'ir.', 'mr.', 'ing.', 'dr.'],
    managers: places.map(({ code, description }, index): Manager => {
      const { firstName, name, mail } = madeUpName(random);
      return {
        number: 900 + index,
        firstName,
        name,
        departmentId: departmentId(debtor.id, code),
        function: `Manager ${description}`,
        phone: madeUpPhone(random),
        mobile: '',
        email: `${mail}@${domain}`,
      };
    }),
    address: homeAddress(random, company?.region ?? 'west'),
    contact: person(),
    accountant: person(),
  };
}
