import { type Desk, openCompany } from './desk.js';

export const korenaar = 'Bakkerij De Korenaar B.V.';
export const active = 2;

/** The bakery that files of these tests are about, and the numbers of who works there. */
export async function openBakery(desk: Desk) {
  const { company, period, columns: list } = await openCompany(desk, korenaar);
  const numbers = list.numbers.filter((_, at) => list.typeIds[at] === active);
  return { companyId: company.id, period, list, numbers };
}
