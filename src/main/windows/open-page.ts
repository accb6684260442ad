import type { Shell } from 'electron';

/**
 * The one way to another program: an address of Nmbrs to the person's browser. Whatever main worked out, another host or scheme
 * is refused here once more: the operating system would open a file or start a program just as well.
 */
export const createOpenPage =
  (shell: Pick<Shell, 'openExternal'>) =>
  async (url: URL): Promise<void> => {
    const allowed = url.protocol === 'https:' && url.port === '' && /^[a-z0-9-]+\.nmbrs\.nl$/.test(url.hostname);
    if (!allowed || url.username !== '' || url.password !== '') throw new Error('Not an address of Nmbrs');
    await shell.openExternal(url.href);
  };
