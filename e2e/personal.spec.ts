import type { Page } from '@playwright/test';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { expect, test } from './fixtures/test.js';

const company = 'Bakkerij De Korenaar B.V.';
const update = 'EmployeeService.PersonalInfo_Update';
/** Passes the eleven test, of nobody: the tax office does not give out this range. */
const newBsn = '999990093';

/** The first person of the list, opened on the personal details. */
async function openFirst(page: Page): Promise<number> {
  await expect(page.getByRole('gridcell').first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('gridcell').first().click();
  await expect(page.getByRole('button', { name: 'Naam: wijzigen' })).toBeVisible();
  return Number(/\/employees\/(\d+)\//.exec(page.url())?.[1]);
}

/** Everything that Nmbrs holds of a person now, the BSN with it, read past what the screen remembers. */
function recordOf(page: Page, id: number) {
  return page.evaluate(
    async ([wanted, employee]) => {
      const { organisation, employees } = window.loondesk;
      const debtors = await organisation.debtors();
      for (const debtor of debtors.ok ? debtors.data : []) {
        const companies = await organisation.companies({ debtorId: debtor.id });
        const found = companies.ok ? companies.data.find(({ name }) => name === wanted) : undefined;
        if (!found) continue;
        const period = await organisation.period({ companyId: found.id });
        const list = await employees.list({ companyId: found.id, refresh: false });
        const employeeId = list.ok ? list.data.ids.find((one) => one === employee) : undefined;
        if (!period.ok || employeeId === undefined) break;
        const at = { companyId: found.id, employeeId, period: period.data.current };
        const [info, bsn] = [await employees.personal(at), await employees.bsn(at)];
        if (!info.ok || !bsn.ok) break;
        const { readAt: _readAt, displayName: _displayName, ...record } = info.data;
        return { ...record, bsn: bsn.data.bsn };
      }
      throw new Error('nobody was read');
    },
    [company, id] as const,
  );
}

const fill = (page: Page, label: string, text: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).fill(text);

const staged = (page: Page) => page.getByRole('button', { name: /Naar controle/ });

test('name, birthday and BSN are changed from the screen to the receipt, and everything else stays', async ({
  launch,
}) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  const id = await openFirst(page);
  const before = await recordOf(page, id);

  await page.getByRole('button', { name: 'Naam: wijzigen' }).click();
  await fill(page, 'Achternaam', 'Verzonnen');
  await page.keyboard.press('Control+S');
  await expect(staged(page)).toBeVisible();
  await expect(page.locator('dd', { hasText: 'Verzonnen' })).toContainText(before.lastName);

  await page.getByRole('button', { name: 'Geboorte en burgerlijke staat: wijzigen' }).click();
  await page.getByRole('button', { name: 'BSN: Tonen en wijzigen' }).click();
  await expect(page.getByRole('textbox', { name: 'BSN' })).toHaveValue(before.bsn ?? '');
  await page.getByRole('textbox', { name: 'BSN' }).fill('9999 90 093');
  await fill(page, 'Geboortedatum', '1-3-1980');
  await page.keyboard.press('Control+S');
  await expect(page.locator('dd', { hasText: '••••••093' })).toBeVisible();

  // A third group leaves the staged BSN in its place, though the page does not know it any more.
  await page.getByRole('button', { name: 'Bereikbaarheid: wijzigen' }).click();
  await fill(page, 'Telefoon werk', '010 555 00 00');
  await page.keyboard.press('Control+S');
  await expect(page.locator('dd', { hasText: '010 555 00 00' })).toBeVisible();

  await staged(page).click();
  await expect(page.getByRole('heading', { name: 'Controle voor verzending' })).toBeVisible();
  await expect(page.getByText('01-03-1980').first()).toBeVisible();
  await expect(page.getByText('••••••093').first()).toBeVisible();
  await expect(page.getByText('010 555 00 00').first()).toBeVisible();
  await expect(page.locator('body')).not.toContainText(newBsn);
  await page.getByRole('button', { name: /Verzenden naar DEMO/ }).click();
  await expect(page.getByText('Alles bevestigd')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('body')).not.toContainText(newBsn);
  await page.getByRole('tab', { name: 'Bewijs' }).click();
  await expect(page.getByText('Bewijs van verzending')).toBeVisible();
  await expect(page.getByText('••••••093').first()).toBeVisible();
  await expect(page.locator('body')).not.toContainText(newBsn);

  expect(await simulator.committed(update)).toMatchObject([{ input: { EmployeeId: id, Period: 11, Year: 2026 } }]);
  expect(await recordOf(page, id)).toEqual({
    ...before,
    lastName: 'Verzonnen',
    birthday: '1980-03-01',
    phoneWork: '010 555 00 00',
    bsn: newBsn,
  });
  await simulator.stop();
});

test('what a colleague changes after the review keeps the change at home, and says so', async ({ launch }) => {
  const simulator = await startSimulatorProcess();
  const { page } = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  const id = await openFirst(page);
  await page.getByRole('button', { name: 'Bereikbaarheid: wijzigen' }).click();
  await fill(page, 'E-mail privé', 'nieuw@voorbeeld.nl');
  await page.keyboard.press('Control+S');
  await staged(page).click();
  await expect(page.getByText('nieuw@voorbeeld.nl').first()).toBeVisible();
  const send = page.getByRole('button', { name: /Verzenden naar DEMO/ });
  await expect(send).toBeEnabled();
  await expect(send).not.toHaveAttribute('aria-disabled', 'true');

  await simulator.control({
    do: 'colleague',
    method: 'EmployeeService.PersonalInfo_UpdateCurrent',
    input: {
      EmployeeId: id,
      PersonalInfo: { Id: 0, Number: 0, IdentificationType: 0, LastName: 'Collega', Birthday: '1975-05-05T00:00:00' },
    },
  });
  await send.click();
  await expect(page.getByText(/intussen gewijzigd/).first()).toBeVisible({ timeout: 60_000 });
  expect(await simulator.committed(update)).toEqual([]);
  expect(await recordOf(page, id)).toMatchObject({ lastName: 'Collega', emailPrivate: '' });
  await simulator.stop();
});

test('a BSN that fails the eleven test and a day that does not exist are not staged, and the fields say why', async ({
  page,
}) => {
  await openFirst(page);
  await page.getByRole('button', { name: 'Geboorte en burgerlijke staat: wijzigen' }).click();
  await page.getByRole('button', { name: 'BSN: Tonen en wijzigen' }).click();
  await page.getByRole('textbox', { name: 'BSN' }).fill('999990094');
  await fill(page, 'Geboortedatum', '31-2-1980');
  await page.keyboard.press('Control+S');
  await expect(page.getByText(/Dit BSN klopt niet/)).toBeVisible();
  await expect(page.getByText(/Schrijf een datum die bestaat/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'BSN' })).toBeFocused();
  expect(await page.evaluate(() => window.loondesk.changes.list())).toEqual({ ok: true, data: [] });

  // Typing back what Nmbrs holds takes a staged change out again.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Naam: wijzigen' }).click();
  const old = await page.getByLabel('Roepnaam', { exact: true }).inputValue();
  await fill(page, 'Roepnaam', 'Bedacht');
  await page.keyboard.press('Control+S');
  await expect(staged(page)).toBeVisible();
  await page.getByRole('button', { name: 'Naam: wijzigen' }).click();
  await fill(page, 'Roepnaam', old);
  await page.keyboard.press('Control+S');
  await expect(staged(page)).toBeHidden();
  expect(await page.evaluate(() => window.loondesk.changes.list())).toEqual({ ok: true, data: [] });
});
