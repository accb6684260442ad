import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { settled } from './fixtures/settled.js';
import { expect, test } from './fixtures/test.js';
import { screens } from './screens.js';

const languages = ['nl', 'en', 'sv'] as const;

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen in ${theme}, in three languages`, async ({ launch }) => {
    test.setTimeout(600_000);
    const { page } = await launch({ theme });
    for (const language of languages) {
      await page.evaluate((code) => window.loondesk.app.saveSettings({ language: code }), language);
      await page.waitForFunction((code) => document.documentElement.lang === code, language);
      for (const screen of screens) {
        await test.step(`${screen.name} ${language}`, async () => {
          await start(page);
          await screen.go(page);
          await settled(page);
          // Legacy mode: Electron's windows cannot open the second page that axe would like to have.
          const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
          );
          expect.soft(found, `${screen.name} in ${language}, ${theme}`).toEqual([]);
        });
      }
    }
  });
}

/** Back to the first screen, as a fresh start would show it. */
async function start(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate(() => window.loondesk.app.saveSettings({ welcomed: true }));
  await page.evaluate(() => void (location.hash = '#/employees'));
  await page.getByRole('gridcell').first().waitFor();
}
