import { test } from '@playwright/test';
import { open } from './pages.js';

const folder = process.env['LOONDESK_PICTURES'] ?? '/tmp/loondesk-pictures';

const screens: Readonly<Record<string, readonly [path: string, kind: string, sets?: string]>> = {
  'review-warned': ['/changes/set-warned-0001/review', 'production'],
  'review-earlier': ['/changes/set-earlier-0001/review', 'production'],
  'review-open': ['/changes/set-reviewed-0001/review', 'production'],
  'review-previous-year': ['/changes/set-earlier-0002/review', 'demo'],
  'review-draft': ['/changes/set-draft-0001/review', 'sandbox'],
  'review-failing': ['/changes/set-draft-0001/review', 'demo', 'failing'],
  'outbox-sending': ['/outbox/set-sending-0001', 'production'],
  'outbox-findings': ['/outbox/set-findings-0001', 'demo'],
  'outbox-interrupted': ['/outbox/set-interrupted-0001', 'production'],
  'outbox-paused': ['/outbox/set-paused-0001', 'demo'],
  'outbox-quarantined': ['/outbox/set-quarantined-0001', 'demo'],
  'outbox-settled': ['/outbox/set-settled-0001', 'sandbox'],
  'outbox-draft': ['/outbox/set-draft-0001', 'demo'],
  banner: ['/employees', 'production'],
};

/** Pictures of the review and the outbox, to look at. */
for (const theme of ['light', 'dark']) {
  test(`pictures of change sets, ${theme}`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const [name, [path, kind, sets = 'samples']] of Object.entries(screens)) {
      await open(page, path, { theme, kind, sets, host: 'electron' });
      await page.waitForTimeout(350);
      await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
    }
    await open(page, '/changes/set-reviewed-0001/review', {
      theme,
      kind: 'production',
      sets: 'stale',
      host: 'electron',
    });
    await page.getByRole('button', { name: /Verzenden naar/ }).click();
    await page.getByRole('alert').waitFor();
    await page.screenshot({ path: `${folder}/review-stale-${theme}.png` });
    await open(page, '/outbox/set-settled-0001', { theme, kind: 'sandbox', sets: 'samples', host: 'electron' });
    await page.getByRole('tab', { name: 'Bewijs' }).click();
    await page.screenshot({ path: `${folder}/outbox-receipt-${theme}.png` });
  });
}
