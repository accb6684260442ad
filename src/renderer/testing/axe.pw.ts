import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { firstEmployee, open, watch } from './pages.js';

const screens: Readonly<
  Record<
    string,
    { readonly path: string; readonly query?: Record<string, string>; readonly act?: (page: Page) => Promise<void> }
  >
> = {
  list: { path: '/employees' },
  'list without a permission': { path: '/employees', query: { trouble: 'template' } },
  'list that cannot be read': { path: '/employees', query: { trouble: 'fails' } },
  'list of nobody': { path: '/employees', query: { employees: '0' } },
  'list without a find': { path: '/employees', act: (page) => page.getByRole('textbox').fill('zzz') },
  personal: { path: `${firstEmployee}/personal` },
  address: { path: `${firstEmployee}/address` },
  'address form': {
    path: `${firstEmployee}/address`,
    act: (page) => page.getByRole('button', { name: /^(Wijzigen|Change|Ändra)$/ }).click(),
  },
  settings: { path: '/settings' },
  'key sheet': { path: '/employees', act: (page) => page.keyboard.press('F1') },
  palette: {
    path: '/employees',
    act: async (page) => {
      await page.keyboard.press('Control+k');
      await page.locator('.mantine-Spotlight-search input').fill('bakker');
    },
  },
  'period menu': { path: '/employees', act: (page) => page.getByRole('button', { name: /november/i }).click() },
};

for (const theme of ['light', 'dark']) {
  for (const language of ['nl', 'en', 'sv']) {
    for (const [name, screen] of Object.entries(screens)) {
      test(`axe finds nothing: ${name}, ${theme}, ${language}`, async ({ page }) => {
        const problems = watch(page);
        const kind = language === 'nl' ? 'production' : language === 'en' ? 'sandbox' : 'demo';
        await open(page, screen.path, { theme, language, kind, employees: '300', ...screen.query });
        await screen.act?.(page);
        await page.waitForTimeout(200);
        const found = await new AxeBuilder({ page }).analyze();
        expect(
          found.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`),
        ).toEqual([]);
        expect(problems).toEqual([]);
      });
    }
  }
}
