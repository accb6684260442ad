import { describe, expect, it } from 'vitest';
import type { ServiceCheck } from '../../../../shared/ipc/contract-check.js';
import { standing } from './contract-check.js';

const names = ['EmployeeService', 'CompanyService', 'DebtorService', 'ReportService', 'SingleSignOn'] as const;
const of = (...states: ServiceCheck['state'][]) =>
  standing({
    readAt: '2026-03-04T09:00:00.000Z',
    services: states.map((state, at) => ({
      service: names[at] ?? 'SingleSignOn',
      state,
      described: 1,
      nameOnly: 0,
      findings: [],
      found: 0,
    })),
  });

describe('how the services together stand', () => {
  it('is equal only when every one is', () => {
    expect(of('equal', 'equal', 'equal', 'equal', 'equal')).toBe('equal');
    expect(of('equal', 'more', 'equal', 'equal', 'equal')).toBe('more');
  });

  it('is different as soon as one differs, whatever else could not be read', () => {
    expect(of('equal', 'unreadable', 'different', 'more', 'equal')).toBe('different');
  });

  it('is never equal when one could not be compared, or none was', () => {
    expect(of('equal', 'equal', 'not-described', 'equal', 'more')).toBe('incomplete');
    expect(of('equal', 'unreadable', 'equal', 'equal', 'equal')).toBe('incomplete');
    expect(of()).toBe('incomplete');
  });
});
