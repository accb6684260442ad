import { beforeEach, describe, expect, it } from 'vitest';
import type { Environment } from '../environment.js';
import { bakery, employeeIds, environmentWith, logistics, refusalOf, value } from '../testing/environment.js';

let environment: Environment;
let EmployeeId: number;
beforeEach(() => {
  environment = environmentWith();
  EmployeeId = neverAbsent(environment);
});

function neverAbsent(of: Environment): number {
  const found = employeeIds(of, bakery).find(
    (id) => value(of, 'EmployeeService.Absence_GetList', { EmployeeId: id }).length === 0,
  );
  if (found === undefined) throw new RangeError('everybody was absent');
  return found;
}

const at = (date: string): string => `${date}T00:00:00`;
const sick = {
  AbsenceId: 0,
  Percentage: 100,
  Start: at('2026-11-02'),
  RegistrationStartDate: at('2026-11-03'),
  End: null,
  RegistrationEndDate: null,
  Dossier: 'Ziekte',
  Dossiernr: 0,
};
const report = (change: object = {}, NewDossier = true) => ({
  EmployeeId,
  Absence: { ...sick, ...change },
  NewDossier,
});
const insert = (change: object = {}) => value(environment, 'EmployeeService.Absence_Insert', report(change));
const refused = (change: object, NewDossier = true) =>
  refusalOf(environment, 'EmployeeService.Absence_Insert', report(change, NewDossier));
const list = () => value(environment, 'EmployeeService.Absence_GetList', { EmployeeId });
const recovery = (AbsenceID: number, last: string) => ({
  EmployeeId,
  AbsenceID,
  Lastdayabsence: at(last),
  Reportdate: at('2026-11-20'),
});
const partial = (AbsenceID: number, from: string, Percent = 50) => ({
  EmployeeId,
  AbsenceID,
  StartDate: at(from),
  Reportdate: at(from),
  Percent,
});

describe('absences', () => {
  it('begin a case that the employee and the whole company can be asked for', () => {
    const AbsenceId = insert();
    const [item] = list();
    expect(item).toMatchObject({ ...sick, AbsenceId, Dossiernr: item?.Dossiernr });
    const all = value(environment, 'EmployeeService.Absence_GetAll_AllEmployeesByCompany', { CompanyId: bakery.id });
    expect(all.filter((one) => one?.EmployeeId === EmployeeId)).toEqual([{ ...item, EmployeeId }]);
  });

  it('take the kind as words or as a number, and answer with words', () => {
    insert({ Dossier: '8' });
    expect(list()[0]?.Dossier).toBe('Geen vangnetgeval/Ziekte');
    expect([refused({ Dossier: 'Griep' }), refused({ Dossier: '20' }), refused({ Dossier: undefined })]).toEqual([
      2022, 2022, 2022,
    ]);
  });

  it('become less by a partial recovery: the item ends the day before, another begins, the case is the same', () => {
    const first = insert();
    const second = value(environment, 'EmployeeService.Absence_PartialRecoveryInsert', partial(first, '2026-11-09'));
    const items = list();
    expect(items.map((item) => [item?.AbsenceId, item?.Percentage, item?.Start, item?.End])).toEqual([
      [first, 100, at('2026-11-02'), at('2026-11-08')],
      [second, 50, at('2026-11-09'), null],
    ]);
    expect(new Set(items.map((item) => item?.Dossiernr)).size).toBe(1);
  });

  it('end with a recovery, and can then neither recover again nor be followed within the same days', () => {
    const first = insert();
    expect(value(environment, 'EmployeeService.Absence_RecoveryInsert', recovery(first, '2026-11-15'))).toBe('true');
    expect(list()[0]).toMatchObject({ End: at('2026-11-15'), RegistrationEndDate: at('2026-11-20') });
    expect(refusalOf(environment, 'EmployeeService.Absence_RecoveryInsert', recovery(first, '2026-11-16'))).toBe(2030);
    expect(refusalOf(environment, 'EmployeeService.Absence_PartialRecoveryInsert', partial(first, '2026-11-16'))).toBe(
      2030,
    );
    expect(refused({ Start: at('2026-11-15') })).toBe(2029);
    expect(refused({ Start: at('2026-11-16') })).toBeUndefined();
  });

  it('that run into one another are refused with 2029, whichever comes first', () => {
    insert();
    expect(refused({})).toBe(2029);
    expect(refused({ Start: at('2026-12-01') })).toBe(2029);
    expect(refused({ Start: at('2026-10-01'), End: at('2026-11-02') })).toBe(2029);
    expect(refused({ Start: at('2026-10-01'), End: at('2026-11-01') })).toBeUndefined();
  });

  it('that end before they begin are refused with 2028', () => {
    const first = insert();
    expect(refused({ Start: at('2026-10-10'), End: at('2026-10-09') })).toBe(2028);
    expect(refusalOf(environment, 'EmployeeService.Absence_RecoveryInsert', recovery(first, '2026-11-01'))).toBe(2028);
    expect(refusalOf(environment, 'EmployeeService.Absence_PartialRecoveryInsert', partial(first, '2026-11-02'))).toBe(
      2028,
    );
  });

  it('of somebody else are refused with 2018, and no percentage but one with 2030', () => {
    const first = insert();
    const other = employeeIds(environment, bakery).find((id) => id !== EmployeeId) ?? 0;
    const ofOther = { ...recovery(first, '2026-11-15'), EmployeeId: other };
    expect(refusalOf(environment, 'EmployeeService.Absence_RecoveryInsert', ofOther)).toBe(2018);
    expect(refused({ Dossiernr: 1, Start: at('2026-12-01') }, false)).toBe(2018);
    expect(refused({ Percentage: 101, Start: at('2026-01-01'), End: at('2026-01-02') })).toBe(2030);
    expect(environment.log.counts().committed).toBe(1);
  });

  it('take another line by a notification, which needs the case and keeps its kind', () => {
    const first = insert({ Dossier: '8' });
    const dossier = list()[0]?.Dossiernr ?? 0;
    const notify = (Start: string, Percentage: number, Dossiernr = dossier) => ({
      EmployeeId,
      Absence: { ...sick, Start: at(Start), Percentage, Dossier: undefined, Dossiernr },
    });
    const second = value(environment, 'EmployeeService.AbsenceNotification_Insert', notify('2026-11-10', 70));
    expect(list().map((item) => [item?.AbsenceId, item?.Percentage, item?.End, item?.Dossier])).toEqual([
      [first, 100, at('2026-11-09'), 'Geen vangnetgeval/Ziekte'],
      [second, 70, null, 'Geen vangnetgeval/Ziekte'],
    ]);
    expect(refusalOf(environment, 'EmployeeService.AbsenceNotification_Insert', notify('2026-11-10', 60))).toBe(2028);
    expect(refusalOf(environment, 'EmployeeService.AbsenceNotification_Insert', notify('2026-11-20', 60, 5))).toBe(
      2018,
    );
  });

  it('carry a cause only for those who ask for it by Absence2_GetList', () => {
    value(environment, 'EmployeeService.Absence2_Insert', report({ AbsenceCause: { CauseId: 3, Cause: 'proef' } }));
    expect(list()[0]).not.toHaveProperty('AbsenceCause');
    expect(value(environment, 'EmployeeService.Absence2_GetList', { EmployeeId })[0]?.AbsenceCause).toEqual({
      CauseId: 3,
      Cause: 'proef',
    });
  });
});

describe('the made-up absences', () => {
  const world = environmentWith();
  const of = (CompanyId: number) =>
    value(world, 'EmployeeService.Absence_GetAll_AllEmployeesByCompany', { CompanyId }).filter((item) => item !== null);

  it('are of the companies on the first screens, running and ended, some at part of their hours', () => {
    const items = of(bakery.id);
    expect(items.some(({ End }) => End === null)).toBe(true);
    expect(items.some(({ End }) => End !== null)).toBe(true);
    expect(of(logistics.id).some(({ Percentage, End }) => Percentage < 100 && End === null)).toBe(true);
  });

  it('lie within an employment, never overlap, and say nothing of a cause', () => {
    for (const id of employeeIds(world, logistics).slice(0, 1500)) {
      const { employee, company } = world.books.employee(id);
      const items = world.books.parts.absences.of(employee, company);
      if (items.length === 0) continue;
      const service = world.books.parts.terms.of(employee, company).employments.at(-1);
      expect((items[0]?.start ?? '') >= (service?.start ?? '9')).toBe(true);
      for (const [at, { end, comment, cause }] of items.entries()) {
        expect([comment, cause]).toEqual(['', null]);
        const next = items[at + 1];
        if (next) expect(end !== null && end < next.start).toBe(true);
        else if (service && service.end !== null) expect(end !== null && end <= service.end).toBe(true);
      }
    }
  });
});

describe('the XML of absences', () => {
  const of = (from: string, to: string) =>
    value(environment, 'DebtorService.AbsenceXML_Get', { DebtorId: bakery.debtorId, from: at(from), to: at(to) });

  it('has a piece for everybody who was absent on a day of the span, also on its last, and none for others', () => {
    insert({ Start: at('2028-02-29'), Dossiernr: 0 });
    const ids = (from: string, to: string) => of(from, to).map((piece) => piece?.EmployeeID);
    expect(ids('2028-02-01', '2028-02-28')).not.toContain(EmployeeId);
    expect(ids('2028-02-01', '2028-02-29')).toContain(EmployeeId);
    const [piece] = of('2028-02-29', '2028-02-29').filter((one) => one?.EmployeeID === EmployeeId);
    expect(piece).toMatchObject({ DebtorID: bakery.debtorId, ComapnyID: bakery.id });
    expect(piece?.XML).toContain('<EersteDag>2028-02-29</EersteDag>');
  });

  it('is refused backwards and of a debtor that is not there', () => {
    const refusal = (input: object) =>
      refusalOf(environment, 'DebtorService.AbsenceXML_Get', {
        DebtorId: bakery.debtorId,
        from: at('2026-03-01'),
        to: at('2026-02-28'),
        ...input,
      });
    expect(refusal({})).toBe(2028);
    expect(refusal({ DebtorId: 1 })).toBe(2009);
  });
});
