import type { App, WebContents } from 'electron';
import { expect, it } from 'vitest';
import { closeSideWays } from './side-ways.js';

it('turns off looking names up beforehand, and datagrams in every page that is made', () => {
  const switches: string[][] = [];
  const policies: string[] = [];
  const made: ((event: unknown, contents: Pick<WebContents, 'setWebRTCIPHandlingPolicy'>) => void)[] = [];
  const app = {
    commandLine: { appendSwitch: (...parts: string[]) => void switches.push(parts) },
    on: (name: string, listener: (typeof made)[number]) => {
      if (name === 'web-contents-created') made.push(listener);
    },
  };
  closeSideWays(app as unknown as App);
  for (const listener of made) listener({}, { setWebRTCIPHandlingPolicy: (policy) => void policies.push(policy) });
  expect(switches).toEqual([['blink-settings', 'dnsPrefetchingEnabled=false']]);
  expect(policies).toEqual(['disable_non_proxied_udp']);
});
