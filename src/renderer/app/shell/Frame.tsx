import { useQuery } from '@tanstack/react-query';
import { FirstStart, useFirstStart } from '../../features/connections/index.js';
import { connectionsQuery } from '../place/queries.js';
import { Shell } from './Shell.js';

/**
 * The first start stands outside the shell. The shell is made anew for each connection: nothing that a screen of the
 * former one remembers can be seen under the next.
 */
export function Frame() {
  const connections = useQuery(connectionsQuery());
  const first = useFirstStart();
  if (connections.isPending) return null;
  if (first) return <FirstStart />;
  return <Shell key={connections.data?.find((connection) => connection.current)?.id} />;
}
