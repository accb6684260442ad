import { spawnSync } from 'node:child_process';
import { constants, statSync } from 'node:fs';
import { chmod, chown, copyFile, cp, mkdir, mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runsAsRoot } from '../../scripts/hosts/display.mjs';
import { findElectron } from '../../scripts/hosts/find-electron.mjs';
import { startOverPort } from '../fixtures/over-port.js';
import { processTree, type ProcessState } from '../fixtures/processes.js';
import { expect, test } from '../fixtures/test.js';

const root = resolve(import.meta.dirname, '..', '..');
/** Nobody's number: an ordinary user without a home, a group or a right of its own. */
const ordinary = 65_534;

/** Why Chromium's sandbox cannot be had here; null when it can. */
function lacking(): string | null {
  if (process.platform !== 'linux') return 'the processes are read from /proc';
  const electron = findElectron();
  if (!electron) return 'no Electron here';
  const helper = join(dirname(electron), 'chrome-sandbox');
  const setuid = ((statSync(helper, { throwIfNoEntry: false })?.mode ?? 0) & 0o4000) !== 0;
  const own = runsAsRoot() ? { uid: ordinary, gid: ordinary } : {};
  if (!setuid && spawnSync('unshare', ['--user', 'true'], own).status !== 0)
    return `${helper} is not setuid root, and this system gives an ordinary user no namespaces`;
  if (!runsAsRoot()) return null;
  for (let path = electron; path !== '/'; path = dirname(path))
    if (!(statSync(path).mode & constants.S_IXOTH)) return `an ordinary user cannot reach ${path}`;
  return null;
}

/** How many nested spaces of processes it lives in. */
const levels = ({ status }: ProcessState): number => (status.get('NSpid') ?? '').split(/\s+/).length;
const spaceOf = ({ pid }: ProcessState, name: string): Promise<string> => readlink(`/proc/${pid}/ns/${name}`);

const reason = lacking();
test.skip(reason !== null, `Chromium's sandbox: ${reason}`);

test("an ordinary user has the app in Chromium's real sandbox: the page has no rights, no network and filtered calls", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'loondesk-sandbox-'));
  const dataFolder = join(folder, 'data');
  await mkdir(dataFolder);
  // A copy, because the repository may lie where only its owner may look.
  for (const part of ['out/main', 'out/preload', 'out/renderer', 'resources', 'package.json'])
    await cp(join(root, part), join(folder, 'app', part), { recursive: true });
  const env: Record<string, string> = { HOME: dataFolder, XDG_CONFIG_HOME: dataFolder };
  if (runsAsRoot()) {
    await chmod(folder, 0o755);
    await chown(dataFolder, ordinary, ordinary);
    // The key of the display belongs to whoever started it.
    const key = process.env['XAUTHORITY'];
    if (key) {
      env['XAUTHORITY'] = join(dataFolder, 'Xauthority');
      await copyFile(key, env['XAUTHORITY']);
      await chown(env['XAUTHORITY'], ordinary, ordinary);
    }
  }
  const app = await startOverPort(findElectron() ?? '', {
    dataFolder,
    env,
    args: [join(folder, 'app')],
    ...(runsAsRoot() && { as: ordinary }),
  });
  try {
    await expect(app.page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 60_000 });
    const tree = await processTree(app.pid);
    const [main] = tree;
    const pages = tree.filter(({ type }) => type === 'renderer');
    if (!main) throw new Error('The app has no first process');
    expect(pages.length).toBeGreaterThan(0);
    for (const page of tree) expect(page.status.get('Uid')).not.toMatch(/\b0\b/);
    for (const page of pages) {
      // Every call to the kernel passes Chromium's filter, which the first process does not have.
      expect(page.status.get('Seccomp')).toBe('2');
      expect(Number(page.status.get('Seccomp_filters'))).toBeGreaterThan(Number(main.status.get('Seccomp_filters')));
      // It can never become more than it is, and is nothing.
      expect(page.status.get('NoNewPrivs')).toBe('1');
      expect(page.status.get('CapEff')).toMatch(/^0+$/);
      // It sees no process but its own.
      expect(levels(page)).toBeGreaterThan(levels(main));
      // A network of its own, which leads nowhere. Only root may look at another's.
      if (runsAsRoot()) expect(await spaceOf(page, 'net')).not.toBe(await spaceOf(main, 'net'));
    }
  } finally {
    await app.child.kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
});
