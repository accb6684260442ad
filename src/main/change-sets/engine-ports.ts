import type { Timings } from './config.js';
import type { Operations } from './operations.js';
import type { Clock, PeriodGuard } from './ports.js';

/** What reading and sending need of the world. */
export interface EnginePorts {
  readonly operations: Operations;
  readonly guard: PeriodGuard;
  readonly clock: Clock;
  readonly timings: Timings;
}
