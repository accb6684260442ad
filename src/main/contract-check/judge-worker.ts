import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { ApiService } from '../../shared/ipc/contract-check.js';
import { judgeDescription } from './judge-description.js';

/** The thread that judges one description and ends. */
const { service, text } = z.object({ service: ApiService, text: z.string() }).parse(workerData);
parentPort?.postMessage(judgeDescription(service, text));
