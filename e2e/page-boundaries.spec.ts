import { expect, test } from './fixtures/test.js';

test.describe('the page can do only what the contract says', () => {
  test('its files come with the policy that forbids it every network', async ({ page }) => {
    const response = await page.reload();
    expect(response?.headers()['content-security-policy']).toContain("connect-src 'none'");
  });

  test('it reaches no network', async ({ page }) => {
    const outcome = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'reached',
        (error: unknown) => String(error),
      ),
    );
    expect(outcome).toBe('TypeError: Failed to fetch');
  });

  test('it opens no window and goes nowhere', async ({ page }) => {
    const before = page.url();
    expect(await page.evaluate(() => window.open('https://example.org/') === null)).toBe(true);
    await page.evaluate(() => (window.location.href = 'https://example.org/'));
    // Nothing to wait for when nothing happens: a second call shows that the page still answers.
    await page.waitForTimeout(300);
    expect(page.url()).toBe(before);
    expect(await page.evaluate(() => typeof window.loondesk)).toBe('object');
  });

  test('it finds nothing of Node or Electron', async ({ page }) => {
    expect(
      await page.evaluate(() =>
        ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in window),
      ),
    ).toEqual([]);
  });

  test('it makes no frame, in which it would have a fresh window', async ({ page }) => {
    const outcomes = await page.evaluate(() =>
      ['iframe', 'object', 'embed', 'IFRAME'].map((name) => {
        try {
          return document.createElement(name).tagName;
        } catch (error) {
          return error instanceof Error ? error.message : '';
        }
      }),
    );
    expect(new Set(outcomes)).toEqual(new Set(['This page makes no frames']));
    expect(await page.evaluate(() => 'RTCPeerConnection' in window)).toBe(false);
  });

  test('input that the contract does not list is refused, with a typed error', async ({ page }) => {
    const answer = await page.evaluate(() =>
      Reflect.apply(window.loondesk.app.saveSettings, undefined, [{ language: 'nl', token: 'x' }]),
    );
    expect(answer).toMatchObject({ ok: false, error: { kind: 'input-refused' } });
  });

  test('what main pushes arrives', async ({ page }) => {
    const density = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          window.loondesk.app.settingsChanged((settings) => resolve(settings.density));
          void window.loondesk.app.saveSettings({ density: 'comfortable' });
        }),
    );
    expect(density).toBe('comfortable');
  });
});
