import { describe, expect, it } from 'vitest';
import type { AppError } from '../../../shared/errors.js';
import { textsIn } from '../../i18n/testing/all-texts.js';
import { errorWords } from './words.js';

const dutch = textsIn('nl', 'errors');
const say = (error: AppError) => errorWords(error, dutch);

const every: readonly AppError[] = [
  { kind: 'fault', method: 'EmployeeService.List_GetByCompany', code: 2006, text: 'Period is closed' },
  { kind: 'fault', method: 'EmployeeService.List_GetByCompany', code: null, text: 'Odd' },
  { kind: 'fault', method: 'DebtorService.Environment_Get', code: 1000, text: 'Invalid combination email/password' },
  { kind: 'fault', method: 'DebtorService.Environment_Get', code: 1004, text: 'Disabled' },
  { kind: 'fault', method: 'DebtorService.Environment_Get', code: 2042, text: 'User in multiple environments' },
  { kind: 'fault', method: 'DebtorService.Environment_Get', code: 2043, text: 'Invalid domain' },
  { kind: 'proxy-refused', host: 'api.nmbrs.nl', detail: 'ERR_PROXY_CONNECTION_FAILED' },
  { kind: 'certificate-refused', host: 'api.nmbrs.nl', detail: 'ERR_CERT_DATE_INVALID' },
  { kind: 'wrong-domain', domain: 'oefenen' },
  { kind: 'not-found', what: 'token' },
  { kind: 'not-found', what: 'domain' },
  { kind: 'unreachable', host: 'api.nmbrs.nl', detail: 'ENOTFOUND' },
  { kind: 'no-answer', method: 'Address_Update', afterMs: 60_000 },
  { kind: 'bad-answer', method: 'Address_Update', reason: 'truncated', detail: 'at byte 12' },
  { kind: 'suspended', until: null },
  { kind: 'suspended', until: '2026-11-18T21:00:00.000Z' },
  { kind: 'cancelled' },
  { kind: 'sender-refused' },
  { kind: 'input-refused', where: 'address.street', reason: 'too long' },
  { kind: 'not-found', what: 'change-set' },
  { kind: 'not-found', what: 'viewer' },
  { kind: 'wrong-state', state: 'sending' },
  { kind: 'stale', what: 'plan' },
  { kind: 'no-keystore' },
  { kind: 'journal', reason: 'write-failed', detail: 'ENOSPC' },
  { kind: 'journal', reason: 'write-failed', detail: 'EACCES' },
  { kind: 'journal', reason: 'broken-chain', detail: '4' },
  { kind: 'file-not-saved', detail: 'ENOSPC' },
  { kind: 'file-not-saved', detail: 'EBUSY' },
  { kind: 'file-not-saved', detail: 'too-long' },
  { kind: 'file-not-saved', detail: 'printer' },
  { kind: 'internal', reference: 'R-17' },
];

describe('words for what went wrong', () => {
  it('says for every error what happened and what now, in every language', () => {
    for (const language of ['nl', 'en', 'sv'] as const) {
      const t = textsIn(language, 'errors');
      for (const error of every) {
        const words = errorWords(error, t);
        expect(`${words.title} ${words.next}`).not.toMatch(/undefined|\{\{|\.title|\.next/);
        expect(words.title).not.toBe('');
        expect(words.next).not.toBe('');
      }
    }
  });

  it('names the call that the template lacks, without its service', () => {
    const words = say({
      kind: 'fault',
      method: 'EmployeeService.Address_GetListByEmployee',
      code: 1002,
      text: 'No access',
    });
    expect(words.lacks).toBe('Address_GetListByEmployee');
    expect(words.title).toContain('Address_GetListByEmployee');
    expect(words.title).not.toContain('EmployeeService');
    expect(words.next).toContain('sjabloon');
  });

  it('speaks of access, not of a template, when the data are somebody else’s', () => {
    for (const code of [1003, 2003, 2004, 2009] as const) {
      const words = say({ kind: 'fault', method: 'List_GetByCompany', code, text: 'No' });
      expect(words.lacks).toBeNull();
      expect(words.title).toContain('toegang');
    }
  });

  it('does not say that nothing was sent when a call got no answer', () => {
    expect(say({ kind: 'no-answer', method: 'Address_Update', afterMs: 60_000 }).sent).toContain('is verzonden');
    expect(say({ kind: 'unreachable', host: 'api.nmbrs.nl', detail: '' }).sent).toContain('niets verzonden');
  });

  it('gives every reason why a connection cannot be made a title of its own', () => {
    const fault = (code: number): AppError => ({
      kind: 'fault',
      method: 'DebtorService.Environment_Get',
      code,
      text: 'No',
    });
    const reasons: readonly AppError[] = [
      fault(1001),
      fault(1002),
      fault(1004),
      fault(2042),
      fault(2043),
      { kind: 'unreachable', host: 'api.nmbrs.nl', detail: '' },
      { kind: 'proxy-refused', host: 'api.nmbrs.nl', detail: '' },
      { kind: 'certificate-refused', host: 'api.nmbrs.nl', detail: '' },
      { kind: 'wrong-domain', domain: 'oefenen' },
      { kind: 'not-found', what: 'token' },
      { kind: 'not-found', what: 'domain' },
    ];
    expect(new Set(reasons.map((reason) => say(reason).title)).size).toBe(reasons.length);
    expect(say(fault(1000))).toMatchObject({ title: say(fault(1001)).title });
  });

  it('tells a full disk from a folder that may not be written, and both from a journal that broke', () => {
    const full = say({ kind: 'journal', reason: 'write-failed', detail: 'ENOSPC' });
    const shut = say({ kind: 'journal', reason: 'write-failed', detail: 'EACCES' });
    const broken = say({ kind: 'journal', reason: 'broken-chain', detail: '4' });
    expect(full.title).toBe('De schijf van deze computer is vol');
    expect(new Set([full, shut, broken].map(({ title }) => title)).size).toBe(3);
    expect(broken.next).toContain('Nmbrs');
    expect(say({ kind: 'file-not-saved', detail: 'ENOSPC' }).next).toContain('ruimte');
    for (const words of [full, shut, broken]) expect(words.sent).toBe('Er is niets verzonden.');
  });

  it('says where a token is made when the login is refused', () => {
    expect(say({ kind: 'fault', method: 'X', code: 1001, text: 'No' }).next).toContain('tabblad API TOKEN');
  });

  it('keeps the server’s own text, with its code, for Details', () => {
    expect(say({ kind: 'fault', method: 'X', code: 2006, text: 'Period is closed' }).details).toBe(
      '2006: Period is closed',
    );
  });
});
