import type { AddressValues } from '../../../shared/domain/address.js';
import { err, ok, type AppError, type Result, type WriteOutcome } from '../../../shared/errors.js';
import type { Period } from '../../../shared/domain/period.js';
import type { GroupSnapshot, Line } from '../ports.js';
import type { AddressStep } from '../plan.js';
import { firstAddressId, newHome, november, oldHome } from './people.js';
import type { VirtualClock } from './virtual-clock.js';

/** How one write goes wrong. The server's books, not the engine, say what really happened. */
export type Fault =
  | 'cut-before-commit'
  | 'cut-after-commit'
  | 'late-commit'
  | 'status-500'
  | 'status-503'
  | 'time-out'
  | 'garbage'
  | 'truncated'
  | 'throws'
  | 'refused'
  | 'unreachable'
  | 'suspended'
  | 'colleague-same'
  | 'colleague-other';

/** `move`: a new line, the old one ends; the API gives an id. `correct`: in place, no id. `add`: beside, no id. */
export type Flavour = 'move' | 'correct' | 'add';

export interface Commit {
  readonly employee: number;
  readonly by: 'us' | 'colleague';
}

/** A server with books of its own, for addresses of some people. */
export class FakeServer {
  period: Period = november;
  /** Writes that reached the server, by employee: what "sent twice" is judged by. */
  readonly received = new Map<number, number>();
  /** Ids of steps in the order in which their calls arrived. */
  readonly arrivals: string[] = [];
  readonly commits: Commit[] = [];
  readonly flags: boolean[] = [];
  readonly #clock: VirtualClock;
  readonly #books = new Map<number, Line[]>();
  readonly #faults = new Map<number, Fault[]>();
  readonly #readErrors: { employee: number | null; error: AppError }[] = [];
  #nextId = 5000;
  #periodReads = 0;
  #movesAt: number | null = null;

  constructor(clock: VirtualClock, people: number) {
    this.#clock = clock;
    for (let employee = 1; employee <= people; employee += 1) {
      this.#books.set(employee, [{ id: String(firstAddressId(employee)), values: valuesOf(oldHome) }]);
    }
  }

  lines(employee: number): readonly Line[] {
    return this.#books.get(employee) ?? [];
  }

  holdsNew(employee: number): boolean {
    return this.lines(employee).some((line) => line.values['street'] === newHome.street);
  }

  /** The next writes for this person go wrong in this way, one after the other. */
  breakWrites(employee: number, ...faults: Fault[]): void {
    this.#faults.set(employee, faults);
  }

  /** The next read (of this person, or of the period when null) fails. */
  breakRead(employee: number | null, error: AppError): void {
    this.#readErrors.push({ employee, error });
  }

  /** The company moves on just before its current period is read for the n-th time from now. */
  moveOnAtRead(reads: number): void {
    this.#movesAt = this.#periodReads + reads;
  }

  colleagueWrites(employee: number, address: AddressValues): void {
    this.commits.push({ employee, by: 'colleague' });
    this.#books.set(employee, [{ id: String(this.#newId()), values: valuesOf(address) }]);
  }

  async currentPeriod(): Promise<Result<Period>> {
    this.#clock.advance(20);
    this.#periodReads += 1;
    if (this.#movesAt === this.#periodReads) this.period = { ...november, number: 12 };
    const error = this.#takeReadError(null);
    return error ? err(error) : ok(this.period);
  }

  async read(step: AddressStep): Promise<Result<GroupSnapshot>> {
    this.#clock.advance(20);
    const error = this.#takeReadError(step.employee.id);
    return error ? err(error) : ok({ readAt: this.#clock.now(), lines: [...this.lines(step.employee.id)] });
  }

  async write(step: AddressStep, flavour: Flavour, unprotected: boolean): Promise<WriteOutcome<{ id: string | null }>> {
    const employee = step.employee.id;
    this.#clock.advance(50);
    const fault = this.#faults.get(employee)?.shift();
    if (fault === 'unreachable')
      return { kind: 'not-sent', error: { kind: 'unreachable', host: '127.0.0.1', detail: 'ECONNREFUSED' } };
    if (fault === 'suspended') return { kind: 'not-sent', error: { kind: 'suspended', until: null } };
    this.received.set(employee, (this.received.get(employee) ?? 0) + 1);
    this.arrivals.push(step.id);
    this.flags.push(unprotected);
    const commit = (): string | null => this.#commit(step, flavour);
    return fault === undefined ? { kind: 'answered', data: { id: commit() } } : this.#goWrong(fault, employee, commit);
  }

  #goWrong(
    fault: Exclude<Fault, 'unreachable' | 'suspended'>,
    employee: number,
    commit: () => string | null,
  ): WriteOutcome<{ id: string | null }> {
    const method = 'Address_Insert';
    const noAnswer = (afterMs: number): WriteOutcome<never> => ({
      kind: 'uncertain',
      error: { kind: 'no-answer', method, afterMs },
    });
    const bad = (reason: 'http-status' | 'not-xml' | 'truncated'): WriteOutcome<never> => ({
      kind: 'uncertain',
      error: { kind: 'bad-answer', method, reason, detail: '' },
    });
    switch (fault) {
      case 'cut-before-commit':
        return noAnswer(50);
      case 'cut-after-commit':
        commit();
        return noAnswer(50);
      case 'late-commit':
        this.#clock.after(90_000, commit);
        return noAnswer(50);
      case 'status-500':
        return bad('http-status');
      case 'status-503':
        this.breakRead(null, { kind: 'suspended', until: null });
        return { kind: 'uncertain', error: { kind: 'suspended', until: null } };
      case 'time-out':
        commit();
        this.#clock.advance(60_000);
        return noAnswer(60_000);
      case 'garbage':
        commit();
        return bad('not-xml');
      case 'truncated':
        commit();
        return bad('truncated');
      case 'throws':
        commit();
        throw new Error('a mistake in the operation');
      case 'refused':
        return {
          kind: 'refused',
          error: {
            kind: 'fault',
            method,
            code: 2006,
            text: 'Server was unable to process request. ---> 2006: Invalid period',
          },
        };
      case 'colleague-same':
        this.colleagueWrites(employee, newHome);
        return noAnswer(50);
      case 'colleague-other':
        this.colleagueWrites(employee, { ...oldHome, street: 'Koperstraat' });
        return noAnswer(50);
    }
  }

  #commit(step: AddressStep, flavour: Flavour): string | null {
    const employee = step.employee.id;
    const lines = this.#books.get(employee) ?? [];
    const values = valuesOf(step.address);
    this.commits.push({ employee, by: 'us' });
    if (flavour === 'correct') {
      this.#books.set(
        employee,
        lines.map((line) => (line.id === String(step.current?.id) ? { ...line, values } : line)),
      );
      return null;
    }
    const id = String(this.#newId());
    this.#books.set(employee, flavour === 'add' ? [...lines, { id, values }] : [{ id, values }]);
    return flavour === 'add' ? null : id;
  }

  #newId(): number {
    this.#nextId += 1;
    return this.#nextId;
  }

  #takeReadError(employee: number | null): AppError | undefined {
    const index = this.#readErrors.findIndex((entry) => entry.employee === employee);
    return index < 0 ? undefined : this.#readErrors.splice(index, 1)[0]?.error;
  }
}

export const valuesOf = (address: AddressValues): Line['values'] =>
  Object.fromEntries(Object.entries(address).map(([field, value]) => [field, value === '' ? null : value]));
