import type { FaultCode } from './domain/fault-codes.js';

/**
 * Everything that can go wrong, as a value. Made where the knowledge is (transport, codec, journal),
 * worded for people in one place (`renderer/app/errors`).
 */
export type AppError =
  /** The server answered with a SOAP fault. `text` is the server's own, untranslated. */
  | { readonly kind: 'fault'; readonly method: string; readonly code: FaultCode | null; readonly text: string }
  /** No connection stood, so nothing reached the server. */
  | { readonly kind: 'unreachable'; readonly host: string; readonly detail: string }
  /** The proxy between us and the host refused or cannot be reached; nothing reached the server. */
  | { readonly kind: 'proxy-refused'; readonly host: string; readonly detail: string }
  /** The host's certificate is not one that this computer trusts; nothing was sent to it. */
  | { readonly kind: 'certificate-refused'; readonly host: string; readonly detail: string }
  /** The user and token are good, but belong to another domain than the connection names. */
  | { readonly kind: 'wrong-domain'; readonly domain: string }
  /** The call was sent, no answer came in time. For a write this is "uncertain", not "failed". */
  | { readonly kind: 'no-answer'; readonly method: string; readonly afterMs: number }
  /** An answer came that is not a SOAP answer we accept: garbage, truncated, hostile, an HTTP status without a fault. */
  | { readonly kind: 'bad-answer'; readonly method: string; readonly reason: BadAnswer; readonly detail: string }
  /** The connection is suspended (maintenance, 429, 503); it resumes by itself. `until` is an ISO instant when known. */
  | { readonly kind: 'suspended'; readonly until: string | null }
  | { readonly kind: 'cancelled' }
  /** IPC: the caller is not our window's main frame. */
  | { readonly kind: 'sender-refused' }
  /** IPC: input that the contract does not allow. `where` is the path in the input; values are never repeated. */
  | { readonly kind: 'input-refused'; readonly where: string; readonly reason: string }
  | {
      readonly kind: 'not-found';
      readonly what:
        | 'change-set'
        | 'step'
        | 'employee'
        | 'job'
        | 'company'
        | 'connection'
        | 'token'
        | 'domain'
        | 'report'
        | 'document'
        | 'file'
        | 'attachment'
        | 'browser'
        | 'viewer';
    }
  /** The change set is not in a state that allows this. */
  | { readonly kind: 'wrong-state'; readonly state: string }
  /** What was reviewed is not what stands now (plan hash, period, before-image). */
  | { readonly kind: 'stale'; readonly what: 'plan' | 'period' | 'before-image' }
  /** Writing needs the operating system's keystore, which is not there. Demo alone may do without. */
  | { readonly kind: 'no-keystore' }
  /** The journal could not be written or read; nothing was sent because of it. */
  | {
      readonly kind: 'journal';
      readonly reason: 'write-failed' | 'broken-chain' | 'wrong-key';
      readonly detail: string;
    }
  /** The server started to make a report and gave none, or took longer than we wait; `key-not-there`: two that cannot be compared. */
  | {
      readonly kind: 'report';
      readonly reason: 'no-task' | 'server-failed' | 'task-unknown' | 'timed-out' | 'key-not-there';
    }
  /** A file for a person to keep could not be written; `detail` is the system's code (`ENOSPC`), never a path; `too-long`: more lines than paper takes. */
  | { readonly kind: 'file-not-saved'; readonly detail: string }
  | { readonly kind: 'internal'; readonly reference: string };

export type BadAnswer =
  | 'not-xml'
  | 'not-soap'
  | 'truncated'
  | 'doctype'
  | 'too-large'
  | 'too-deep'
  | 'encoding'
  | 'http-status'
  | 'unexpected-shape';

/** Result of anything that can fail for a reason a person should hear about. */
export type Result<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly error: AppError };

export const ok = <T>(data: T): Result<T> => ({ ok: true, data });
export const err = (error: AppError): { readonly ok: false; readonly error: AppError } => ({ ok: false, error });

/**
 * Outcome of a write. The difference between `not-sent` and `uncertain` is the promise of change sets:
 * `not-sent` only when the connection never stood, so sending again cannot book twice.
 */
export type WriteOutcome<T> =
  | { readonly kind: 'answered'; readonly data: T }
  | { readonly kind: 'refused'; readonly error: Extract<AppError, { kind: 'fault' }> }
  | { readonly kind: 'not-sent'; readonly error: AppError }
  | { readonly kind: 'uncertain'; readonly error: AppError };

export function assertNever(value: never): never {
  throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}
