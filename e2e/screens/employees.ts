import type { Page } from '@playwright/test';
import { list, type Screen } from './steps.js';

const openFirst = async (page: Page): Promise<void> => {
  await list(page);
  await page.getByRole('gridcell').first().click();
  await page.waitForURL(/\/personal/);
};

const openAddress = async (page: Page): Promise<void> => {
  await openFirst(page);
  await page.locator('nav a[href*="/address"]').click();
  await page.waitForURL(/\/address/);
};

const editAddress = async (page: Page): Promise<void> => {
  await openAddress(page);
  await page.locator('main button:has(.tabler-icon-pencil)').click();
  await page.getByRole('textbox').first().waitFor();
};

const openBank = async (page: Page): Promise<void> => {
  await openFirst(page);
  await page.locator('nav a[href*="/bank"]').click();
  await page.waitForURL(/\/bank/);
  await page.locator('main dl').first().waitFor();
};

export const employeeScreens: readonly Screen[] = [
  { name: 'employees', go: list },
  { name: 'employee-personal', go: openFirst },
  {
    name: 'employee-personal-change',
    go: async (page) => {
      await openFirst(page);
      await page.locator('main button:has(.tabler-icon-pencil)').nth(1).click();
      // Shown, changed, and not right yet.
      await page.locator('button#personal-bsn').click();
      await page.locator('input#personal-bsn').fill('999990018');
      await page.locator('#personal-placeOfBirth').fill('Verzonnenstad');
      await page.locator('#personal-birthday').fill('31-2-1980');
      await page.locator('#personal-placeOfBirth').focus();
    },
  },
  { name: 'employee-address', go: openAddress },
  { name: 'employee-address-change', go: editAddress },
  { name: 'employee-bank', go: openBank },
  {
    name: 'employee-employment',
    go: async (page) => {
      await openFirst(page);
      await page.locator('nav a[href*="/employment"]').click();
      await page.waitForURL(/\/employment/);
      await page.locator('main table').waitFor();
    },
  },
  {
    name: 'employee-bank-change',
    go: async (page) => {
      await openBank(page);
      await page.locator('main button:has(.tabler-icon-pencil)').first().click();
      await page.locator('#bank-iban').fill('NL94DEMO3968101144');
    },
  },
];
