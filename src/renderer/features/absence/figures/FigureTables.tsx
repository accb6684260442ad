import type { ReactNode } from 'react';
import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import type { classFigures, DepartmentFigures, RunningCase } from '../../../../shared/figures/rows.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import classes from '../person/Person.module.css';
import own from './Figures.module.css';

interface FigureTableProps {
  readonly title: string;
  readonly note?: string;
  readonly heads: readonly string[];
  /** What stands behind the first column is put to the right. */
  readonly figures?: boolean;
  readonly children: ReactNode;
}

function FigureTable({ title, note, heads, figures = false, children }: FigureTableProps) {
  return (
    <section className={classes.case}>
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
      </div>
      {note !== undefined && <p className={own.formula}>{note}</p>}
      <table className={figures ? `${classes.lines} ${own.figures}` : classes.lines} aria-label={title}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

interface LengthTableProps {
  readonly year: number;
  readonly lengths: ReturnType<typeof classFigures>;
}

/** How many cases of the year are in each class of length. */
export function LengthTable({ year, lengths }: LengthTableProps) {
  const t = useTexts('figures');
  const format = useFormat();
  return (
    <FigureTable title={t('byLength', { year })} heads={[t('column.length'), t('column.cases')]} figures>
      {lengths.map(({ id, cases }) => (
        <tr key={id}>
          <td>{t(`length.${id}`)}</td>
          <td>{format.integer(cases)}</td>
        </tr>
      ))}
    </FigureTable>
  );
}

interface DepartmentTableProps {
  readonly year: number;
  readonly departments: readonly DepartmentFigures[];
  readonly hundredths: (value: number | null) => string;
}

const ofDepartments = ['people', 'percentage', 'frequency'] as const;

/** The year of each department beside the others. */
export function DepartmentTable({ year, departments, hundredths }: DepartmentTableProps) {
  const t = useTexts('figures');
  const format = useFormat();
  const heads = [t('department'), ...ofDepartments.map((id) => t(`column.${id}`))];
  return (
    <FigureTable title={t('byDepartment', { year })} heads={heads} figures>
      {departments.map(({ department, people, percentage, frequency }) => (
        <tr key={department ?? ''}>
          <td>{department ?? t('noDepartment')}</td>
          <td>{format.integer(people)}</td>
          <td>{percentage === null ? '' : `${hundredths(percentage)}%`}</td>
          <td>{hundredths(frequency)}</td>
        </tr>
      ))}
    </FigureTable>
  );
}

const ofRunning = ['number', 'name', 'since', 'next', 'on'] as const;

/** Who is sick today, with the date of the gatekeeper rules that comes next, and those after it. */
export function RunningTable({ running }: { readonly running: readonly RunningCase[] }) {
  const t = useTexts('figures');
  const format = useFormat();
  const written = (date: string): string => {
    const parsed = CalendarDate.safeParse(date);
    return parsed.success ? format.date(parsed.data) : date;
  };
  return (
    <FigureTable title={t('running')} note={t('runningNote')} heads={ofRunning.map((id) => t(`column.${id}`))}>
      {running.map(({ person, since, dates }) => {
        const [next] = dates;
        return (
          <tr key={person.employeeId}>
            <td>{person.number}</td>
            <td>{person.name}</td>
            <td>{written(since)}</td>
            <td>
              {next ? t(`step.${next.id}`, { week: next.week }) : t('allPast')}
              {dates.length > 1 && (
                <details className={own.dates}>
                  <summary aria-label={`${t('allDates')}, ${person.name}`}>{t('allDates')}</summary>
                  <ol>
                    {dates.map(({ id, week, day }) => (
                      <li key={`${id}.${week}`}>
                        <span>{written(day)}</span> {t(`step.${id}`, { week })}
                      </li>
                    ))}
                  </ol>
                </details>
              )}
            </td>
            <td>{next && written(next.day)}</td>
          </tr>
        );
      })}
    </FigureTable>
  );
}
