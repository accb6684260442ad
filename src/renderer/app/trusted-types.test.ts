import { describe, expect, it } from 'vitest';
import { installTrustedTypes, refuseMarkup } from './trusted-types.js';

describe('the Trusted Types policy', () => {
  it('lets style rules and plain text through unchanged', () => {
    expect(refuseMarkup('.a > .b { color: red }')).toBe('.a > .b { color: red }');
  });

  it('refuses markup without repeating it', () => {
    expect(() => refuseMarkup('<img src=x onerror=geheim()>')).toThrow(TypeError);
    expect(() => refuseMarkup('<img src=x onerror=geheim()>')).not.toThrow(/geheim/);
  });

  it('is installed as the default policy where the browser knows Trusted Types, and nowhere else', () => {
    const made: string[] = [];
    installTrustedTypes({ trustedTypes: { createPolicy: (name) => void made.push(name) } });
    installTrustedTypes({});
    expect(made).toEqual(['default']);
  });
});
