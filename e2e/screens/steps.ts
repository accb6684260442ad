import type { Page } from '@playwright/test';

export interface Screen {
  /** Also the picture's file name. */
  readonly name: string;
  /** The steps from the app's first screen to this one. They read no words, so that they work in every language. */
  readonly go: (page: Page) => Promise<void>;
}

/** The first screen, with its rows. */
export const list = async (page: Page): Promise<void> => page.getByRole('gridcell').first().waitFor();

/** By address, as the screens' own links do: for screens that only work done before leads to. */
export const openPath = (page: Page, path: string): Promise<void> =>
  page.evaluate((hash) => void (location.hash = hash), path);
