import { useQuery } from '@tanstack/react-query';
import type { LeaveStatus, LeaveType, LeaveUsage } from '../../../../shared/domain/leave.js';
import { leaveValueWords } from '../../../../shared/domain/leave-words.js';
import { askWhen } from '../../../app/ask.js';
import { usePlace } from '../../../app/place/use-place.js';
import { useFormat } from '../../../i18n/use-format.js';
import { leaveTypesQuery } from './queries.js';

/** Kinds by the names of the company in view, and the API's own lists in words. */
export function useLeaveWords() {
  const format = useFormat();
  const { company } = usePlace();
  const types = useQuery(askWhen(company?.id, leaveTypesQuery)).data;
  const words = leaveValueWords[format.language];
  return {
    type: (type: LeaveType): string => types?.find((one) => one.type === type)?.name || words[type],
    usage: (usage: LeaveUsage): string => words[usage],
    plainStatus: (status: LeaveStatus): string => words[status],
    /** Where hours are not taken, that comes first. */
    status: ({ status, usage }: { readonly status: LeaveStatus; readonly usage: LeaveUsage }): string =>
      usage === 'Withdrawal' ? words[status] : `${words[usage]}, ${words[status].toLowerCase()}`,
    hours: ({ hours }: { readonly hours: string }): string => format.decimal(hours),
  };
}
