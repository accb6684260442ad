import { expect, type Page } from '@playwright/test';

/** Everything that went wrong on the page itself: policy violations, errors, warnings of React. */
export function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // The development page has no icon of its own; the product's window has.
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  return problems;
}

export const firstEmployee = '/employees/500004';

/** Opens a screen of the app on the fake, and waits until its fonts are there. */
export async function open(page: Page, path: string, query: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.goto(`/?${new URLSearchParams(query).toString()}#${path}`);
  await expect(page.getByRole('contentinfo')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}
