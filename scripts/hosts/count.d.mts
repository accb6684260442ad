export function countReport(report: object): { passed: number; failed: number; skipped: number; failures: string[] };
