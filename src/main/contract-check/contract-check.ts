import { serviceNames } from '../../contract/index.js';
import { ok, type Result } from '../../shared/errors.js';
import type { ContractCheck, ServiceCheck } from '../../shared/ipc/contract-check.js';
import type { Clock } from '../change-sets/ports.js';
import type { ReadDescription } from '../nmbrs/transport/read-description.js';
import { type Judge, notJudged } from './judge-description.js';

interface ContractCheckParts {
  readonly read: ReadDescription;
  readonly judge: Judge;
  readonly clock: Clock;
}

/**
 * Reads the five live descriptions, one after the other, and says how each differs from the built-in contract. A service
 * without a readable description is a finding; a connection that does not stand is an error of the whole.
 */
export async function checkContract({ read, judge, clock }: ContractCheckParts): Promise<Result<ContractCheck>> {
  const services: ServiceCheck[] = [];
  for (const service of serviceNames) {
    const answer = await read(service);
    if (!answer.ok) return answer;
    services.push(
      answer.data.kind === 'text' ? await judge(service, answer.data.text) : notJudged(service, answer.data.kind),
    );
  }
  return ok({ services, readAt: clock.now() });
}
