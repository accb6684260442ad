import { AxeBuilder } from '@axe-core/playwright';
import { settled } from './fixtures/settled.js';
import { expect, test } from './fixtures/test.js';
import { screens } from './screens.js';

const languages = ['nl', 'en', 'sv'] as const;

// An app of its own for each screen: what one leaves behind, a refused cell or a draft, must not stand in the next one's way.
for (const theme of ['light', 'dark'] as const) {
  for (const screen of screens) {
    test(`axe finds nothing on ${screen.name} in ${theme}, in three languages`, async ({ launch }) => {
      const { page } = await launch({ theme });
      await page.getByRole('gridcell').first().waitFor();
      await screen.go(page);
      for (const language of languages) {
        await page.evaluate((code) => window.loondesk.app.saveSettings({ language: code }), language);
        await page.waitForFunction((code) => document.documentElement.lang === code, language);
        await settled(page);
        // Legacy mode: Electron's windows cannot open the second page that axe would like to have.
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
        );
        expect.soft(found, `${screen.name} in ${language}, ${theme}`).toEqual([]);
      }
    });
  }
}
