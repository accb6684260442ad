import type { EmployeeId } from '../../../shared/domain/ids.js';
import type { Period } from '../../../shared/domain/period.js';
import { Amount, type NewPayLine, type PayKind, type PayLine, PayLineId } from '../../../shared/domain/registration.js';
import { err, ok, type Result, type WriteOutcome } from '../../../shared/errors.js';
import type { CallOptions, NmbrsClient } from '../client.js';

/** What one call about lines is about. */
export interface PayPlace {
  readonly pay: PayKind;
  readonly fixed: boolean;
  readonly period: Period;
}

/** Answer of a write that gives an id, or none. */
export type WrittenId = WriteOutcome<{ readonly id: string | null }>;

/**
 * Hours and wage components of employees, variable and fixed. Reads give id, code and amount alone. An insert stands
 * beside what is there, also of the same code.
 */
export interface PayLineGateway {
  lines(employeeId: EmployeeId, place: PayPlace, options?: CallOptions): Promise<Result<PayLine[]>>;
  /** With an end in its extras: from the period until that one. */
  insert(line: NewPayLine, place: PayPlace, unprotected: boolean): Promise<WrittenId>;
  /**
   * One call for many employees of one company. Answers nothing: only a read shows what came of it. Lines with an end must all
   * have the same, and be wage components: the API has no such batch of hours.
   */
  insertBatch(lines: readonly NewPayLine[], place: PayPlace, unprotected: boolean): Promise<WrittenId>;
  /**
   * Rewrites the line: what is not sent may be wiped (reading). `until`: the end of a fixed line, which cannot be read.
   */
  update(
    employeeId: EmployeeId,
    line: PayLine & Pick<NewPayLine, 'extras' | 'content'>,
    place: PayPlace & { readonly until: Period | null },
    unprotected: boolean,
  ): Promise<WrittenId>;
  /** There is no UnprotectedMode for it: the app guards earlier periods itself. */
  remove(employeeId: EmployeeId, line: PayLineId, pay: PayKind): Promise<WrittenId>;
  /** The period is the last in which the fixed line holds. */
  stop(employeeId: EmployeeId, line: PayLine, pay: PayKind, last: Period, unprotected: boolean): Promise<WrittenId>;
  /** Takes every variable line of the kind out of the period. */
  clear(employeeId: EmployeeId, pay: PayKind, period: Period, unprotected: boolean): Promise<WrittenId>;
}

const readMethods = {
  hours: ['EmployeeService.HourComponentVar_Get', 'EmployeeService.HourComponentFixed_Get'],
  wages: ['EmployeeService.WageComponentVar_Get', 'EmployeeService.WageComponentFixed_Get'],
} as const;

/** Reads answer decimals as text; a text that is no number is not guessed at. */
export function payLineOf(id: number, code: number, amount: string): PayLine | null {
  const parsed = Amount.safeParse(amount);
  return parsed.success ? { id: PayLineId.parse(id), code, amount: parsed.data } : null;
}

/** Refuses the whole answer when one of its lines is none. */
export function wholeLines(lines: readonly (PayLine | null)[], method: string): Result<PayLine[]> {
  const known = lines.filter((line) => line !== null);
  if (known.length === lines.length) return ok(known);
  return err({ kind: 'bad-answer', method, reason: 'unexpected-shape', detail: 'amount' });
}

export function createPayLineGateway(client: NmbrsClient): PayLineGateway {
  return {
    async lines(employeeId, { pay, fixed, period }, options) {
      const input = { EmployeeId: employeeId, Period: period.number, Year: period.year };
      if (pay === 'hours') {
        const method = readMethods.hours[fixed ? 1 : 0];
        const answer = await client.read(method, input, options);
        if (!answer.ok) return answer;
        return wholeLines(
          (answer.data ?? []).map((row) => payLineOf(row.Id, row.HourCode, row.Hours)),
          method,
        );
      }
      const method = readMethods.wages[fixed ? 1 : 0];
      const answer = await client.read(method, input, options);
      if (!answer.ok) return answer;
      return wholeLines(
        (answer.data ?? []).map((row) => payLineOf(row.Id, row.Code, row.Value)),
        method,
      );
    },

    async insert(line, place, unprotected) {
      const rest = { ...inPeriod(place.period), UnprotectedMode: unprotected };
      const EmployeeId = line.employeeId;
      const { until } = line.extras;
      if (until) return insertWithEnd(client, line, place, until, unprotected);
      if (place.pay === 'hours') {
        const method = place.fixed
          ? 'EmployeeService.HourComponentFixed_Insert'
          : 'EmployeeService.HourComponentVar_Insert';
        return withId(await client.write(method, { EmployeeId, Hourcomponent: hour(0, line), ...rest }));
      }
      if (place.fixed)
        return withId(
          await client.write('EmployeeService.WageComponentFixed_Insert', {
            EmployeeId,
            WageComponent: { ...wage(0, line), EndYear: null, EndPeriod: null },
            ...rest,
          }),
        );
      const WageComponent = wage(0, line);
      return withId(
        await client.write('EmployeeService.WageComponentVar_Insert', { EmployeeId, WageComponent, ...rest }),
      );
    },

    async insertBatch(lines, place, unprotected) {
      const rest = { ...inPeriod(place.period), UnprotectedMode: unprotected };
      if (place.pay === 'hours') {
        const method = place.fixed
          ? 'EmployeeService.HourComponentFixed_Insert_Batch'
          : 'EmployeeService.HourComponentVar_Insert_Batch';
        const HourComponents = lines.map((line) => ({ EmployeeId: line.employeeId, ...hour(0, line) }));
        return silent(await client.write(method, { HourComponents, ...rest }));
      }
      const WageComponents = lines.map((line) => ({ EmployeeId: line.employeeId, ...wage(0, line) }));
      const until = lines[0]?.extras.until;
      if (until)
        return silent(
          await client.write('EmployeeService.WageComponentFixed_Insert_Batch_With_End', {
            WageComponents,
            ...startingIn(place.period),
            ...endingIn(until),
            UnprotectedMode: unprotected,
          }),
        );
      const method = place.fixed
        ? 'EmployeeService.WageComponentFixed_Insert_Batch'
        : 'EmployeeService.WageComponentVar_Insert_Batch';
      return silent(await client.write(method, { WageComponents, ...rest }));
    },

    async update(employeeId, line, { pay, until }, unprotected) {
      const rest = { EndPeriod: until?.number ?? 0, EndYear: until?.year ?? 0, UnprotectedMode: unprotected };
      if (pay === 'hours') {
        const Hourcomponent = hour(line.id, line);
        const method = 'EmployeeService.HourComponent_Update';
        return silent(await client.write(method, { EmployeeId: employeeId, Hourcomponent, ...rest }));
      }
      const WageComponent = wage(line.id, line);
      const method = 'EmployeeService.WageComponent_Update';
      return said(await client.write(method, { EmployeeId: employeeId, WageComponent, ...rest }), method);
    },

    async remove(employeeId, line, pay) {
      if (pay === 'hours') {
        const method = 'EmployeeService.HourComponent_Delete';
        return said(await client.write(method, { EmployeeId: employeeId, HourComponentID: line }), method);
      }
      const method = 'EmployeeService.WageComponent_Delete';
      return said(await client.write(method, { EmployeeId: employeeId, WageComponentID: line }), method);
    },

    async stop(employeeId, line, pay, last, unprotected) {
      const rest = { EmployeeId: employeeId, ...inPeriod(last), UnprotectedMode: unprotected };
      if (pay === 'wages')
        return silent(
          await client.write('EmployeeService.WageComponentFixed_Stop', { ...rest, WageComponentId: line.id }),
        );
      const Hourcomponent = hour(line.id, { ...line, extras: { costCenterId: null, costUnitId: null, comment: '' } });
      return silent(await client.write('EmployeeService.HourComponentFixed_Stop', { ...rest, Hourcomponent }));
    },

    async clear(employeeId, pay, period, unprotected) {
      const method =
        pay === 'hours' ? 'EmployeeService.HourComponentVar_Clear' : 'EmployeeService.WageComponentVar_Clear';
      const input = { EmployeeId: employeeId, ...inPeriod(period), UnprotectedMode: unprotected };
      return silent(await client.write(method, input));
    },
  };
}

async function insertWithEnd(
  client: NmbrsClient,
  line: NewPayLine,
  { pay, period }: PayPlace,
  until: Period,
  unprotected: boolean,
): Promise<WrittenId> {
  const rest = { EmployeeId: line.employeeId, ...endingIn(until), UnprotectedMode: unprotected };
  if (pay === 'hours')
    return withId(
      await client.write('EmployeeService.HourComponentFixed_Insert_With_End', {
        ...rest,
        ...inPeriod(period),
        Hourcomponent: hour(0, line),
      }),
    );
  // The component and the call both have fields for the end; which one counts is written nowhere, so both say the same.
  const WageComponent = { ...wage(0, line), ...endingIn(until) };
  return withId(
    await client.write('EmployeeService.WageComponentFixed_Insert_With_End', {
      ...rest,
      ...startingIn(period),
      WageComponent,
    }),
  );
}

const endingIn = (period: Period) => ({ EndPeriod: period.number, EndYear: period.year });
const startingIn = (period: Period) => ({ StartPeriod: period.number, StartYear: period.year });

export const inPeriod = (period: Period) => ({ Period: period.number, Year: period.year });

type Content = Pick<NewPayLine, 'code' | 'amount' | 'extras' | 'content'>;

/** Empty texts are left out: absent is what the API calls empty. */
const extrasOf = ({ extras: { costCenterId, costUnitId, comment, attachment }, content }: Content) => ({
  CostCenterId: costCenterId,
  CostUnitId: costUnitId,
  ...(comment !== '' && { Comment: comment }),
  ...(attachment && content !== undefined && { DocumentName: attachment.name, Attachment: content }),
});

const hour = (id: number, line: Content) => ({
  Id: id,
  HourCode: line.code,
  Hours: line.amount,
  ...extrasOf(line),
});

const wage = (id: number, line: Content) => ({
  Id: id,
  Code: line.code,
  Value: line.amount,
  ...extrasOf(line),
});

export function withId(outcome: WriteOutcome<number | null>): WrittenId {
  if (outcome.kind !== 'answered') return outcome;
  return { kind: 'answered', data: { id: outcome.data !== null && outcome.data > 0 ? String(outcome.data) : null } };
}

/** A "yes" without content: only a read can confirm. */
export function silent(outcome: WriteOutcome<unknown>): WrittenId {
  return outcome.kind === 'answered' ? { kind: 'answered', data: { id: null } } : outcome;
}

/** A boolean whose `false` is explained nowhere: only a read can tell what happened. */
function said(outcome: WriteOutcome<boolean | null>, method: string): WrittenId {
  if (outcome.kind !== 'answered' || outcome.data === true) return silent(outcome);
  return { kind: 'uncertain', error: { kind: 'bad-answer', method, reason: 'unexpected-shape', detail: 'false' } };
}
