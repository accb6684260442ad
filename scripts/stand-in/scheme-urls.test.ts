import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { toAppUrl, toPageHeader, toPageUrl } from './scheme-urls.mjs';

const schemes = new Set(['app']);

describe('addresses of a custom scheme in Chromium', () => {
  it('shows the app under a secure origin that no network answers', () => {
    expect(toPageUrl('app://loondesk/index.html?a=1#b', schemes)).toBe('https://loondesk.app.invalid/index.html?a=1#b');
    expect(toPageUrl('app://loondesk', schemes)).toBe('https://loondesk.app.invalid/');
  });

  it('finds the way back from every address', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const url = `app://loondesk/${path.replace(/^\/+/, '')}`;
        expect(toAppUrl(toPageUrl(url, schemes), schemes)).toBe(url);
      }),
    );
  });

  it.each([
    'https://example.org/',
    'https://loondesk.app.invalid.example.org/',
    'http://loondesk.app.invalid/',
    'https://loondesk.other.invalid/',
    'data:text/html,x',
    'about:blank',
  ])('takes %s for nothing else than it is', (url) => {
    expect(toAppUrl(url, schemes)).toBe(url);
    expect(toPageUrl(url, schemes)).toBe(url);
  });

  it('translates sources of the scheme in a policy, and nothing else of it', () => {
    expect(toPageHeader("default-src 'none'; img-src app: data:; script-src app://loondesk", schemes)).toBe(
      "default-src 'none'; img-src https://*.app.invalid data:; script-src https://loondesk.app.invalid",
    );
    expect(toPageHeader("style-src 'self' 'nonce-app'", schemes)).toBe("style-src 'self' 'nonce-app'");
  });
});
