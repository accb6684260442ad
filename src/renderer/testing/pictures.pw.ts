import { test } from '@playwright/test';
import { firstEmployee, open } from './pages.js';

const folder = process.env['LOONDESK_PICTURES'] ?? '/tmp/loondesk-pictures';

/** Pictures to look at, not to compare by machine. */
for (const theme of ['light', 'dark']) {
  test(`pictures, ${theme}`, async ({ page }) => {
    const shoot = (name: string) => page.screenshot({ path: `${folder}/${name}-${theme}.png` });
    await open(page, '/employees', { theme, kind: 'sandbox', host: 'electron' });
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowUp');
    await shoot('list');
    await page.keyboard.press('/');
    await page.keyboard.type('celik em');
    await shoot('list-filter');
    await open(page, '/employees', { theme, kind: 'production', trouble: 'template', density: 'comfortable' });
    await shoot('list-template');
    await open(page, '/employees', { theme, kind: 'production', trouble: 'slow' });
    await page.waitForTimeout(300);
    await shoot('list-slow');
    await open(page, '/employees', { theme, kind: 'demo', trouble: 'fails' });
    await shoot('list-fails');
    await open(page, `${firstEmployee}/personal`, { theme, kind: 'demo' });
    await page.waitForTimeout(200);
    await shoot('personal');
    await open(page, `${firstEmployee}/address`, { theme, kind: 'demo' });
    await shoot('address');
    await page.getByRole('button', { name: 'Wijzigen' }).click();
    await page.getByLabel('Straat').fill('Lange Voorhout');
    await page.getByLabel('Huisnummer').fill('12b');
    await page.getByLabel('Postcode').fill('2514 ED');
    await page.getByLabel('Plaats').fill('Den Haag');
    await shoot('address-form');
    await page.getByLabel('Huisnummer').fill('12');
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: 'Naar controle' }).waitFor();
    await page.waitForTimeout(200);
    await shoot('address-staged');
    await page.getByRole('button', { name: /november 2026/ }).click();
    await page.waitForTimeout(200);
    await shoot('period-menu');
    await page.getByRole('option', { name: /oktober/ }).click();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder(/Nummer, naam/).fill('bak');
    await page.waitForTimeout(200);
    await shoot('palette');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await page.waitForTimeout(200);
    await shoot('keys');
    await open(page, '/settings', { theme, kind: 'demo' });
    await shoot('settings');
  });
}
