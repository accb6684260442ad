import { describe, expect, it } from 'vitest';
import { err, ok } from '../../shared/errors.js';
import { AppErrorException, toAppError, unwrap } from './errors.js';

describe('results and exceptions', () => {
  it('gives the data of a result', async () => {
    await expect(unwrap(Promise.resolve(ok(7)))).resolves.toBe(7);
  });

  it('throws the error of a result, whole', async () => {
    const error = { kind: 'suspended', until: '2026-11-18T21:00:00.000Z' } as const;
    const thrown: unknown = await unwrap(Promise.resolve(err(error))).catch((caught: unknown) => caught);
    expect(thrown).toBeInstanceOf(AppErrorException);
    expect(toAppError(thrown)).toEqual(error);
  });

  it('takes anything else for a fault of the app, without its text', () => {
    expect(toAppError(new Error('999990019'))).toEqual({ kind: 'internal', reference: 'renderer' });
  });
});
