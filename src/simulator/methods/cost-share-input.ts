import { z } from 'zod';
import type { CostShare } from '../books/parts.js';
import type { CompanyRecords } from '../books/records.js';
import { intOrNull, text } from './inputs.js';
import type { Call } from './method.js';
import { Refusal } from './refusal.js';

const ShareInput = z.object({
  Id: z.int(),
  CostCenter: z.object({ Id: intOrNull, Code: text, Description: text }).optional(),
  Kostensoort: z.object({ Code: text, Description: text }).optional(),
  Percentage: z.string().regex(/^\d{1,3}(\.\d{1,6})?$/),
  Default: z.boolean(),
});
export const SharesInput = z.array(ShareInput).readonly().optional();

/** In millionths of a percent, so that three thirds can be told from a whole. */
function millionths(percentage: string): number {
  const [whole = '', fraction = ''] = percentage.split('.');
  return Number(whole + fraction.padEnd(6, '0'));
}

/** A center is named by its id, or else by its code. Refuses with 2037 and 2038. */
function centerOf(records: CompanyRecords, center: z.output<typeof ShareInput>['CostCenter']): number {
  const id = center?.Id ?? 0;
  const found = records.costCenters.find((one) => (id === 0 ? one.code === center?.Code : one.id === id));
  if (found) return found.id;
  throw id === 0 ? new Refusal(2038, 'Invalid CostCenterCode') : new Refusal(2037, 'Invalid CostCenterId');
}

function unitOf(records: CompanyRecords, code: string): number | null {
  if (code === '') return null;
  const found = records.costUnits.find((one) => one.code === code);
  if (!found) throw new Refusal(2030, 'Invalid set of values (no such cost unit)');
  return found.id;
}

/** All shares anew, each with an id of its own. Shares that are not 100 together, or without one standard, are refused. */
export function givenShares(
  input: z.output<typeof SharesInput>,
  records: CompanyRecords,
  { books }: Call,
): readonly CostShare[] {
  const shares = (input ?? []).map((share) => ({
    costCenterId: centerOf(records, share.CostCenter),
    costUnitId: unitOf(records, share.Kostensoort?.Code ?? ''),
    percentage: share.Percentage,
    isDefault: share.Default,
  }));
  if (shares.length === 0) return [];
  const total = shares.reduce((sum, share) => sum + millionths(share.percentage), 0);
  if (total !== 100_000_000) throw new Refusal(2030, 'Invalid set of values (Percentage)');
  if (shares.filter((share) => share.isDefault).length !== 1)
    throw new Refusal(2030, 'Invalid set of values (Default)');
  return shares.map((share) => ({ id: books.newId(), ...share }));
}
