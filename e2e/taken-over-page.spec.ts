import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { channels } from '../src/shared/ipc/channels.js';
import { expect, test } from './fixtures/test.js';

/** What a call of any name answers to any input, as a page that was taken over would call it. */
const call = (page: Page, domain: string, verb: string, ...input: unknown[]): Promise<unknown> =>
  page.evaluate(
    ([group, name, args]) => {
      const functions: unknown = Reflect.get(window.loondesk, group);
      const found: unknown = typeof functions === 'object' && functions !== null ? Reflect.get(functions, name) : null;
      if (typeof found !== 'function') return 'no such call';
      return Promise.resolve(Reflect.apply(found, undefined, args)).catch((error: unknown) => String(error));
    },
    [domain, verb, input] as const,
  );

const refused = { ok: false, error: { kind: 'input-refused' } };
/** That it still works is what every attempt has to leave behind. */
const works = async (page: Page): Promise<void> => expect(await call(page, 'app', 'info')).toMatchObject({ ok: true });

test('it finds the calls of the contract and no other', async ({ page }) => {
  const found = await page.evaluate(() =>
    Object.entries(window.loondesk).map(([domain, verbs]) => [domain, Object.keys(verbs).toSorted()] as const),
  );
  const listed = Object.entries(channels).map(([domain, verbs]) => [domain, Object.keys(verbs).toSorted()] as const);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(listed));
  for (const [domain, verb] of [
    ['app', 'readFile'],
    ['shell', 'openExternal'],
    ['connections', 'token'],
    ['constructor', 'constructor'],
  ] as const)
    expect([domain, verb, await call(page, domain, verb)]).toEqual([domain, verb, 'no such call']);
});

test('keys that would reach into every object change nothing', async ({ app, page }) => {
  const before = await call(page, 'app', 'info');
  for (const text of [
    '{"__proto__":{"theme":"dark","polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"plannedUpdate":{"day":3,"time":"20:00","__proto__":{"polluted":true}}}',
  ]) {
    const answer = await page.evaluate(
      (json) => Reflect.apply(window.loondesk.app.saveSettings, undefined, [JSON.parse(json)]),
      text,
    );
    expect(answer.ok ? answer.data : answer).not.toHaveProperty('polluted');
  }
  expect(await call(page, 'app', 'info')).toEqual(before);
  expect(await app.electron?.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
});

test('what is far too large or far too deep is refused, and the app goes on', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const large = 'x'.repeat(20_000_000);
    const many = Array.from({ length: 500_000 }, (_, at) => at + 1);
    let deep: unknown = 'x';
    for (let at = 0; at < 500; at += 1) deep = [deep];
    const { app, connections, employees, changes } = window.loondesk;
    const attempt = (action: unknown, input: unknown): Promise<unknown> =>
      typeof action === 'function'
        ? Promise.resolve(Reflect.apply(action, undefined, [input])).catch((error: unknown) => String(error))
        : Promise.resolve('no such call');
    return [
      await attempt(connections.rename, { id: 'demo', name: large }),
      await attempt(connections.add, { kind: 'sandbox', region: 'nl', user: 'a@b.nl', token: large, name: 'x' }),
      await attempt(changes.get, { id: large }),
      await attempt(employees.saveList, { companyId: 1, ids: many, columns: ['number'], format: 'csv' }),
      await attempt(app.saveSettings, { sheetCodes: deep }),
    ];
  });
  expect(answers).toHaveLength(5);
  for (const answer of answers) expect(answer).toMatchObject(refused);
  await works(page);
});

test('an id that is a path reaches no file', async ({ app, page }) => {
  const before = await filesBelow(app.dataFolder);
  for (const id of [
    '../settings',
    '..\\settings.json',
    '/etc/passwd',
    'demo/../..',
    '.',
    'demo\0',
    '%2e%2e%2fjournal',
  ]) {
    for (const [domain, verb] of [
      ['changes', 'get'],
      ['changes', 'discard'],
      ['kept', 'forgetRemoved'],
      ['kept', 'forgetSheets'],
      ['connections', 'remove'],
      ['connections', 'switchTo'],
      ['jobs', 'cancel'],
    ] as const) {
      const answer = await call(page, domain, verb, { id });
      expect([domain, verb, id, answer]).toMatchObject([domain, verb, id, { ok: false }]);
      expect(JSON.stringify(answer)).not.toContain('root:');
    }
  }
  expect(await filesBelow(app.dataFolder)).toEqual(expect.arrayContaining(before));
});

test('a second argument goes nowhere; none, and things that are not what the contract says, are refused', async ({
  page,
}) => {
  expect(await call(page, 'app', 'saveSettings', { theme: 'dark' }, { theme: 'light' })).toMatchObject({ ok: true });
  expect(await call(page, 'changes', 'get')).toMatchObject(refused);
  for (const input of [null, 7, 'text', [], [{}], { id: {} }, { id: ['a'] }, { id: null }])
    expect(await call(page, 'changes', 'get', input)).toMatchObject(refused);
  await works(page);
});

test('it runs no code that comes as text, as markup or from elsewhere', async ({ page }) => {
  const ran = await page.evaluate(async () => {
    const mark = (): string[] => (Reflect.get(globalThis, 'ran') as string[] | undefined) ?? [];
    Reflect.set(globalThis, 'ran', []);
    const code = (name: string): string => `globalThis.ran.push(${JSON.stringify(name)})`;
    const attempts: Record<string, () => unknown> = {
      eval: () => Reflect.apply(Reflect.get(globalThis, 'eval'), undefined, [code('eval')]),
      function: () => Reflect.construct(Function, [code('function')]),
      timeout: () => Reflect.apply(setTimeout, window, [code('timeout'), 0]),
      handler: () => {
        document.body.setAttribute('onclick', code('handler'));
        document.body.click();
      },
      markup: () => {
        document.body.insertAdjacentHTML('beforeend', `<img src="x" onerror='${code('markup')}'>`);
      },
      script: () => {
        const script = document.createElement('script');
        script.textContent = code('script');
        document.head.append(script);
      },
      'script node': () => {
        const script = document.createElement('script');
        script.append(code('script node'));
        document.head.append(script);
      },
      'blob script': () => {
        const script = document.createElement('script');
        script.src = URL.createObjectURL(new Blob([code('blob script')], { type: 'text/javascript' }));
        document.head.append(script);
      },
      'data script': () => {
        const script = document.createElement('script');
        script.src = `data:text/javascript,${code('data script')}`;
        document.head.append(script);
      },
      'data module': () => import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code('data module'))}`),
      'script address': () => {
        window.location.href = `javascript:${code('script address')}`;
      },
      worker: () => new Worker(URL.createObjectURL(new Blob([code('worker')], { type: 'text/javascript' }))),
      'shared worker': () => new SharedWorker(`data:text/javascript,${code('shared worker')}`),
      'service worker': () => navigator.serviceWorker.register('/index.html'),
    };
    const got: string[] = [];
    // What a test's own tool runs may eval; a task of the page may not.
    await new Promise((done) => setTimeout(done));
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        const made = await attempt();
        if (made instanceof Worker) await new Promise((done) => made.addEventListener('error', done, { once: true }));
        if (made instanceof ServiceWorkerRegistration) got.push(name);
      } catch {
        // Refused.
      }
    }
    // Whatever was put off has had its turn.
    await new Promise((done) => setTimeout(done, 200));
    return [...got, ...mark()];
  });
  expect(ran).toEqual([]);
  await works(page);
});

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const ours = entries.filter(
    (entry) =>
      entry.isFile() && /settings\.json|connections\.json|keys|journal/.test(join(entry.parentPath, entry.name)),
  );
  return Promise.all(
    ours.map(
      async (entry) =>
        `${join(entry.parentPath, entry.name)}:${(await readFile(join(entry.parentPath, entry.name))).length}`,
    ),
  );
}
