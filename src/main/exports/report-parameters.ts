import type { Language } from '../../shared/ipc/app.js';
import type { ComparedSide, ReportRun } from '../../shared/ipc/reports.js';
import { columnWord, reportName, reportWords } from '../../shared/reports/words/index.js';

/** What a report was asked with, for the sheet that tells a reader later what is in front of them. */
export function reportParameters(run: ReportRun, lines: number, language: Language): string[][] {
  const { file, about } = reportWords[language];
  const { debtorId, days, edition, year, untilYear, from, until, report, run: payRun, wageCode } = run.request;
  const rows: (readonly [string, string | undefined])[] = [
    [file.report, reportName(report, language)],
    [debtorId === undefined ? file.company : about.debtor, run.company],
    [about.employee, run.employee],
    [about.edition, edition],
    [about.year, run.compared ? undefined : year?.toString()],
    [about.untilYear, untilYear?.toString()],
    [about.run, run.compared ? undefined : payRun?.number.toString()],
    [about.wageCode, wageCode?.toString()],
    [
      about.periods,
      run.compared || from === undefined ? undefined : from === until ? String(from) : `${from} - ${until}`,
    ],
    [about.days, days && `${days.from} - ${days.until}`],
    [about.madeAt, run.compared ? undefined : run.receivedAt?.replace('T', ' ').slice(0, 19)],
    [about.key, run.compared?.key.map((name) => columnWord(name, language)).join(', ')],
    [about.before, run.compared ? sideWords(run.compared.before) : undefined],
    [about.after, run.compared ? sideWords(run.compared.after) : undefined],
    [about.lines, String(lines)],
    [about.cache, debtorId === undefined ? '' : undefined],
  ];
  return rows.flatMap(([word, value]) =>
    value === undefined || (value === '' && word !== about.cache) ? [] : [[word, value]],
  );
}

/** Which report it was: company, year, periods or run, and when it came. */
function sideWords({ request, company, receivedAt }: ComparedSide): string {
  const { year, untilYear, from, until, run } = request;
  const last = untilYear !== undefined && untilYear !== year ? `${untilYear}/${until}` : String(until);
  const periods =
    from === undefined || until === undefined
      ? ''
      : from === until && last === String(from)
        ? `${from}`
        : `${from} - ${last}`;
  return [company, year?.toString(), periods, run && `run ${run.number}`, receivedAt?.replace('T', ' ').slice(0, 19)]
    .filter(Boolean)
    .join(' · ');
}
