import type { AddressKind, AddressValues } from '../../shared/domain/address.js';
import { addPeriods, comparePeriods, periodsInYear, type Period } from '../../shared/domain/period.js';
import type { AddressSpan } from '../books/model.js';
import { insertSpan } from '../books/spans.js';
import type { CompanyDefinition } from './organisation.js';
import { addressAbroad, homeAddress, postBox } from './places.js';
import type { Random } from './random.js';

/** Everywhere somebody lived since the start, and other addresses that some have. At most eight spans. */
export function addressHistory(
  random: Random,
  company: CompanyDefinition,
  start: Period,
  firstId: number,
): readonly AddressSpan[] {
  if (random.chance(0.012)) return [];
  let spans: readonly AddressSpan[] = [];
  let id = firstId;
  const add = (kind: AddressKind, from: Period, values: AddressValues): void => {
    const createdAt = `${from.year}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}T10:24:00`;
    spans = insertSpan(spans, { id, kind, isDefault: kind === 'HomeAddress', from, values, createdAt });
    id += 1;
  };
  const home = (): AddressValues => (random.chance(0.02) ? addressAbroad(random) : homeAddress(random, company.region));

  add('HomeAddress', start, home());
  const moves = random.chance(0.35) ? random.between(1, 3) : 0;
  for (const from of laterPeriods(random, start, company.period, moves)) add('HomeAddress', from, home());
  // A move that is known already: the API has it, and it holds from a later period.
  if (random.chance(0.008)) add('HomeAddress', addPeriods(company.period, random.between(1, 3)), home());
  if (random.chance(0.05)) add('PostAddress', start, random.chance(0.5) ? postBox(random, company.region) : home());
  if (random.chance(0.005)) add('AbsenceAddress', company.period, home());
  return spans;
}

/** Up to `count` different periods after `start` and not after `current`, in order. */
function laterPeriods(random: Random, start: Period, current: Period, count: number): readonly Period[] {
  const found = new Map<string, Period>();
  for (let n = 0; n < count; n += 1) {
    const year = random.between(start.year, current.year);
    const period = { ...start, year, number: random.between(1, periodsInYear(start.type, year)) };
    if (comparePeriods(period, start) > 0 && comparePeriods(period, current) <= 0)
      found.set(`${year}-${period.number}`, period);
  }
  return [...found.values()].sort(comparePeriods);
}
