import type { Language } from '../../../../shared/ipc/app.js';
import { type ReportGroup, type RunnableReport, runnableReports } from '../../../../shared/reports/catalogue.js';
import { type OtherEntry, type OtherReport, otherReports } from '../../../../shared/reports/other-reports.js';
import { reportName } from '../../../../shared/reports/words/index.js';
import { fold } from '../../../model/fold.js';

export interface FoundReport {
  readonly id: RunnableReport | OtherReport;
  readonly name: string;
  /** Null: it can be asked for. */
  readonly because: OtherEntry['because'] | null;
}

export interface FoundGroup {
  readonly group: ReportGroup | 'favourite';
  readonly reports: readonly FoundReport[];
}

const groups: readonly ReportGroup[] = ['books', 'wages', 'people', 'absence', 'settings'];

/**
 * Reports whose name, or the name of a call of theirs, has all words; those that can be asked for first. Favourites stand in a group
 * of their own before the others, in the order of the catalogue.
 */
export function findReports(
  search: string,
  language: Language,
  favourites: readonly FoundReport['id'][] = [],
): FoundGroup[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const all = [...runnableReports.map((entry) => ({ ...entry, because: null })), ...otherReports];
  const fits = (name: string, methods: readonly string[]): boolean => {
    const text = fold([name, ...methods].join(' '));
    return words.every((word) => text.includes(word));
  };
  const found = all.filter(({ id, methods }) => fits(reportName(id, language), methods));
  return (['favourite', ...groups] as const).flatMap((group) => {
    const reports = found
      .filter(({ id, ...entry }) => (favourites.includes(id) ? 'favourite' : entry.group) === group)
      .map(({ id, because }) => ({ id, because, name: reportName(id, language) }));
    return reports.length === 0 ? [] : [{ group, reports }];
  });
}
