import type { Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lead, sealedOff } from '../fixtures/network.js';
import { startSimulatorProcess } from '../fixtures/simulator.js';
import { expect, test } from '../fixtures/test.js';

/** A keystore of Linux, unlocked: what it takes to have one is not on every machine. */
const tools = ['dbus-run-session', 'gnome-keyring-daemon'];
const missing = tools.filter((tool) => spawnSync('which', [tool]).status !== 0);
test.skip(process.platform !== 'linux' || missing.length > 0, `a real keystore needs ${missing.join(' and ')}`);

/** Starts Electron in a session of its own with the keyring of `home`, which outlives it. */
async function keyring(home: string): Promise<{ within: string; env: Record<string, string>; args: string[] }> {
  await mkdir(join(home, '.local', 'share', 'keyrings'), { recursive: true });
  const within = join(home, 'with-keyring');
  await writeFile(
    within,
    [
      '#!/usr/bin/env bash',
      "exec dbus-run-session -- bash -c 'printf made-up | gnome-keyring-daemon --unlock --components=secrets >/dev/null; " +
        'exec "$LOONDESK_ELECTRON_BINARY" "$@"\' with-keyring "$@"',
      '',
    ].join('\n'),
  );
  await chmod(within, 0o755);
  return {
    within,
    env: { HOME: home, XDG_DATA_HOME: join(home, '.local', 'share') },
    args: ['--password-store=gnome-libsecret'],
  };
}

const keystoreOf = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const info = await window.loondesk.app.info();
    return info.ok ? info.data.keystore : null;
  });

test('a token is kept by the real keystore, opens the connection after a restart, and is gone when the connection is', async ({
  host,
  launch,
}) => {
  const home = await mkdtemp(join(tmpdir(), 'loondesk-keyring-'));
  const simulator = await startSimulatorProcess();
  const { token } = simulator;
  const { url, username } = JSON.parse(simulator.line) as { url: string; username: string };
  const led = { 'api-sandbox.nmbrs.nl': url };
  const sealed = sealedOff(host, led);
  const keys = await keyring(home);
  const options = { ...sealed, ...keys, args: [...(sealed.args ?? []), ...keys.args] };
  const first = await launch(options);
  await lead(first, led);
  expect(await keystoreOf(first.page)).toBe('available');
  const added = await first.page.evaluate(
    ([user, secret]) =>
      window.loondesk.connections.add({ kind: 'sandbox', region: 'nl', name: 'Oefenen', user, token: secret }),
    [username, token] as const,
  );
  expect(added).toMatchObject({ ok: true });
  await first.quit();
  await neverInPlain(first.dataFolder, token);

  const again = await launch({ ...options, dataFolder: first.dataFolder });
  await lead(again, led);
  const kept = await again.page.evaluate(() => window.loondesk.connections.list());
  const sandbox = kept.ok ? kept.data.find(({ kind }) => kind === 'sandbox') : undefined;
  expect(sandbox?.token).toBe('keystore');
  if (!sandbox) throw new Error('The connection is gone');
  // Opening it calls Nmbrs with the token that only the keystore could give back.
  expect(await again.page.evaluate((id) => window.loondesk.connections.switchTo({ id }), sandbox.id)).toMatchObject({
    ok: true,
  });
  expect(await again.page.evaluate(() => window.loondesk.organisation.debtors())).toMatchObject({ ok: true });
  const demo = kept.ok ? kept.data.find(({ kind }) => kind === 'demo') : undefined;
  if (demo) await again.page.evaluate((id) => window.loondesk.connections.switchTo({ id }), demo.id);
  expect(await again.page.evaluate((id) => window.loondesk.connections.remove({ id }), sandbox.id)).toMatchObject({
    ok: true,
  });
  await again.quit();
  // The sealed token went with its connection.
  const sealedTokens = await readFile(join(first.dataFolder, 'keys', 'tokens-sandbox.json'), 'utf8');
  expect(sealedTokens).not.toContain(sandbox.id);
  await simulator.stop();
  await rm(home, { recursive: true, force: true });
});

async function neverInPlain(folder: string, token: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const bytes = await readFile(join(file.parentPath, file.name)).catch(() => Buffer.alloc(0));
    expect([file.name, bytes.includes(token)]).toEqual([file.name, false]);
  }
}
