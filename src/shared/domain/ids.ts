import { z } from 'zod';

/**
 * Ids are the API's own and never shown; numbers are what people see. They are different types on purpose:
 * an employee's number is not unique across companies, its id is.
 */
const id = z.int().positive();

export const ConnectionId = z.string().min(1).max(64).brand('ConnectionId');
export type ConnectionId = z.infer<typeof ConnectionId>;

export const DebtorId = id.brand('DebtorId');
export type DebtorId = z.infer<typeof DebtorId>;

export const CompanyId = id.brand('CompanyId');
export type CompanyId = z.infer<typeof CompanyId>;

/** A payroll run (`RunInfo.ID`); its number is another thing. */
export const RunId = id.brand('RunId');
export type RunId = z.infer<typeof RunId>;

export const EmployeeId = id.brand('EmployeeId');
export type EmployeeId = z.infer<typeof EmployeeId>;

export const EmployeeTypeId = z.int().nonnegative().brand('EmployeeTypeId');
export type EmployeeTypeId = z.infer<typeof EmployeeTypeId>;

export const AddressId = z.int().nonnegative().brand('AddressId');
export type AddressId = z.infer<typeof AddressId>;

export const BankAccountId = id.brand('BankAccountId');
export type BankAccountId = z.infer<typeof BankAccountId>;

export const AbsenceId = id.brand('AbsenceId');
export type AbsenceId = z.infer<typeof AbsenceId>;

export const LeaveId = id.brand('LeaveId');
export type LeaveId = z.infer<typeof LeaveId>;

/** The number that people use for an employee (personeelsnummer). Not an id. */
export type EmployeeNumber = number & { readonly __number?: 'employee' };

export const ChangeSetId = z
  .string()
  .regex(/^[0-9A-Za-z-]{8,64}$/)
  .brand('ChangeSetId');
export type ChangeSetId = z.infer<typeof ChangeSetId>;

export const StepId = z
  .string()
  .regex(/^[0-9A-Za-z-]{1,64}$/)
  .brand('StepId');
export type StepId = z.infer<typeof StepId>;

export const JobId = z
  .string()
  .regex(/^[0-9A-Za-z-]{1,64}$/)
  .brand('JobId');
export type JobId = z.infer<typeof JobId>;
