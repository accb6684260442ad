import { describe, expect, it } from 'vitest';
import { isTrustedSender } from './sender.js';

const ours = new Set([7]);
const origin = 'app://loondesk';
const mainFrame = { parent: null, url: 'app://loondesk/index.html#/employees' };

describe('isTrustedSender', () => {
  it('accepts the main frame of our own window on our own origin', () => {
    expect(isTrustedSender({ sender: { id: 7 }, senderFrame: mainFrame }, ours, origin)).toBe(true);
  });

  it.each([
    ['another window', { sender: { id: 8 }, senderFrame: mainFrame }],
    ['a frame inside the page', { sender: { id: 7 }, senderFrame: { parent: {}, url: mainFrame.url } }],
    ['a frame that is gone', { sender: { id: 7 }, senderFrame: null }],
    ['an empty address', { sender: { id: 7 }, senderFrame: { parent: null, url: '' } }],
    ['about:blank', { sender: { id: 7 }, senderFrame: { parent: null, url: 'about:blank' } }],
    [
      'another host on our scheme',
      { sender: { id: 7 }, senderFrame: { parent: null, url: 'app://loondesk.evil/index.html' } },
    ],
    ['the web', { sender: { id: 7 }, senderFrame: { parent: null, url: 'https://loondesk/index.html' } }],
    ['a data address', { sender: { id: 7 }, senderFrame: { parent: null, url: 'data:text/html,app://loondesk' } }],
  ])('refuses %s', (_what, event) => {
    expect(isTrustedSender(event, ours, origin)).toBe(false);
  });
});
