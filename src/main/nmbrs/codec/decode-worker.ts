import { parentPort } from 'node:worker_threads';
import { ResponseDecoder } from '../../../contract/codec/index.js';
import { builtInContract } from '../../../contract/index.js';
import { type FromWorker, ToWorker } from './messages.js';
import { pack } from './packed-rows.js';

/** The decoding thread: several answers at a time, each message one step of one of them. */
const decoders = new Map<number, ResponseDecoder>();

function answer(message: ToWorker): FromWorker | null {
  if (message.type === 'start') {
    const { job, method, contract, only, limits } = message;
    const wanted = only === null ? {} : { only: new Set(only) };
    decoders.set(job, new ResponseDecoder(contract ?? builtInContract, method, { ...wanted, limits }));
    return null;
  }
  const decoder = decoders.get(message.job);
  if (decoder === undefined) return null;
  if (message.type === 'chunk') {
    decoder.write(message.bytes);
    const rows = decoder.takeRows();
    return {
      type: 'progress',
      job: message.job,
      taken: message.bytes.byteLength,
      rows: rows.length === 0 ? null : pack(rows),
      refused: decoder.refusedAlready,
    };
  }
  decoders.delete(message.job);
  return message.type === 'end' ? { type: 'done', job: message.job, decoded: decoder.end() } : null;
}

parentPort?.on('message', (message: unknown) => {
  const reply = answer(ToWorker.parse(message));
  if (reply !== null) parentPort?.postMessage(reply);
});
