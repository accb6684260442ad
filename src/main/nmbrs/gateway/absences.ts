import type { MethodName, ResponseOf } from '../../../contract/index.js';
import { AbsenceItem } from '../../../shared/domain/absence.js';
import type { ServiceSpan } from '../../../shared/domain/absence-checks.js';
import { type AbsenceKind, absenceKindOf, isLeaveKind, wireAbsenceKind } from '../../../shared/domain/absence-kinds.js';
import { type CalendarDate, fromWireDate, toWireDate } from '../../../shared/domain/calendar-date.js';
import { type AbsenceId, type CompanyId, EmployeeId } from '../../../shared/domain/ids.js';
import { ok, type Result, type WriteOutcome } from '../../../shared/errors.js';
import type { IsGone } from '../../contract-check/gone-calls.js';
import type { CallOptions, NmbrsClient } from '../client.js';

/** A line with the text of its kind, which stays in main until somebody asks for it. */
export interface ReadAbsence {
  readonly item: AbsenceItem;
  readonly kind: string;
}

export interface CompanyAbsences {
  readonly lines: readonly (ReadAbsence & { readonly employeeId: EmployeeId })[];
  /** Lines whose start is no date. */
  readonly unplaced: number;
}

type Written = Promise<WriteOutcome<{ id: string | null }>>;

/**
 * Absences, by the calls without causes: `Absence2_*` gives and takes a cause in words, which no employer may keep. It is used
 * where the connection has no other, and then no cause is sent nor read. There is no update and no delete. Comments are never
 * sent nor passed on.
 */
export interface AbsenceGateway {
  ofEmployee(employeeId: EmployeeId): Promise<Result<ReadAbsence[]>>;
  ofCompany(companyId: CompanyId, options?: CallOptions): Promise<Result<CompanyAbsences>>;
  /** Times in service (Service_GetList, whose end of `0001-01-01` means: still there). */
  service(employeeId: EmployeeId): Promise<Result<ServiceSpan[]>>;
  /** A case of its own (Absence_Insert with NewDossier). Answers the id of its line. */
  report(
    employeeId: EmployeeId,
    input: { start: CalendarDate; percentage: number; kind: AbsenceKind; reported: CalendarDate },
  ): Written;
  /**
   * Another line of the case `dossier` (AbsenceNotification_Insert). Answers the id of that line (reading). `kind`: what the
   * case says already, so that nothing is left out that a server might then empty; null: one that is not known is not sent.
   */
  becomeMore(
    employeeId: EmployeeId,
    input: {
      dossier: number;
      kind: AbsenceKind | null;
      from: CalendarDate;
      percentage: number;
      reported: CalendarDate;
    },
  ): Written;
  /** Answers the id of the line that begins (reading). `percent`: as it goes over the wire. */
  recoverInPart(
    employeeId: EmployeeId,
    input: { absenceId: AbsenceId; from: CalendarDate; percent: number; reported: CalendarDate },
  ): Written;
  /** `lastDay`: the last day of absence. It answers a text that is explained nowhere. */
  recover(
    employeeId: EmployeeId,
    input: { absenceId: AbsenceId; lastDay: CalendarDate; reported: CalendarDate },
  ): Written;
}

type WireRow = NonNullable<NonNullable<ResponseOf<'EmployeeService.Absence_GetList'>>[number]>;

/** `isGone`: whether the connection's own description lacks a call that the contract has. */
export function createAbsenceGateway(client: NmbrsClient, isGone: IsGone = () => false): AbsenceGateway {
  const only = <M extends MethodName>(usual: M, other: M): M => (isGone(usual) && !isGone(other) ? other : usual);
  return {
    async ofEmployee(employeeId) {
      const answer = await client.read(
        only<'EmployeeService.Absence_GetList' | 'EmployeeService.Absence2_GetList'>(
          'EmployeeService.Absence_GetList',
          'EmployeeService.Absence2_GetList',
        ),
        { EmployeeId: employeeId },
        { only: wanted },
      );
      return answer.ok ? ok((answer.data ?? []).flatMap((row) => lineOf(row) ?? [])) : answer;
    },

    async ofCompany(companyId, options) {
      const answer = await client.read(
        'EmployeeService.Absence_GetAll_AllEmployeesByCompany',
        { CompanyId: companyId },
        { ...options, only: wanted },
      );
      if (!answer.ok) return answer;
      const rows = (answer.data ?? []).filter((row) => row !== null);
      const lines = rows.flatMap((row) => {
        const line = lineOf(row);
        return line ? [{ ...line, employeeId: EmployeeId.parse(row.EmployeeId) }] : [];
      });
      return ok({ lines, unplaced: rows.length - lines.length });
    },

    async service(employeeId) {
      const answer = await client.read('EmployeeService.Service_GetList', { EmployeeId: employeeId });
      if (!answer.ok) return answer;
      return ok(
        (answer.data ?? []).flatMap((row) => {
          const start = row && fromWireDate(row.Start);
          return start ? [{ start, end: fromWireDate(row.End) ?? null }] : [];
        }),
      );
    },

    async report(employeeId, { start, percentage, kind, reported }) {
      return idOf(
        await client.write(
          only<'EmployeeService.Absence_Insert' | 'EmployeeService.Absence2_Insert'>(
            'EmployeeService.Absence_Insert',
            'EmployeeService.Absence2_Insert',
          ),
          {
            EmployeeId: employeeId,
            Absence: {
              AbsenceId: 0,
              Percentage: percentage,
              Start: toWireDate(start),
              RegistrationStartDate: toWireDate(reported),
              End: null,
              RegistrationEndDate: null,
              Dossier: wireAbsenceKind(kind),
              Dossiernr: 0,
            },
            NewDossier: true,
          },
        ),
      );
    },

    async becomeMore(employeeId, { dossier, kind, from, percentage, reported }) {
      return idOf(
        await client.write('EmployeeService.AbsenceNotification_Insert', {
          EmployeeId: employeeId,
          Absence: {
            AbsenceId: 0,
            Percentage: percentage,
            Start: toWireDate(from),
            RegistrationStartDate: toWireDate(reported),
            End: null,
            RegistrationEndDate: null,
            ...(kind !== null && { Dossier: wireAbsenceKind(kind) }),
            Dossiernr: dossier,
          },
        }),
      );
    },

    async recoverInPart(employeeId, { absenceId, from, percent, reported }) {
      return idOf(
        await client.write('EmployeeService.Absence_PartialRecoveryInsert', {
          EmployeeId: employeeId,
          AbsenceID: absenceId,
          StartDate: toWireDate(from),
          Reportdate: toWireDate(reported),
          Percent: percent,
        }),
      );
    },

    async recover(employeeId, { absenceId, lastDay, reported }) {
      const outcome = await client.write('EmployeeService.Absence_RecoveryInsert', {
        EmployeeId: employeeId,
        AbsenceID: absenceId,
        Lastdayabsence: toWireDate(lastDay),
        Reportdate: toWireDate(reported),
      });
      return outcome.kind === 'answered' ? { kind: 'answered', data: { id: null } } : outcome;
    },
  };
}

/** Comments may be about somebody's health: they are not even decoded. */
const wanted: ReadonlySet<string> = new Set([
  'AbsenceId',
  'Percentage',
  'Start',
  'RegistrationStartDate',
  'End',
  'RegistrationEndDate',
  'Dossier',
  'Dossiernr',
  'EmployeeId',
]);

const idOf = (outcome: WriteOutcome<number | null>): WriteOutcome<{ id: string | null }> =>
  outcome.kind === 'answered'
    ? { kind: 'answered', data: { id: outcome.data !== null && outcome.data > 0 ? String(outcome.data) : null } }
    : outcome;

function lineOf(row: WireRow | null): ReadAbsence | null {
  if (!row) return null;
  const kind = row.Dossier ?? '';
  const parsed = AbsenceItem.safeParse({
    id: row.AbsenceId,
    dossier: row.Dossiernr,
    leave: isLeaveKind(absenceKindOf(kind)),
    percentage: row.Percentage,
    start: fromWireDate(row.Start),
    reported: fromWireDate(row.RegistrationStartDate) ?? null,
    end: fromWireDate(row.End) ?? null,
    endReported: fromWireDate(row.RegistrationEndDate) ?? null,
  });
  return parsed.success ? { item: parsed.data, kind } : null;
}
