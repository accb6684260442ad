import { describe, expect, it } from 'vitest';
import { createAppProtocol, fileOf } from './app-protocol.js';

const root = '/srv/app/out/renderer';

describe('fileOf', () => {
  it('finds files below the renderer root', () => {
    expect(fileOf('app://loondesk/index.html', root)).toBe(`${root}/index.html`);
    expect(fileOf('app://loondesk/assets/a%20b.js', root)).toBe(`${root}/assets/a b.js`);
  });

  it.each([
    'app://loondesk/',
    'app://loondesk/..%2fmain/index.js',
    'app://loondesk/..%2f..%2f..%2f..%2fetc%2fpasswd',
    'app://loondesk/assets%2f..%2f..%2fmain/index.js',
    'app://loondesk/..%5cmain%5cindex.js',
    'app://loondesk/%00index.html',
    'app://elsewhere/index.html',
    'file:///srv/app/out/renderer/index.html',
    'https://loondesk/index.html',
    'app://loondesk/%zz',
    'not a url',
  ])('refuses %s', (url) => {
    expect(fileOf(url, root)).toBeUndefined();
  });

  it.each(['app://loondesk/../main/index.js', 'app://loondesk/%2e%2e/main/index.js'])(
    'keeps %s inside the root',
    (url) => {
      expect(fileOf(url, root)).toBe(`${root}/main/index.js`);
    },
  );
});

describe('the app protocol', () => {
  const read: string[] = [];
  const handle = createAppProtocol({
    root,
    nonce: () => 'fresh',
    readFile: async (path) => {
      read.push(path);
      if (path.endsWith('index.html'))
        return new TextEncoder().encode('<meta name="csp-nonce" content="__CSP_NONCE__">');
      throw new Error('no such file');
    },
  });

  it("answers the page with its policy and this load's nonce", async () => {
    const response = await handle(new Request('app://loondesk/index.html'));
    expect(await response.text()).toBe('<meta name="csp-nonce" content="fresh">');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("style-src 'self' 'nonce-fresh'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answers nothing to other methods, unknown kinds of file and files that are not there', async () => {
    read.length = 0;
    expect((await handle(new Request('app://loondesk/index.html', { method: 'POST' }))).status).toBe(404);
    expect((await handle(new Request('app://loondesk/settings.json'))).status).toBe(404);
    expect(read).toEqual([]);
    expect((await handle(new Request('app://loondesk/gone.js'))).status).toBe(404);
  });
});
