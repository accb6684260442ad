import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportRequest } from '../../../../shared/ipc/reports.js';
import { askWhen } from '../../../app/ask.js';
import { periodQuery, runsQuery } from '../../../app/place/queries.js';
import { usePlace } from '../../../app/place/use-place.js';
import { earlier } from '../model/compare.js';
import type { Choices } from '../model/request.js';

/** What another report of the same kind is asked with: one period, or one run, before this one until a person chooses. */
export function useOther(request: ReportRequest) {
  const { company, companies, debtors } = usePlace();
  const [changed, setChanged] = useState<Partial<Choices>>({});
  const { companyId = company?.id, year, run } = request;
  const period = useQuery(askWhen(companyId, periodQuery));
  const ofRun = run !== undefined && companyId !== undefined && year !== undefined;
  const runs = useQuery(askWhen(ofRun ? { companyId, year } : undefined, runsQuery)).data?.runs ?? [];
  const place = runs.findIndex((one) => one.id === run?.id);
  const before = place === -1 ? undefined : runs[place + 1];
  const current = period.data?.current;
  const choices: Choices | null = current
    ? { ...earlier(request, current.type, before && { id: before.id, number: before.number }), ...changed }
    : null;
  return {
    choices,
    current,
    companies,
    debtors,
    change: (part: Partial<Choices>): void => setChanged((now) => ({ ...now, ...part })),
  };
}
