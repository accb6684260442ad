import { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import type { classFigures, DepartmentFigures, RunningCase } from '../../../../shared/figures/rows.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import classes from '../person/Person.module.css';
import own from './Figures.module.css';

interface LengthTableProps {
  readonly year: number;
  readonly lengths: ReturnType<typeof classFigures>;
}

/** How many cases of the year are in each class of length. */
export function LengthTable({ year, lengths }: LengthTableProps) {
  const t = useTexts('figures');
  const format = useFormat();
  return (
    <section className={classes.case}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('byLength', { year })}</h2>
      </div>
      <table className={`${classes.lines} ${own.figures}`} aria-label={t('byLength', { year })}>
        <thead>
          <tr>
            <th scope="col">{t('column.length')}</th>
            <th scope="col">{t('column.cases')}</th>
          </tr>
        </thead>
        <tbody>
          {lengths.map(({ id, cases }) => (
            <tr key={id}>
              <td>{t(`length.${id}`)}</td>
              <td>{format.integer(cases)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface DepartmentTableProps {
  readonly year: number;
  readonly departments: readonly DepartmentFigures[];
  readonly hundredths: (value: number | null) => string;
}

/** The year of each department beside the others. */
export function DepartmentTable({ year, departments, hundredths }: DepartmentTableProps) {
  const t = useTexts('figures');
  const format = useFormat();
  return (
    <section className={classes.case}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('byDepartment', { year })}</h2>
      </div>
      <table className={`${classes.lines} ${own.figures}`} aria-label={t('byDepartment', { year })}>
        <thead>
          <tr>
            <th scope="col">{t('department')}</th>
            {(['people', 'percentage', 'frequency'] as const).map((id) => (
              <th key={id} scope="col">
                {t(`column.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {departments.map(({ department, people, percentage, frequency }) => (
            <tr key={department ?? ''}>
              <td>{department ?? t('noDepartment')}</td>
              <td>{format.integer(people)}</td>
              <td>{percentage === null ? '' : `${hundredths(percentage)}%`}</td>
              <td>{hundredths(frequency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Who is sick today, with the date of the gatekeeper rules that comes next, and those after it. */
export function RunningTable({ running }: { readonly running: readonly RunningCase[] }) {
  const t = useTexts('figures');
  const format = useFormat();
  const written = (date: string): string => {
    const parsed = CalendarDate.safeParse(date);
    return parsed.success ? format.date(parsed.data) : date;
  };
  return (
    <section className={classes.case}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('running')}</h2>
      </div>
      <p className={own.formula}>{t('runningNote')}</p>
      <table className={classes.lines} aria-label={t('running')}>
        <thead>
          <tr>
            {(['number', 'name', 'since', 'next', 'on'] as const).map((id) => (
              <th key={id} scope="col">
                {t(`column.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
    </section>
  );
}
