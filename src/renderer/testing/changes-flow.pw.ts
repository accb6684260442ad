import { expect, test } from '@playwright/test';
import { open, watch } from './pages.js';

const nl = { language: 'nl', sets: 'samples' };

test('sending is off until everything was looked at, and pressing it then leads to what is left', async ({ page }) => {
  const problems = watch(page);
  await open(page, '/changes/set-earlier-0001/review', { ...nl, kind: 'production' });
  const send = page.getByRole('button', { name: 'Verzenden naar PRODUCTIE' });
  await expect(send).toHaveAttribute('aria-disabled', 'true');
  await expect(send).toHaveAccessibleDescription('Bekijk nog 1 waarschuwing');
  // aria-disabled: it can be pressed, and then says why it does nothing.
  await send.click({ force: true });
  const left = page.getByRole('checkbox', { name: /Van den Berg, Tim/ });
  await expect(left).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByText('3 van 3 bekeken')).toBeVisible();
  await expect(send).toHaveAccessibleDescription('Stem in met het wijzigen van periode 10-2026');
  await page.getByRole('checkbox', { name: 'Ik wil periode 10-2026 toch wijzigen' }).click();
  await expect(send).toHaveAttribute('aria-disabled', 'false');
  await send.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/outbox\/set-earlier-0001/);
  await expect(page.getByRole('button', { name: 'Pauzeren' })).toBeVisible();
  expect(problems).toEqual([]);
});

test('a plan that went stale is checked again, and what changed is told before anything is sent', async ({ page }) => {
  await open(page, '/changes/set-reviewed-0001/review', { ...nl, kind: 'production', sets: 'stale' });
  await page.getByRole('button', { name: 'Verzenden naar PRODUCTIE' }).click();
  await expect(page.getByRole('alert')).toContainText('Aalbers, Marieke: in Nmbrs staat iets anders. Huisnummer 4 → 6');
  await expect(page).toHaveURL(/review/);
  await expect(page.getByRole('button', { name: 'Verzenden naar PRODUCTIE' })).toHaveAttribute('aria-disabled', 'true');
});

test('taking the last change out of a set deletes the set', async ({ page }) => {
  await open(page, '/changes/set-draft-0001/review', { ...nl, kind: 'demo' });
  for (const name of ['Aalbers, Marieke', 'El Amrani, Youssef', 'Bakker, Joris']) {
    await page.getByRole('button', { name: new RegExp(`Uit deze set halen: ${name}`) }).click();
    await expect(page.getByRole('button', { name: new RegExp(`Uit deze set halen: ${name}`) })).toHaveCount(0);
  }
  await expect(page).toHaveURL(/#\/outbox/);
});

test('an uncertain line that a person books as confirmed leaves attention and says who decided', async ({ page }) => {
  await open(page, '/outbox/set-sending-0001', { ...nl, kind: 'demo' });
  await page.getByRole('button', { name: 'Klopt, als bevestigd boeken' }).click();
  await expect(page.getByRole('tab', { name: 'Aandacht 2' })).toBeVisible();
  await page.getByRole('tab', { name: /Bevestigd/ }).click();
  await expect(page.getByText('Bevestigd, door u besloten')).toBeVisible();
});

test('deleting a draft asks in place, names what goes, and Escape keeps it', async ({ page }) => {
  await open(page, '/outbox/set-draft-0001', { ...nl, kind: 'demo' });
  await page.getByRole('button', { name: 'Concept verwijderen' }).click();
  const question = page.getByText('De 3 wijzigingen in dit concept verdwijnen. Er is niets verzonden.');
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await page.getByRole('button', { name: 'Concept verwijderen' }).click();
  await page.getByRole('button', { name: 'Verwijderen', exact: true }).click();
  await expect(page).toHaveURL(/#\/outbox(\?|$)/);
});

test('an interrupted sending is told on every screen and goes on only when a person says so', async ({ page }) => {
  await open(page, '/employees', { ...nl, kind: 'demo', pace: '60' });
  await expect(page.getByText('Er is een onderbroken verzending')).toBeVisible();
  await page.getByRole('button', { name: 'Bekijken' }).click();
  await expect(page.getByText('9 regels zijn nog niet verzonden.')).toBeVisible();
  await page.getByRole('button', { name: 'Doorgaan met verzenden' }).click();
  await expect(page.getByText('12 van 12', { exact: true })).toBeVisible();
});
