import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostilePdf, plainPdf } from '../fixtures/pdf-objects.js';
import { expect, test } from '../fixtures/test.js';
import { answerWith, inkOf, look, openPayslips, whole } from '../fixtures/viewer.js';
import { giveHint, hints, ways } from '../fixtures/ways-out.js';

test.setTimeout(180_000);

test('a taken-over viewer has no bridge, no second document, no page of the app, and nowhere to go', async ({
  app,
}) => {
  const { page, electron } = app;
  await openPayslips(page);
  const viewer = await look(app);
  await whole(viewer);
  const found = await viewer.evaluate(async () => {
    const names = [
      'loondesk',
      'require',
      'process',
      'module',
      'Buffer',
      'ipcRenderer',
      'electron',
      'RTCPeerConnection',
    ];
    const get = (url: string): Promise<string> =>
      fetch(url).then(
        (answer) => `answer ${answer.status}`,
        () => 'refused',
      );
    const asked = (url: string): Promise<string> =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.addEventListener('load', () => resolve(`answer ${request.status}`));
        request.addEventListener('error', () => resolve('refused'));
        try {
          request.open('GET', url);
          request.send();
        } catch {
          resolve('refused');
        }
      });
    const urls = [
      '/',
      'app://viewer/',
      'app://viewer/worker.js',
      'app://loondesk/index.html',
      'app://confirm/',
      'file:///etc/passwd',
      'https://example.nl/',
    ];
    const imported = (url: string): Promise<string> =>
      import(/* @vite-ignore */ url).then(
        () => 'imported',
        () => 'refused',
      );
    return {
      names: names.filter((name) => name in window),
      fetched: await Promise.all(urls.map(get)),
      asked: await Promise.all(urls.map(asked)),
      imported: await Promise.all(
        ['app://loondesk/index.html', 'data:text/javascript,1', 'https://example.nl/a.js'].map(imported),
      ),
      opened: ['app://viewer/', 'app://loondesk/index.html', 'https://example.nl/', 'about:blank'].map(
        (url) => window.open(url) === null,
      ),
      stored: await Promise.resolve()
        .then(() => indexedDB.databases())
        .then((all) => all.length)
        .catch(() => 0),
    };
  });
  expect(found.names).toEqual([]);
  expect(new Set([...found.fetched, ...found.asked, ...found.imported])).toEqual(new Set(['refused']));
  expect(found.opened).toEqual([true, true, true, true]);
  expect(found.stored).toBe(0);

  // Nor does the thread that takes PDFs apart, where a hostile one is first.
  const threads = viewer.workers();
  expect(threads.map((thread) => thread.url())).toEqual(['app://viewer/worker.js']);
  const inThread = await threads[0]?.evaluate(async () => {
    const refused = (tried: Promise<unknown>): Promise<string> =>
      tried.then(
        () => 'done',
        () => 'refused',
      );
    return {
      tried: await Promise.all([
        ...['/', 'app://viewer/worker.js', 'app://loondesk/index.html', 'https://example.nl/'].map((url) =>
          refused(fetch(url)),
        ),
        ...['data:text/javascript,1'].map((url) => refused(import(/* @vite-ignore */ url))),
        refused(WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))),
      ]),
      names: ['loondesk', 'require', 'process', 'Buffer'].filter((name) => name in globalThis),
    };
  });
  expect(new Set(inThread?.tried)).toEqual(new Set(['refused']));
  expect(inThread?.names).toEqual([]);

  // It goes nowhere: refused, or the window is gone. The title says what main said.
  await viewer.evaluate(() => {
    document.title = 'PRODUCTIE';
    window.location.href = 'app://loondesk/index.html';
  });
  await viewer.evaluate(() => void (window.location.href = 'https://example.nl/'));
  await viewer.waitForTimeout(300);
  expect(viewer.url()).toBe('app://viewer/');
  const titles = await electron?.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((one) => one.getTitle()),
  );
  expect(titles?.filter((title) => title.startsWith('DEMO'))).toHaveLength(2);
  // A reload finds no document: it was there once.
  await viewer.evaluate(() => window.location.reload()).catch(() => undefined);
  await viewer.waitForTimeout(300);
  if (!viewer.isClosed()) expect(await viewer.locator('template.pdf').count()).toBe(0);
  expect(await page.evaluate(() => typeof window.loondesk)).toBe('object');
});

test('a taken-over viewer makes no script of any text or address, and no worker but its own', async ({ app }) => {
  await openPayslips(app.page);
  const viewer = await look(app);
  await whole(viewer);
  const ran = await viewer.evaluate(async () => {
    Reflect.set(globalThis, 'ran', []);
    const code = (name: string): string => `globalThis.ran.push(${JSON.stringify(name)})`;
    const url = (name: string): string => URL.createObjectURL(new Blob([code(name)], { type: 'text/javascript' }));
    const attempts: Record<string, () => unknown> = {
      eval: () => Reflect.apply(Reflect.get(globalThis, 'eval'), undefined, [code('eval')]),
      function: () => Reflect.construct(Function, [code('function')]),
      timeout: () => Reflect.apply(setTimeout, window, [code('timeout'), 0]),
      markup: () => document.body.insertAdjacentHTML('beforeend', `<img src=x onerror='${code('markup')}'>`),
      script: () => {
        const script = document.createElement('script');
        script.textContent = code('script');
        document.head.append(script);
      },
      'script of a blob': () => {
        const script = document.createElement('script');
        script.src = url('script of a blob');
        document.head.append(script);
      },
      worker: () => new Worker(url('worker')),
      'worker of its own file': () => new Worker('worker.js'),
      'shared worker': () => new SharedWorker(url('shared worker')),
      'service worker': () => navigator.serviceWorker.register('/worker.js'),
      'a policy once more': () => trustedTypes?.createPolicy('viewer-worker', { createHTML: (text: string) => text }),
      'another policy': () => trustedTypes?.createPolicy('default', { createHTML: (text: string) => text }),
      webassembly: () => WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
    };
    const got: string[] = [];
    // What a test's own tool runs may eval; a task of the page may not.
    await new Promise((done) => setTimeout(done));
    for (const [name, attempt] of Object.entries(attempts)) {
      try {
        const made = await attempt();
        if (made !== undefined && typeof made !== 'number') got.push(name);
      } catch {
        // Refused.
      }
    }
    await new Promise((done) => setTimeout(done, 200));
    return [...got, ...((Reflect.get(globalThis, 'ran') as string[] | undefined) ?? [])];
  });
  expect(ran).toEqual([]);
});

test('a PDF full of scripts, launches, links, forms and files runs nothing, opens nothing and asks nobody', async ({
  launch,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'loondesk-viewer-'));
  const log = join(folder, 'net.json');
  const seen: string[] = [];
  const tcp = createServer((socket) => {
    seen.push('a connection');
    socket.on('error', () => undefined);
  });
  await new Promise<void>((ready) => tcp.listen(0, '127.0.0.1', ready));
  const app = await launch({ args: [`--log-net-log=${log}`] });
  const { page, electron } = app;
  await openPayslips(page);
  await electron?.evaluate(({ app: main, shell }) => {
    const done: string[] = [];
    Object.assign(globalThis, { done });
    shell.openExternal = async (url) => void done.push(`external ${url}`);
    shell.openPath = async (path) => {
      done.push(`path ${path}`);
      return '';
    };
    main.on('session-created', (session) => session.on('will-download', (_event, item) => done.push(item.getURL())));
  });
  for (const host of ['pdf.leak.invalid', `127.0.0.1:${(tcp.address() as AddressInfo).port}`]) {
    await answerWith(app, hostilePdf(host));
    const viewer = await look(app);
    await whole(viewer);
    await expect(viewer.getByRole('region', { name: 'Pagina 1 van 1' })).toContainText('Zichtbaar');
    await expect.poll(() => inkOf(viewer)).toBeGreaterThan(100);
    // Over every link and button of the page.
    for (const at of [0.2, 0.5, 0.8]) {
      const box = await viewer.locator('.page').boundingBox();
      await viewer.mouse.click((box?.x ?? 0) + (box?.width ?? 0) * at, 300);
    }
    expect(await viewer.locator('.page :is(a, button, input, object, iframe)').count()).toBe(0);
    expect(await viewer.evaluate(() => 'pdfRan' in globalThis)).toBe(false);
    expect(viewer.url()).toBe('app://viewer/');
    await viewer.close();
  }

  // And everything that a page can try by itself, in the viewer's own session.
  await answerWith(app, plainPdf(1));
  const viewer = await look(app, 1);
  await whole(viewer);
  const attempt = (tried: Promise<unknown>): Promise<unknown> => tried.catch(() => undefined);
  for (const [name, way] of Object.entries(ways)) await attempt(viewer.evaluate(way, `${name}.leak.invalid`));
  for (const hint of hints) await attempt(viewer.evaluate(giveHint, [hint, `${hint}.leak.invalid`] as const));
  await electron?.evaluate(({ session }) =>
    session
      .fromPartition('control')
      .fetch('http://control.leak.invalid/')
      .catch(() => undefined),
  );
  await page.waitForTimeout(2_000);
  const done = await electron?.evaluate(() => Reflect.get(globalThis, 'done') as string[]);
  expect(await page.evaluate(() => typeof window.loondesk)).toBe('object');
  await app.quit();
  const looked = new Set(
    [...(await readFile(log, 'utf8')).matchAll(/([\w-]+)\.leak\.invalid/g)].map((match) => match[1]),
  );
  tcp.close();
  await rm(folder, { recursive: true, force: true });
  expect([...looked]).toEqual(['control']);
  expect([seen, done]).toEqual([[], []]);
});

test('a viewer whose process dies says so, and leaves the app as it was', async ({ app }) => {
  const { page, electron } = app;
  await openPayslips(page);
  const viewer = await look(app);
  await whole(viewer);
  const processes = await electron?.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getOSProcessId()),
  );
  expect(new Set(processes).size).toBe(2);
  const crash = () =>
    electron?.evaluate(({ BrowserWindow }) => {
      const found = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL() === 'app://viewer/');
      found?.webContents.forcefullyCrashRenderer();
    });
  /** What the window shows, asked of Electron: to the test's own tool its page is gone. */
  const says = () =>
    electron?.evaluate(async ({ BrowserWindow }) => {
      const found = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL() === 'app://viewer/');
      // A process that is just dying never answers.
      const text: unknown = await Promise.race([
        found?.webContents.executeJavaScript('document.body.innerText'),
        new Promise((resolve) => setTimeout(resolve, 500, '')),
      ]);
      return String(text);
    });
  await crash();
  await expect.poll(says).toContain('Dit document was te veel voor dit venster');
  await crash();
  await expect.poll(() => electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(await page.evaluate(() => typeof window.loondesk)).toBe('object');
  const next = await look(app, 1);
  await whole(next);
  await expect(next.getByRole('region', { name: 'Pagina 1 van 1' })).toContainText('Jaaropgave');
});

test('every protection of the window reads back from Electron', async ({ app }) => {
  await openPayslips(app.page);
  await look(app);
  const read = await app.electron?.evaluate(({ webContents }) => {
    const contents = webContents.getAllWebContents().find((one) => one.getURL() === 'app://viewer/');
    const all = contents
      ? (contents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences()
      : {};
    const names = ['contextIsolation', 'sandbox', 'nodeIntegration', 'webviewTag', 'webSecurity', 'preload'];
    return names.map((name) => all[name]);
  });
  expect(read).toEqual([true, true, false, false, true, undefined]);
});
