import type { Worker } from 'node:worker_threads';
import type { Decoded, DecodeOptions } from '../../../contract/codec/index.js';
import { builtInContract, type QualifiedMethod, type WireContract } from '../../../contract/index.js';
import { FromWorker, type ToWorker } from './messages.js';
import { unpack } from './packed-rows.js';

/** What the pool needs of `node:worker_threads`. */
export type DecodeThread = Pick<Worker, 'postMessage' | 'on' | 'terminate' | 'ref' | 'unref'>;

/** One answer that is being decoded elsewhere. */
export interface RemoteDecoding {
  /** Resolves when more may come. The bytes may be gone afterwards: they are given away. */
  write(chunk: Uint8Array): Promise<void>;
  /** True once nothing that follows can make the answer good. */
  readonly refused: boolean;
  end(): Promise<Decoded>;
  /** The answer is not wanted any more. */
  drop(): void;
}

/** Larger pieces would come back as so many rows at once that main stalls on them. */
const pieceBytes = 128 * 1024;
/** Bytes on their way: enough to keep the worker busy, few enough that rows come back one small batch at a time. */
const windowBytes = 512 * 1024;
const idleMs = 30_000;

class Job implements RemoteDecoding {
  refused = false;
  private readonly rows: unknown[] = [];
  private underway = 0;
  private wake: (() => void) | null = null;
  private result: Decoded | null = null;

  constructor(
    private readonly post: (
      message: Omit<Extract<ToWorker, { type: 'chunk' }>, 'job'> | { type: 'end' | 'drop' },
      give?: ArrayBuffer,
    ) => void,
    private readonly onRows: ((rows: number) => void) | undefined,
    private readonly finished: () => void,
  ) {}

  async write(chunk: Uint8Array): Promise<void> {
    for (let at = 0; at < chunk.byteLength && this.result === null; at += pieceBytes) {
      this.send(chunk.byteLength <= pieceBytes ? chunk : chunk.slice(at, at + pieceBytes));
      while (this.underway > windowBytes && this.result === null) await this.change();
    }
  }

  async end(): Promise<Decoded> {
    this.post({ type: 'end' });
    while (this.result === null) await this.change();
    return this.result;
  }

  drop(): void {
    if (this.result !== null) return;
    this.post({ type: 'drop' });
    this.settle({ ok: false, bad: 'truncated', detail: 'not wanted any more' });
  }

  progress(message: Extract<FromWorker, { type: 'progress' }>): void {
    this.underway -= message.taken;
    this.refused ||= message.refused;
    if (message.rows !== null) {
      for (const row of unpack(message.rows)) this.rows.push(row);
      this.onRows?.(this.rows.length);
    }
    this.awake();
  }

  done(decoded: Decoded): void {
    const { rows } = this;
    if (!decoded.ok || !Array.isArray(decoded.value)) this.settle(decoded);
    else {
      for (const row of decoded.value) rows.push(row);
      this.settle({ ...decoded, value: rows });
    }
  }

  settle(decoded: Decoded): void {
    if (this.result !== null) return;
    this.result = decoded;
    this.refused = !decoded.ok;
    this.finished();
    this.awake();
  }

  private send(piece: Uint8Array): void {
    this.underway += piece.byteLength;
    const { buffer } = piece;
    // A view on something larger (Node's pool of small buffers) is not ours to give away: it is copied instead.
    const whole = buffer instanceof ArrayBuffer && buffer.byteLength === piece.byteLength;
    const bytes = whole ? piece : piece.slice();
    this.post({ type: 'chunk', bytes }, bytes.buffer instanceof ArrayBuffer ? bytes.buffer : undefined);
  }

  private change(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  private awake(): void {
    this.wake?.();
    this.wake = null;
  }
}

/** One worker for all answers. A worker that dies takes its answers with it, never the app; the next answer gets a new one. */
export class DecodePool {
  private thread: DecodeThread | null = null;
  private readonly jobs = new Map<number, Job>();
  private last = 0;
  private idle: NodeJS.Timeout | null = null;

  constructor(private readonly start: () => DecodeThread) {}

  open(contract: WireContract, method: QualifiedMethod, options: DecodeOptions = {}): RemoteDecoding {
    const thread = this.running();
    const number = (this.last += 1);
    const post = (message: ToWorker, give?: ArrayBuffer): void => {
      if (this.thread === thread) thread.postMessage(message, give === undefined ? [] : [give]);
    };
    const job = new Job(
      (message, give) => post({ ...message, job: number }, give),
      options.onRows,
      () => this.finished(number),
    );
    this.jobs.set(number, job);
    post({
      type: 'start',
      job: number,
      method,
      contract: contract === builtInContract ? null : contract,
      only: options.only === undefined ? null : [...options.only],
      limits: options.limits ?? {},
    });
    return job;
  }

  async close(): Promise<void> {
    const { thread } = this;
    this.lost(thread, 'closed');
    await thread?.terminate();
  }

  private running(): DecodeThread {
    if (this.idle !== null) clearTimeout(this.idle);
    this.idle = null;
    if (this.thread !== null) {
      this.thread.ref();
      return this.thread;
    }
    const thread = this.start();
    this.thread = thread;
    thread.on('message', (message: unknown) => this.receive(FromWorker.parse(message)));
    thread.on('error', (cause: unknown) => this.lost(thread, cause instanceof Error ? cause.name : 'error'));
    thread.on('exit', () => this.lost(thread, 'exit'));
    return thread;
  }

  private receive(message: FromWorker): void {
    const job = this.jobs.get(message.job);
    if (message.type === 'progress') job?.progress(message);
    else job?.done(message.decoded);
  }

  /** Mostly for want of memory, which an answer caused that is larger than this machine can hold. */
  private lost(thread: DecodeThread | null, detail: string): void {
    if (this.thread !== thread) return;
    this.thread = null;
    for (const job of this.jobs.values())
      job.settle({ ok: false, bad: 'too-large', detail: `the decoder ended: ${detail}` });
    this.jobs.clear();
  }

  private finished(number: number): void {
    this.jobs.delete(number);
    if (this.jobs.size > 0 || this.thread === null) return;
    const { thread } = this;
    thread.unref();
    // Its memory is given back when no large answer follows soon.
    this.idle = setTimeout(() => {
      if (this.thread === thread && this.jobs.size === 0) void this.close();
    }, idleMs);
    this.idle.unref();
  }
}
