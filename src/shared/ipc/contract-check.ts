import { z } from 'zod';
import { Instant } from './common.js';

/** The API's services, each with a description of its own. */
export const ApiService = z.enum([
  'EmployeeService',
  'CompanyService',
  'DebtorService',
  'ReportService',
  'SingleSignOn',
]);
export type ApiService = z.infer<typeof ApiService>;

/** Where a difference is. `part`: a group of fields that several calls share, by the name that Loondesk has for it. */
export const FindingPlace = z.enum(['service', 'method', 'request', 'answer', 'part']);
export type FindingPlace = z.infer<typeof FindingPlace>;

export const FindingKind = z.enum([
  // What is there besides what Loondesk knows: nothing that the app does is touched by it.
  'method-new',
  'method-known',
  'answer-known',
  // What is not as Loondesk knows it.
  'namespace',
  'method-gone',
  'request-unknown',
  'answer-unknown',
  'header',
  'answer-shape',
  'field-new',
  'field-gone',
  'field-type',
  'field-order',
  'field-count',
  'field-nil',
  'value-new',
  'value-gone',
  /** Something in the description that the app's contract has no place for. */
  'unplaced',
]);
export type FindingKind = z.infer<typeof FindingKind>;

/** Longer names are cut: they come from outside. */
const apiName = z.string().max(200);

/** One difference, without words. `item` is the field or value; `before` is what Loondesk knows, `after` what the service says. */
export const ContractFinding = z.strictObject({
  kind: FindingKind,
  in: FindingPlace,
  name: apiName,
  item: apiName.nullable(),
  before: apiName.nullable(),
  after: apiName.nullable(),
});
export type ContractFinding = z.infer<typeof ContractFinding>;

export const ServiceCheck = z.strictObject({
  service: ApiService,
  /** `more`: all that Loondesk knows is the same, and there is something besides. */
  state: z.enum(['equal', 'more', 'different', 'not-described', 'unreadable']),
  /** Calls that the service describes. */
  described: z.int().nonnegative(),
  /** Calls of which Loondesk knows the name alone and that are not described either: there is nothing to compare. */
  nameOnly: z.int().nonnegative(),
  /** What touches the app first; no more than a person can read. */
  findings: z.array(ContractFinding).max(200),
  /** All of them, also those left out above. */
  found: z.int().nonnegative(),
});
export type ServiceCheck = z.infer<typeof ServiceCheck>;

/** The five live descriptions of the open connection beside the contract that the app works by. */
export const ContractCheck = z.strictObject({ services: z.array(ServiceCheck), readAt: Instant });
export type ContractCheck = z.infer<typeof ContractCheck>;
