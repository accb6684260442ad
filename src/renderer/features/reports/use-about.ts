import { useQuery } from '@tanstack/react-query';
import type { PeriodType } from '../../../shared/domain/period.js';
import type { ReportRun } from '../../../shared/ipc/reports.js';
import { reportName } from '../../../shared/reports/words/index.js';
import { askWhen } from '../../app/ask.js';
import { periodQuery } from '../../app/place/queries.js';
import { usePlace } from '../../app/place/use-place.js';
import { type Format, useFormat } from '../../i18n/use-format.js';
import { type Texts, useTexts } from '../../i18n/use-texts.js';

type About = Pick<ReportRun, 'request' | 'company' | 'employee'>;

/** What a report is about, in one line: company, employee, periods, form. */
function aboutOf({ request, company, employee }: About, type: PeriodType, t: Texts<'reports'>, format: Format): string {
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

/** Of a comparison both reports, the earlier first; what they have in common is said once. */
function aboutRun(run: ReportRun, type: PeriodType, t: Texts<'reports'>, format: Format): string {
  if (!run.compared) return aboutOf(run, type, t, format);
  const { before, after } = run.compared;
  const one = after.company === before.company && after.employee === before.employee;
  const rest: About = one ? { ...after, company: '', employee: '' } : after;
  return `${aboutOf(before, type, t, format)} → ${aboutOf(rest, type, t, format)}`;
}

/** The line for any report; periods are counted as the company in view counts them, until the report's own is known. */
export function useAbout(): (run: ReportRun) => string {
  const t = useTexts('reports');
  const format = useFormat();
  const type = usePlace().companyPeriod?.type ?? 'month';
  return (run) => aboutRun(run, type, t, format);
}

/** The same for one report, with the periods of its own company. */
export function useAboutOne(run: ReportRun | undefined): string {
  const t = useTexts('reports');
  const format = useFormat();
  const own = useQuery(askWhen(run?.request.companyId, periodQuery)).data?.type;
  return run ? aboutRun(run, own ?? 'month', t, format) : '';
}

/** What a report is called, and that it is a comparison when it is one. */
export function useTitleOf(): (run: ReportRun) => string {
  const t = useTexts('reports');
  const { language } = useFormat();
  return ({ request, compared }) => {
    const report = reportName(request.report, language);
    return compared ? t('compare.name', { report }) : report;
  };
}
