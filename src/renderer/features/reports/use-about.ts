import { useQuery } from '@tanstack/react-query';
import type { PeriodType } from '../../../shared/domain/period.js';
import type { ReportRun } from '../../../shared/ipc/reports.js';
import { askWhen } from '../../app/ask.js';
import { periodQuery } from '../../app/place/queries.js';
import { usePlace } from '../../app/place/use-place.js';
import { type Format, useFormat } from '../../i18n/use-format.js';
import { type Texts, useTexts } from '../../i18n/use-texts.js';

/** What a report is about, in one line: company, employee, periods, form. */
function aboutOf(
  { request, company, employee }: ReportRun,
  type: PeriodType,
  t: Texts<'reports'>,
  format: Format,
): string {
  const { year, untilYear, from, until, edition, run, wageCode, days } = request;
  const one = (of: number, number: number): string => format.period({ year: of, number, type });
  const periods =
    year === undefined
      ? ''
      : from === undefined || until === undefined
        ? String(year)
        : from === until && (untilYear ?? year) === year
          ? one(year, from)
          : `${one(year, from)} – ${one(untilYear ?? year, until)}`;
  return [
    company,
    employee,
    run && t('about.run', { number: String(run.number) }),
    wageCode !== undefined && t('about.code', { code: String(wageCode) }),
    days && `${format.date(days.from)} – ${format.date(days.until)}`,
    periods,
    edition && t(`edition.${edition}`),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The line for any report; periods are counted as the company in view counts them, until the report's own is known. */
export function useAbout(): (run: ReportRun) => string {
  const t = useTexts('reports');
  const format = useFormat();
  const type = usePlace().companyPeriod?.type ?? 'month';
  return (run) => aboutOf(run, type, t, format);
}

/** The same for one report, with the periods of its own company. */
export function useAboutOne(run: ReportRun | undefined): string {
  const t = useTexts('reports');
  const format = useFormat();
  const own = useQuery(askWhen(run?.request.companyId, periodQuery)).data?.type;
  return run ? aboutOf(run, own ?? 'month', t, format) : '';
}
