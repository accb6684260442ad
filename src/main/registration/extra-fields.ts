import { periodToWire } from '../../shared/domain/period.js';
import type { CostCodes, LineExtras } from '../../shared/domain/registration.js';
import type { FieldChange } from '../../shared/ipc/changes.js';

/** What a cost center or unit is called by its id: `400 Verkoop`. Undefined: the company has none of that id. */
export interface CostNames {
  readonly center: (id: number) => string | undefined;
  readonly unit: (id: number) => string | undefined;
}

export function costNames({ centers, units }: CostCodes): CostNames {
  const named = (codes: CostCodes['centers']) => {
    const names = new Map(codes.map(({ id, code, description }) => [id, `${code} ${description}`.trim()]));
    return (id: number): string | undefined => names.get(id);
  };
  return { center: named(centers), unit: named(units) };
}

/**
 * What goes with a line beside its amount, for the review. `before` is null because it cannot be read, which is not the same as
 * empty. Null: a cost center or unit that the company does not have.
 */
export function extraFields(extras: LineExtras | undefined, names: CostNames): FieldChange[] | null {
  if (!extras) return [];
  const { costCenterId, costUnitId, comment, until, attachment } = extras;
  const center = costCenterId === null ? null : names.center(costCenterId);
  const unit = costUnitId === null ? null : names.unit(costUnitId);
  if (center === undefined || unit === undefined) return null;
  const written = [
    ['costCenter', center],
    ['costUnit', unit],
    ['comment', comment],
    ['attachment', attachment?.name ?? null],
    ['until', until ? periodToWire(until) : null],
  ] as const;
  return written.flatMap(([field, after]) => (after === null || after === '' ? [] : [{ field, before: null, after }]));
}
