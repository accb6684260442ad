import { randomBytes, randomUUID } from 'node:crypto';
import { BooksFile } from './books/books-file.js';
import { SettableClock, systemClock, type SimulatorClock } from './clock.js';
import { Misbehaviour } from './control/misbehaviour.js';
import { Environment } from './environment.js';
import { RateLimit } from './http/rate-limit.js';
import { createHttpServer } from './http/server.js';
import { listen, stop } from './http/listen.js';
import { demoDomain, demoUser } from './world/environment.js';

export interface SimulatorOptions {
  /** 0, the standard: any free port. */
  readonly port?: number | undefined;
  /** Which made-up world; 1 unless given. */
  readonly seed?: number | undefined;
  /** Where changes are kept over restarts; without it they end with the process. */
  readonly booksFile?: string | undefined;
  readonly clock?: SimulatorClock | undefined;
  /** 150 calls a second, then half a second's delay; on unless said otherwise. */
  readonly rateLimit?: boolean | undefined;
  /** New ones are made unless given. */
  readonly token?: string | undefined;
  readonly controlSecret?: string | undefined;
}

/** All that one needs to call it. `url` is the base: services are at `<url>/soap/v3/<Service>.asmx`. */
export interface SimulatorAccess {
  readonly url: string;
  readonly username: string;
  readonly token: string;
  readonly domain: string;
  readonly controlUrl: string;
  readonly controlSecret: string;
}

export interface Simulator extends SimulatorAccess {
  /** Ends all connections; held and late answers never come. */
  readonly close: () => Promise<void>;
}

/** Starts a demo environment on 127.0.0.1. Rejects when the port is taken or the books file cannot be opened. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const seed = options.seed ?? 1;
  const clock = new SettableClock(options.clock ?? systemClock);
  const account = { username: demoUser, token: options.token ?? randomUUID(), domain: demoDomain };
  const environment = new Environment(
    seed,
    clock,
    options.booksFile === undefined ? null : new BooksFile(options.booksFile, seed),
    account,
  );
  const controlSecret = options.controlSecret ?? randomBytes(24).toString('base64url');
  let closed = false;
  const server = createHttpServer({
    environment,
    clock,
    account,
    controlSecret,
    misbehaviour: new Misbehaviour(),
    maintenance: { on: false, retryAfter: null },
    rateLimit: options.rateLimit === false ? null : new RateLimit(),
    closed: () => closed,
  });
  const url = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`;
  return {
    url,
    ...account,
    controlUrl: `${url}/control`,
    controlSecret,
    close: async () => {
      closed = true;
      await stop(server);
      environment.close();
    },
  };
}
