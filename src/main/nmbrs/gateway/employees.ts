import type { ResponseOf } from '../../../contract/index.js';
import { type CalendarDate, fromWireDate } from '../../../shared/domain/calendar-date.js';
import { type CompanyId, EmployeeId, EmployeeTypeId } from '../../../shared/domain/ids.js';
import type { Period } from '../../../shared/domain/period.js';
import { ok, type Result } from '../../../shared/errors.js';
import type { EmployeeType, PersonalInfo } from '../../../shared/ipc/employees.js';
import type { CallOptions, NmbrsClient } from '../client.js';

export interface ListedEmployee {
  readonly id: EmployeeId;
  readonly number: number;
  readonly displayName: string;
}

/** What the list shows of a person: as little as it needs, and no BSN. */
export interface PersonRow {
  readonly firstName: string;
  readonly nickname: string;
  readonly prefix: string;
  readonly lastName: string;
  readonly birthday: CalendarDate | null;
  readonly email: string;
  readonly phone: string;
}

export interface EmployeeGateway {
  types(): Promise<Result<EmployeeType[]>>;
  list(companyId: CompanyId, type: EmployeeTypeId, options?: CallOptions): Promise<Result<ListedEmployee[]>>;
  people(companyId: CompanyId, options?: CallOptions): Promise<Result<Map<EmployeeId, PersonRow>>>;
  personal(employeeId: EmployeeId, period: Period): Promise<Result<Omit<PersonalInfo, 'readAt'>>>;
  bsn(employeeId: EmployeeId, period: Period): Promise<Result<string | null>>;
}

type WirePersonal = NonNullable<ResponseOf<'EmployeeService.PersonalInfo_Get'>>;

/** Leaves of the company-wide answer that the list uses; the others are not even decoded. */
const listed = new Set([
  'EmployeeId',
  'FirstName',
  'Nickname',
  'Prefix',
  'LastName',
  'Birthday',
  'EmailWork',
  'EmailPrivate',
  'TelephoneWork',
  'TelephoneMobileWork',
  'TelephoneMobilePrivate',
  'StartPeriod',
  'StartYear',
]);

export const peopleMethod = 'EmployeeService.PersonalInfoWithoutBSN_Get_GetAllEmployeesByCompany';

export function createEmployeeGateway(client: NmbrsClient): EmployeeGateway {
  return {
    async types() {
      const answer = await client.read('EmployeeService.EmployeeType_GetList', {});
      if (!answer.ok) return answer;
      return ok(
        (answer.data ?? []).flatMap((row) =>
          row ? [{ id: EmployeeTypeId.parse(row.Id), description: row.Description ?? '' }] : [],
        ),
      );
    },

    async list(companyId, type, options) {
      const answer = await client.read(
        'EmployeeService.List_GetByCompany',
        { CompanyId: companyId, EmployeeType: type },
        options,
      );
      if (!answer.ok) return answer;
      return ok(
        (answer.data ?? []).flatMap((row) =>
          row ? [{ id: EmployeeId.parse(row.Id), number: row.Number, displayName: row.DisplayName ?? '' }] : [],
        ),
      );
    },

    async people(companyId, options) {
      const answer = await client.read(peopleMethod, { CompanyID: companyId }, { ...options, only: listed });
      if (!answer.ok) return answer;
      const people = new Map<EmployeeId, PersonRow>();
      for (const item of answer.data ?? []) {
        const latest = latestOf(item?.EmployeePersonalInfos ?? []);
        if (!item || !latest) continue;
        people.set(EmployeeId.parse(item.EmployeeId), {
          firstName: latest.FirstName ?? '',
          nickname: latest.Nickname ?? '',
          prefix: latest.Prefix ?? '',
          lastName: latest.LastName ?? '',
          birthday: fromWireDate(latest.Birthday) ?? null,
          email: latest.EmailWork || latest.EmailPrivate || '',
          phone: latest.TelephoneMobileWork || latest.TelephoneWork || latest.TelephoneMobilePrivate || '',
        });
      }
      return ok(people);
    },

    async personal(employeeId, period) {
      const answer = await client.read('EmployeeService.PersonalInfo_Get', {
        EmployeeId: employeeId,
        Period: period.number,
        Year: period.year,
      });
      if (!answer.ok) return answer;
      return answer.data
        ? ok(personalOf(employeeId, answer.data))
        : { ok: false, error: { kind: 'not-found', what: 'employee' } };
    },

    async bsn(employeeId, period) {
      const answer = await client.read('EmployeeService.PersonalInfo_Get', {
        EmployeeId: employeeId,
        Period: period.number,
        Year: period.year,
      });
      return answer.ok ? ok(answer.data?.BSN || null) : answer;
    },
  };
}

interface Start {
  readonly StartYear: number;
  readonly StartPeriod: number;
}

/** The record that started last is the one that a list shows. */
function latestOf<T extends Start>(rows: readonly (T | null)[]): T | undefined {
  const known = rows.filter((row) => row !== null);
  return known.toSorted((a, b) => b.StartYear - a.StartYear || b.StartPeriod - a.StartPeriod)[0];
}

function personalOf(id: EmployeeId, row: WirePersonal): Omit<PersonalInfo, 'readAt'> {
  const text = (value: string | null | undefined): string => value ?? '';
  return {
    id,
    number: row.EmployeeNumber ?? row.Number,
    displayName: text(row.DisplayName),
    title: text(row.Title),
    firstName: text(row.FirstName),
    initials: text(row.Initials),
    prefix: text(row.Prefix),
    lastName: text(row.LastName),
    nickname: text(row.Nickname),
    titleAfter: text(row.TitleAfter),
    partnerPrefix: text(row.PartnerPrefix),
    partnerLastName: text(row.PartnerLastName),
    gender: row.Gender ?? null,
    birthday: fromWireDate(row.Birthday) ?? null,
    deceased: fromWireDate(row.DeceasedDate) ?? null,
    placeOfBirth: text(row.PlaceOfBirth),
    countryOfBirth: text(row.CountryOfBirthISOCode),
    nationalityCode: row.NationalityCode ?? null,
    maritalStatus: text(row.BurgerlijkeStaat),
    nameUse: text(row.Naamstelling),
    emailWork: text(row.EmailWork),
    emailPrivate: text(row.EmailPrivate),
    phoneWork: text(row.TelephoneWork),
    phoneMobileWork: text(row.TelephoneMobileWork),
    phonePrivate: text(row.TelephonePrivate),
    phoneMobilePrivate: text(row.TelephoneMobilePrivate),
    phoneOther: text(row.TelephoneOther),
    emergencyContact: text(row.InCaseOfEmergency),
    emergencyPhone: text(row.InCaseOfEmergencyPhone),
    emergencyRelation: text(row.InCaseOfEmergencyRelation),
    hasBsn: Boolean(row.BSN),
  };
}
