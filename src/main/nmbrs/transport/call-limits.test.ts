import { describe, expect, it } from 'vitest';
import { callLimits } from './call-limits.js';

describe('what a call may cost', () => {
  it('is more for answers about a whole company than for one record, and least for a write', () => {
    const wide = callLimits('EmployeeService.PersonalInfoWithoutBSN_Get_GetAllEmployeesByCompany', false, 60_000);
    const one = callLimits('EmployeeService.PersonalInfo_Get', false, 60_000);
    const write = callLimits('EmployeeService.Address_Insert', true, 60_000);
    expect([wide.timeoutMs, one.timeoutMs, write.timeoutMs]).toEqual([300_000, 60_000, 60_000]);
    expect(wide.bytes).toBeGreaterThan(one.bytes);
    expect(one.bytes).toBeGreaterThan(write.bytes);
  });

  it.each([
    'EmployeeService.List_GetByCompany',
    'EmployeeService.Children_GetAll_Employeesbycompany',
    'CompanyService.SalaryDocuments_GetAllPayslipsPDFByRunCompany',
  ] as const)('counts %s among the large ones', (method) =>
    expect(callLimits(method, false, 60_000).timeoutMs).toBe(300_000),
  );
});
