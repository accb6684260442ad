import type { QualifiedMethod, WireContract } from '../types.js';
import { escapeAttribute } from './escape.js';
import { callable } from './lookup.js';
import { planOfResponse } from './plan.js';
import { envelope, type SoapVersion } from './soap.js';
import { writeFields } from './write-values.js';

/**
 * An answer's envelope. Null: no result element.
 * @param value shaped as `ResponseOf<M>`
 * @throws DoesNotFit, UnknownMethod: whoever answers must answer by the contract
 */
export function encodeResponse(
  contract: WireContract,
  method: QualifiedMethod,
  value: unknown,
  soap: SoapVersion,
): string {
  const { service, method: shape } = callable(contract, method);
  const element = shape.response?.element ?? `${shape.name}Response`;
  const result = shape.response?.result ?? null;
  const root = value === null ? {} : { [result ?? 'result']: value };
  const content = writeFields(planOfResponse(service, shape), root, '');
  return envelope(soap, '', `<${element} xmlns="${escapeAttribute(service.namespace)}">${content}</${element}>`);
}
