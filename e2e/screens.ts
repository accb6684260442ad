import type { Page } from '@playwright/test';

export interface Screen {
  /** Also the picture's file name. */
  readonly name: string;
  /** The steps from the app's first screen to this one, in any language. */
  readonly go: (page: Page) => Promise<void>;
}

export const screens: readonly Screen[] = [{ name: 'employees', go: async (page) => void (await page.getByRole('row').nth(3).waitFor()) }];
