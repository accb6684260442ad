import { z } from 'zod';
import type { DebtorDefinition } from '../world/organisation.js';
import { demoDomain } from '../world/environment.js';
import { read } from './method.js';

const debtor = (definition: DebtorDefinition) => ({
  Id: definition.id,
  Number: definition.number,
  Name: definition.name,
});

export const debtorMethods = [
  read('DebtorService.Environment_Get', z.object({}), () => ({
    Domain: `${demoDomain}.nmbrs.nl`,
    SubDomain: demoDomain,
  })),
  read('DebtorService.List_GetAll', z.object({}), (_, { books }) => books.debtors().map(debtor)),
  read('DebtorService.List_GetByNumber', z.object({ Number: z.string().optional() }), (input, { books }) =>
    books
      .debtors()
      .filter((definition) => definition.number === input.Number)
      .map(debtor),
  ),
];
