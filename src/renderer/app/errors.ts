import type { AppError, Result } from '../../shared/errors.js';

/** Carries an `AppError` through react-query, which knows thrown errors alone. */
export class AppErrorException extends Error {
  override readonly name = 'AppErrorException';
  constructor(readonly error: AppError) {
    super(error.kind);
  }
}

/** The data of a result, or its error thrown. */
export async function unwrap<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new AppErrorException(result.error);
  return result.data;
}

/** The `AppError` of whatever was thrown: what is not ours is a fault of this app, without its text. */
export function toAppError(thrown: unknown): AppError {
  return thrown instanceof AppErrorException ? thrown.error : { kind: 'internal', reference: 'renderer' };
}
