import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countsOf, sendSet, stageMoves } from './fixtures/desk.js';
import { startSimulatorProcess } from './fixtures/simulator.js';
import { expect, test } from './fixtures/test.js';

const company = 'Bakkerij De Korenaar B.V.';

test('after a whole session no file of the app holds a token or a person in plain bytes', async ({ launch }) => {
  const simulator = await startSimulatorProcess();
  const app = await launch({ env: { LOONDESK_SIMULATOR: simulator.line } });
  const set = await stageMoves(app.page, company, 3);
  await simulator.misbehave('EmployeeService.Address_Insert', { kind: 'cut-after-commit' });
  expect(await sendSet(app.page, set)).toBe(true);
  await expect.poll(() => countsOf(app.page, set.id)).toMatchObject({ confirmed: 2, present: 1, running: 0 });

  // Everything that the page can ask for is asked for, and kept to look for on disk.
  const shown = await app.page.evaluate(async () => {
    const { app: own, connections, organisation, employees, changes, jobs } = window.loondesk;
    const answers: unknown[] = [
      await own.info(),
      await connections.list(),
      await organisation.debtors(),
      await employees.types(),
      await jobs.list(),
    ];
    const sets = await changes.list();
    if (!sets.ok || !sets.data[0]) throw new Error('no set');
    const whole = await changes.get({ id: sets.data[0].id });
    if (!whole.ok || !whole.data.steps[0]) throw new Error('no step');
    const { employee } = whole.data.steps[0];
    if (employee.id === null) throw new Error('no person');
    const of = { companyId: whole.data.company.id, employeeId: employee.id, period: whole.data.period };
    const personal = await employees.personal(of);
    const bsn = await employees.bsn(of);
    const staged = await changes.stagePersonal({ ...of, changes: { bsn: '999990093' }, keepStagedBsn: false });
    if (!staged.ok) throw new Error(JSON.stringify(staged.error));
    answers.push(sets, whole, personal, bsn);
    return {
      all: JSON.stringify(answers),
      staged: JSON.stringify(staged),
      bsn: bsn.ok ? (bsn.data.bsn ?? '') : '',
      lastName: personal.ok ? personal.data.lastName : '',
      email: personal.ok ? personal.data.emailWork : '',
    };
  });
  expect(shown.bsn).toMatch(/^\d{9}$/);
  expect(shown.lastName.length).toBeGreaterThan(1);
  expect(shown.all).not.toContain(simulator.token);
  expect(shown.staged).toContain('••••••093');
  expect(shown.staged).not.toContain('999990093');

  await app.quit();
  await simulator.stop();

  const secrets = [simulator.token, shown.bsn, '999990093', 'Verzonnenlaan', shown.email].filter((text) => text !== '');
  const seen: string[] = [];
  for (const file of await filesBelow(app.dataFolder)) {
    seen.push(file);
    const bytes = await readFile(join(app.dataFolder, file));
    for (const secret of secrets) {
      expect(bytes.includes(Buffer.from(secret)), `${file} holds a secret`).toBe(false);
      expect(bytes.includes(Buffer.from(secret, 'utf16le')), `${file} holds a secret`).toBe(false);
    }
  }
  // The look was not in vain: a journal and a log were there.
  expect(seen.some((file) => file.includes('journal'))).toBe(true);
  expect(seen.some((file) => file.endsWith('loondesk.log'))).toBe(true);
});

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
