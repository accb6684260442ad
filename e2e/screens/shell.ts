import { list, openPath, type Screen } from './steps.js';

export const shellScreens: readonly Screen[] = [
  {
    name: 'keys',
    go: async (page) => {
      await list(page);
      await page.keyboard.press('F1');
      await page.getByRole('dialog').first().waitFor();
    },
  },
  {
    name: 'palette',
    go: async (page) => {
      await list(page);
      await page.keyboard.press('Control+K');
      await page.getByRole('dialog').first().waitFor();
    },
  },
  {
    name: 'first-start',
    go: async (page) => {
      await page.evaluate(() => window.loondesk.app.saveSettings({ welcomed: false }));
      await page.locator('main aside').waitFor();
    },
  },
  {
    name: 'connections',
    go: async (page) => {
      await openPath(page, '/connections');
      await page.locator('main table').waitFor();
    },
  },
  {
    name: 'connection-check',
    go: async (page) => {
      await openPath(page, '/connections');
      await page.getByRole('button', { name: /Beschrijving van de API|API description|API-beskrivningen/ }).click();
      await page.locator('li[data-state]').nth(4).waitFor();
    },
  },
  {
    name: 'connection-add',
    go: async (page) => {
      await openPath(page, '/connections/new');
      await page.locator('#connection-token').waitFor();
    },
  },
  {
    name: 'covered',
    go: async (page) => {
      await list(page);
      // As if nobody had touched anything for longer than the setting allows.
      await page.evaluate(() => {
        const real = Date.now;
        Date.now = () => real() + 3_600_000;
      });
      await page.locator('#cover-title').waitFor();
    },
  },
  { name: 'settings', go: (page) => page.locator('nav a[href*="/settings"]').click() },
];
