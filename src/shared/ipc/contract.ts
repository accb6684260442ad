import type { z } from 'zod';
import type { Result } from '../errors.js';
import { absenceContract } from './absence.js';
import { appContract } from './app.js';
import { changesContract } from './changes.js';
import type { Channels, Kind } from './channels.js';
import { connectionsContract } from './connections.js';
import { employeesContract } from './employees.js';
import { importsContract } from './imports.js';
import { jobsContract, trafficContract } from './jobs.js';
import { keptContract } from './kept.js';
import { leaveContract } from './leave.js';
import { organisationContract } from './organisation.js';
import { paymentsContract } from './payments.js';
import { payslipsContract } from './payslips.js';
import { registrationContract } from './registration.js';
import { reportBatchesContract } from './report-batches.js';
import { reportsContract } from './reports.js';
import { runsContract } from './runs.js';
import { wageTaxContract } from './wage-tax.js';
import { yearDocumentsContract } from './year-documents.js';

/** Schemas for every channel; `channels.ts` has the names. The types below hold the two together. */
export const contract = {
  app: appContract,
  connections: connectionsContract,
  kept: keptContract,
  organisation: organisationContract,
  employees: employeesContract,
  changes: changesContract,
  registration: registrationContract,
  imports: importsContract,
  absence: absenceContract,
  payments: paymentsContract,
  payslips: payslipsContract,
  yearDocuments: yearDocumentsContract,
  leave: leaveContract,
  runs: runsContract,
  reports: reportsContract,
  reportBatches: reportBatchesContract,
  wageTax: wageTaxContract,
  jobs: jobsContract,
  traffic: trafficContract,
} as const satisfies { [D in keyof Channels]: { [V in keyof Channels[D]]: { input?: z.ZodType; output: z.ZodType } } };

type Contract = typeof contract;
type InputOf<E> = E extends { input: infer I extends z.ZodType } ? z.input<I> : never;
type OutputOf<E> = E extends { output: infer O extends z.ZodType } ? z.output<O> : never;

type Method<E> = [InputOf<E>] extends [void]
  ? () => Promise<Result<OutputOf<E>>>
  : (input: InputOf<E>) => Promise<Result<OutputOf<E>>>;
type Subscribe<E> = (listener: (value: OutputOf<E>) => void) => () => void;

/** The type of `window.loondesk`, derived, never written by hand. */
export type LoondeskApi = {
  readonly [D in keyof Channels]: {
    readonly [V in keyof Channels[D] & keyof Contract[D]]: Channels[D][V] extends 'stream'
      ? Subscribe<Contract[D][V]>
      : Method<Contract[D][V]>;
  };
};

type ParsedInput<E> = E extends { input: infer I extends z.ZodType } ? z.output<I> : never;

/** What main must provide: one function for every query and command. */
export type Handlers = {
  readonly [D in keyof Channels]: {
    readonly [V in keyof Channels[D] & keyof Contract[D] as Channels[D][V] extends 'stream' ? never : V]: (
      input: ParsedInput<Contract[D][V]>,
    ) => Promise<Result<OutputOf<Contract[D][V]>>>;
  };
};

/** What main may push: one value type for every stream, by `domain.verb`. */
export type StreamValues = UnionToIntersection<{ [D in keyof Channels]: StreamsOf<D> }[keyof Channels]>;
export type StreamKey = keyof StreamValues;

/** `{ 'jobs.changed': Job }`: the streams of one domain by their whole name. */
type StreamsOf<D extends keyof Channels> = {
  readonly [
    V in keyof Channels[D] & keyof Contract[D] & string as Channels[D][V] extends 'stream' ? `${D}.${V}` : never
  ]: OutputOf<Contract[D][V]>;
};
type UnionToIntersection<U> = (U extends unknown ? (part: U) => void : never) extends (whole: infer I) => void
  ? I
  : never;

export type { Kind };
