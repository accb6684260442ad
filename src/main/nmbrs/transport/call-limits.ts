import type { MethodName } from '../../../contract/index.js';

/** What one call may cost before it is given up. Choices of ours: the vendor names neither time nor size. */
export interface CallLimits {
  readonly timeoutMs: number;
  /** Of the answer, unpacked. */
  readonly bytes: number;
}

const mega = 1024 * 1024;

/** Methods that answer about a whole company or debtor, and reports: by far the largest and slowest answers. */
const wide = /_GetAll|^ReportService\.|^CompanyService\.(Reports_|SalaryDocuments_)|\.List_GetBy/;

/** `standardMs`: for a call about one record. A write's answer is an id or less; a wide answer may take five times as long. */
export function callLimits(method: MethodName, write: boolean, standardMs: number): CallLimits {
  if (write) return { timeoutMs: standardMs, bytes: 4 * mega };
  return wide.test(method)
    ? { timeoutMs: 5 * standardMs, bytes: 256 * mega }
    : { timeoutMs: standardMs, bytes: 32 * mega };
}
