/**
 * Ids tell which company they belong to, so that a company's people need not be made before they are asked for.
 * Each company has room for 20,000 employees, two versions of personal data and eight addresses each.
 */
const employeesEach = 20_000;
const firstEmployee = 500_000;

/** New records get ids from here on, above all generated ones. */
export const firstNewId = 20_000_000;

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

/** Where the ids of each part of an employee's book begin, and how many each employee has room for. */
const blocks = {
  bankAccount: { first: 3_300_000, each: 4 },
  department: { first: 4_000_000, each: 2 },
  function: { first: 4_400_000, each: 2 },
  costShare: { first: 4_800_000, each: 4 },
  employment: { first: 5_500_000, each: 2 },
  contract: { first: 5_900_000, each: 4 },
  salary: { first: 6_600_000, each: 8 },
  schedule: { first: 7_900_000, each: 2 },
  absence: { first: 14_000_000, each: 8 },
  absenceCase: { first: 16_000_000, each: 4 },
  leave: { first: 16_900_000, each: 8 },
  payLine: { first: 10_000_000, each: 24 },
} as const;

/** The first id of a part of an employee's book; `n` counts within it. */
export function partId(part: keyof typeof blocks, employeeId: number, n: number): number {
  const { first, each } = blocks[part];
  if (n >= each) throw new RangeError(`An employee has room for ${each} of ${part}`);
  return first + (employeeId - firstEmployee) * each + n;
}

/** The index of the company that the employee's id belongs to; out of range when there is none. */
export const companyIndexOf = (employeeId: number): number => Math.floor((employeeId - firstEmployee) / employeesEach);
