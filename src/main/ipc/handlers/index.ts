import { ok } from '../../../shared/errors.js';
import type { AppInfo } from '../../../shared/ipc/app.js';
import type { Handlers } from '../../../shared/ipc/contract.js';
import type { Clock } from '../../change-sets/ports.js';
import { bookLosses } from '../../exports/bookkeeping.js';
import type { Connections } from '../../connections/connections.js';
import type { Kept } from '../../kept/kept.js';
import type { Notices } from '../../notices/notices.js';
import type { ChangeSet, ReceiptFormat } from '../../../shared/ipc/changes.js';
import type { ImportId, ImportPlace, ImportView } from '../../../shared/ipc/imports.js';
import type { Result } from '../../../shared/errors.js';
import type { SettingsStore } from '../../settings/settings.js';
import { stageAbsence } from '../../absence/stage-absence.js';
import { stageLeave } from '../../leave/stage-leave.js';
import { stageRunRequest } from '../../runs/stage-run-request.js';
import { stageClear } from '../../registration/stage-clear.js';
import { stageCompany } from '../../registration/stage-company.js';
import { stageSheet } from '../../registration/stage-sheet.js';
import { checkAndCompare } from './check.js';
import { stageAddress } from './stage-address.js';
import { stageBankAccount } from './stage-bank-account.js';
import { stagePersonal } from './stage-personal.js';

export interface HandlerParts {
  readonly info: () => AppInfo;
  readonly settings: SettingsStore;
  readonly connections: Connections;
  readonly kept: Kept;
  readonly notices: Notices;
  readonly clock: Clock;
  readonly saveReceipt: (set: ChangeSet, format: ReceiptFormat) => Promise<Result<{ name: string | null }>>;
  readonly saveList: Handlers['employees']['saveList'];
  readonly saveFigures: Handlers['absence']['saveFigures'];
  readonly saveSheet: Handlers['registration']['save'];
  readonly saveReport: Handlers['reports']['save'];
  readonly printReport: Handlers['reports']['print'];
  readonly saveBook: Handlers['reports']['saveBook'];
  readonly chooseImport: (place: ImportPlace) => Promise<Result<ImportView | null>>;
  readonly saveCorrected: (id: ImportId) => Promise<Result<{ name: string | null }>>;
  readonly saveImportReceipt: (id: ImportId, format: 'xlsx' | 'csv') => Promise<Result<{ name: string | null }>>;
  readonly id: () => string;
}

/** One function for every query and command of the contract; each only hands on to the desk that is open now. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { connections, clock } = parts;
  const companies = () => connections.desk.companies;
  const employees = () => connections.desk.employees;
  const changes = () => connections.desk.changes;
  const reports = () => connections.desk.reports;
  const payslips = () => connections.desk.payslips;
  const yearDocuments = () => connections.desk.yearDocuments;
  const imports = () => connections.desk.imports;
  const jobs = () => connections.desk.jobs;
  return {
    app: {
      info: async () => ok(parts.info()),
      saveSettings: async (change) => ok(parts.settings.save(change)),
      notices: async () => ok(parts.notices.list()),
      putNoticeAway: async ({ kind }) => ok(parts.notices.putAway(kind)),
    },
    connections: {
      list: async () => ok(await connections.list()),
      test: (credentials) => connections.test(credentials),
      add: (input) => connections.add(input),
      renewToken: ({ id, token }) => connections.renewToken(id, token),
      rename: ({ id, name }) => connections.rename(id, name),
      remove: ({ id }) => connections.remove(id),
      switchTo: ({ id }) => connections.switchTo(id),
      checkContract: () => connections.desk.checkContract(),
      openNmbrs: () => connections.desk.openNmbrs(),
    },
    kept: {
      list: async () => ok(await parts.kept.list()),
      restartDemo: () => parts.kept.restartDemo(),
      forgetSettled: ({ olderThanDays }) => parts.kept.forgetSettled(olderThanDays),
      forgetRemoved: ({ id }) => parts.kept.forgetRemoved(id),
      forgetSheets: ({ id }) => parts.kept.forgetSheets(id),
    },
    organisation: {
      debtors: () => companies().debtors(),
      companies: ({ debtorId }) => companies().companies(debtorId),
      period: ({ companyId }) => companies().period(companyId),
    },
    employees: {
      types: () => employees().types(),
      list: ({ companyId, refresh }) => employees().list(companyId, refresh),
      listPart: ({ companyId, part }) => employees().listPart(companyId, part),
      saveList: (input) => parts.saveList(input),
      personal: ({ employeeId, period }) => employees().personal(employeeId, period),
      bsn: async ({ employeeId, period }) => {
        const answer = await employees().bsn(employeeId, period);
        return answer.ok ? ok({ bsn: answer.data }) : answer;
      },
      addresses: async ({ employeeId, period }) => {
        const answer = await connections.desk.addresses.inPeriod(employeeId, period);
        return answer.ok ? ok({ addresses: answer.data, readAt: clock.now() }) : answer;
      },
      bankAccounts: async ({ employeeId, period }) => {
        const answer = await connections.desk.bankAccounts.inPeriod(employeeId, period);
        return answer.ok ? ok({ accounts: answer.data, readAt: clock.now() }) : answer;
      },
      employment: async ({ employeeId, period }) => {
        const answer = await connections.desk.employment.inPeriod(employeeId, period);
        return answer.ok ? ok({ ...answer.data, readAt: clock.now() }) : answer;
      },
      addressHistory: ({ companyId, employeeId }) => employees().history(companyId, employeeId),
    },
    changes: {
      list: async () => ok(changes().list()),
      get: async ({ id }) => changes().get(id),
      stagedFor: async ({ companyId, employeeId }) => ok(changes().stagedFor(companyId, employeeId)),
      stageAddress: (input) => stageAddress(connections.desk, parts.id, input),
      stageBankAccount: (input) => stageBankAccount(connections.desk, parts.id, input),
      stagePersonal: (input) => stagePersonal(connections.desk, parts, input),
      unstage: ({ id, stepId }) => changes().unstage(id, stepId),
      discard: ({ id }) => changes().discard(id),
      check: ({ id }) => checkAndCompare(connections.desk, id),
      comparison: async ({ id }) => ok(connections.desk.comparisons.get(id)),
      acknowledge: ({ id, warningId, on, typed }) => changes().acknowledge(id, warningId, on, typed),
      consent: ({ id, on }) => changes().consent(id, on),
      send: ({ id, planHash }) => changes().send(id, planHash),
      pause: ({ id }) => changes().pause(id),
      resume: ({ id }) => changes().resume(id),
      readAgain: ({ id, stepId }) => changes().readAgain(id, stepId),
      decide: ({ id, stepIds, decision }) => changes().decideAll(id, stepIds, decision),
      undo: ({ id }) => changes().undo(id),
      retry: ({ id }) => changes().retry(id),
      verify: ({ id }) => changes().verify(id),
      saveReceipt: async ({ id, format }) => {
        const set = changes().get(id);
        return set.ok ? parts.saveReceipt(set.data, format) : set;
      },
    },
    registration: {
      codes: ({ companyId, pay }) => connections.desk.sheets.codes(companyId, pay),
      costCodes: ({ companyId }) => connections.desk.sheets.costCodes(companyId),
      load: async ({ people, refresh, ...key }) => connections.desk.sheets.load(key, people, refresh),
      sheet: async (key) => ok(connections.desk.sheets.sheet(key)),
      stage: (input) => stageSheet(connections.desk, parts.id, input),
      keep: ({ steps, ...key }) => connections.desk.keptEdits.keep(key, steps),
      kept: (key) => connections.desk.keptEdits.kept(key),
      forgetKept: (key) => connections.desk.keptEdits.forget(key),
      attach: ({ name, bytes }) => connections.desk.attachments.add(name, bytes),
      stageCompany: (input) => stageCompany(connections.desk, parts.id, input),
      clear: (input) => stageClear(connections.desk, parts.id, input),
      save: (input) => parts.saveSheet(input),
    },
    imports: {
      current: async () => ok(imports().current()),
      choose: ({ place }) => parts.chooseImport(place),
      take: ({ name, bytes, place }) => imports().open(name, bytes, place),
      reread: ({ id, encoding, separator }) => imports().reread(id, { encoding, separator }),
      map: ({ id, mapping }) => imports().map(id, mapping),
      check: ({ id }) => imports().check(id),
      problems: ({ id, kind, from, count }) => imports().problems(id, kind, from, count),
      correct: ({ id, row, column, text }) => imports().correct(id, row, column, text),
      stage: ({ id, mode, keepAs }) => imports().stage(id, mode, keepAs),
      earlier: () => imports().receipts.earlier(),
      ends: ({ id, end, from, count }) => imports().receipts.ends(id, end, from, count),
      saveCorrected: ({ id }) => parts.saveCorrected(id),
      saveReceipt: ({ id, format }) => parts.saveImportReceipt(id, format),
      close: ({ id }) => imports().close(id),
    },
    absence: {
      list: ({ companyId }) => connections.desk.absences.list(companyId),
      person: ({ employeeId }) => connections.desk.absences.person(employeeId),
      kind: ({ employeeId, dossier }) => connections.desk.absences.kind(employeeId, dossier),
      stage: (input) => stageAbsence(connections.desk, parts.id, input),
      saveFigures: (input) => parts.saveFigures(input),
    },
    payslips: {
      people: async ({ companyId, run }) => {
        const people = await payslips().people(companyId, run);
        return people.ok ? ok({ people: people.data, readAt: clock.now() }) : people;
      },
      saveOne: ({ companyId, run, employeeId }) => payslips().saveOne(companyId, run, employeeId),
      saveStatement: ({ companyId, employeeId, year }) => payslips().saveStatement(companyId, employeeId, year),
      showOne: ({ companyId, run, employeeId }) => connections.desk.showDocuments.payslip(companyId, run, employeeId),
      showStatement: ({ companyId, employeeId, year }) =>
        connections.desk.showDocuments.statement(companyId, employeeId, year),
      closeShown: async () => ok(connections.desk.showDocuments.closeAll()),
      saveAll: (input) => payslips().saveAll(input),
      goOn: async ({ id }) => payslips().goOn(id),
      stop: async ({ id }) => payslips().stop(id),
      batches: async () => ok(payslips().batches()),
    },
    yearDocuments: {
      showOne: (input) => connections.desk.showDocuments.ofYear(input),
      saveOne: (input) => yearDocuments().saveOne(input),
      saveMany: (input) => yearDocuments().saveMany(input),
      goOn: async ({ id }) => yearDocuments().goOn(id),
      stop: async ({ id }) => yearDocuments().stop(id),
      batches: async () => ok(yearDocuments().batches()),
    },
    leave: {
      list: ({ companyId, year, refresh }) => connections.desk.leave.list(companyId, year, refresh),
      person: ({ employeeId, year }) => connections.desk.leave.person(employeeId, [year]),
      types: ({ companyId }) => connections.desk.leave.types(companyId),
      stage: (input) => stageLeave(connections.desk, parts.id, input),
    },
    payments: {
      read: (input) => connections.desk.payments.read(input),
      save: (input) => connections.desk.payments.save(input),
      codes: ({ companyId, run }) => connections.desk.runs.codes(companyId, run),
    },
    runs: {
      requests: ({ companyId, year }) => connections.desk.runs.requests(companyId, year),
      stageRequest: (input) => stageRunRequest(connections.desk, parts.id, input),
      journals: ({ companyId, run }) => connections.desk.runs.journals(companyId, run),
      list: ({ companyId, year }) => connections.desk.runs.list(companyId, year),
      compare: ({ companyId, run, before }) => connections.desk.runs.compare(companyId, run, before),
    },
    reports: {
      list: async () => ok(reports().list()),
      start: async (request) => ok(reports().start(request)),
      cancel: async ({ id }) => reports().cancel(id),
      close: async ({ id }) => reports().close(id),
      content: async ({ id }) => reports().content(id),
      rows: async ({ id, view, from, count }) => reports().rows(id, view, from, count),
      values: async ({ id, table, column, kind }) => reports().values(id, table, column, kind),
      raw: async ({ id, from }) => reports().raw(id, from),
      chart: async ({ id, view, by, value }) => reports().chart(id, view, by, value),
      compare: async (input) => reports().compare(input),
      save: (input) => parts.saveReport(input),
      print: (input) => parts.printReport(input),
      saveBook: (input) => parts.saveBook(input),
      bookLosses: async ({ id, ...input }) => {
        const found = reports().received(id);
        if (!found.ok) return found;
        const { tables } = found.data.received.read;
        return bookLosses(tables[input.table], input, parts.settings.current.language);
      },
    },
    reportBatches: {
      start: (input) => connections.desk.reportBatches.start(input),
      goOn: async ({ id }) => connections.desk.reportBatches.goOn(id),
      stop: async ({ id }) => connections.desk.reportBatches.stop(id),
      list: async () => ok(connections.desk.reportBatches.list()),
    },
    wageTax: {
      list: ({ companyId, year }) => connections.desk.wageTax.list(companyId, year),
      saveXml: (input) => connections.desk.wageTax.saveXml(input),
      savePayment: (input) => connections.desk.wageTax.savePayment(input),
    },
    jobs: {
      list: async () => ok(jobs().list()),
      cancel: async ({ id }) => jobs().cancel(id),
    },
    traffic: {
      state: async () => ok(connections.desk.suspension.state),
    },
  };
}
