import { expect, test } from '../fixtures/test.js';

test('it goes to no file, no blob, no data and no other page of ours, and opens none', async ({ page }) => {
  const before = page.url();
  for (const address of [
    'file:///etc/passwd',
    'data:text/html,<h1>elsewhere</h1>',
    'blob',
    'app://loondesk/../main/index.js',
    'app://elsewhere/index.html',
    'view-source:app://loondesk/index.html',
    'chrome://gpu',
    'devtools://devtools/bundled/inspector.html',
  ]) {
    const opened = await page.evaluate((to) => {
      const url = to === 'blob' ? URL.createObjectURL(new Blob(['<h1>elsewhere</h1>'], { type: 'text/html' })) : to;
      let other: unknown = null;
      try {
        other = window.open(url);
        window.location.assign(url);
      } catch {
        // Refused.
      }
      return other !== null;
    }, address);
    expect([address, opened]).toEqual([address, false]);
  }
  // A call that is answered after all of them shows the same page, still with its bridge.
  expect(await page.evaluate(() => window.loondesk.app.info())).toMatchObject({ ok: true });
  expect(page.url()).toBe(before);
});

test('leaving for an empty page ends where it began', async ({ page }) => {
  await page.evaluate(() => window.location.assign('about:blank')).catch(() => undefined);
  await page.waitForURL(/^app:\/\/loondesk\/index\.html/);
  await expect(page.getByRole('gridcell').first()).toBeVisible();
});

test('it reads no clipboard, and finds no device and no screen of this computer', async ({ page }) => {
  const outcomes = await page.evaluate(async () => {
    const outcome = async (attempt: () => unknown): Promise<string> => {
      try {
        await attempt();
        return 'given';
      } catch {
        return 'refused';
      }
    };
    return {
      clipboard: await outcome(() => navigator.clipboard.readText()),
      camera: await outcome(() => navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await outcome(() => navigator.mediaDevices.getDisplayMedia()),
      place: await outcome(
        () => new Promise((done, failed) => navigator.geolocation.getCurrentPosition(done, failed, { timeout: 5_000 })),
      ),
    };
  });
  expect(outcomes).toEqual({
    clipboard: 'refused',
    camera: 'refused',
    screen: 'refused',
    place: 'refused',
  });
});
