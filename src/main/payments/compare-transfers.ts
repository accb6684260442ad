import type { PaidTransfer } from '../../shared/ipc/payments.js';
import type { Transfer } from './read-sepa.js';

const orders = { changed: 0, new: 1, same: 2 } as const;

/**
 * Transfers beside those of a file before: first whose account was not in it although their name was, then who is new, then
 * the rest in the order of the file. A name is all that the file has to know a person by; null: nothing to compare with.
 */
export function compareTransfers(now: readonly Transfer[], before: readonly Transfer[] | null): PaidTransfer[] {
  const known = new Set(before?.map(({ iban }) => iban));
  const byName = new Map<string, string[]>();
  for (const { name, iban } of before ?? []) byName.set(name, [...(byName.get(name) ?? []), iban]);
  const transfers = now.map((transfer): PaidTransfer => {
    if (before === null || known.has(transfer.iban)) return { ...transfer, compared: 'same', was: [] };
    const was = byName.get(transfer.name) ?? [];
    return { ...transfer, compared: was.length > 0 ? 'changed' : 'new', was };
  });
  return transfers.toSorted((a, b) => orders[a.compared] - orders[b.compared]);
}
