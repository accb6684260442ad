/**
 * Ids tell which company they belong to, so that a company's people need not be made before they are asked for.
 * Each company has room for 20,000 employees, two versions of personal data and eight addresses each.
 */
const employeesEach = 20_000;
const firstEmployee = 500_000;

/** New records get ids from here on, above all generated ones. */
export const firstNewId = 9_000_000;

export function firstIds(companyIndex: number): {
  readonly employee: number;
  readonly personal: number;
  readonly address: number;
} {
  return {
    employee: firstEmployee + companyIndex * employeesEach,
    personal: 1_000_000 + companyIndex * employeesEach * 2,
    address: 2_000_000 + companyIndex * employeesEach * 8,
  };
}

/** The index of the company that the employee's id belongs to; out of range when there is none. */
export const companyIndexOf = (employeeId: number): number => Math.floor((employeeId - firstEmployee) / employeesEach);
