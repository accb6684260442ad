import { addressFields, checkAddress, normaliseAddress, sameAddress } from '../../../shared/domain/address.js';
import { StepId } from '../../../shared/domain/ids.js';
import { err, type Result } from '../../../shared/errors.js';
import type { ChangeSet } from '../../../shared/ipc/changes.js';
import type { z } from 'zod';
import type { changesContract } from '../../../shared/ipc/changes.js';
import type { Desk } from '../../desk.js';

type Input = z.output<typeof changesContract.stageAddress.input>;

/**
 * Stages an address change against what stands in Nmbrs at this moment, never against what the screen showed:
 * the old values of the review come from here.
 */
export async function stageAddress(desk: Desk, newId: () => string, input: Input): Promise<Result<ChangeSet>> {
  const company = desk.companies.find(input.companyId);
  if (!company) return err({ kind: 'not-found', what: 'company' });
  const person = desk.employees.find(input.companyId, input.employeeId);
  if (!person) return err({ kind: 'not-found', what: 'employee' });
  const address = normaliseAddress(input.address);
  const [problem] = Object.entries(checkAddress(address));
  if (problem) return err({ kind: 'input-refused', where: `address.${problem[0]}`, reason: problem[1] });

  const standing = await desk.addresses.inPeriod(input.employeeId, input.period);
  if (!standing.ok) return standing;
  const current = standing.data.find((candidate) => candidate.kind === input.addressKind) ?? null;
  if (input.kind === 'address.correct' && !current) return err({ kind: 'stale', what: 'before-image' });
  if (current && sameAddress(current.values, address))
    return err({ kind: 'input-refused', where: 'address', reason: 'already-so' });

  return desk.changes.stage(company, {
    id: StepId.parse(newId()),
    kind: input.kind,
    companyId: input.companyId,
    employee: { id: input.employeeId, ...person },
    period: input.period,
    addressKind: input.addressKind,
    address,
    current: current && { id: current.id, isDefault: current.isDefault, values: current.values },
    fields: addressFields
      .map((field) => ({ field, before: current?.values[field] || null, after: address[field] || null }))
      .filter((change) => change.before !== change.after),
  });
}
