/**
 * 2 = active payroll is the only id of the real API that is known. The other ids and all descriptions are
 * demo data: a client must take them from EmployeeType_GetList.
 */
export const employeeTypes = [
  { id: 1, description: 'Sollicitant', weight: 1 },
  { id: 2, description: 'In dienst', weight: 93 },
  { id: 3, description: 'Zonder verloning', weight: 2 },
  { id: 4, description: 'Uit dienst', weight: 4 },
] as const;
