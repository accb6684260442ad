import type { PeriodType } from '../../../../shared/domain/period.js';
import { RunRequestStatus, type RunRequest } from '../../../../shared/ipc/runs.js';
import { useFormat } from '../../../i18n/use-format.js';
import { useTexts } from '../../../i18n/use-texts.js';
import classes from '../Runs.module.css';

interface RequestListProps {
  readonly year: number;
  readonly type: PeriodType;
  readonly requests: readonly RunRequest[];
}

/** What was asked for in a year, and what Nmbrs says became of it. */
export function RequestList({ year, type, requests }: RequestListProps) {
  const t = useTexts('runs');
  const format = useFormat();
  if (requests.length === 0) return <p className={classes.quiet}>{t('request.none', { year: String(year) })}</p>;
  return (
    <section aria-label={t('request.earlier', { year: String(year) })}>
      <h3 className={classes.quiet}>{t('request.earlier', { year: String(year) })}</h3>
      <ul>
        {requests.map((request, at) => {
          const known = RunRequestStatus.safeParse(request.status);
          return (
            // The API gives a request no id.
            <li key={`${at} ${request.period}`}>
              {[
                format.period({ year: request.year, number: request.period, type }),
                known.success ? t(`request.status.${known.data}`) : request.status,
                request.handledAt?.slice(0, 10),
              ]
                .filter(Boolean)
                .join(' · ')}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
