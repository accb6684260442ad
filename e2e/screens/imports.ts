import type { Page } from '@playwright/test';
import { list, type Screen } from './steps.js';

/** The demo's own template with a line that is wrong in each of a few ways. */
const faultyFile = [
  'Debiteurnr;Bedrijfnr;Persnr;Periode;U2100;U2125;OpmerkingenU2125;L4100',
  ...Array.from(
    { length: 24 },
    (_, at) => `1;1;${1001 + at};2026-11;${150 + at},5;${at % 3};;${at % 5 === 0 ? '12,50' : ''}`,
  ),
  '1;1;9999;2026-11;8;;;',
  '1;7;1003;2026-11;8;;;',
  '1;1;1004;2026-14;8;;;',
  '1;1;1005;2026-11;acht;;;',
  '1;1;1006;2026-11;=A1+B2;;;',
].join('\r\n');

/** A file as people drop one on the screen; its bytes are made in the page, since no path of this computer is known there. */
const dropFile = async (page: Page, name: string, text: string): Promise<void> => {
  await list(page);
  await page.locator('nav a[href*="/import"]').click();
  const area = page.locator('[data-drop]');
  await area.waitFor();
  await area.evaluate(
    (zone, file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([file.text], file.name));
      zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, text },
  );
};

/** A file that was staged and closed again: it stands below the place to drop the next one. */
const stageAndLeave = async (page: Page): Promise<void> => {
  await dropFile(page, 'uren november.csv', faultyFile);
  await page.locator('[role="radiogroup"]').waitFor({ timeout: 60_000 });
  await page.locator('main header button:has(.tabler-icon-checks)').click();
  await page.waitForURL(/review/);
  await page.locator('nav a[href*="/import"]').click();
  await page.locator('main header button:has(.tabler-icon-x)').click();
  await page.locator('main table').waitFor();
};

/** Sick reports, one of them of a kind that is not known. */
const sickFile = [
  'Personeelsnummer;Eerste ziektedag;Percentage;Soort;Gemeld op',
  ...Array.from({ length: 6 }, (_, at) => `${1001 + at};16-11-2026;${at % 2 ? 50 : 100};1;17-11-2026`),
  '1010;16-11-2026;100;Griep;17-11-2026',
].join('\r\n');

const openSickFile = async (page: Page): Promise<void> => {
  await dropFile(page, 'ziekmeldingen.csv', sickFile);
  await page.locator('[data-dated]').waitFor({ timeout: 60_000 });
};

export const importScreens: readonly Screen[] = [
  {
    name: 'import',
    go: async (page) => {
      await list(page);
      await page.locator('nav a[href*="/import"]').click();
      await page.locator('[data-drop] section').waitFor();
    },
  },
  {
    name: 'import-checked',
    go: async (page) => {
      await dropFile(page, 'uren november.csv', faultyFile);
      await page.locator('[role="radiogroup"]').waitFor({ timeout: 60_000 });
    },
  },
  { name: 'import-earlier', go: stageAndLeave },
  {
    name: 'import-ends',
    go: async (page) => {
      await stageAndLeave(page);
      await page.locator('main table button').last().click();
      await page.locator('[data-ends] .tabler-icon-circle-dashed').first().waitFor();
    },
  },
  {
    name: 'import-columns',
    go: async (page) => {
      await dropFile(page, 'uren november.csv', faultyFile);
      await page.locator('[role="radiogroup"]').waitFor({ timeout: 60_000 });
      await page.getByRole('tab').nth(1).click();
      await page.locator('main table').waitFor();
    },
  },
  { name: 'import-absence', go: openSickFile },
  {
    name: 'import-absence-columns',
    go: async (page) => {
      await openSickFile(page);
      await page.getByRole('tab').nth(1).click();
      await page.locator('main table').waitFor();
    },
  },
  {
    name: 'import-refused',
    go: async (page) => {
      await dropFile(page, 'plaatje.xlsx', 'PK\u0003\u0004 geen werkmap');
      await page.locator('main h2').first().waitFor();
    },
  },
];
