import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { Encoding, FieldSeparator } from '../../../shared/imports/table.js';
import { readFile } from './read-file.js';

/** The reading thread: one file, one answer. */
const Question = z.strictObject({
  bytes: z.instanceof(Uint8Array),
  choice: z.strictObject({ encoding: Encoding.optional(), separator: FieldSeparator.optional() }),
});

parentPort?.once('message', (message: unknown) => {
  const { bytes, choice } = Question.parse(message);
  void readFile(bytes, choice).then((answer) => parentPort?.postMessage(answer));
});
