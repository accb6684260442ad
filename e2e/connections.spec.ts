import type { Page } from '@playwright/test';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sendSet, stageMoves } from './fixtures/desk.js';
import { lead, sealedOff } from './fixtures/network.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { expect, test } from './fixtures/test.js';

const bakery = 'Bakkerij De Korenaar B.V.';

async function fillIn(page: Page, { user, token }: { user: string; token: string }): Promise<void> {
  await page.getByLabel('E-mailadres').fill(user);
  await page.getByLabel('API-token').fill(token);
}

async function openAdd(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Verbinding Demo/ }).click();
  await page.getByRole('option', { name: 'Verbindingen beheren' }).click();
  await page.getByRole('button', { name: 'Verbinding toevoegen' }).click();
}

async function openByPicker(page: Page, now: RegExp, wanted: RegExp): Promise<void> {
  await page.getByRole('button', { name: now }).click();
  await page.getByRole('option', { name: wanted }).click();
}

test('the form says what is wrong before anything is sent, and refuses the Swedish sandbox', async ({
  host,
  launch,
}) => {
  const { page } = await launch(sealedOff(host));
  await openAdd(page);
  await page.getByRole('button', { name: 'Testen' }).click();
  await expect(page.getByText('Vul het e-mailadres in.')).toBeVisible();
  await expect(page.getByText('Plak het token.')).toBeVisible();
  await fillIn(page, { user: 'geen adres', token: 'dit is een zin' });
  await expect(page.getByText('Dit is geen e-mailadres.')).toBeVisible();
  await expect(page.getByText('Een token heeft geen spaties')).toBeVisible();

  await fillIn(page, { user: 'api@voorbeeld.example', token: 'verzonnen-0123456789' });
  await page.getByText('Zweden').click();
  await expect(page.getByText('De host van de Zweedse sandbox is niet bekend.')).toBeVisible();
  await page.getByRole('button', { name: 'Testen' }).click();
  await expect(page.getByText('Wordt getest')).toBeHidden();
  await expect(page.getByRole('alert')).toBeHidden();
  await page.getByText('Productie', { exact: true }).click();
  await expect(page.getByText('api.nmbrs.se')).toBeVisible();
});

test('a host that cannot be reached is said in words, and nothing is kept', async ({ host, launch }) => {
  const app = await launch(sealedOff(host));
  const { page } = app;
  await openAdd(page);
  await fillIn(page, { user: 'api@voorbeeld.example', token: 'verzonnen-0123456789' });
  await page.getByLabel('API-token').press('Enter');
  await expect(page.getByRole('alert')).toContainText('Geen verbinding met api-sandbox.nmbrs.nl', { timeout: 20_000 });
  await expect(page.getByRole('button', { name: 'Verbinding bewaren' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Verbinding bewaren' }).click({ force: true });

  // Without a keystore a token lives in memory alone: then, and only then, that is said.
  const info = await page.evaluate(() => window.loondesk.app.info());
  const keystore = info.ok ? info.data.keystore : null;
  await expect(page.getByText('Dit systeem heeft geen sleutelbewaring.')).toBeVisible({
    visible: keystore === 'unavailable',
  });

  // What was typed is not lost by a slip.
  await page.getByRole('link', { name: 'Medewerkers' }).click();
  await page.getByRole('button', { name: 'Blijven' }).click();
  await expect(page.getByLabel('API-token')).toHaveValue('verzonnen-0123456789');
  await page.getByRole('link', { name: 'Medewerkers' }).click();
  await page.getByRole('button', { name: 'Weggaan' }).click();
  await page.getByRole('gridcell').first().waitFor();
  const kept = await page.evaluate(() => window.loondesk.connections.list());
  expect(kept).toMatchObject({ ok: true, data: [{ kind: 'demo' }] });
});

test('a connection is tested, kept and opened; switching shows at once and takes nothing along', async ({
  host,
  launch,
}) => {
  const vendor = await startSimulatorProcess();
  const access = JSON.parse(vendor.line) as { url: string; username: string; domain: string };
  const led = { 'api-sandbox.nmbrs.nl': access.url, 'api.nmbrs.nl': access.url };
  const app = await launch(sealedOff(host, led));
  await lead(app, led);
  const { page } = app;
  const band = page.getByRole('region', { name: 'Loondesk' });

  await openAdd(page);
  await fillIn(page, { user: access.username, token: 'wrong-0123456789' });
  await page.getByRole('button', { name: 'Testen' }).click();
  await expect(page.getByRole('alert')).toContainText('Nmbrs kent deze gebruiker of dit token niet');
  await page.getByLabel('API-token').fill(`${vendor.token}\n`);
  await page.getByLabel('API-token').press('Enter');
  await expect(page.getByRole('heading', { name: 'De verbinding werkt' })).toBeVisible();
  await expect(page.getByText('3 zichtbaar voor deze gebruiker')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Naam' })).toHaveValue(access.domain);
  await page.getByRole('textbox', { name: 'Naam' }).fill('Kantoor Delta, oefenen');
  await page.getByRole('textbox', { name: 'Naam' }).press('Enter');

  const row = page.getByRole('row', { name: /Kantoor Delta, oefenen/ });
  await expect(row).toContainText('api-sandbox.nmbrs.nl');
  await row.getByRole('button', { name: 'Kantoor Delta, oefenen openen' }).click();
  await expect(band).toContainText('SANDBOX');
  await expect(page).toHaveTitle(/SANDBOX/);
  await page.getByRole('gridcell').first().waitFor();
  expect(new URL(page.url()).hash).toBe('#/employees');

  // The same once more as production: its frame goes all round the page.
  await page.evaluate(() => void (location.hash = '/connections/new'));
  await page.getByText('Productie', { exact: true }).click();
  await expect(page.getByText('De echte loonadministratie: wat u verzendt, telt.')).toBeVisible();
  await fillIn(page, { user: access.username, token: vendor.token });
  await page.getByLabel('API-token').press('Enter');
  await expect(page.getByRole('heading', { name: 'De verbinding werkt' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Naam' }).fill('Kantoor Delta');
  await page.getByRole('textbox', { name: 'Naam' }).press('Enter');
  await page.getByRole('row', { name: /Kantoor Delta Productie/ }).waitFor();
  await openByPicker(page, /^Verbinding Kantoor Delta, oefenen/, /^Kantoor Delta Productie/);
  await expect(band).toContainText('PRODUCTIE');
  await expect(page).toHaveTitle(/PRODUCTIE/);
  const left = await page.getByRole('navigation', { name: 'Schermen' }).boundingBox();
  expect(left?.x).toBe(4);
  await page.getByRole('gridcell').first().waitFor();

  // No token is anywhere in plain bytes, and the page cannot read one back.
  const list = await page.evaluate(() => window.loondesk.connections.list());
  expect(JSON.stringify(list)).not.toContain(vendor.token);
  for (const file of await readdir(app.dataFolder, { recursive: true, withFileTypes: true }))
    if (file.isFile()) expect(await readFile(join(file.parentPath, file.name), 'latin1')).not.toContain(vendor.token);

  await openByPicker(page, /^Verbinding Kantoor Delta/, /^Demo/);
  await expect(band).toContainText('DEMO');
  await app.quit();
  await vendor.stop();
});

test('while a set is being sent, another connection is not opened, and the words say why', async ({ host, launch }) => {
  const [vendor, demo] = await Promise.all([startSimulatorProcess(), startSimulatorProcess()]);
  const access = JSON.parse(vendor.line) as { url: string; username: string };
  const led = { 'api-sandbox.nmbrs.nl': access.url };
  const sealed = sealedOff(host, led);
  const app = await launch({ ...sealed, env: { ...sealed.env, LOONDESK_SIMULATOR: demo.line } });
  await lead(app, led);
  const { page } = app;
  const added = await page.evaluate(
    ([user, token]) => window.loondesk.connections.add({ kind: 'sandbox', region: 'nl', name: 'Oefenen', user, token }),
    [access.username, vendor.token] as const,
  );
  expect(added.ok).toBe(true);
  const set = await stageMoves(page, bakery, 3);
  await demo.misbehave('EmployeeService.Address_Insert', { kind: 'hold-after-commit' }, { times: null });
  expect(await sendSet(page, set)).toBe(true);
  await expect.poll(async () => (await demo.committed('EmployeeService.Address_Insert')).length).toBe(3);

  await openByPicker(page, /^Verbinding Demo/, /^Oefenen/);
  await expect(page.getByRole('alert')).toContainText('Er wordt nog verzonden');
  await expect(page.getByRole('region', { name: 'Loondesk' })).toContainText('DEMO');
  await page.getByRole('button', { name: 'Naar Postvak UIT' }).click();
  await expect(page).toHaveURL(/outbox/);
  await demo.behave();
  await demo.release();
  await app.quit();
  await Promise.all([vendor.stop(), demo.stop()]);
});

test.describe('with connections of an earlier time', () => {
  let dataFolder: string;
  test.beforeEach(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), 'loondesk-connections-'));
    await mkdir(dataFolder, { recursive: true });
    const connection = { kind: 'sandbox', region: 'nl', user: 'api@voorbeeld.example', domain: 'voorbeeld' };
    const connections = [
      { ...connection, id: 'sandbox-1', name: 'Oefenen' },
      { ...connection, id: 'production-1', kind: 'production', name: 'Kantoor Delta' },
    ];
    await writeFile(
      join(dataFolder, 'connections.json'),
      JSON.stringify({ version: 1, connections, current: 'production-1' }),
    );
  });
  test.afterEach(() => rm(dataFolder, { recursive: true, force: true, maxRetries: 10 }));

  test('a token that is gone is asked for again; until then the demo is open', async ({ host, launch }) => {
    const { page } = await launch({ ...sealedOff(host), dataFolder });
    await expect(page.getByRole('region', { name: 'Loondesk' })).toContainText('DEMO');
    await page.evaluate(() => void (location.hash = '/connections'));
    const row = page.getByRole('row', { name: /^Kantoor Delta/ });
    await expect(row).toContainText('Niet meer aanwezig');
    await row.getByRole('button', { name: 'Token opnieuw opgeven' }).click();
    await page.getByLabel('Nieuw token voor Kantoor Delta').fill('verzonnen-0123456789');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('Geen verbinding met api.nmbrs.nl', { timeout: 20_000 });
  });

  test('is renamed where it stands, and removed after saying what goes', async ({ host, launch }) => {
    const { page } = await launch({ ...sealedOff(host), dataFolder });
    await page.evaluate(() => void (location.hash = '/connections'));
    await page.getByRole('button', { name: 'Naam wijzigen van Oefenen' }).click();
    await page.keyboard.type('Proefkantoor');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Proefkantoor verwijderen' }).click();
    await expect(page.getByText('Het token van Proefkantoor verdwijnt van deze computer.')).toBeVisible();
    // The answer that changes nothing has the focus.
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row', { name: /^Proefkantoor/ })).toBeVisible();
    await page.getByRole('button', { name: 'Proefkantoor verwijderen' }).click();
    await page.getByRole('button', { name: 'Verbinding verwijderen' }).click();
    await expect(page.getByRole('row', { name: /^Proefkantoor/ })).toBeHidden();
    const book = await readFile(join(dataFolder, 'connections.json'), 'utf8');
    expect(book).not.toContain('sandbox-1');
    expect(book).toContain('production-1');
  });
});
