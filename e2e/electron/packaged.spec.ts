import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everyFuse, readFuses } from '../../scripts/packaging/flip-fuses.js';
import { fuses, youngFuses } from '../../scripts/packaging/fuses.js';
import { runsAsRoot } from '../../scripts/hosts/display.mjs';
import { startOverPort } from '../fixtures/over-port.js';
import { filesInAsar, packApp } from '../fixtures/packaged.js';
import { expect, test } from '../fixtures/test.js';

test.skip(process.platform !== 'linux', 'installers of Windows and macOS are made on those systems, by hand so far');
// One packed app for all: packing takes longer than every test together.
test.describe.configure({ mode: 'default', timeout: 180_000 });

let folder = '';
let packed = '';
let binary = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loondesk-packed-'));
  packed = await packApp(folder);
  binary = join(packed, 'loondesk');
});
test.afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

test('every fuse reads back from the packed binary as the table has it', async () => {
  const read = await readFuses(binary);
  const expected = everyFuse.filter((fuse) => read.has(fuse) || !youngFuses.includes(fuse));
  expect([...read]).toEqual(expected.map((fuse) => [fuse, fuses[fuse]]));
});

test('the package holds what was built for it and nothing else', async () => {
  const files = await filesInAsar(join(packed, 'resources', 'app.asar'));
  expect(files).toContain('/out/main/index.js');
  expect(files).toContain('/out/viewer/worker.js.br');
  expect(
    files.filter(
      (path) => !/^\/(out\/(main|preload|renderer|viewer)\/|package\.json$|resources\/icon\.png$)/.test(path),
    ),
  ).toEqual([]);
  expect(files.filter((path) => /\.(map|ts)$/.test(path))).toEqual([]);
});

test('the packed app shows its first window, and reads ten thousand people in its own demo', async () => {
  const { page, child } = await startOverPort(binary, {
    dataFolder: join(folder, 'data'),
    // A packed app asks nobody else for its demo.
    env: { LOONDESK_SIMULATOR: '{}' },
  });
  try {
    // The choice where to begin: nobody has used this data folder before.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 60_000 });
    expect(page.url()).toMatch(/^app:\/\/loondesk\/index\.html/);
    const people = await page.evaluate(async () => {
      const debtors = await window.loondesk.organisation.debtors();
      if (!debtors.ok) throw new Error(JSON.stringify(debtors.error));
      let most = 0;
      for (const { id } of debtors.data) {
        const companies = await window.loondesk.organisation.companies({ debtorId: id });
        if (!companies.ok) throw new Error(JSON.stringify(companies.error));
        for (const company of companies.data) {
          const list = await window.loondesk.employees.list({ companyId: company.id, refresh: false });
          if (list.ok) most = Math.max(most, list.data.ids.length);
        }
      }
      return most;
    });
    // Such an answer is decoded by a worker, which is loaded from inside the package too.
    expect(people).toBeGreaterThanOrEqual(10_000);
  } finally {
    await child.kill();
  }
});

test('neither a variable nor an argument makes a Node of it, loads a module into it, or opens a debugger', async () => {
  const [spy, loaded] = [join(folder, 'spy.cjs'), join(folder, 'loaded')];
  await writeFile(spy, `require('node:fs').writeFileSync(${JSON.stringify(loaded)}, '')`);
  // As a Node it would refuse the arguments of an app and end; it starts as the app.
  const { child } = await startOverPort(binary, {
    dataFolder: join(folder, 'as-node'),
    env: { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require=${spy}` },
    args: ['--inspect=0', `--require=${spy}`],
  });
  await child.kill();
  expect(existsSync(loaded)).toBe(false);
  expect(child.logs()).not.toContain('Debugger listening');
});

test('a folder with another app beside it is not taken for the app', async () => {
  const other = join(packed, 'resources', 'app');
  await mkdir(other);
  await writeFile(join(other, 'package.json'), '{"name":"other","version":"1.0.0","main":"main.js"}');
  await writeFile(join(other, 'main.js'), "process.stdout.write('TAKEN'); process.exit(0);");
  const asar = join(packed, 'resources', 'app.asar');
  await rename(asar, `${asar}.away`);
  try {
    const { stdout, status } = spawnSync(binary, runsAsRoot() ? ['--no-sandbox'] : [], {
      encoding: 'utf8',
      timeout: 10_000,
    });
    expect(stdout).not.toContain('TAKEN');
    expect(status).not.toBe(0);
  } finally {
    await rename(`${asar}.away`, asar);
    await rm(other, { recursive: true });
  }
});
