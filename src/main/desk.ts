import { join } from 'node:path';
import { ChangeSetId } from '../shared/domain/ids.js';
import type { WeeklyMoment } from '../shared/domain/weekly-moment.js';
import { ok, type Result } from '../shared/errors.js';
import type { Language } from '../shared/ipc/app.js';
import type { Connection } from '../shared/ipc/connections.js';
import type { ContractCheck } from '../shared/ipc/contract-check.js';
import type { Instant } from '../shared/ipc/common.js';
import type { Notice } from '../shared/ipc/notices.js';
import { Absences } from './absence/absences.js';
import { ChangeSets } from './change-sets/change-sets.js';
import { forgetOld } from './change-sets/retention.js';
import type { Confirm } from './change-sets/confirmation.js';
import { defaultTimings } from './change-sets/config.js';
import { nodeJournalFs } from './change-sets/journal/node-fs.js';
import { JournalStore } from './change-sets/journal/store.js';
import { createAbsenceOperations } from './change-sets/operations/absence.js';
import { createAddressOperations } from './change-sets/operations/address.js';
import { createBankOperations } from './change-sets/operations/bank.js';
import { createClearOperation } from './change-sets/operations/clear.js';
import { createCompanyPayOperations } from './change-sets/operations/company-pay.js';
import { createDaysOperations } from './change-sets/operations/days.js';
import { createLeaveOperations } from './change-sets/operations/leave.js';
import { createPersonalOperations } from './change-sets/operations/personal.js';
import { createPayOperations } from './change-sets/operations/pay.js';
import { paced } from './change-sets/paced.js';
import { createRunRequestOperation } from './change-sets/operations/run-request.js';
import type { Alarms } from './change-sets/ports.js';
import { CompanyDirectory } from './companies/company-directory.js';
import { readConnections } from './connections/network.js';
import { type Access, openGateways, type NetworkParts } from './connections/open-gateways.js';
import { checkContract } from './contract-check/contract-check.js';
import { type Judge, judgeHere } from './contract-check/judge-description.js';
import { EmployeeDirectory } from './employees/employee-directory.js';
import type { Publish } from './ipc/streams.js';
import { Imports } from './imports/imports.js';
import { KeptMappings } from './imports/layout/kept-mappings.js';
import { readFile } from './imports/read/read-file.js';
import { KeptReceipts } from './imports/receipt/kept-receipts.js';
import type { ReadBook } from './imports/read/reader.js';
import { SentFiles } from './imports/sent-files.js';
import { importTargets } from './imports/targets/index.js';
import type { Folders } from './exports/folder-place.js';
import type { Print } from './exports/pdf/print.js';
import type { ChooseFile, Write } from './exports/save-receipt.js';
import { Jobs } from './jobs/jobs.js';
import { sendingJob } from './jobs/sending-job.js';
import type { JournalKey } from './keystore/journal-key.js';
import { LeaveDirectory } from './leave/leave-directory.js';
import { Payments } from './payments/payments.js';
import { Payslips } from './payslips/payslips.js';
import { makeReport } from './reports/batches/make-report.js';
import { ReportBatches } from './reports/batches/report-batches.js';
import { Reports } from './reports/reports.js';
import { Runs } from './runs/runs.js';
import { KeptAttachments } from './registration/attachments/kept-attachments.js';
import { dropUnneeded, filesOf } from './registration/attachments/needed.js';
import { KeptEdits } from './registration/edits/kept-edits.js';
import { Comparisons } from './registration/comparison/comparisons.js';
import { comparedReads } from './registration/comparison/compared-reads.js';
import { SeenCompanyLines } from './registration/comparison/seen-company-lines.js';
import { SeenDays } from './registration/comparison/seen-days.js';
import { SeenLines } from './registration/comparison/seen-lines.js';
import { Sheets } from './registration/sheets.js';
import { systemAlarms } from './platform/clock.js';
import { serviceUrl } from './nmbrs/transport/endpoint.js';
import { journalNotices } from './notices/journal-notices.js';
import { keyFilesIn } from './platform/files.js';
import { Limiter } from './nmbrs/transport/limiter.js';
import { createDescriptionReader } from './nmbrs/transport/read-description.js';
import { Suspension } from './nmbrs/transport/suspension.js';
import type { AddressGateway } from './nmbrs/gateway/addresses.js';
import type { BankAccountGateway } from './nmbrs/gateway/bank-accounts.js';
import type { EmploymentGateway } from './nmbrs/gateway/employment.js';
import { WageTax } from './wage-tax/wage-tax.js';
import type { PersonalInfoGateway } from './nmbrs/gateway/personal-info.js';

export interface DeskParts extends NetworkParts {
  /** Journals lie below it, a folder a connection. */
  readonly dataFolder: string;
  readonly journal: JournalKey;
  readonly publish: Publish;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly id: () => string;
  /** Settled sets older than this go when the desk opens. */
  readonly keepReceiptsDays: () => number;
  /** Timers; the event loop's unless a test has its own. */
  readonly alarms?: Alarms;
  /** Where a live description is judged; on this thread unless given. */
  readonly judge?: Judge | undefined;
  /** Reads the bytes of a file that somebody opened. */
  readonly readBook?: ReadBook | undefined;
  readonly confirm?: Confirm | undefined;
  readonly confirmAlways?: boolean | undefined;
  /** Where files go that belong to a run. */
  readonly saving: {
    readonly chooseFile: ChooseFile;
    readonly folders: Folders;
    readonly write: Write;
    readonly language: () => Language;
    /** Absent: this host makes no PDF. */
    readonly print?: Print | undefined;
  };
  /** When the vendor updates each week, as the settings have it. */
  readonly plannedUpdate: () => WeeklyMoment | null;
}

/**
 * Everything that belongs to one open connection: its calls, what it has read, its change sets. Switching makes a new
 * desk and drops this one, so that data, drafts and limits of two environments never meet.
 */
export interface Desk {
  readonly connectionId: Connection['id'];
  readonly limiter: Limiter;
  readonly suspension: Suspension;
  readonly jobs: Jobs;
  readonly companies: CompanyDirectory;
  readonly employees: EmployeeDirectory;
  readonly addresses: AddressGateway;
  readonly bankAccounts: BankAccountGateway;
  readonly personalInfo: PersonalInfoGateway;
  readonly employment: EmploymentGateway;
  readonly absences: Absences;
  readonly leave: LeaveDirectory;
  readonly sheets: Sheets;
  readonly keptEdits: KeptEdits;
  /** Files that are to go with lines of hours and wages. */
  readonly attachments: KeptAttachments;
  readonly imports: Imports;
  readonly reports: Reports;
  readonly reportBatches: ReportBatches;
  readonly runs: Runs;
  readonly wageTax: WageTax;
  readonly payments: Payments;
  readonly payslips: Payslips;
  readonly changes: ChangeSets;
  /** What loading the journals found wrong. */
  readonly notices: readonly Notice[];
  /** When a set was written last; null without sets. */
  readonly newest: () => Instant | null;
  /** How the API's live description differs from what the app works by. */
  readonly checkContract: () => Promise<Result<ContractCheck>>;
  readonly comparisons: Comparisons;
  /** Lets the call under way finish; nothing else starts. */
  close(): Promise<void>;
}

export async function openDesk(
  connection: Pick<Connection, 'id' | 'kind'>,
  access: Access,
  parts: DeskParts,
): Promise<Desk> {
  const { clock, random, publish } = parts;
  // As many calls under way as the read partitions have connections.
  const limiter = new Limiter(clock, { perSecond: 145, concurrency: readConnections });
  const suspension = new Suspension({
    clock,
    random,
    plannedUpdate: connection.kind === 'demo' ? () => null : parts.plannedUpdate,
  });
  const gateways = openGateways(access, limiter, parts, suspension);
  const { organisation, employees: employeeGateway, addresses } = gateways;
  const readDescription = createDescriptionReader({
    urlOf: (service) => serviceUrl(access.kind, access.base, service),
    fetchRead: parts.fetchRead,
    limiter,
    suspension,
    timeoutMs: parts.timeoutMs,
  });
  const jobs = new Jobs((job) => publish('jobs.changed', job), parts.id);
  const companies = new CompanyDirectory(organisation, clock);
  const employees = new EmployeeDirectory({
    employees: employeeGateway,
    addresses,
    listParts: gateways.listParts,
    companies,
    jobs,
    clock,
  });
  const leave = new LeaveDirectory({
    leave: gateways.leave,
    absences: gateways.absences,
    companies,
    employees,
    jobs,
    clock,
    publish: (arrived) => publish('leave.arrived', arrived),
  });
  const sheets = new Sheets({
    lines: gateways.payLines,
    companyPay: gateways.companyPay,
    days: gateways.days,
    codes: gateways.payCodes,
    jobs,
    clock,
    companyName: (companyId) => companies.find(companyId)?.name ?? '',
    publish: (value) => publish('registration.loaded', value),
  });
  const sealing = { key: parts.journal.key, random: parts.randomBytes };
  const attachments = new KeptAttachments({
    fs: nodeJournalFs(join(parts.dataFolder, 'attachments', connection.id)),
    sealing,
    allowed: parts.journal.sealedBy === 'keystore' || connection.kind === 'demo',
  });
  const keptEdits = new KeptEdits({
    fs: nodeJournalFs(join(parts.dataFolder, 'edits', connection.id)),
    sealing,
    clock,
    allowed: parts.journal.sealedBy === 'keystore' || connection.kind === 'demo',
    isSent: (id) => {
      const set = changes.get(id);
      return set.ok && (set.data.state === 'sending' || set.data.state === 'settled');
    },
  });
  const reports = new Reports({
    gateway: gateways.reports,
    jobs,
    clock,
    id: parts.id,
    companyName: ({ companyId, debtorId }) => {
      if (debtorId !== undefined) return companies.findDebtor(debtorId)?.name ?? '';
      return companyId === undefined ? '' : (companies.find(companyId)?.name ?? '');
    },
    employeeName: ({ companyId, employeeId }) =>
      companyId === undefined || employeeId === undefined ? '' : (employees.find(companyId, employeeId)?.name ?? ''),
    language: parts.saving.language,
    publish: (run) => publish('reports.changed', run),
  });
  const runs = new Runs({
    gateway: gateways.runs,
    requests: gateways.runRequests,
    reports: gateways.reports,
    jobs,
    clock,
    companyName: (companyId) => companies.find(companyId)?.name ?? '',
  });
  const reportBatches = new ReportBatches({
    ...parts.saving,
    make: (item, format, signal) =>
      makeReport(item, format, signal, {
        gateway: gateways.reports,
        clock,
        language: parts.saving.language,
        madeBy: access.auth.username,
        print: parts.saving.print,
      }),
    runs: async (companyId, year) => {
      const list = await runs.list(companyId, year);
      return list.ok ? ok(list.data.runs) : list;
    },
    period: async (companyId) => {
      const period = await companies.period(companyId);
      return period.ok ? ok(period.data.current) : period;
    },
    company: (companyId) => companies.find(companyId),
    jobs,
    clock,
    id: parts.id,
    publish: (batch) => publish('reportBatches.changed', batch),
  });
  const payslips = new Payslips({
    ...parts.saving,
    gateway: gateways.payslips,
    jobs,
    clock,
    id: parts.id,
    companyName: (companyId) => companies.find(companyId)?.name ?? '',
    names: async (companyId) => {
      const list = await employees.list(companyId, false);
      return list.ok ? ok(new Map(list.data.ids.map((id, at) => [id, list.data.names[at] ?? '']))) : list;
    },
    publish: (batch) => publish('payslips.changed', batch),
  });
  const seenLines = new SeenLines(clock);
  const payLines = seenLines.watching(gateways.payLines);
  const seenCompany = new SeenCompanyLines(clock);
  const companyPay = seenCompany.watching(gateways.companyPay);
  const seenDays = new SeenDays(clock);
  const days = seenDays.watching(gateways.days);
  const changes = new ChangeSets({
    operations: new Map(
      [
        ...createAddressOperations(addresses, clock),
        ...createPayOperations(payLines, clock, (id) => attachments.content(id)),
        createClearOperation(payLines, clock),
        ...createCompanyPayOperations(companyPay, clock),
        ...createDaysOperations(days, clock),
        ...createBankOperations(gateways.bankAccounts, clock),
        ...createPersonalOperations(gateways.personalInfo, clock),
        ...createAbsenceOperations(gateways.absences, clock),
        ...createLeaveOperations(gateways.leave, clock),
        createRunRequestOperation(gateways.runRequests, clock),
      ].map((operation) => [operation.kind, operation]),
    ),
    guard: organisation,
    clock,
    alarms: parts.alarms ?? systemAlarms,
    journals: new JournalStore(nodeJournalFs(join(parts.dataFolder, 'journal', connection.id)), sealing),
    newId: () => ChangeSetId.parse(parts.id()),
    connection,
    keystoreAvailable: () => parts.journal.sealedBy === 'keystore',
    confirm: parts.confirm,
    confirmAlways: parts.confirmAlways,
    timings: { ...defaultTimings, timeoutMs: parts.timeoutMs },
    failed: (cause) => parts.log.error('change set', { cause }),
  });
  const comparisons = new Comparisons({
    changes,
    reads: comparedReads({ lines: payLines, seenLines, companyPay, seenCompany, days, seenDays }),
    sheets,
    jobs,
    publish: (value) => publish('changes.compared', value),
  });
  const ownFiles = keyFilesIn(parts.dataFolder);
  const receipts = new KeptReceipts({
    fs: nodeJournalFs(join(parts.dataFolder, 'imports', connection.id)),
    sealing,
    allowed: parts.journal.sealedBy === 'keystore' || connection.kind === 'demo',
    setsOf: (steps) =>
      changes
        .list()
        .map(({ id }) => id)
        .filter((id) => changes.plans(id).some((step) => steps.has(step.id))),
  });
  const absences = new Absences(gateways.absences, clock);
  const imports = new Imports({
    companies,
    employees,
    sheets,
    costCenters: gateways.costCenters,
    absences,
    leave,
    bankAccounts: gateways.bankAccounts,
    changes,
    jobs,
    clock,
    id: parts.id,
    read: parts.readBook ?? ((bytes, choice) => readFile(bytes, choice)),
    targets: importTargets,
    mappings: new KeptMappings(ownFiles),
    sent: new SentFiles(ownFiles, connection.id),
    receipts,
  });
  const changed = paced(parts.alarms ?? systemAlarms, (summary) => {
    // Somebody wrote: what the list and the history remember of this company's addresses no longer holds.
    if (summary.state === 'settled' || (summary.state === 'sending' && summary.activity !== 'running')) {
      const set = changes.get(summary.id);
      const touched = new Set(set.ok ? set.data.steps.map((step) => step.employee.id) : []);
      sheets.forget(summary.company.id, touched);
      const among = filesOf(changes.stepsOf(summary.id));
      if (among.size > 0) void dropUnneeded({ attachments, steps: changes.everyStep(), edits: keptEdits, among });
      const people = [...touched].filter((id) => id !== null);
      seenLines.forget(people);
      seenCompany.forget(summary.company.id);
      seenDays.forget(people);
      if (summary.kinds.some((kind) => kind.startsWith('leave.'))) leave.forget(summary.company.id, new Set(people));
    }
    if (summary.state === 'sending' || summary.state === 'settled') {
      void keptEdits.sent(summary.id);
      employees.forgetAddresses(summary.company.id);
      if (summary.kinds.includes('personal.update')) employees.forgetPeople(summary.company.id);
    }
    jobs.mirror(sendingJob(summary));
    publish('changes.changed', summary);
  });
  const stopListening = changes.onChanged(changed.told);
  suspension.onChanged((state) => {
    parts.log.info('traffic', state);
    publish('traffic.suspension', state);
    if (state.state !== 'suspended') changes.connectionOpen();
  });
  suspension.start(gateways.probe);
  // Of another connection, until now.
  publish('traffic.suspension', suspension.state);
  const loaded = await changes.load();
  parts.log.info('journals', loaded.ok ? { ...loaded.data } : { error: loaded.error.kind });
  const newest = (): Instant | null =>
    changes
      .list()
      .map(({ updatedAt }) => updatedAt)
      .toSorted()
      .at(-1) ?? null;
  const notices = journalNotices(loaded, (id) => changes.list().some((set) => set.id === id));
  if (loaded.ok) {
    parts.log.info('old receipts', await forgetOld(changes, clock, parts.keepReceiptsDays()));
    await imports.receipts.forgetGone();
    await dropUnneeded({ attachments, steps: changes.everyStep(), edits: keptEdits });
  }
  return {
    connectionId: connection.id,
    limiter,
    suspension,
    jobs,
    companies,
    employees,
    addresses,
    bankAccounts: gateways.bankAccounts,
    personalInfo: gateways.personalInfo,
    employment: gateways.employment,
    absences,
    leave,
    sheets,
    keptEdits,
    attachments,
    imports,
    reports,
    reportBatches,
    runs,
    wageTax: new WageTax({
      ...parts.saving,
      gateway: gateways.wageTax,
      clock,
      companyName: (companyId) => companies.find(companyId)?.name ?? '',
    }),
    payments: new Payments({
      ...parts.saving,
      gateway: gateways.payments,
      clock,
      companyName: (companyId) => companies.find(companyId)?.name ?? '',
    }),
    payslips,
    changes,
    notices,
    newest,
    checkContract: () => checkContract({ read: readDescription, judge: parts.judge ?? judgeHere, clock }),
    comparisons,
    async close() {
      for (const { id } of jobs.list()) jobs.cancel(id);
      suspension.close();
      await changes.close();
      stopListening();
      changed.stop();
    },
  };
}
