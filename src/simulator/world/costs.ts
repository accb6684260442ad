import type { EmployeeBook } from '../books/model.js';
import type { CostVersion } from '../books/parts.js';
import { costCentersOf, costUnitsOf } from './cost-codes.js';
import { partId } from './ids.js';
import type { CompanyDefinition } from './organisation.js';
import { randomFor } from './random-part.js';

/** Most costs go to one center, some are split over two; where a company has no centers there is nothing. */
export function costsOf(seed: number, employee: EmployeeBook, company: CompanyDefinition): readonly CostVersion[] {
  const from = employee.personal[0]?.from;
  const centers = costCentersOf(company);
  if (!from || employee.typeId === 1 || centers.length === 0) return [];
  const random = randomFor(seed, 'costs', employee.id);
  const units = costUnitsOf(company);
  const first = random.pick(centers);
  const second = random.chance(0.08) ? random.pick(centers) : first;
  const share = (n: number, costCenterId: number, percentage: string) => ({
    id: partId('costShare', employee.id, n),
    costCenterId,
    costUnitId: units.length > 0 && random.chance(0.5) ? random.pick(units).id : null,
    percentage,
    isDefault: n === 0,
  });
  const shares =
    second === first ? [share(0, first.id, '100')] : [share(0, first.id, '60.00'), share(1, second.id, '40.00')];
  return [{ from, shares }];
}
