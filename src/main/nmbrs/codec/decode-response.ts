import { type Decoded, type DecodeOptions, ResponseDecoder } from '../../../contract/codec/index.js';
import type { QualifiedMethod, WireContract } from '../../../contract/index.js';
import type { DecodePool, RemoteDecoding } from './decode-pool.js';

export interface DecodeResponseOptions extends DecodeOptions {
  /** From the answer's headers, when they say it; compressed or not, it is a lower bound. */
  readonly expectedBytes?: number | null;
}

/**
 * An answer's bytes -> its value. Rejects only with what `chunks` rejects with; reading stops as soon as the answer is
 * known to be bad. `onRows` is called with ever larger numbers.
 */
export type DecodeResponse = (
  contract: WireContract,
  method: QualifiedMethod,
  chunks: AsyncIterable<Uint8Array>,
  options?: DecodeResponseOptions,
) => Promise<Decoded>;

/** All on this thread. */
export const decodeHere: DecodeResponse = async (contract, method, chunks, options = {}) => {
  const decoder = new ResponseDecoder(contract, method, options);
  for await (const chunk of chunks) {
    decoder.write(chunk);
    if (decoder.refusedAlready) break;
  }
  return decoder.end();
};

/** Small answers here, without the way to another thread; what grows beyond this goes there, with what was read before. */
const hereBytes = 1024 * 1024;

/** Each row is told once, also when the worker starts over with an answer that grew. */
function onlyMore(onRows: ((rows: number) => void) | undefined): ((rows: number) => void) | undefined {
  let told = 0;
  return onRows === undefined
    ? undefined
    : (rows) => {
        if (rows > told) onRows((told = rows));
      };
}

export function createDecodeResponse(pool: Pick<DecodePool, 'open'>): DecodeResponse {
  return async (contract, method, chunks, options = {}) => {
    const { expectedBytes, ...rest } = options;
    const onRows = onlyMore(options.onRows);
    const told: DecodeOptions = { ...rest, ...(onRows && { onRows }) };
    const here = new ResponseDecoder(contract, method, told);
    const read: Uint8Array[] = [];
    let bytes = 0;
    let there: RemoteDecoding | null = (expectedBytes ?? 0) > hereBytes ? pool.open(contract, method, told) : null;
    try {
      for await (const chunk of chunks) {
        bytes += chunk.byteLength;
        if (there === null && bytes <= hereBytes) {
          read.push(chunk);
          here.write(chunk);
        } else {
          if (there === null) {
            there = pool.open(contract, method, told);
            for (const earlier of read.splice(0)) await there.write(earlier);
          }
          await there.write(chunk);
        }
        // Nothing that follows can make a refused answer good: a hostile one is not read to its end.
        if (there === null ? here.refusedAlready : there.refused) break;
      }
      return there === null ? here.end() : await there.end();
    } finally {
      there?.drop();
    }
  };
}
