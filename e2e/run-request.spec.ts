import { tickAndSend } from './fixtures/review.js';
import { expect, test } from './fixtures/test.js';

test('a run is asked for after a review that says what that does not do, and stands in the list of requests', async ({
  app: { page },
}) => {
  await page.getByRole('gridcell').first().waitFor();
  await page.getByRole('link', { name: 'Runs' }).click();
  await page.getByRole('button', { name: 'Run aanvragen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Een run aanvragen bij Nmbrs' });
  await expect(dialog.getByText(/nog geen run aangevraagd/)).toBeVisible();
  await expect(dialog.getByText(/rekent daarbij niets uit/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Naar de controle' }).click();

  await expect(page.getByText('Een aangevraagde run kan Loondesk daarna niet intrekken')).toBeVisible();
  await tickAndSend(page);
  // The call answers nothing: a read that shows one more is all that there is.
  await expect(page.getByText(/^Staat in Nmbrs/).first()).toBeVisible({ timeout: 30_000 });

  await page.getByRole('link', { name: 'Runs' }).click();
  await page.getByRole('button', { name: 'Run aanvragen' }).click();
  await expect(dialog.getByText(/in afwachting/)).toBeVisible();
});
