import { ok } from '../../../shared/errors.js';
import type { AddressGateway, AddressToWrite } from '../../nmbrs/gateway/addresses.js';
import { addressLine as lineValues } from '../kinds/address.js';
import { typed } from '../operations.js';
import { type AddressStep, isAddressStep } from '../plan.js';
import type { Clock, TypedOperation, WriteOperation } from '../ports.js';

/**
 * The two ways to change an address.
 * - move: Address_Insert from a period on. That the address which stood there ends the period before is our reading
 *   of the API's start and end fields; the verification accepts both, ended or not.
 * - correct: Address_Update of the record that holds in the period. It has no period of its own, so it rewrites
 *   every period in which that record holds: the review says so.
 */
export function createAddressOperations(gateway: AddressGateway, clock: Clock): WriteOperation[] {
  const group = (step: AddressStep): string => `address/${step.employee.id}/${step.addressKind}`;

  const read: TypedOperation<AddressStep>['read'] = async (step) => {
    const answer = await gateway.inPeriod(step.employee.id, step.period);
    if (!answer.ok) return answer;
    const lines = answer.data
      .filter((address) => address.kind === step.addressKind)
      .map((address) => ({ id: String(address.id), values: lineValues(address.values) }));
    return ok({ readAt: clock.now(), lines });
  };

  const toWrite = (step: AddressStep, id: number): AddressToWrite => ({
    id,
    isDefault: step.current?.isDefault ?? step.addressKind === 'HomeAddress',
    kind: step.addressKind,
    values: step.address,
  });

  return [
    typed(isAddressStep, {
      kind: 'address.move',
      effect: 'set',
      hasUnprotectedMode: true,
      group,
      read,
      planned: (step) => [{ id: null, values: lineValues(step.address) }],
      send: (step, unprotected) => gateway.insert(step.employee.id, toWrite(step, 0), step.period, unprotected),
    }),
    typed(isAddressStep, {
      kind: 'address.correct',
      effect: 'set',
      hasUnprotectedMode: false,
      group,
      read,
      planned: (step) => [{ id: idOf(step), values: lineValues(step.address) }],
      send: (step) => gateway.update(step.employee.id, toWrite(step, step.current?.id ?? 0)),
    }),
  ];
}

const idOf = (step: AddressStep): string | null => (step.current ? String(step.current.id) : null);
