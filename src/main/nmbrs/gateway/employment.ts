import type { MethodName, ResponseOf } from '../../../contract/index.js';
import { fromWireDate } from '../../../shared/domain/calendar-date.js';
import type { EmployeeId } from '../../../shared/domain/ids.js';
import type { Period } from '../../../shared/domain/period.js';
import { type AppError, err, ok, type Result } from '../../../shared/errors.js';
import type {
  Contract,
  Employment,
  Manager,
  NamedCode,
  Part,
  Schedule,
  ServiceSpan,
} from '../../../shared/ipc/employment.js';
import type { NmbrsClient } from '../client.js';

export interface EmploymentGateway {
  /**
   * Six reads at once. One that Nmbrs answers with a fault leaves out its part; anything else that goes wrong is about the
   * connection, and fails the whole.
   */
  inPeriod(employeeId: EmployeeId, period: Period): Promise<Result<Omit<Employment, 'readAt'>>>;
}

type Row<M extends MethodName> = NonNullable<ResponseOf<M>>;

export function createEmploymentGateway(client: NmbrsClient): EmploymentGateway {
  return {
    async inPeriod(employeeId, { number, year }) {
      const now = { EmployeeId: employeeId };
      const then = { ...now, Period: number, Year: year };
      const failures: AppError[] = [];
      const part = async <W, T>(method: string, reading: Promise<Result<W>>, of: (row: W) => T): Promise<Part<T>> => {
        const answer = await reading;
        if (answer.ok) return { read: true, value: of(answer.data) };
        if (answer.error.kind !== 'fault') failures.push(answer.error);
        return { read: false, method, code: answer.error.kind === 'fault' ? answer.error.code : null };
      };
      const [department, job, manager, contracts, schedule, service] = await Promise.all([
        part('EmployeeService.Department_GetCurrent', client.read('EmployeeService.Department_GetCurrent', now), named),
        part('EmployeeService.Function_GetCurrent', client.read('EmployeeService.Function_GetCurrent', now), named),
        part('EmployeeService.Manager_Get', client.read('EmployeeService.Manager_Get', then), managerOf),
        part(
          'EmployeeService.Contract_GetCurrentPeriod',
          client.read('EmployeeService.Contract_GetCurrentPeriod', now),
          contractsOf,
        ),
        part('EmployeeService.Schedule_Get', client.read('EmployeeService.Schedule_Get', then), scheduleOf),
        part('EmployeeService.Service_GetList', client.read('EmployeeService.Service_GetList', now), serviceOf),
      ]);
      const [failure] = failures;
      return failure ? err(failure) : ok({ department, job, manager, contracts, schedule, service });
    },
  };
}

const day = (text: string | null) => fromWireDate(text) ?? null;

const named = (row: Row<'EmployeeService.Department_GetCurrent'> | null): NamedCode | null =>
  row && { code: row.Code, name: row.Description ?? '' };

/** One without a name is none: an empty element stands for nobody. */
function managerOf(row: Row<'EmployeeService.Manager_Get'> | null): Manager | null {
  const name = [row?.FirstName, row?.Name].filter(Boolean).join(' ');
  if (!row || name === '') return null;
  return { name, function: row.Function ?? '', phone: row.PhoneNumber || row.Mobile || '', email: row.Email ?? '' };
}

const contractsOf = (item: ResponseOf<'EmployeeService.Contract_GetCurrentPeriod'>): Contract[] =>
  (item?.EmployeeContracts ?? []).map((row) => ({
    start: day(row.StartDate),
    end: day(row.EndDate),
    trialUntil: day(row.TrialPeriod),
    indefinite: row.Indefinite,
    written: row.WrittenContract,
    hoursPerWeek: row.HoursPerWeek,
    kind: row.EmployementType,
    phase: row.PhaseClassification,
  }));

function scheduleOf(row: ResponseOf<'EmployeeService.Schedule_Get'>): Schedule | null {
  if (!row) return null;
  return {
    first: [
      row.HoursMonday,
      row.HoursTuesday,
      row.HoursWednesday,
      row.HoursThursday,
      row.HoursFriday,
      row.HoursSaturday,
      row.HoursSunday,
    ],
    second: [
      row.HoursMonday2,
      row.HoursTuesday2,
      row.HoursWednesday2,
      row.HoursThursday2,
      row.HoursFriday2,
      row.HoursSaturday2,
      row.HoursSunday2,
    ],
    parttimePercentage: row.ParttimePercentage,
    since: day(row.StartDate),
  };
}

const serviceOf = (rows: ResponseOf<'EmployeeService.Service_GetList'>): ServiceSpan[] =>
  (rows ?? []).flatMap((row) =>
    row
      ? [
          {
            start: day(row.Start),
            end: day(row.End),
            seniority: day(row.SeniorityDate),
            endReason: row.EndServiceReason ?? '',
          },
        ]
      : [],
  );
