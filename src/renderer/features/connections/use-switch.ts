import { useMutation, useMutationState } from '@tanstack/react-query';
import { useRouter, useRouterState } from '@tanstack/react-router';
import { ConnectionId } from '../../../shared/domain/ids.js';
import { api } from '../../app/ask.js';
import { AppErrorException, unwrap } from '../../app/errors.js';
import { paths } from '../../app/navigation.js';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Why somebody came to the connections screen: to open this one. */
    opening?: ConnectionId;
  }
}

const mutationKey = ['connections', 'switchTo'] as const;

export interface Switching {
  readonly id: ConnectionId | undefined;
  readonly pending: boolean;
  readonly error: AppErrorException | null;
}

/**
 * Opens another connection. One goes to the connections screen first: a form with something in it then asks, as on any
 * way out, and what main refuses is said there. When it is open, main's own message makes the app start in it.
 */
export function useSwitchConnection() {
  const router = useRouter();
  const { mutate } = useMutation({
    mutationKey,
    mutationFn: (id: ConnectionId) => unwrap(api().connections.switchTo({ id })),
  });
  const switchTo = async (id: ConnectionId): Promise<void> => {
    await router.navigate({ to: paths.connections, state: { opening: id } });
    // Who stayed in the form comes here too, later, by another way and without this wish.
    if (router.state.location.state.opening === id) mutate(id);
  };
  return { switchTo };
}

/** The attempt to open a connection that led to this screen, wherever it was started. */
export function useSwitching(): Switching {
  const opening = useRouterState({ select: ({ location }) => location.state.opening });
  const attempts = useMutationState<Switching>({
    filters: { mutationKey },
    select: ({ state }) => ({
      id: ConnectionId.safeParse(state.variables).data,
      pending: state.status === 'pending',
      error: state.error instanceof AppErrorException ? state.error : null,
    }),
  });
  const last = attempts.at(-1);
  return last !== undefined && last.id === opening ? last : { id: undefined, pending: false, error: null };
}
