import { firstDay, type Day } from '../../shared/domain/calendar.js';
import type { SalaryKind, SalaryRecord } from '../books/parts.js';
import { hundredths } from './decimal.js';
import { partId } from './ids.js';
import type { CompanyDefinition } from './organisation.js';
import type { Random } from './random.js';
import { salaryTable, stepValue } from './salary-table.js';
import { fullWeekOf } from './working-hours.js';

/** How many years back raises are known. */
const years = 4;
const hourly = [51012, 51022, 51032];

interface Situation {
  readonly employeeId: number;
  readonly start: Day;
  readonly end: Day | null;
  /** Hundredths a week, at the start. */
  readonly hours: number;
}

/** The pay at the start and a raise at the begin of each later year; in home care by the steps of the table. */
export function salariesOf(random: Random, company: CompanyDefinition, now: Situation): readonly SalaryRecord[] {
  const { year, type } = company.period;
  const newYears = Array.from({ length: years }, (_, n) => firstDay({ year: year - years + 1 + n, number: 1, type }));
  const starts = [now.start, ...newYears.filter((day) => day > now.start && (now.end === null || day <= now.end))];
  const pay = payOf(random, company, now.hours);
  return starts.map((start, n) => {
    const { cents, step } = pay(n);
    const id = partId('salary', now.employeeId, n);
    return { id, createdAt: `${start}T09:15:00`, start, value: hundredths(cents), kind: kindOf(company, now), step };
  });
}

type Pay = (raises: number) => { readonly cents: number; readonly step: SalaryRecord['step'] };

function payOf(random: Random, company: CompanyDefinition, hours: number): Pay {
  const part = (cents: number): number => Math.round((cents * hours) / fullWeekOf(company));
  if (company.id === salaryTable.company && random.chance(0.8)) {
    const [scale, first] = [random.between(2, 8), random.between(0, 6)];
    return (raises) => {
      const step = Math.min(first + raises, salaryTable.lastStep);
      return { cents: part(stepValue(scale, step)), step: { scale, step } };
    };
  }
  const isHourly = hourly.includes(company.id);
  const base = isHourly ? random.between(1450, 2600) : random.between(235, 520) * 1000;
  return (raises) => {
    const raised = Math.round(base * 1.03 ** raises);
    return { cents: isHourly ? raised : part(raised), step: null };
  };
}

function kindOf(company: CompanyDefinition, { hours }: Situation): SalaryKind {
  if (hourly.includes(company.id)) return 'Bruto_Uurloon';
  return hours === fullWeekOf(company) ? 'Bruto_Salaris_Fulltime' : 'Bruto_Salaris_Partime';
}
