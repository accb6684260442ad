import { useParams } from '@tanstack/react-router';
import { z } from 'zod';
import { ChangeSetId } from '../../../shared/domain/ids.js';

const Params = z.object({ id: ChangeSetId });

/** The set that the address names; undefined when the address is no such thing. */
export function useSetId(): ChangeSetId | undefined {
  const parsed = Params.safeParse(useParams({ strict: false }));
  return parsed.success ? parsed.data.id : undefined;
}
