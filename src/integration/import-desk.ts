import type { ChangeSetId } from '../shared/domain/ids.js';
import { type Desk, openCompany, value } from './desk.js';

export const korenaar = 'Bakkerij De Korenaar B.V.';
export const active = 2;

/** The bakery that files of these tests are about, and the numbers of who works there. */
export async function openBakery(desk: Desk) {
  const { company, period, columns: list } = await openCompany(desk, korenaar);
  const numbers = list.numbers.filter((_, at) => list.typeIds[at] === active);
  return { companyId: company.id, period, list, numbers };
}

/** Ticks off and consents to what there is, sends, and waits for rest. */
export async function sendWhole(desk: Desk, id: ChangeSetId): Promise<void> {
  const { changes } = desk.services.handlers;
  const plan = value(await changes.check({ id }));
  for (const warning of plan.warnings) value(await changes.acknowledge({ id, warningId: warning.id, on: true }));
  if (plan.earlierPeriod) value(await changes.consent({ id, on: true }));
  const { planHash } = value(await changes.get({ id }));
  value(await changes.send({ id, planHash: planHash ?? '' }));
  await desk.still(id);
}
