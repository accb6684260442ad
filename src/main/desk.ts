import { join } from 'node:path';
import type { Result } from '../shared/errors.js';
import type { Connection, OpenedNmbrs } from '../shared/ipc/connections.js';
import type { ContractCheck } from '../shared/ipc/contract-check.js';
import type { Instant } from '../shared/ipc/common.js';
import type { Notice } from '../shared/ipc/notices.js';
import { Absences } from './absence/absences.js';
import type { ChangeSets } from './change-sets/change-sets.js';
import { forgetOld } from './change-sets/retention.js';
import { nodeJournalFs } from './change-sets/journal/node-fs.js';
import { paced } from './change-sets/paced.js';
import { CompanyDirectory } from './companies/company-directory.js';
import { readConnections } from './connections/network.js';
import { type Access, openGateways } from './connections/open-gateways.js';
import { checkContract } from './contract-check/contract-check.js';
import { GoneCalls } from './contract-check/gone-calls.js';
import { judgeHere } from './contract-check/judge-description.js';
import { EmployeeDirectory } from './employees/employee-directory.js';
import { openChanges } from './desk/changes.js';
import { openOutcomes } from './desk/outcomes.js';
import type { DeskParts } from './desk/parts.js';
import { Imports } from './imports/imports.js';
import { KeptMappings } from './imports/layout/kept-mappings.js';
import { readFile } from './imports/read/read-file.js';
import { KeptReceipts } from './imports/receipt/kept-receipts.js';
import { SentFiles } from './imports/sent-files.js';
import { importTargets } from './imports/targets/index.js';
import { Jobs } from './jobs/jobs.js';
import { sendingJob } from './jobs/sending-job.js';
import { LeaveDirectory } from './leave/leave-directory.js';
import { openNmbrs } from './nmbrs-page/open-nmbrs.js';
import type { Payments } from './payments/payments.js';
import type { Payslips } from './payslips/payslips.js';
import type { ShowDocuments } from './exports/show-documents.js';
import type { ReportBatches } from './reports/batches/report-batches.js';
import type { Reports } from './reports/reports.js';
import type { Runs } from './runs/runs.js';
import { KeptAttachments } from './registration/attachments/kept-attachments.js';
import { dropUnneeded, filesOf } from './registration/attachments/needed.js';
import { KeptEdits } from './registration/edits/kept-edits.js';
import type { Comparisons } from './registration/comparison/comparisons.js';
import type { FixedStarts } from './registration/fixed-starts.js';
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
import type { WageTax } from './wage-tax/wage-tax.js';
import type { YearDocuments } from './year-documents/year-documents.js';
import type { PersonalInfoGateway } from './nmbrs/gateway/personal-info.js';

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
  readonly yearDocuments: YearDocuments;
  readonly showDocuments: ShowDocuments;
  readonly changes: ChangeSets;
  /** What loading the journals found wrong. */
  readonly notices: readonly Notice[];
  /** When a set was written last; null without sets. */
  readonly newest: () => Instant | null;
  /** How the API's live description differs from what the app works by. */
  readonly checkContract: () => Promise<Result<ContractCheck>>;
  /** Nmbrs itself in the person's browser. */
  readonly openNmbrs: () => Promise<Result<OpenedNmbrs>>;
  readonly comparisons: Comparisons;
  /** What becomes of fixed lines that begin in the period in which they go. */
  readonly fixedStarts: FixedStarts;
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
  const gone = new GoneCalls();
  const gateways = openGateways(access, limiter, parts, suspension, gone.has);
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
  const { changes, comparisons, fixedStarts, forgetSeen } = openChanges({
    ...parts,
    gateways,
    connection,
    sealing,
    attachments,
    sheets,
    jobs,
  });
  const outcomes = openOutcomes({
    ...parts,
    gateways,
    companies,
    employees,
    jobs,
    kind: connection.kind,
    madeBy: access.auth.username,
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
    fixedStarts,
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
      forgetSeen(summary.company.id, people);
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
    ...outcomes,
    changes,
    notices,
    newest,
    openNmbrs: () => openNmbrs({ access, signOn: gateways.signOn, openPage: parts.openPage }),
    checkContract: async () => {
      const checked = await checkContract({ read: readDescription, judge: parts.judge ?? judgeHere, clock });
      if (checked.ok) gone.learn(checked.data);
      return checked;
    },
    comparisons,
    fixedStarts,
    async close() {
      outcomes.showDocuments.closeAll();
      for (const { id } of jobs.list()) jobs.cancel(id);
      suspension.close();
      await changes.close();
      stopListening();
      changed.stop();
    },
  };
}
