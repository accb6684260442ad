import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { ReportLine, ReportRows, ReportRunId, ReportView } from '../../../../shared/ipc/reports.js';
import { pageLines, rowsQuery } from '../queries.js';

export interface Lines {
  /** How many there are, what they add up to; undefined before the first answer. */
  readonly head: ReportRows | undefined;
  readonly error: unknown;
  readonly at: (index: number) => ReportLine | undefined;
}

/** The lines of a view from one to another, read a page at a time. What was in sight stays until the next view is there. */
export function useLines(id: ReportRunId, view: ReportView, first: number, last: number): Lines {
  const head = useQuery({ ...rowsQuery(id, view, 0), placeholderData: keepPreviousData });
  const from = Math.floor(Math.max(0, first) / pageLines);
  const to = Math.floor(Math.max(0, last) / pageLines);
  const pages = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((page) => page > 0);
  const rest = useQueries({ queries: pages.map((page) => rowsQuery(id, view, page)) });
  const read = new Map<number, ReportRows>();
  if (head.data) read.set(0, head.data);
  for (const [at, page] of pages.entries()) {
    const data = rest[at]?.data;
    if (data) read.set(page, data);
  }
  return {
    head: head.data,
    error: head.error,
    at: (index) => read.get(Math.floor(index / pageLines))?.window[index % pageLines],
  };
}
