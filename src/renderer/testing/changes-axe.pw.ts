import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { open, watch } from './pages.js';

interface Screen {
  readonly path: string;
  readonly sets?: string;
  readonly act?: (page: Page) => Promise<void>;
}

const openAll = async (page: Page): Promise<void> => {
  const closed = page.locator('main li > button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
};

const screens: Readonly<Record<string, Screen>> = {
  'review with warnings': { path: '/changes/set-warned-0001/review' },
  'review of an earlier period': { path: '/changes/set-earlier-0001/review' },
  'review that may be sent': { path: '/changes/set-reviewed-0001/review' },
  'review that cannot be checked': { path: '/changes/set-draft-0001/review', sets: 'failing' },
  'review that went stale': {
    path: '/changes/set-reviewed-0001/review',
    sets: 'stale',
    act: async (page) => {
      await page.locator('button[data-kind]').click();
      await page.getByRole('alert').waitFor();
    },
  },
  'set that is being sent': { path: '/outbox/set-sending-0001' },
  'set with every finding, all open': { path: '/outbox/set-findings-0001', act: openAll },
  'interrupted set': { path: '/outbox/set-interrupted-0001' },
  'settled set, all open': {
    path: '/outbox/set-settled-0001',
    act: async (page) => {
      await page.getByRole('tab').first().click();
      await openAll(page);
    },
  },
  receipt: { path: '/outbox/set-settled-0001', act: (page) => page.getByRole('tab').last().click() },
  'damaged journal': { path: '/outbox/set-quarantined-0001' },
  'draft that is to be deleted': {
    path: '/outbox/set-draft-0001',
    act: (page) => page.locator('header button').first().click(),
  },
  banner: { path: '/employees' },
};

/** The page within the shell; the shell itself is looked at in axe.pw.ts. */
for (const theme of ['light', 'dark']) {
  for (const language of ['nl', 'en', 'sv']) {
    for (const [name, screen] of Object.entries(screens)) {
      test(`axe finds nothing: ${name}, ${theme}, ${language}`, async ({ page }) => {
        const problems = watch(page);
        const kind = language === 'nl' ? 'production' : language === 'en' ? 'sandbox' : 'demo';
        await open(page, screen.path, { theme, language, kind, sets: screen.sets ?? 'samples' });
        await screen.act?.(page);
        await page.waitForTimeout(250);
        const found = await new AxeBuilder({ page }).include('main').analyze();
        expect(
          found.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`),
        ).toEqual([]);
        expect(problems).toEqual([]);
      });
    }
  }
}
