import { useMutation } from '@tanstack/react-query';
import type { ConnectionTest, Credentials } from '../../../../shared/ipc/connections.js';
import { api } from '../../../app/ask.js';
import { unwrap } from '../../../app/errors.js';
import { useSaveSettings } from '../../../app/use-settings.js';
import { sameCredentials } from '../model/add-form.js';

/**
 * Trying and keeping. `good`: what the test of exactly these credentials found. Nothing of a mutation is remembered
 * after the form is gone: its variables hold the token.
 */
export function useAdd(credentials: Credentials | undefined, onKept: () => void) {
  const { mutate: saveSettings } = useSaveSettings();
  const test = useMutation({
    gcTime: 0,
    mutationFn: (tried: Credentials) => unwrap(api().connections.test(tried)),
  });
  const about = sameCredentials(test.variables, credentials);
  const good: ConnectionTest | undefined = about ? test.data : undefined;
  const keep = useMutation({
    gcTime: 0,
    mutationFn: async (name: string) => {
      if (!credentials || !good) throw new Error('Kept before it was tested');
      return unwrap(api().connections.add({ ...credentials, name }));
    },
    onSuccess: () => {
      saveSettings({ welcomed: true });
      onKept();
    },
  });
  return { test: about ? test : { ...test, error: null }, keep, good };
}
