import { describe, expect, it } from 'vitest';
import { type AppError, err, ok, type Result } from '../../shared/errors.js';
import type { Access } from '../connections/open-gateways.js';
import { openNmbrs } from './open-nmbrs.js';

const production: Access = {
  kind: 'production',
  base: 'https://api.nmbrs.nl',
  auth: { username: 'kantoor@voorbeeld.nl', token: 'geheim', domain: 'voorbeeld' },
};

async function opened(access: Access, token: Result<string> = ok('een+half/minuut'), works = true) {
  const urls: string[] = [];
  const asked: string[] = [];
  const answer = await openNmbrs({
    access,
    signOn: {
      token: async () => {
        asked.push('token');
        return token;
      },
    },
    openPage: async (url) => {
      if (!works) throw new Error(`cannot open ${url.href}`);
      urls.push(url.href);
    },
  });
  return { answer, urls, asked };
}

describe('Nmbrs in the browser', () => {
  it('is opened signed in, by a token that cannot become another address', async () => {
    expect(await opened(production)).toMatchObject({
      answer: ok('signed-in'),
      urls: ['https://voorbeeld.nmbrs.nl/applications/common/externalactions.aspx?login=nmbrs&ID=een%2Bhalf%2Fminuut'],
    });
    const hostile = await opened(production, ok('x&login=ander#@elders.example/'));
    expect(hostile.urls.map((url) => new URL(url).host)).toEqual(['voorbeeld.nmbrs.nl']);
    expect(new URL(hostile.urls[0] ?? '').searchParams.getAll('login')).toEqual(['nmbrs']);
  });

  it('is opened at its front door where Nmbrs gives no token', async () => {
    const fault: AppError = { kind: 'fault', method: 'SingleSignOn.GetToken2', code: 1001, text: 'no' };
    expect(await opened(production, err(fault))).toMatchObject({
      answer: ok('front-door'),
      urls: ['https://voorbeeld.nmbrs.nl/'],
    });
  });

  it('is not opened while Nmbrs cannot be reached, and says why', async () => {
    const gone: AppError = { kind: 'unreachable', host: 'api.nmbrs.nl', detail: '' };
    expect(await opened(production, err(gone))).toMatchObject({ answer: err(gone), urls: [] });
  });

  it.each([
    ['a sandbox', { ...production, kind: 'sandbox', base: 'https://api-sandbox.nmbrs.nl' }, 'unknown'],
    ['a Swedish environment', { ...production, base: 'https://api.nmbrs.se' }, 'unknown'],
    ['a demo', { ...production, kind: 'demo', base: 'http://127.0.0.1:1' }, 'demo'],
    ['a domain that is none', { ...production, auth: { ...production.auth, domain: 'elders.example/x' } }, 'unknown'],
    ['no domain', { ...production, auth: { ...production.auth, domain: null } }, 'unknown'],
  ] satisfies [string, Access, string][])(
    'of %s has no address that is known: nothing is asked or opened',
    async (_, access, what) => {
      expect(await opened(access)).toEqual({ answer: ok(what), urls: [], asked: [] });
    },
  );

  it('that no browser takes is told without the address, which holds the token', async () => {
    const { answer } = await opened(production, ok('een-half-minuut'), false);
    expect(answer).toEqual(err({ kind: 'not-found', what: 'browser' }));
    expect(JSON.stringify(answer)).not.toContain('een-half-minuut');
  });
});
