import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CalendarDate } from '../../../../shared/domain/calendar-date.js';
import type { BookFormat } from '../../../../shared/ipc/bookkeeping.js';
import type { ReportRun } from '../../../../shared/ipc/reports.js';
import { usualFormat } from '../../../../shared/reports/bookkeeping.js';
import { api } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { connectionsQuery } from '../../../app/place/queries.js';
import { useAppInfo, useSaveSettings } from '../../../app/use-settings.js';
import { keptFormats } from '../model/book.js';

const none = [] as const;

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
