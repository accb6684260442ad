import { expect, test } from '@playwright/test';
import { firstEmployee, open, watch } from './pages.js';

test.describe('the list by keyboard alone', () => {
  test('filters, moves, opens, and comes back to the same row', async ({ page }) => {
    const problems = watch(page);
    await open(page, '/employees');
    const grid = page.getByRole('grid');
    await expect(grid).toHaveAttribute('aria-rowcount', '10001');
    await page.keyboard.press('/');
    await page.keyboard.type('celik');
    await expect(page.getByText(/^\d+ van 10\.000$|^\d\.\d+ van 10\.000$/)).toBeVisible();
    const shown = Number(await grid.getAttribute('aria-rowcount'));
    expect(shown).toBeGreaterThan(10);
    expect(shown).toBeLessThan(10_001);
    await page.keyboard.press('ArrowDown');
    await expect(grid).toBeFocused();
    await page.keyboard.press('End');
    const active = page.locator('[role="row"][aria-selected="true"]');
    await expect(active).toHaveAttribute('aria-rowindex', String(shown));
    const number = await active.getByRole('gridcell').first().innerText();
    await page.keyboard.press('Enter');
    await expect(page.getByText(number)).toBeVisible();
    await expect(page.getByText(`${shown - 1} van ${shown - 1}`)).toBeVisible();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByText(`${shown - 2} van ${shown - 1}`)).toBeVisible();
    await page.getByRole('button', { name: 'Terug' }).click();
    await expect(active).toHaveAttribute('aria-rowindex', String(shown - 1));
    await expect(active).toBeInViewport();
    expect(problems).toEqual([]);
  });

  test('Esc clears the filter first and leaves the field second', async ({ page }) => {
    await open(page, '/employees');
    await page.keyboard.press('/');
    await page.keyboard.type('zzz');
    await expect(page.getByRole('heading', { name: 'Niets gevonden met zzz.' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '10001');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('grid')).toBeFocused();
  });
});

test('the palette opens an employee by number with Enter', async ({ page }) => {
  await open(page, '/employees');
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(/Nummer, naam/).fill('10046');
  await expect(page.getByText('Medewerkers', { exact: true }).last()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).not.toHaveText('Medewerkers');
  await expect(page.getByText('10046')).toBeVisible();
});

test('a reload keeps company and period', async ({ page }) => {
  await open(page, '/employees');
  await page.getByRole('button', { name: /^Bedrijf/ }).click();
  await page.getByRole('option', { name: /Zorg/ }).click();
  await expect(page.getByText('48 in dit bedrijf')).toBeVisible();
  await page.getByRole('button', { name: /^Periode/ }).click();
  await page.getByRole('option', { name: /oktober/ }).click();
  await page.reload();
  await expect(page.getByText('48 in dit bedrijf')).toBeVisible();
  await expect(page.getByRole('button', { name: /10 · oktober 2026 eerder/ })).toBeVisible();
});

test('a company without employees says what to do', async ({ page }) => {
  await open(page, '/employees', { employees: '0' });
  await expect(
    page.getByRole('heading', { name: 'Noordkade Logistiek B.V. heeft nog geen medewerkers.' }),
  ).toBeVisible();
});

test('a failed refresh keeps the rows that were read', async ({ page }) => {
  await open(page, '/employees', { trouble: 'template' });
  await page.getByRole('button', { name: 'Opnieuw lezen' }).click();
  await expect(page.getByRole('alert')).toContainText('geen antwoord');
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.getByText('Gelezen om 09:41')).toBeVisible();
});

test.describe('the address form', () => {
  test('holds back whoever leaves with something filled in, and lets go', async ({ page }) => {
    await open(page, `${firstEmployee}/address`);
    await page.getByRole('button', { name: 'Wijzigen' }).click();
    await page.getByLabel('Straat').fill('Lange Voorhout');
    await page.getByRole('link', { name: 'Instellingen' }).click();
    await expect(page.getByRole('dialog')).toContainText('nog niet klaargezet');
    await page.getByRole('button', { name: 'Verder bewerken' }).click();
    await expect(page.getByLabel('Straat')).toHaveValue('Lange Voorhout');
    await page.getByRole('link', { name: 'Instellingen' }).click();
    await page.getByRole('button', { name: 'Weggaan zonder klaarzetten' }).click();
    await expect(page.locator('h1')).toHaveText('Instellingen');
  });

  test('does not stage what cannot be right, and says where', async ({ page }) => {
    await open(page, `${firstEmployee}/address`);
    await page.getByRole('button', { name: 'Wijzigen' }).click();
    await page.getByLabel('Postcode').fill('12 AB');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Schrijf een Nederlandse postcode als 1234 AB.')).toBeVisible();
    await expect(page.getByLabel('Postcode')).toBeFocused();
  });

  test('stages with Ctrl+S, shows old and new, and can be discarded', async ({ page }) => {
    const problems = watch(page);
    await open(page, `${firstEmployee}/address`);
    await page.getByRole('button', { name: 'Wijzigen' }).click();
    await page.getByLabel('Straat').fill('Lange Voorhout');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('1 gewijzigd veld')).toBeVisible();
    await expect(page.getByText('Concept', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Alles verwerpen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Alles verwerpen' }).click();
    await expect(page.getByText('1 gewijzigd veld')).toBeHidden();
    expect(problems).toEqual([]);
  });

  test('says over which periods a correction reaches', async ({ page }) => {
    await open(page, `${firstEmployee}/address`);
    await page.getByRole('button', { name: 'Wijzigen' }).click();
    await page.getByText('Correctie').click();
    await expect(page.getByText(/sinds 04-2025/)).toBeVisible();
    await expect(page.getByLabel('Gaat in')).toBeHidden();
  });

  test('Esc gives up the form, not when it only closes a menu', async ({ page }) => {
    await open(page, `${firstEmployee}/address`);
    await page.getByRole('button', { name: 'Wijzigen' }).click();
    await page.getByLabel('Land').click();
    await expect(page.getByRole('option', { name: 'België' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('Straat')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('Straat')).toBeHidden();
  });
});

test('the BSN is masked until asked for, and again on the next employee', async ({ page }) => {
  await open(page, `${firstEmployee}/personal`);
  await expect(page.getByText('999990019')).toBeHidden();
  await page.getByRole('button', { name: 'Tonen' }).click();
  await expect(page.getByText('999990019')).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('button', { name: 'Tonen' })).toBeVisible();
  await expect(page.getByText('999990019')).toBeHidden();
});

test('language, theme and row height work at once', async ({ page }) => {
  await open(page, '/settings');
  await page.getByText('English').click();
  await expect(page.locator('h1')).toHaveText('Settings');
  await page.getByText('Dark', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.getByText('Roomy').click();
  await page.getByRole('link', { name: 'Employees' }).click();
  await expect(page.getByRole('row').nth(1)).toHaveCSS('height', '36px');
});
