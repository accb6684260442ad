export { moveRow } from './list/grid-keys.js';
export { EmployeeListScreen } from './list/EmployeeListScreen.js';
export { headName } from './model/names.js';
export { matching } from './model/rows.js';
export { EmployeeScreen } from './person/EmployeeScreen.js';
export { employeesQuery } from './queries.js';
export { useEmployees } from './use-employees.js';
export type { EmployeeList } from './model/employee-list.js';
