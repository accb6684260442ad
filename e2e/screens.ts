import type { Page } from '@playwright/test';
import { countsOf, sendSet, stageMoves } from './fixtures/desk.js';

export interface Screen {
  /** Also the picture's file name. */
  readonly name: string;
  /** The steps from the app's first screen to this one. They read no words, so that they work in every language. */
  readonly go: (page: Page) => Promise<void>;
}

const company = 'Bakkerij De Korenaar B.V.';

const list = async (page: Page): Promise<void> => page.getByRole('gridcell').first().waitFor();

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

const openSheet = async (page: Page): Promise<void> => {
  await list(page);
  await page.locator('nav a[href*="/registration"]').click();
  // Read whole: no cell says any more that it was not.
  await page.locator('[role="grid"] [data-cell]').first().waitFor();
  await page.locator('[data-state="unread"]').first().waitFor({ state: 'detached' });
  await page.locator('[role="grid"]').focus();
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

const openAbsence = async (page: Page): Promise<void> => {
  await list(page);
  await page.locator('nav a[href*="/absence"]').click();
  await page.locator('[role="grid"] [data-running]').first().waitFor();
};

const openLeave = async (page: Page): Promise<void> => {
  await list(page);
  await page.locator('nav a[href*="/leave"]').click();
  await page.locator('[role="grid"] [role="gridcell"]').first().waitFor({ timeout: 60_000 });
};

const openCalendar = async (page: Page): Promise<void> => {
  await list(page);
  await page.locator('nav a[href*="/calendar"]').click();
  await page.locator('[role="grid"] [data-away="absence"]').first().waitFor({ timeout: 60_000 });
};

/** Somebody whose absence goes on: only those have something to recover from. */
const openRunning = async (page: Page): Promise<void> => {
  await openAbsence(page);
  await page.locator('[role="grid"] [data-running]').last().click();
  await page.locator('main table').first().waitFor();
};

const openRuns = async (page: Page): Promise<void> => {
  await list(page);
  await page.locator('nav a[href*="/runs"]').click();
  await page.locator('main button:has(.tabler-icon-scale)').waitFor();
};

/** By address, as the screens' own links do: for screens that only work done before leads to. */
const openPath = (page: Page, path: string): Promise<void> =>
  page.evaluate((hash) => void (location.hash = hash), path);

/** Asks for the report that the catalogue has open, and waits until it is there. */
const openReport = async (page: Page): Promise<void> => {
  await list(page);
  await page.locator('nav a[href*="/reports"]').click();
  await page.locator('main button[type="submit"]:enabled').click();
  await page.locator('main [role="treegrid"] [role="gridcell"]').first().waitFor({ timeout: 60_000 });
};

/** Once an app: the same people cannot move to the same address twice. */
const sendMoves = async (page: Page, count: number): Promise<void> => {
  if (await hasSettled(page)) return;
  const set = await stageMoves(page, company, count);
  await sendSet(page, set);
  // More than these when the draft held other changes already.
  while (((await countsOf(page, set.id))['confirmed'] ?? 0) < count) await page.waitForTimeout(100);
};

const hasSettled = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const sets = await window.loondesk.changes.list();
    return sets.ok && sets.data.some((set) => set.state === 'settled');
  });

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

/** Every screen of the demo, for pictures and for the accessibility check. */
export const screens: readonly Screen[] = [
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
  { name: 'registration', go: openSheet },
  {
    name: 'registration-edited',
    go: async (page) => {
      await openSheet(page);
      for (const text of ['8,5', '4', '12']) {
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      }
      await page.keyboard.press('ArrowRight');
      await page.keyboard.type('24;5');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Shift+ArrowUp');
      await page.keyboard.press('Shift+ArrowLeft');
    },
  },
  {
    name: 'registration-lines',
    go: async (page) => {
      await openSheet(page);
      await page.keyboard.type('8,5');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Shift+F2');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').last().fill('Inval');
      await dialog
        .getByRole('button')
        .filter({ has: page.locator('.tabler-icon-plus') })
        .click();
    },
  },
  {
    name: 'registration-find',
    go: async (page) => {
      await openSheet(page);
      await page.keyboard.press('End');
      await page.keyboard.type('8,5');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Shift+F2');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').last().fill('Inval');
      await dialog.locator('button[type="submit"]').click();
      await dialog.waitFor({ state: 'detached' });
      await page.locator('[role="grid"]').focus();
      await page.keyboard.press('Control+F');
      await page.locator('search input').fill('8,5');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'registration-codes',
    go: async (page) => {
      await openSheet(page);
      await page.getByRole('tab').nth(2).click();
      await page.locator('[data-state="unread"]').first().waitFor({ state: 'detached' });
      await page.locator('button:has(.tabler-icon-columns-3)').click();
      const unit = page.getByRole('dialog').getByRole('combobox');
      await unit.first().selectOption('money');
      await unit.nth(1).selectOption('percent');
    },
  },
  {
    name: 'registration-company',
    go: async (page) => {
      await openSheet(page);
      await page.getByRole('tab').last().click();
      await page.locator('main table').first().waitFor();
    },
  },
  {
    name: 'registration-company-staged',
    go: async (page) => {
      await openSheet(page);
      await page.getByRole('tab').last().click();
      await page.locator('main table').first().waitFor();
      await page.locator('main table button').nth(1).click();
      await page.locator('main section ul').waitFor();
      await page.locator('main button:has(.tabler-icon-plus)').first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'registration-fixed',
    go: async (page) => {
      await openSheet(page);
      await page.getByRole('tab').nth(3).click();
      await page.locator('[data-state="unread"]').first().waitFor({ state: 'detached' });
      await page.getByRole('tab').nth(0).press('Tab');
    },
  },
  {
    name: 'registration-days',
    go: async (page) => {
      await openSheet(page);
      await page.getByRole('tab').nth(6).click();
      await page.locator('[data-cell="1,1"]').waitFor();
      await page.locator('[data-state="unread"]').first().waitFor({ state: 'detached' });
    },
  },
  {
    name: 'registration-review',
    go: async (page) => {
      await openSheet(page);
      for (const text of ['8,5', '4', '12']) {
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      }
      await page.keyboard.press('Control+S');
      await page.waitForURL(/review/);
      // The period before, read beside it.
      await page.locator('main section table').first().waitFor();
      await page.locator('main section table td [aria-hidden]').first().waitFor({ state: 'detached' });
    },
  },
  {
    name: 'registration-clear',
    go: async (page) => {
      await openSheet(page);
      await page.locator('[data-cell="0,0"]').click();
      await page.locator('[data-cell="9,0"]').click({ modifiers: ['Shift'] });
      // The edit menu is the last button above the grid.
      await page.locator('button[aria-haspopup="menu"]').last().click();
      await page.getByRole('menuitem').last().click();
      await page.waitForURL(/review/);
      await page.locator('main section input[inputmode="numeric"]').waitFor();
    },
  },
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
  {
    name: 'import-refused',
    go: async (page) => {
      await dropFile(page, 'plaatje.xlsx', 'PK\u0003\u0004 geen werkmap');
      await page.locator('main h2').first().waitFor();
    },
  },
  { name: 'absence', go: openAbsence },
  { name: 'absence-person', go: openRunning },
  {
    name: 'absence-report',
    go: async (page) => {
      await openAbsence(page);
      await openPath(page, '/absence/report');
      const people = page.locator('#absence-people');
      await people.waitFor();
      for (const text of ['1004', '1007']) {
        await people.fill(text);
        await page.locator('#absence-people-found [role="option"]').first().waitFor();
        await people.press('Enter');
      }
      await page.locator('#absence-start').fill('16-11-2026');
    },
  },
  {
    name: 'absence-recover',
    go: async (page) => {
      await openRunning(page);
      await page.locator('main section button').nth(1).click();
      await page.locator('#absence-back').fill('23-11-2026');
    },
  },
  {
    name: 'absence-partial',
    go: async (page) => {
      await openRunning(page);
      await page.locator('main section button').first().click();
      await page.locator('#absence-from').fill('23-11-2026');
      await page.locator('#absence-percentage').fill('20');
    },
  },
  { name: 'leave', go: openLeave },
  {
    name: 'leave-person',
    go: async (page) => {
      await openLeave(page);
      await page.locator('[role="grid"] [role="gridcell"]').first().click();
      await page.locator('main table').nth(1).waitFor();
    },
  },
  {
    name: 'leave-new',
    go: async (page) => {
      await openLeave(page);
      await openPath(page, '/leave/new');
      const people = page.locator('#leave-people');
      for (const text of ['1004', '1007']) {
        await people.fill(text);
        await page.locator('#leave-people-found [role="option"]').first().waitFor();
        await people.press('Enter');
      }
      await page.locator('#leave-start').fill('24-12-2026');
      await page.locator('#leave-hours-note').waitFor();
      await page.locator('main form ul').nth(1).locator('li').nth(1).waitFor();
    },
  },
  { name: 'calendar', go: openCalendar },
  {
    name: 'absence-figures',
    go: async (page) => {
      await openAbsence(page);
      await openPath(page, '/absence/figures');
      await page.locator('main table').nth(2).waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'calendar-table',
    go: async (page) => {
      await openCalendar(page);
      await page.getByRole('tab').nth(1).click();
      await page.locator('[role="grid"] [data-column="what"]').nth(1).waitFor();
    },
  },
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
    name: 'reports',
    go: async (page) => {
      await list(page);
      await page.locator('nav a[href*="/reports"]').click();
      await page.locator('main button[type="submit"]:enabled').waitFor();
    },
  },
  {
    name: 'report-running',
    go: async (page) => {
      await list(page);
      await page.locator('nav a[href*="/reports"]').click();
      await page.locator('main button[type="submit"]:enabled').click();
      await page.waitForURL(/reports\/[0-9a-f-]+/);
      await page.locator('main h2').waitFor();
    },
  },
  { name: 'report-journal', go: openReport },
  { name: 'runs', go: openRuns },
  {
    name: 'runs-outliers',
    go: async (page) => {
      await openRuns(page);
      await page.locator('main button:has(.tabler-icon-scale)').click();
      await page.locator('[role="table"] [role="cell"]').first().waitFor();
    },
  },
  {
    name: 'run-payslips',
    go: async (page) => {
      await openRuns(page);
      await page.locator('main [role="tab"]').nth(1).click();
      await page.locator('main [role="tabpanel"] li').first().waitFor();
    },
  },
  {
    name: 'run-journals',
    go: async (page) => {
      await openRuns(page);
      await page.locator('main [role="tab"]').nth(2).click();
      await page.locator('main tbody tr').nth(4).waitFor();
    },
  },
  {
    name: 'run-payments',
    go: async (page) => {
      await openRuns(page);
      await page.locator('main [role="tab"]').nth(3).click();
      await page.locator('main [role="tabpanel"] button:has(.tabler-icon-file-search)').click();
      await page.locator('main [data-compared]').first().waitFor();
      await page.locator('main [role="tabpanel"] button:has(.tabler-icon-scale)').click();
      await page.locator('main [data-same]').waitFor({ timeout: 60_000 });
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
  {
    name: 'outbox-empty',
    go: async (page) => {
      await openPath(page, '/outbox');
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'outbox',
    go: async (page) => {
      await sendMoves(page, 3);
      await openPath(page, '/outbox');
    },
  },
  {
    name: 'review',
    go: async (page) => {
      const { id } = await stageMoves(page, company, 5, 'Bedachte Kade');
      await openPath(page, `/changes/${id}/review`);
    },
  },
];
