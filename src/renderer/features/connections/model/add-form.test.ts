import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AddDraft, credentialProblems, credentialsOf, emptyDraft, hostOf, sameCredentials } from './add-form.js';

const good: AddDraft = { ...emptyDraft, user: 'api@voorbeeld.example', token: 'made-up-0123456789' };

describe('the form of a new connection', () => {
  it('starts as a Dutch sandbox', () => {
    expect(hostOf(emptyDraft)).toBe('api-sandbox.nmbrs.nl');
  });

  it('takes a token as it is pasted, with the line end that came along', () => {
    expect(credentialsOf({ ...good, user: ' api@voorbeeld.example ', token: `${good.token}\n` })).toEqual({
      kind: 'sandbox',
      region: 'nl',
      user: 'api@voorbeeld.example',
      token: good.token,
    });
  });

  it('refuses the Swedish sandbox, whose host nobody knows, and not Swedish production', () => {
    expect(credentialProblems({ ...good, region: 'se' })).toEqual({ region: 'hostUnknown' });
    expect(credentialsOf({ ...good, region: 'se' })).toBeUndefined();
    expect(credentialProblems({ ...good, kind: 'production', region: 'se' })).toEqual({});
  });

  it.each([
    ['nothing', '', 'userMissing'],
    ['a name', 'joris', 'userWrong'],
    ['two addresses', 'a@b.example, c@d.example', 'userWrong'],
  ] as const)('says what is wrong with %s for an e-mail address', (_what, user, problem) => {
    expect(credentialProblems({ ...good, user })).toEqual({ user: problem });
  });

  it.each([
    ['nothing', ' ', 'tokenMissing'],
    ['a sentence', 'this is no token', 'tokenWrong'],
    ['half a megabyte', 'x'.repeat(500_000), 'tokenWrong'],
  ] as const)('says what is wrong with %s for a token', (_what, token, problem) => {
    expect(credentialProblems({ ...good, token })).toEqual({ token: problem });
  });

  it('has credentials to try exactly when it shows no problem', () => {
    const text = fc.oneof(fc.string(), fc.emailAddress());
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constantFrom('sandbox', 'production'),
          region: fc.constantFrom('nl', 'se'),
          name: fc.string(),
          user: text,
          token: text,
        }),
        (draft: AddDraft) => {
          expect(credentialsOf(draft) !== undefined).toBe(Object.keys(credentialProblems(draft)).length === 0);
        },
      ),
    );
  });
});

describe('a test', () => {
  it('stops counting when anything that was tested changes, and not when the name does', () => {
    const tested = credentialsOf(good);
    expect(sameCredentials(tested, credentialsOf({ ...good, name: 'Kantoor Delta' }))).toBe(true);
    const others: readonly Partial<AddDraft>[] = [
      { kind: 'production' },
      { user: 'b@voorbeeld.example' },
      { token: 'other' },
    ];
    for (const other of others) expect(sameCredentials(tested, credentialsOf({ ...good, ...other }))).toBe(false);
    expect(sameCredentials(undefined, undefined)).toBe(false);
  });
});
