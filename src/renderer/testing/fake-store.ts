import { type AddressField, addressFields, type AddressValues } from '../../shared/domain/address.js';
import type { Period } from '../../shared/domain/period.js';
import {
  ChangeSet,
  type ChangeSetSummary,
  ChangeSetSummary as Summary,
  type StagedOf,
} from '../../shared/ipc/changes.js';
import type { Connection } from '../../shared/ipc/connections.js';
import { person } from './people.js';

export const readAt = '2026-11-20T08:41:00.000Z';

/** The home address of a made-up person. */
export function homeOf(employeeId: number): AddressValues {
  const who = person(employeeId - 500_000);
  return {
    street: who.street,
    houseNumber: who.houseNumber,
    houseNumberAddition: employeeId % 5 === 0 ? 'A' : '',
    postalCode: who.postalCode,
    city: who.city,
    stateProvince: '',
    country: 'NL',
  };
}

interface Staging {
  readonly companyId: number;
  readonly employeeId: number;
  readonly period: Period;
  readonly kind: 'address.move' | 'address.correct';
  readonly address: AddressValues;
}

/** Change sets as the fake keeps them: staging only, nothing is ever sent. */
export function makeFakeStore(connection: Connection, company: { id: number; number: number; name: string }) {
  const sets = new Map<string, ChangeSet>();

  const changesOf = (employeeId: number, after: AddressValues) => {
    const before = homeOf(employeeId);
    return addressFields
      .filter((field: AddressField) => before[field] !== after[field])
      .map((field) => ({ field, before: before[field] || null, after: after[field] || null }));
  };

  return {
    list: (): ChangeSetSummary[] => [...sets.values()].map((set) => Summary.strip().parse(set)),
    stagedFor: (companyId: number, employeeId: number | null): StagedOf[] =>
      [...sets.values()].flatMap((set) => {
        const steps =
          set.company.id === companyId ? set.steps.filter(({ employee }) => employee.id === employeeId) : [];
        return steps.length === 0 ? [] : [{ set: Summary.strip().parse(set), steps }];
      }),
    get: (id: string): ChangeSet | undefined => sets.get(id),
    discard: (id: string): void => void sets.delete(id),
    stage(input: Staging): ChangeSet {
      const id = `set-${input.period.year}-${String(input.period.number).padStart(2, '0')}`;
      const who = person(input.employeeId - 500_000);
      const others = sets.get(id)?.steps.filter((step) => step.employee.id !== input.employeeId) ?? [];
      const step = {
        id: `step-${input.employeeId}`,
        kind: input.kind,
        employee: { id: input.employeeId, number: who.number, name: `${who.lastName}, ${who.firstName}` },
        record: 'HomeAddress',
        subject: '',
        changedElsewhere: [],
        fields: changesOf(input.employeeId, input.address),
        status: 'planned',
        at: readAt,
        refusal: null,
        notSent: null,
        evidence: null,
        decidedByPerson: null,
        verified: false,
      };
      const steps = [...others, step];
      const set = ChangeSet.parse({
        id,
        connectionId: connection.id,
        connectionKind: connection.kind,
        company,
        period: input.period,
        kinds: [input.kind],
        state: 'draft',
        activity: 'idle',
        counts: {
          planned: steps.length,
          sent: 0,
          confirmed: 0,
          present: 0,
          accepted: 0,
          refused: 0,
          uncertain: 0,
          'not-sent': 0,
        },
        employees: steps.length,
        createdAt: readAt,
        updatedAt: readAt,
        steps,
        warnings: [],
        currentPeriod: null,
        checkedAt: null,
        planHash: null,
        calls: null,
        earlierPeriod: null,
      });
      sets.set(id, set);
      return set;
    },
  };
}
