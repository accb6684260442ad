import { ChangeSetId, CompanyId, ConnectionId, EmployeeId, StepId } from '../../../shared/domain/ids.js';
import type { Period } from '../../../shared/domain/period.js';
import type {
  ChangeSet,
  ChangeSetSummary,
  Evidence,
  FieldChange,
  Step,
  StepCounts,
} from '../../../shared/ipc/changes.js';

/** Change sets of made-up people for tests and for looking at the screens: what main would give, in any state. */

export const at = (time: string, day = 20): string => `2026-11-${String(day).padStart(2, '0')}T${time}.000Z`;
export const november: Period = { year: 2026, number: 11, type: 'month' };

const people: readonly (readonly [number: number, name: string])[] = [
  [10003, 'Aalbers, Marieke'],
  [10022, 'El Amrani, Youssef'],
  [10046, 'Bakker, Joris'],
  [10058, 'Van den Berg, Tim'],
  [10071, 'Bosman, Iris'],
  [10089, 'Brouwer, Kees'],
  [10094, 'Çelik, Emre'],
  [10118, 'Dijkstra, Wout'],
];

export function person(index: number): Step['employee'] {
  const [number, name] = people[index % people.length] ?? [10003, 'Aalbers, Marieke'];
  const round = Math.floor(index / people.length);
  return { id: EmployeeId.parse(50_001 + index), number: number + round * 200, name };
}

/** `{ street: ['Lindelaan', 'Kastanjelaan'] }` as field changes. */
export const fields = (
  changes: Readonly<Record<string, readonly [before: string | null, after: string | null]>>,
): FieldChange[] => Object.entries(changes).map(([field, [before, after]]) => ({ field, before, after }));

export const moved: FieldChange[] = fields({
  street: ['Lindelaan', 'Kastanjelaan'],
  houseNumber: ['4', '17'],
  houseNumberAddition: ['B', null],
  postalCode: ['3512 AB', '3571 XK'],
});

export function aStep(index: number, part: Partial<Step> = {}): Step {
  return {
    id: StepId.parse(`step-${index}`),
    kind: 'address.move',
    employee: person(index),
    record: 'HomeAddress',
    subject: '',
    fields: moved,
    changedElsewhere: [],
    status: 'planned',
    at: at('09:12:00'),
    refusal: null,
    notSent: null,
    evidence: null,
    decidedByPerson: null,
    verified: false,
    ...part,
  };
}

export function countsOf(steps: readonly Step[]): StepCounts {
  const counts: StepCounts = {
    planned: 0,
    sent: 0,
    confirmed: 0,
    present: 0,
    accepted: 0,
    refused: 0,
    uncertain: 0,
    'not-sent': 0,
  };
  for (const step of steps) counts[step.status] += 1;
  return counts;
}

export function aSet(name: string, steps: Step[], part: Partial<ChangeSet> = {}): ChangeSet {
  return {
    id: ChangeSetId.parse(`set-${name}`),
    connectionId: ConnectionId.parse('demo'),
    connectionKind: 'demo',
    company: { id: CompanyId.parse(7001), number: 12, name: 'Noordkade Logistiek B.V.' },
    period: november,
    kinds: [...new Set(steps.map((step) => step.kind))],
    state: 'draft',
    activity: 'idle',
    counts: countsOf(steps),
    employees: new Set(steps.map((step) => step.employee.id)).size,
    createdAt: at('09:10:00'),
    updatedAt: at('09:12:00'),
    steps,
    warnings: [],
    currentPeriod: null,
    checkedAt: null,
    planHash: null,
    calls: null,
    earlierPeriod: null,
    ...part,
  };
}

/** What a list shows of it. */
export function summaryOf(set: ChangeSet): ChangeSetSummary {
  const {
    id,
    connectionId,
    connectionKind,
    company,
    period,
    kinds,
    state,
    activity,
    counts,
    employees,
    createdAt,
    updatedAt,
  } = set;
  return {
    id,
    connectionId,
    connectionKind,
    company,
    period,
    kinds,
    state,
    activity,
    counts,
    employees,
    createdAt,
    updatedAt,
  };
}

type Line = Evidence['plan']['lines'][number];
export const line = (values: Line['values'], ours = false): Line => ({ values, ours });
