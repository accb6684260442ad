import type { Language } from '../../shared/ipc/app.js';
import type { ReportRun } from '../../shared/ipc/reports.js';
import { reportName, reportWords } from '../../shared/reports/words/index.js';

/** What a report was asked with, for the sheet that tells a reader later what is in front of them. */
export function reportParameters(run: ReportRun, lines: number, language: Language): string[][] {
  const { file, about } = reportWords[language];
  const { debtorId, days, edition, year, untilYear, from, until, report, run: payRun, wageCode } = run.request;
  const rows: (readonly [string, string | undefined])[] = [
    [file.report, reportName(report, language)],
    [debtorId === undefined ? file.company : about.debtor, run.company],
    [about.employee, run.employee],
    [about.edition, edition],
    [about.year, year?.toString()],
    [about.untilYear, untilYear?.toString()],
    [about.run, payRun?.number.toString()],
    [about.wageCode, wageCode?.toString()],
    [about.periods, from === undefined ? undefined : from === until ? String(from) : `${from} - ${until}`],
    [about.days, days && `${days.from} - ${days.until}`],
    [about.madeAt, run.receivedAt?.replace('T', ' ').slice(0, 19)],
    [about.lines, String(lines)],
    [about.cache, debtorId === undefined ? '' : undefined],
  ];
  return rows.flatMap(([word, value]) =>
    value === undefined || (value === '' && word !== about.cache) ? [] : [[word, value]],
  );
}
