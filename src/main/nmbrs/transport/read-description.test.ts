import { describe, expect, it } from 'vitest';
import { systemClock } from '../../platform/clock.js';
import { serviceUrl } from './endpoint.js';
import { Limiter } from './limiter.js';
import { createDescriptionReader, mostDescriptionBytes } from './read-description.js';
import type { Fetch } from './soap-client.js';
import { Suspension } from './suspension.js';

const limiter = new Limiter(systemClock, { perSecond: 100, concurrency: 5 });
const reader = (fetchRead: Fetch, base = 'https://api-sandbox.nmbrs.nl', suspension?: Suspension) =>
  createDescriptionReader({
    urlOf: (service) => serviceUrl('sandbox', base, service),
    fetchRead,
    limiter,
    suspension,
    timeoutMs: 5_000,
  });
const answers =
  (body: BodyInit, status = 200): Fetch =>
  async () =>
    new Response(body, { status });

describe('a live description', () => {
  it('is asked for with nothing but its address: no token, no user, no body, no redirect', async () => {
    const asked: [string, RequestInit][] = [];
    const read = reader(async (url, init) => {
      asked.push([url, init]);
      return new Response('<definitions/>');
    });
    expect(await read('CompanyService')).toEqual({ ok: true, data: { kind: 'text', text: '<definitions/>' } });
    const [[url, init] = ['', {}]] = asked;
    expect(url).toBe('https://api-sandbox.nmbrs.nl/soap/v3/CompanyService.asmx?WSDL');
    expect(Object.keys(init).toSorted()).toEqual(['cache', 'credentials', 'method', 'redirect', 'signal']);
    expect(init).toMatchObject({ method: 'GET', credentials: 'omit', redirect: 'error' });
  });

  it('is never asked of a host that the connection may not use', async () => {
    const asked: string[] = [];
    const read = reader(async (url) => {
      asked.push(url);
      return new Response('');
    }, 'https://api.nmbrs.nl');
    await expect(read('CompanyService')).rejects.toThrow('may not use');
    expect(asked).toEqual([]);
  });

  it('that is not there is a finding, not an error', async () => {
    expect(await reader(answers('gone', 404))('ReportService')).toEqual({ ok: true, data: { kind: 'not-described' } });
  });

  it('is put together from its pieces, also when a letter is cut in two', async () => {
    const bytes = new TextEncoder().encode('<a>één</a>');
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await reader(answers(pieces))('ReportService')).toMatchObject({ data: { text: '<a>één</a>' } });
  });

  it('that is not UTF-8, or larger than any real one, is not read to its end', async () => {
    const unreadable = { ok: true, data: { kind: 'unreadable' } };
    expect(await reader(answers(Uint8Array.of(0x3c, 0xff, 0xfe)))('ReportService')).toEqual(unreadable);
    expect(await reader(answers(Uint8Array.of(0x3c, 0xc3)))('ReportService')).toEqual(unreadable);
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1024 * 1024;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    expect(await reader(answers(endless))('ReportService')).toEqual(unreadable);
    expect(given).toBeLessThan(mostDescriptionBytes + 4 * 1024 * 1024);
  });

  it('of a host that cannot be reached is that error', async () => {
    const refused: Fetch = async () => {
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) });
    };
    expect(await reader(refused)('DebtorService')).toMatchObject({ ok: false, error: { kind: 'unreachable' } });
  });

  it('is not asked for while the connection is suspended', async () => {
    const suspension = new Suspension({ clock: systemClock, random: () => 0.5, plannedUpdate: () => null });
    suspension.start(async () => false);
    suspension.told('unavailable', 60_000);
    let asked = 0;
    const read = reader(
      async () => {
        asked += 1;
        return new Response('');
      },
      undefined,
      suspension,
    );
    expect(await read('DebtorService')).toMatchObject({ ok: false, error: { kind: 'suspended' } });
    expect(asked).toBe(0);
    suspension.close();
  });
});
