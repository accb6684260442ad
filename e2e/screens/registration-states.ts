import type { Page } from '@playwright/test';
import { paste } from '../fixtures/sheet.js';
import { openSheet } from './registration.js';
import { lastColumn, rows, sendAmounts, sendThree } from './sending.js';
import { list, openPath, type Screen } from './steps.js';

/** The sheet of another company of the demo, as its address has it. */
const openCompany = async (page: Page, debtor: number, company: number): Promise<void> => {
  await list(page);
  await openPath(page, `/registration?debtor=${debtor}&company=${company}`);
};

const readingStopped = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const { jobs } = window.loondesk;
    const running = await jobs.list();
    const job = running.ok ? running.data.find(({ kind }) => kind === 'read-sheet') : undefined;
    return job !== undefined && (await jobs.cancel({ id: job.id })).ok;
  });

export const registrationStateScreens: readonly Screen[] = [
  {
    name: 'registration-loading',
    go: async (page) => {
      await openCompany(page, 4102, 51021);
      await page.locator('[role="meter"]').first().waitFor();
      await page.locator('[data-cell="0,0"]').waitFor();
    },
  },
  {
    name: 'registration-stopped',
    go: async (page) => {
      await openCompany(page, 4102, 51021);
      await page.locator('[role="meter"]').first().waitFor();
      await page.locator('[data-cell="0,0"]:not([data-state="unread"])').waitFor({ timeout: 60_000 });
      while (!(await readingStopped(page))) await page.waitForTimeout(50);
      await page.locator('[role="status"] button').waitFor();
    },
  },
  {
    name: 'registration-empty',
    go: async (page) => {
      await openCompany(page, 4101, 51014);
      await page.locator('main h2, main h3, main p').first().waitFor();
    },
  },
  {
    name: 'registration-no-codes',
    goWith: async (page, simulator) => {
      await simulator.misbehave('CompanyService.HourModel_GetHourCodes', { kind: 'nothing' }, { times: null });
      await list(page);
      await page.locator('nav a[href*="/registration"]').click();
      await page.locator('main h2').first().waitFor();
    },
  },
  {
    name: 'registration-unreadable',
    goWith: async (page, simulator) => {
      await simulator.misbehave(
        'EmployeeService.HourComponentVar_Get',
        { kind: 'fault', code: 2003, text: 'Unauthorized employee' },
        { after: 2, times: 2 },
      );
      await list(page);
      await page.locator('nav a[href*="/registration"]').click();
      await page.locator('[role="grid"] [data-cell]').first().waitFor();
      await page.locator('main [role="meter"]').first().waitFor({ state: 'detached' });
      await page.locator('[data-state="unread"]').first().click();
    },
  },
  {
    name: 'registration-cells',
    go: async (page) => {
      await openSheet(page);
      const type = async (text: string): Promise<void> => {
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      };
      // Changed, 0, two numbers, no number, a formula, less than nothing; and one that was cleared.
      for (const text of ['8,5', '0', '1.234', 'acht', '=B2*8', '-2', '7,25']) await type(text);
      await page
        .locator('[data-cell]')
        .filter({ hasText: /^\d[\d.]*,\d\d$/ })
        .first()
        .click();
      await page.keyboard.press('Delete');
      // A second line and a comment in one cell.
      await page.locator('[data-cell="6,0"]').click();
      await page.keyboard.press('Shift+F2');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').last().fill('Inval');
      await dialog.locator('button:has(.tabler-icon-plus)').click();
      await dialog.locator('fieldset').last().getByRole('textbox').first().fill('3');
      await dialog.locator('button[type="submit"]').click();
      await dialog.waitFor({ state: 'detached' });
      await page.locator('[data-cell="2,0"]').click();
    },
  },
  {
    name: 'registration-outcomes',
    goWith: async (page, simulator) => {
      const insert = 'EmployeeService.HourComponentVar_Insert';
      await simulator.misbehave(insert, { kind: 'fault', code: 2001, text: 'Invalid hour component' });
      await simulator.misbehave(insert, { kind: 'cut-before-commit' }, { after: 1 });
      await simulator.misbehave(insert, { kind: 'hold-after-commit' }, { after: 2 });
      await sendAmounts(page, ['1,25', '2,5', '3,75', '5', '6']);
      await page.locator('nav a[href*="/registration"]').click();
      for (const state of ['refused', 'unknown', 'sending', 'sent'])
        await page.locator(`[role="gridcell"][data-state="${state}"]`).first().waitFor({ timeout: 60_000 });
      await page.locator('[role="gridcell"][data-state="refused"]').first().click();
    },
  },
  {
    name: 'registration-paste-meant',
    go: async (page) => {
      await openSheet(page);
      await lastColumn(page);
      const [first = '', second = ''] = await rows(page);
      await paste(page, `${first}\tBedacht, Sam\t8\r\n${second}\tVerzonnen, Lot\t7,5`);
      await page.getByRole('dialog').getByRole('radio').first().check();
    },
  },
  {
    name: 'registration-paste-larger',
    go: async (page) => {
      await openSheet(page);
      await lastColumn(page);
      await page.keyboard.press('Shift+ArrowDown');
      await paste(page, '1,5\r\n2,5\r\n3,5\r\n4,5');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'registration-paste-left-out',
    go: async (page) => {
      await openSheet(page);
      const [first = '', second = '', third = ''] = await rows(page);
      const lines = [
        ['Nr', 'Naam', 'U2100', 'U2125', 'U9999'],
        [first, 'Bedacht, Sam', '150', '1.234', '1'],
        [second, 'Verzonnen, Lot', '=B2*8', '4', '1'],
        [third, 'Niemand, Nu', 'acht', '(2,5)', '1'],
        ['99999', 'Weg, Gegaan', '8', '4', '1'],
      ];
      await paste(page, lines.map((line) => line.join('\t')).join('\r\n'));
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'registration-paste-elsewhere',
    go: async (page) => {
      await openSheet(page);
      const [first = '', second = '', third = ''] = await rows(page);
      const lines = [
        ['Debiteurnr', 'Bedrijfnr', 'Persnr', 'Periode', 'U2100', 'U2125'],
        ['1', '1', first, '2026-11', '150', '8'],
        ['1', '34', second, '2026-11', '150', '4'],
        ['1', '35', second, '2026-11', '150', '4'],
        ['1', '1', third, '2026-10', '150', '2'],
      ];
      await paste(page, lines.map((line) => line.join('\t')).join('\r\n'));
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'registration-sent',
    go: async (page) => {
      await sendThree(page);
      await page.locator('nav a[href*="/registration"]').click();
      await page.locator('[role="gridcell"][data-state="sent"]').nth(2).waitFor({ timeout: 60_000 });
      await page.locator('[role="gridcell"][data-state="sent"]').first().click();
    },
  },
];
