import type { QualifiedMethod, ServiceName } from './types.js';

export const serviceNames = [
  'EmployeeService',
  'CompanyService',
  'DebtorService',
  'ReportService',
  'SingleSignOn',
] as const satisfies readonly ServiceName[];

const known: ReadonlySet<string> = new Set(serviceNames);

export function isServiceName(text: string): text is ServiceName {
  return known.has(text);
}

/** `Service.Method` in its two parts; null when the service is none of the five. */
export function splitMethod(method: QualifiedMethod): { service: ServiceName; name: string } | null {
  const dot = method.indexOf('.');
  const service = method.slice(0, dot);
  return isServiceName(service) ? { service, name: method.slice(dot + 1) } : null;
}
