import type { AuthHeader } from '../../contract/codec/index.js';
import type { ConnectionKind } from '../../shared/ipc/connections.js';
import type { Clock } from '../change-sets/ports.js';
import type { Log } from '../logging/log.js';
import { type CompanyPayGateway, createCompanyPayGateway } from '../nmbrs/gateway/company-pay.js';
import { type AbsenceGateway, createAbsenceGateway } from '../nmbrs/gateway/absences.js';
import { type AddressGateway, createAddressGateway } from '../nmbrs/gateway/addresses.js';
import { type BankAccountGateway, createBankAccountGateway } from '../nmbrs/gateway/bank-accounts.js';
import { createCostCenterGateway, type CostCenterGateway } from '../nmbrs/gateway/cost-centers.js';
import { createDaysGateway, type DaysGateway } from '../nmbrs/gateway/days.js';
import { createEmployeeGateway, type EmployeeGateway } from '../nmbrs/gateway/employees.js';
import { createEmploymentGateway, type EmploymentGateway } from '../nmbrs/gateway/employment.js';
import { createEnvironmentGateway, type EnvironmentGateway } from '../nmbrs/gateway/environment.js';
import { createLeaveGateway, type LeaveGateway } from '../nmbrs/gateway/leave.js';
import { createListPartsGateway, type ListPartsGateway } from '../nmbrs/gateway/list-parts.js';
import { createOrganisationGateway, type OrganisationGateway } from '../nmbrs/gateway/organisation.js';
import { createPayCodeGateway, type PayCodeGateway } from '../nmbrs/gateway/pay-codes.js';
import { createPayLineGateway, type PayLineGateway } from '../nmbrs/gateway/pay-lines.js';
import { createPersonalInfoGateway, type PersonalInfoGateway } from '../nmbrs/gateway/personal-info.js';
import { createPaymentGateway, type PaymentGateway } from '../nmbrs/gateway/payments.js';
import { createPayslipGateway, type PayslipGateway } from '../nmbrs/gateway/payslips.js';
import { createReportGateway, type ReportGateway } from '../nmbrs/gateway/reports.js';
import { createRunRequestGateway, type RunRequestGateway } from '../nmbrs/gateway/run-requests.js';
import { createRunGateway, type RunGateway } from '../nmbrs/gateway/runs.js';
import { createWageTaxGateway, type WageTaxGateway } from '../nmbrs/gateway/wage-tax.js';
import { createSignOnGateway, type SignOnGateway } from '../nmbrs/gateway/sign-on.js';
import { createYearDocumentGateway, type YearDocumentGateway } from '../nmbrs/gateway/year-documents.js';
import { serviceUrl } from '../nmbrs/transport/endpoint.js';
import type { IsGone } from '../contract-check/gone-calls.js';
import type { Limiter } from '../nmbrs/transport/limiter.js';
import type { DecodeResponse } from '../nmbrs/codec/decode-response.js';
import { createSoapClient, type Fetch } from '../nmbrs/transport/soap-client.js';
import type { Suspension } from '../nmbrs/transport/suspension.js';

/** What it takes to call one environment. `base` must be one that its kind may use: see `serviceUrl`. */
export interface Access {
  readonly kind: ConnectionKind;
  readonly base: string;
  readonly auth: AuthHeader;
}

export interface NetworkParts {
  readonly fetchRead: Fetch;
  readonly fetchWrite: Fetch;
  /** Where large answers are decoded; on this thread unless given. */
  readonly decode?: DecodeResponse | undefined;
  readonly clock: Clock;
  readonly random: () => number;
  readonly timeoutMs: number;
  readonly log: Log;
}

export interface Gateways {
  readonly environment: EnvironmentGateway;
  readonly organisation: OrganisationGateway;
  readonly employees: EmployeeGateway;
  readonly listParts: ListPartsGateway;
  readonly addresses: AddressGateway;
  readonly bankAccounts: BankAccountGateway;
  readonly personalInfo: PersonalInfoGateway;
  readonly employment: EmploymentGateway;
  readonly absences: AbsenceGateway;
  readonly leave: LeaveGateway;
  readonly costCenters: CostCenterGateway;
  readonly payCodes: PayCodeGateway;
  readonly payLines: PayLineGateway;
  readonly companyPay: CompanyPayGateway;
  readonly days: DaysGateway;
  readonly payments: PaymentGateway;
  readonly payslips: PayslipGateway;
  readonly reports: ReportGateway;
  readonly runs: RunGateway;
  readonly runRequests: RunRequestGateway;
  readonly wageTax: WageTaxGateway;
  readonly yearDocuments: YearDocumentGateway;
  readonly signOn: SignOnGateway;
  /** One cheap read that a suspension lets through; see `SoapClient`. */
  readonly probe: () => Promise<boolean>;
}

/**
 * Everything that speaks to one environment, built around one client. The token stays in here. `isGone`: see `GoneCalls`; asked at
 * each call, since somebody may have the connection checked at any time.
 */
export function openGateways(
  access: Access,
  limiter: Limiter,
  parts: NetworkParts,
  suspension?: Suspension,
  isGone?: IsGone,
): Gateways {
  const { fetchRead, fetchWrite, decode, clock, random, timeoutMs, log } = parts;
  const client = createSoapClient({
    urlOf: (service) => serviceUrl(access.kind, access.base, service),
    auth: () => access.auth,
    fetchRead,
    fetchWrite,
    decode,
    limiter,
    suspension,
    clock,
    random,
    timeoutMs,
    // Paths and counts; the texts may be people's data.
    onUnknown: (method, elements) =>
      log.warn('unknown elements', { method, elements: elements.map(({ name, count }) => ({ path: name, count })) }),
  });
  return {
    environment: createEnvironmentGateway(client),
    organisation: createOrganisationGateway(client),
    employees: createEmployeeGateway(client),
    listParts: createListPartsGateway(client),
    addresses: createAddressGateway(client),
    bankAccounts: createBankAccountGateway(client),
    employment: createEmploymentGateway(client),
    personalInfo: createPersonalInfoGateway(client),
    absences: createAbsenceGateway(client, isGone),
    leave: createLeaveGateway(client),
    costCenters: createCostCenterGateway(client),
    payCodes: createPayCodeGateway(client),
    payLines: createPayLineGateway(client),
    companyPay: createCompanyPayGateway(client),
    days: createDaysGateway(client),
    payments: createPaymentGateway(client),
    payslips: createPayslipGateway(client),
    reports: createReportGateway(client),
    runs: createRunGateway(client),
    runRequests: createRunRequestGateway(client),
    wageTax: createWageTaxGateway(client),
    yearDocuments: createYearDocumentGateway(client),
    signOn: createSignOnGateway(client, access.auth),
    probe: () => client.probe(),
  };
}
