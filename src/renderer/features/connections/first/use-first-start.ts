import { useQuery } from '@tanstack/react-query';
import { connectionsQuery } from '../../../app/place/queries.js';
import { useAppInfo } from '../../../app/use-settings.js';

/** Nobody has chosen where to begin, and there is nothing yet but the demo. */
export function useFirstStart(): boolean {
  const welcomed = useAppInfo()?.settings.welcomed ?? true;
  const connections = useQuery(connectionsQuery()).data;
  return !welcomed && connections?.every(({ kind }) => kind === 'demo') === true;
}
