import type { ComparedSide, ReportRequest, ReportRun } from '../../../shared/ipc/reports.js';

/** Whether `a` is about a later time than `b`: by its last period, or by its run. What is about no time is earlier. */
export function isLater(a: ReportRequest, b: ReportRequest): boolean {
  const of = (request: ReportRequest): readonly number[] => [
    request.untilYear ?? request.year ?? 0,
    request.until ?? 0,
    request.run?.number ?? 0,
  ];
  const [left, right] = [of(a), of(b)];
  const at = left.findIndex((part, place) => part !== right[place]);
  return at !== -1 && (left[at] ?? 0) > (right[at] ?? 0);
}

export const sideOf = ({ id, request, company, employee, receivedAt }: ReportRun): ComparedSide => ({
  id,
  request,
  company,
  employee,
  receivedAt,
});
