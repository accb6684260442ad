import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ConnectionId } from '../../../../shared/domain/ids.js';
import type { ForgetAge } from '../../../../shared/ipc/kept.js';
import { api, ask } from '../../../app/ask.js';
import { readAllAnew } from '../../../app/connection-switch.js';
import { unwrap } from '../../../app/errors.js';

/** Measured anew each time that the section opens: files come and go without a word. */
export const keptQuery = () => ({ ...ask(['kept', 'list'], (loondesk) => loondesk.kept.list()), staleTime: 0 });

/** Each way to keep less. What was read goes where it may not hold any more. */
export function useForget() {
  const client = useQueryClient();
  const measureAgain = (): Promise<void> => client.invalidateQueries({ queryKey: keptQuery().queryKey });
  const restartDemo = useMutation({
    mutationFn: () => unwrap(api().kept.restartDemo()),
    onSuccess: () => readAllAnew(client),
  });
  const settled = useMutation({
    mutationFn: (olderThanDays: ForgetAge) => unwrap(api().kept.forgetSettled({ olderThanDays })),
    onSuccess: async () => {
      await measureAgain();
      await client.invalidateQueries({ queryKey: ['changes'] });
    },
  });
  const removed = useMutation({
    mutationFn: (id: ConnectionId) => unwrap(api().kept.forgetRemoved({ id })),
    onSuccess: measureAgain,
  });
  const sheets = useMutation({
    mutationFn: (id: ConnectionId) => unwrap(api().kept.forgetSheets({ id })),
    onSuccess: measureAgain,
  });
  return { restartDemo, settled, removed, sheets };
}
