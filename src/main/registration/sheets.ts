import type { CompanyId, EmployeeId } from '../../shared/domain/ids.js';
import {
  type CostCodes,
  type Days,
  paySheetOf,
  type PayCode,
  type PayKind,
  type PayLine,
} from '../../shared/domain/registration.js';
import { ok, type AppError, type Result } from '../../shared/errors.js';
import type { Sheet, SheetKey, SheetPart, SheetProgress } from '../../shared/ipc/registration.js';
import type { Clock } from '../change-sets/ports.js';
import type { Jobs } from '../jobs/jobs.js';
import type { CallOptions } from '../nmbrs/client.js';
import type { CompanyPayGateway } from '../nmbrs/gateway/company-pay.js';
import type { DaysGateway } from '../nmbrs/gateway/days.js';
import type { PayCodeGateway } from '../nmbrs/gateway/pay-codes.js';
import type { PayLineGateway } from '../nmbrs/gateway/pay-lines.js';
import { daysKinds } from './days-kinds.js';
import { partOf, type Row } from './sheet-data.js';
import { SheetReading } from './sheet-reading.js';

export interface SheetsParts {
  readonly lines: Pick<PayLineGateway, 'lines'>;
  readonly companyPay: Pick<CompanyPayGateway, 'lines'>;
  readonly days: DaysGateway;
  readonly codes: PayCodeGateway;
  readonly jobs: Jobs;
  readonly clock: Clock;
  /** For the job's name in the status bar. */
  readonly companyName: (companyId: CompanyId) => string;
  readonly publish: (value: { key: SheetKey; part: SheetPart; progress: SheetProgress }) => void;
}

/** Sheets of the session, in memory alone. Rows that were read stay until somebody refreshes or writes. */
export class Sheets {
  readonly #parts: SheetsParts;
  readonly #sheets = new Map<string, SheetReading>();
  readonly #codes = new Map<string, Promise<Result<PayCode[]>>>();

  readonly #costCodes = new Map<CompanyId, Promise<Result<CostCodes>>>();

  constructor(parts: SheetsParts) {
    this.#parts = parts;
  }

  async codes(companyId: CompanyId, pay: PayKind): Promise<Result<PayCode[]>> {
    const key = `${companyId}/${pay}`;
    const asked = this.#codes.get(key) ?? this.#parts.codes.codes(companyId, pay);
    this.#codes.set(key, asked);
    const answer = await asked;
    if (!answer.ok) this.#codes.delete(key);
    return answer;
  }

  async costCodes(companyId: CompanyId): Promise<Result<CostCodes>> {
    const asked = this.#costCodes.get(companyId) ?? this.#parts.codes.costCodes(companyId);
    this.#costCodes.set(companyId, asked);
    const answer = await asked;
    if (!answer.ok) this.#costCodes.delete(companyId);
    return answer;
  }

  /** Starts, goes on where it ended, or adds to what is being read. Nothing is read twice unless `refresh` says so, or a write. */
  load(key: SheetKey, people: readonly EmployeeId[], refresh: boolean, signal?: AbortSignal): Result<SheetProgress> {
    const name = nameOf(key);
    const known = this.#sheets.get(name);
    const reading = known ?? this.#reading(key);
    this.#sheets.set(name, reading);
    reading.read(paySheetOf(key.kind)?.of === 'company' ? [null] : people, refresh, signal);
    return ok(reading.progress);
  }

  #reading(key: SheetKey): SheetReading {
    const { jobs, clock, publish, companyName } = this.#parts;
    const row = this.#row.bind(this);
    return new SheetReading(key, { row, jobs, clock, publish, subject: companyName(key.companyId) });
  }

  /** Reads these people's cells and waits for it; what was read before is not read again. False when some could not be read. */
  async readWhole(key: SheetKey, people: readonly EmployeeId[], signal: AbortSignal): Promise<boolean> {
    for (;;) {
      // Somebody else's reading of this sheet may be under way, of other people.
      const others = this.#sheets.get(nameOf(key))?.running;
      if (others) await others;
      if (signal.aborted) return false;
      const rows = this.#sheets.get(nameOf(key))?.rows;
      if (people.every((id) => rows?.has(id) === true)) return true;
      this.load(key, people, false, signal);
      await this.#sheets.get(nameOf(key))?.running;
      if (this.#sheets.get(nameOf(key))?.progress.state !== 'complete') return false;
    }
  }

  sheet(key: SheetKey): Sheet | null {
    const loading = this.#sheets.get(nameOf(key));
    return loading ? { ...partOf([...loading.rows.values()]), progress: loading.progress } : null;
  }

  /**
   * What was read of one employee on a sheet of lines, or of null: of the company on its own. Undefined when it was not, or could
   * not be.
   */
  linesOf(key: SheetKey, employeeId: EmployeeId | null): readonly PayLine[] | undefined {
    const row = this.#sheets.get(nameOf(key))?.rows.get(employeeId);
    return row && 'lines' in row ? row.lines : undefined;
  }

  /** Codes of which anybody has a line, in what was read of a sheet. */
  codesIn(key: SheetKey): ReadonlySet<number> {
    const rows = this.#sheets.get(nameOf(key))?.rows.values() ?? [];
    return new Set([...rows].flatMap((row) => ('lines' in row ? row.lines.map(({ code }) => code) : [])));
  }

  /** What was read of one employee on a sheet of days. */
  daysOf(key: SheetKey, employeeId: EmployeeId): Days | undefined {
    const row = this.#sheets.get(nameOf(key))?.rows.get(employeeId);
    return row && 'days' in row ? row.days : undefined;
  }

  /** Somebody wrote: what was read of these people no longer holds. They are read again by a reading that goes on, or by the next. */
  forget(companyId: CompanyId, people: Iterable<EmployeeId | null>): void {
    const gone = [...people];
    for (const reading of this.#sheets.values()) if (reading.key.companyId === companyId) reading.forget(gone);
  }

  /** One employee's cells. A fault about this person alone is the row's; anything else ends the loading. */
  async #row({ kind, period, companyId }: SheetKey, id: EmployeeId | null, options: CallOptions): Promise<Result<Row>> {
    const sheet = paySheetOf(kind);
    if (id === null) {
      const answer = await this.#parts.companyPay.lines(companyId, sheet?.fixed ?? false, period, options);
      return answer.ok ? ok({ employeeId: null, lines: answer.data }) : answer;
    }
    if (sheet) {
      const answer = await this.#parts.lines.lines(id, { ...sheet, period }, options);
      return answer.ok ? ok({ employeeId: id, lines: answer.data }) : ofPerson(id, answer.error);
    }
    const answer = await this.#parts.days.days(id, daysKinds[kind] ?? 'variable', period, options);
    return answer.ok ? ok({ employeeId: id, days: answer.data }) : ofPerson(id, answer.error);
  }
}

const nameOf = ({ companyId, kind, period }: SheetKey): string =>
  `${companyId}/${kind}/${period.year}-${period.number}`;

/** The template is the user's, so a refusal of one is a refusal of all. */
function ofPerson(employeeId: EmployeeId, error: AppError): Result<Row> {
  if (error.kind === 'fault' && error.code !== 1002) return ok({ employeeId, unread: error.code });
  return { ok: false, error };
}
