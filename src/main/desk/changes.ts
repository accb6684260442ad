import { join } from 'node:path';
import { ChangeSetId, type CompanyId, type EmployeeId } from '../../shared/domain/ids.js';
import type { Connection } from '../../shared/ipc/connections.js';
import { ChangeSets } from '../change-sets/change-sets.js';
import { defaultTimings } from '../change-sets/config.js';
import { nodeJournalFs } from '../change-sets/journal/node-fs.js';
import type { Sealing } from '../change-sets/journal/chain.js';
import { JournalStore } from '../change-sets/journal/store.js';
import { createAbsenceOperations } from '../change-sets/operations/absence.js';
import { createAddressOperations } from '../change-sets/operations/address.js';
import { createBankOperations } from '../change-sets/operations/bank.js';
import { createClearOperation } from '../change-sets/operations/clear.js';
import { createCompanyPayOperations } from '../change-sets/operations/company-pay.js';
import { createDaysOperations } from '../change-sets/operations/days.js';
import { createLeaveOperations } from '../change-sets/operations/leave.js';
import { createPayOperations } from '../change-sets/operations/pay.js';
import { createPersonalOperations } from '../change-sets/operations/personal.js';
import { createRunRequestOperation } from '../change-sets/operations/run-request.js';
import type { Gateways } from '../connections/open-gateways.js';
import type { DeskParts } from './parts.js';
import type { Jobs } from '../jobs/jobs.js';
import { systemAlarms } from '../platform/clock.js';
import type { KeptAttachments } from '../registration/attachments/kept-attachments.js';
import { comparedReads } from '../registration/comparison/compared-reads.js';
import { Comparisons } from '../registration/comparison/comparisons.js';
import { SeenCompanyLines } from '../registration/comparison/seen-company-lines.js';
import { SeenDays } from '../registration/comparison/seen-days.js';
import { SeenLines } from '../registration/comparison/seen-lines.js';
import { FixedStarts } from '../registration/fixed-starts.js';
import type { Sheets } from '../registration/sheets.js';

export interface ChangesParts extends DeskParts {
  readonly gateways: Gateways;
  readonly connection: Pick<Connection, 'id' | 'kind'>;
  readonly sealing: Sealing;
  readonly attachments: KeptAttachments;
  readonly sheets: Sheets;
  readonly jobs: Jobs;
}

/**
 * The change sets of a connection with every kind of step they can hold, and the comparisons of what they send. What a check reads
 * before sending is noted on the way, so that a comparison does not ask it twice; `forgetSeen` is for when somebody wrote.
 */
export function openChanges(parts: ChangesParts) {
  const { gateways, clock, connection, sealing, attachments, publish } = parts;
  const seenLines = new SeenLines(clock);
  const payLines = seenLines.watching(gateways.payLines);
  const seenCompany = new SeenCompanyLines(clock);
  const companyPay = seenCompany.watching(gateways.companyPay);
  const seenDays = new SeenDays(clock);
  const days = seenDays.watching(gateways.days);
  const changes = new ChangeSets({
    operations: new Map(
      [
        ...createAddressOperations(gateways.addresses, clock),
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
    guard: gateways.organisation,
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
  const reads = comparedReads({ lines: payLines, seenLines, companyPay, seenCompany, days, seenDays });
  const comparisons = new Comparisons({
    changes,
    reads,
    sheets: parts.sheets,
    jobs: parts.jobs,
    publish: (value) => publish('changes.compared', value),
  });
  return {
    changes,
    comparisons,
    fixedStarts: new FixedStarts({ reads, sheets: parts.sheets, jobs: parts.jobs }),
    forgetSeen: (companyId: CompanyId, people: readonly EmployeeId[]): void => {
      seenLines.forget(people);
      seenCompany.forget(companyId);
      seenDays.forget(people);
    },
  };
}
