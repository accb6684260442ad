/** What a line of hours or wages takes beside its amount. No call gives any of it back. */
const besideAmount: readonly string[] = ['costCenter', 'costUnit', 'comment', 'attachment', 'until'];

/** Such a field goes under its own name, also where the line's amount goes under its code. */
export const isBesideAmount = (field: string): boolean => besideAmount.includes(field);

/** Whether what stood there cannot be known, which is not the same as nothing: the step writes or ends a line that stands. */
export const wasUnread = (stepKind: string, field: string): boolean =>
  (stepKind === 'pay.change' || stepKind === 'pay.end') && besideAmount.includes(field);

/** Whether no read shows that it arrived. The end of a line that stands does show: in the period after, the line is gone. */
export const staysUnread = (stepKind: string, field: string): boolean =>
  stepKind !== 'pay.end' && besideAmount.includes(field);
