import { addDays, addMonths, firstDay, type Day } from '../../shared/domain/calendar.js';
import type { Contract } from '../books/parts.js';
import { hundredths } from './decimal.js';
import { partId } from './ids.js';
import type { CompanyDefinition } from './organisation.js';
import type { Random } from './random.js';

interface Situation {
  readonly employeeId: number;
  readonly start: Day;
  readonly end: Day | null;
  /** Hundredths a week: at first, and since they changed. */
  readonly hours: number;
  readonly changed: { readonly on: Day; readonly hours: number } | null;
}

/**
 * A chain of contracts without gaps: at most two for a fixed time, then one without end. Changed hours make a second
 * record with the same ContractID, because that is what a connector's readme reports of the API; the later comes last.
 */
export function contractsOf(random: Random, company: CompanyDefinition, now: Situation): readonly Contract[] {
  const today = firstDay(company.period);
  const contracts: Contract[] = [];
  let start: Day | null = now.start;
  while (start !== null) {
    const indefinite: boolean = contracts.length === 2 || random.chance(contracts.length === 0 ? 0.3 : 0.5);
    const planned: Day | null = indefinite ? null : addDays(addMonths(start, random.pick([7, 12, 12])), -1);
    const end: Day | null = earliest(planned, now.end);
    contracts.push({
      id: partId('contract', now.employeeId, contracts.length),
      createdAt: `${start}T09:14:00`,
      start,
      trialEnd: addDays(addMonths(start, indefinite ? 2 : 1), -1),
      end,
      indefinite,
      phase: company.id === 51022 ? Math.min(3, contracts.length + 1) : 0,
      written: !random.chance(0.01),
      hoursPerWeek: hundredths(now.hours),
    });
    const over: boolean = end === null || end >= today || end === now.end;
    start = over || end === null ? null : addDays(end, 1);
  }
  const last = contracts.at(-1);
  const { changed } = now;
  if (last && changed && changed.on > last.start && (last.end === null || changed.on <= last.end))
    contracts.push({ ...last, createdAt: `${changed.on}T11:02:00`, hoursPerWeek: hundredths(changed.hours) });
  return contracts;
}

const earliest = (a: Day | null, b: Day | null): Day | null => (a === null || (b !== null && b < a) ? b : a);
