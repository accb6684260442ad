import type { NewPayLine, PayLine } from '../../../shared/domain/registration.js';
import { addPeriods, periodToWire } from '../../../shared/domain/period.js';
import { PayLineId } from '../../../shared/domain/registration.js';
import { err, ok, type AppError, type WriteOutcome } from '../../../shared/errors.js';
import { EmployeeId, StepId } from '../../../shared/domain/ids.js';
import type { WrittenId } from '../../nmbrs/gateway/pay-lines.js';
import type { ClearWrites } from '../operations/clear.js';
import type { PayWrites } from '../operations/pay.js';
import { clearedFields } from '../kinds/clear.js';
import type { ClearStep } from '../plan-clear.js';
import type { PayStep } from '../plan.js';
import { company, november } from './people.js';
import type { VirtualClock } from './virtual-clock.js';

/** How one call goes wrong. `partial-*`: the first half of a batch is booked. `colleague-*`: nothing of ours is. */
export const payFaults = [
  'cut-before-commit',
  'cut-after-commit',
  'late-commit',
  'status-500',
  'status-503',
  'time-out',
  'garbage',
  'truncated',
  'throws',
  'refused',
  'refused-but-booked',
  'partial-fault',
  'partial-cut',
  'partial-yes',
  'unreachable',
  'suspended',
  'colleague-same',
  'colleague-same-beside-ours',
  'colleague-clears',
  'colleague-rounds',
] as const;
export type PayFault = (typeof payFaults)[number];

export interface BookedLine extends PayLine {
  readonly by: 'us' | 'colleague' | 'before';
}

const code = 2100;

/** Lines of hours of some people, with books of their own: the judge of what really happened. */
export class FakePay implements PayWrites, ClearWrites {
  /** Calls in which a line arrived, by the id of its step: what "sent twice" is judged by. */
  readonly arrived = new Map<string, number>();
  /** Steps whose write took effect. */
  readonly booked = new Set<string>();
  /** Which step removes a line, where it is not the one and only of its employee. */
  readonly removals = new Map<number, string>();
  /** How many lines each call carried, in order. */
  readonly calls: number[] = [];
  readonly #clock: VirtualClock;
  readonly #books = new Map<number, BookedLine[]>();
  readonly #faults = new Map<number, PayFault>();
  readonly #readErrors: AppError[] = [];
  readonly #colleague: { readonly beforeCall: number; readonly act: () => void }[] = [];
  #nextId = 9_000;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  of(employee: number): readonly BookedLine[] {
    return this.#books.get(employee) ?? [];
  }

  /** What stands there before anything is sent. */
  given(employee: number, lineCode: number, amount: string): PayLine {
    return this.#add(employee, lineCode, amount, 'before');
  }

  /** The n-th call from the start, counting from 1, goes wrong in this way. */
  breakCall(n: number, fault: PayFault): void {
    this.#faults.set(n, fault);
  }

  breakRead(...errors: readonly AppError[]): void {
    this.#readErrors.push(...errors);
  }

  /** Somebody else does something after the before-image of call n was read, and before that call arrives. */
  colleagueBefore(n: number, act: () => void): void {
    this.#colleague.push({ beforeCall: n, act });
  }

  colleagueAdds(employee: number, lineCode: number, amount: string): void {
    this.#add(employee, lineCode, amount, 'colleague');
  }

  colleagueClears(employee: number): void {
    this.#books.set(employee, []);
  }

  lines: PayWrites['lines'] = async (employee) => {
    this.#clock.advance(20);
    const error = this.#readErrors.shift();
    return error
      ? err(error)
      : ok(this.of(employee).map(({ id, code: lineCode, amount }) => ({ id, code: lineCode, amount })));
  };

  insert: PayWrites['insert'] = async (line) => this.#write([line], () => String(this.#commitNew(line).id));

  insertBatch: PayWrites['insertBatch'] = async (lines) =>
    this.#write(lines, () => {
      for (const line of lines) this.#commitNew(line);
      return null;
    });

  update: PayWrites['update'] = async (employee, line) =>
    this.#write([{ ...line, employeeId: employee }], () => {
      this.booked.add(line.extras.comment);
      this.#books.set(
        employee,
        this.of(employee).map((known) => (known.id === line.id ? { ...known, amount: line.amount, by: 'us' } : known)),
      );
      return null;
    });

  remove: PayWrites['remove'] = async (employee, id) => {
    const standing = this.of(employee).find((line) => line.id === id);
    const step = this.removals.get(id) ?? `remove-${employee}`;
    const about = { employeeId: employee, code: standing?.code ?? 0, amount: '0', extras: mark(step) };
    return this.#write([about], () => {
      this.booked.add(about.extras.comment);
      this.#books.set(
        employee,
        this.of(employee).filter((line) => line.id !== id),
      );
      return null;
    });
  };

  stop: PayWrites['stop'] = (employee, line, pay) => this.remove(employee, line.id, pay);

  clear: ClearWrites['clear'] = async (employee) => {
    const about = { employeeId: employee, code, amount: '0', extras: mark(`clear-${employee}`) };
    return this.#write([about], () => {
      this.booked.add(about.extras.comment);
      this.#books.set(employee, []);
      return null;
    });
  };

  #write(lines: readonly NewPayLine[], commit: () => string | null): WrittenId {
    this.#clock.advance(50);
    const n = this.calls.length + 1;
    const fault = this.#faults.get(n);
    if (fault === 'unreachable' || fault === 'suspended') {
      this.#faults.delete(n);
      if (fault === 'suspended') return { kind: 'not-sent', error: { kind: 'suspended', until: null } };
      return { kind: 'not-sent', error: { kind: 'unreachable', host: '127.0.0.1', detail: 'ECONNREFUSED' } };
    }
    for (const { beforeCall, act } of this.#colleague) if (beforeCall === n) act();
    this.calls.push(lines.length);
    for (const { extras } of lines) this.arrived.set(extras.comment, (this.arrived.get(extras.comment) ?? 0) + 1);
    return fault === undefined ? { kind: 'answered', data: { id: commit() } } : this.#goWrong(fault, lines, commit);
  }

  #goWrong(
    fault: Exclude<PayFault, 'unreachable' | 'suspended'>,
    lines: readonly NewPayLine[],
    commit: () => string | null,
  ): WriteOutcome<{ id: string | null }> {
    const method = 'HourComponentVar_Insert_Batch';
    const noAnswer = (afterMs: number): WriteOutcome<never> => ({
      kind: 'uncertain',
      error: { kind: 'no-answer', method, afterMs },
    });
    const bad = (reason: 'http-status' | 'not-xml' | 'truncated'): WriteOutcome<never> => ({
      kind: 'uncertain',
      error: { kind: 'bad-answer', method, reason, detail: '' },
    });
    const refused: WriteOutcome<never> = {
      kind: 'refused',
      error: { kind: 'fault', method, code: 2001, text: '2001: Invalid hour component' },
    };
    const [first] = lines;
    if (!first) throw new Error('A call about nothing');
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
        this.breakRead({ kind: 'suspended', until: null });
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
        throw new Error('a mistake in the gateway');
      case 'refused':
        return refused;
      case 'refused-but-booked':
        commit();
        return refused;
      case 'partial-fault':
        this.#commitHalf(lines);
        return refused;
      case 'partial-cut':
        this.#commitHalf(lines);
        return noAnswer(50);
      case 'partial-yes':
        this.#commitHalf(lines);
        return { kind: 'answered', data: { id: null } };
      case 'colleague-same':
        this.colleagueAdds(first.employeeId, first.code, first.amount);
        return noAnswer(50);
      case 'colleague-same-beside-ours':
        commit();
        this.colleagueAdds(first.employeeId, first.code, first.amount);
        return noAnswer(50);
      case 'colleague-clears':
        this.colleagueClears(first.employeeId);
        return noAnswer(50);
      case 'colleague-rounds':
        this.colleagueAdds(first.employeeId, first.code, `${first.amount}1`);
        return noAnswer(50);
    }
  }

  #commitHalf(lines: readonly NewPayLine[]): void {
    for (const line of lines.slice(0, Math.floor(lines.length / 2))) this.#commitNew(line);
  }

  #commitNew(line: NewPayLine): PayLine {
    this.booked.add(line.extras.comment);
    return this.#add(line.employeeId, line.code, line.amount, 'us');
  }

  #add(employee: number, lineCode: number, amount: string, by: BookedLine['by']): PayLine {
    this.#nextId += 1;
    const line = { id: PayLineId.parse(this.#nextId), code: lineCode, amount, by };
    this.#books.set(employee, [...this.of(employee), line]);
    return line;
  }
}

/** The comment carries the step's id, so that the books can say of which step a call was. */
const mark = (comment: string): NewPayLine['extras'] => ({ costCenterId: null, costUnitId: null, comment });

/** Lines of hours to be added: `count` of them, `codes` to a person, each amount its own. */
export function addsOf(count: number, codes = 2): PayStep[] {
  return Array.from({ length: count }, (_, at) => {
    const employee = Math.floor(at / codes) + 1;
    return stepOf('pay.add', employee, `add-${at + 1}`, { code: code + (at % codes), amount: `${(at % 9) + 1}.5` });
  });
}

/** A line that stands is rewritten. */
export const changeOf = (employee: number, current: PayLine, amount: string): PayStep =>
  stepOf('pay.change', employee, `change-${employee}`, { code: current.code, amount, current });

/** A line that stands is taken away. */
export const removeOf = (employee: number, current: PayLine): PayStep =>
  stepOf('pay.remove', employee, `remove-${employee}`, { code: current.code, amount: null, current });

/** Everything of these people goes. */
export const clearOf = (employee: number, lines: readonly PayLine[]): ClearStep => {
  const going = lines.map(({ id, code: lineCode, amount }) => ({ id, code: lineCode, amount, codeName: 'Overuren' }));
  return {
    id: StepId.parse(`clear-${employee}`),
    kind: 'pay.clear',
    companyId: company.id,
    employee: { id: EmployeeId.parse(employee), number: 100 + employee, name: `Femke Smit-${employee}` },
    period: november,
    clears: 'hours',
    lines: going,
    fields: clearedFields(going),
  };
};

/** A fixed line stops, and a new one waits for that. */
export const fixedOf = (employee: number, current: PayLine, amount: string): PayStep[] => {
  const stop = stepOf('pay.stop', employee, `remove-${employee}`, { code: current.code, amount: null, current });
  const add = stepOf('pay.add', employee, `add-${employee}`, { code: current.code, amount });
  return [
    { ...stop, fixed: true },
    { ...add, fixed: true, after: stop.id },
  ];
};

/** A fixed line gets an end in January and stays as it is until then. */
export const endedOf = (employee: number, current: PayLine): PayStep => {
  const step = stepOf('pay.end', employee, `remove-${employee}`, {
    code: current.code,
    amount: current.amount,
    current,
  });
  const until = addPeriods(november, 2);
  return {
    ...step,
    fixed: true,
    extras: { ...step.extras, until },
    fields: [{ field: 'until', before: null, after: periodToWire(until) }],
  };
};

function stepOf(
  kind: PayStep['kind'],
  employee: number,
  id: string,
  line: { readonly code: number; readonly amount: string | null; readonly current?: PayLine },
): PayStep {
  const { current } = line;
  return {
    id: StepId.parse(id),
    kind,
    companyId: company.id,
    employee: { id: EmployeeId.parse(employee), number: 100 + employee, name: `Femke Smit-${employee}` },
    period: november,
    pay: 'hours',
    fixed: false,
    code: line.code,
    codeName: 'Overuren',
    amount: line.amount,
    extras: mark(id),
    current: current ? { id: current.id, amount: current.amount } : null,
    fields: [{ field: 'amount', before: current?.amount ?? null, after: line.amount }],
  };
}
