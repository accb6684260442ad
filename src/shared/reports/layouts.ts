/** How a known shape is first shown; columns by the name of their element, in the order of the screen. */
export interface Layout {
  readonly id:
    | 'journal'
    | 'journal-department'
    | 'journal-employee'
    | 'journal-cost-unit'
    | 'components'
    | 'payslip'
    | 'wage-codes'
    | 'hours-salary'
    | 'name-address'
    | 'contracts';
  readonly shown: readonly string[];
  readonly groupBy: string | null;
  /** One line for all rows that agree in these; null: every row by itself. */
  readonly sumBy: readonly string[] | null;
  /** By what a line is the same in two of these. */
  readonly key: readonly string[];
  /** The wage code, without a unit of its own: figures are added up of one code alone. Null: they are all money. */
  readonly totalsPer: string | null;
}

interface Shape extends Layout {
  /** All of them must be there for the shape to be known. */
  readonly tellsBy: readonly string[];
  /** None of them may be there. */
  readonly without?: readonly string[];
}

/** A journal by account that is told apart by some columns, and by none of the others that a journal can have. */
const journalBy = (id: Layout['id'], by: readonly string[], without: readonly string[]): Shape => ({
  id,
  tellsBy: ['GeneralLedgerAccount', 'Debit', 'Credit', ...by],
  without,
  shown: [...by, 'ComponentName', 'Debit', 'Credit'],
  groupBy: 'GeneralLedgerAccount',
  sumBy: [...by, 'ComponentName'],
  key: ['GeneralLedgerAccount', ...by, 'ComponentName'],
  totalsPer: null,
});

const shapes: readonly Shape[] = [
  journalBy('journal-department', ['Department'], ['EmployeeName', 'CostCenter']),
  journalBy('journal-employee', ['EmployeeNr', 'EmployeeName'], ['Department', 'CostCenter']),
  journalBy('journal-cost-unit', ['CostCenter', 'CostUnit'], ['Department', 'EmployeeName']),
  {
    id: 'journal',
    tellsBy: ['GeneralLedgerAccount', 'Debit', 'Credit'],
    shown: ['CostCenter', 'ComponentName', 'Debit', 'Credit'],
    groupBy: 'GeneralLedgerAccount',
    sumBy: ['CostCenter', 'ComponentName'],
    key: ['GeneralLedgerAccount', 'CostCenter', 'CostUnit', 'ComponentName'],
    totalsPer: null,
  },
  {
    id: 'components',
    tellsBy: ['ComponentNumber', 'ComponentName', 'ComponentValue', 'Period'],
    shown: ['EmployeeNumber', 'EmployeeName', 'ComponentNumber', 'ComponentName', 'Period', 'Run', 'ComponentValue'],
    groupBy: null,
    sumBy: null,
    key: ['EmployeeNumber', 'ComponentNumber'],
    totalsPer: 'ComponentNumber',
  },
  {
    // Before the wage codes: it has all of theirs, and the part of the payslip that a line stands in.
    id: 'payslip',
    tellsBy: ['employeeid', 'period', 'code', 'value', 'group'],
    shown: [
      'employeename',
      'group',
      'code',
      'description',
      'amount',
      'value',
      'betaling',
      'tabel',
      'werkgever',
      'cumulative',
    ],
    groupBy: null,
    sumBy: null,
    key: ['employeeid', 'group', 'code'],
    totalsPer: 'code',
  },
  {
    id: 'wage-codes',
    tellsBy: ['employeeid', 'period', 'code', 'value'],
    shown: ['employeename', 'period', 'year', 'runnumber', 'code', 'description', 'value'],
    groupBy: null,
    sumBy: null,
    key: ['employeeid', 'code'],
    totalsPer: 'code',
  },
  {
    id: 'hours-salary',
    tellsBy: ['EmployeeName', 'SalaryValue', 'TotalHoursWeek'],
    shown: [
      'EmployeeNumber',
      'EmployeeName',
      'CompanyName',
      'Department',
      'Function',
      'InServiceDate',
      'ParttimePercentage',
      'TotalHoursWeek',
      'SalaryType',
      'SalaryValue',
    ],
    groupBy: null,
    sumBy: null,
    key: ['CompanyName', 'EmployeeNumber'],
    totalsPer: null,
  },
  {
    id: 'name-address',
    tellsBy: ['EmployeeName', 'PostCode', 'City'],
    shown: ['EmployeeNumber', 'EmployeeName', 'Company', 'Address', 'HouseNumber', 'PostCode', 'City', 'EmailPrivate'],
    groupBy: null,
    sumBy: null,
    key: ['Company', 'EmployeeNumber'],
    totalsPer: null,
  },
  {
    id: 'contracts',
    tellsBy: ['EmployeeName', 'ContractStartDate', 'TotalPeriod'],
    shown: [
      'EmployeeNumber',
      'EmployeeName',
      'CompanyName',
      'Department',
      'ServiceStartDate',
      'ContractStartDate',
      'ContractEndDate',
      'TotalPeriod',
      'Manager',
    ],
    groupBy: null,
    sumBy: null,
    key: ['CompanyName', 'EmployeeNumber', 'ContractStartDate'],
    totalsPer: null,
  },
];

/** The layout of a table by the names of its columns; null when its shape is not known. Capitals do not count. */
export function layoutOf(names: readonly string[]): Layout | null {
  const there = new Set(names.map((name) => name.toLowerCase()));
  const has = (name: string): boolean => there.has(name.toLowerCase());
  const shape = shapes.find(({ tellsBy, without = [] }) => tellsBy.every(has) && !without.some(has));
  if (!shape) return null;
  const { id, shown, groupBy, sumBy, key, totalsPer } = shape;
  return { id, shown: shown.filter(has), groupBy, sumBy: sumBy?.filter(has) ?? null, key: key.filter(has), totalsPer };
}
