import { openSheet } from './fixtures/sheet.js';
import { expect, test } from './fixtures/test.js';

test('a set of many hundreds of lines draws what is in sight alone, and each line can be reached by keyboard', async ({
  app: { page },
}) => {
  test.setTimeout(180_000);
  await openSheet(page, /Helder/);
  // An hour and a half for everybody of the first four hundred, as a paste would stage it.
  const id = await page.evaluate(async () => {
    const { organisation, employees, registration } = window.loondesk;
    const debtors = await organisation.debtors();
    for (const debtor of debtors.ok ? debtors.data : []) {
      const companies = await organisation.companies({ debtorId: debtor.id });
      const company = companies.ok ? companies.data.find(({ name }) => name.includes('Helder')) : undefined;
      if (!company) continue;
      const companyId = company.id;
      const period = await organisation.period({ companyId });
      const list = await employees.list({ companyId, refresh: false });
      if (!period.ok || !list.ok) continue;
      const key = { companyId, kind: 'hours-variable', period: period.data.current } as const;
      let read = await registration.sheet(key);
      while (read.ok && read.data?.progress.state === 'loading') {
        await new Promise((resolve) => setTimeout(resolve, 100));
        read = await registration.sheet(key);
      }
      const people = read.ok && read.data ? read.data.people.slice(0, 400) : [];
      const staged = await registration.stage({
        ...key,
        edits: people.map((employeeId) => ({ employeeId, code: 2540, amount: '1.25' })),
      });
      return staged.ok ? (staged.data?.id ?? JSON.stringify(people.length)) : JSON.stringify(staged.error);
    }
    return 'no company';
  });
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  await page.evaluate((set) => void (location.hash = `/changes/${set}/review`), id);
  const list = page.getByRole('region', { name: 'Wijzigingen per medewerker' });
  await expect(list.locator('li[aria-posinset="1"]')).toBeVisible({ timeout: 90_000 });
  const size = Number(await list.locator('li[aria-posinset]').first().getAttribute('aria-setsize'));
  expect(size).toBeGreaterThan(200);
  expect(await list.locator('li[aria-posinset]').count()).toBeLessThan(80);
  await list.focus();
  // Heights are known once they were drawn, so the end may move on while it is approached.
  await expect(async () => {
    await page.keyboard.press('End');
    await expect(list.locator(`li[aria-posinset="${size}"]`)).toBeInViewport({ timeout: 1000 });
  }).toPass();
  expect(await list.locator('li[aria-posinset]').count()).toBeLessThan(80);
  await page.keyboard.press('Home');
  await expect(list.locator('li[aria-posinset="1"]')).toBeInViewport();
});
