import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import type { BookFormat } from '../../../../shared/ipc/bookkeeping.js';
import type { ReportRun } from '../../../../shared/ipc/reports.js';
import { usualFormat } from '../../../../shared/reports/bookkeeping.js';
import { api, ask } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { connectionsQuery } from '../../../app/place/queries.js';
import { useAppInfo, useSaveSettings } from '../../../app/use-settings.js';
import { todayHere } from '../../../app/use-today.js';
import { keptFormats } from '../model/book.js';

const none = [] as const;

/** What the file could not hold of this journal; asked where its encoding leaves anything out. */
export function useBookLosses(run: ReportRun, table: number, format: BookFormat, date: CalendarDate | null) {
  return useQuery({
    ...ask(['reports', 'bookLosses', run.id, table, date, format], (loondesk) =>
      loondesk.reports.bookLosses({ id: run.id, table, date: date ?? todayHere(), format }),
    ),
    enabled: date !== null && format.encoding !== 'utf-8',
    placeholderData: keepPreviousData,
  });
}

/** The format of the report's company as it was kept, changed here, and kept again once a file was saved. */
export function useBook(run: ReportRun, table: number) {
  const kept = useAppInfo()?.settings.bookFormats ?? none;
  const connection = useQuery(connectionsQuery()).data?.find(({ current }) => current);
  const keep = useSaveSettings();
  const company = `${connection?.id ?? ''}/${run.request.companyId ?? ''}`;
  const [changed, setChanged] = useState<Partial<BookFormat>>({});
  const known = kept.find((one) => one.company === company)?.format ?? usualFormat;
  const format: BookFormat = { ...known, ...changed };
  const save = useMutation({
    mutationFn: async (date: CalendarDate) => {
      const saved = await unwrap(api().reports.saveBook({ id: run.id, table, date, format }));
      return { ...saved, balanced: /^-?0(?:\.0+)?$/.test(saved.difference) };
    },
    onSuccess: ({ name }) => {
      if (name !== null) keep.mutate({ bookFormats: keptFormats(kept, company, format) });
    },
  });
  return { format, change: (part: Partial<BookFormat>): void => setChanged((now) => ({ ...now, ...part })), save };
}
