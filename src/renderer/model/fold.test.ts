import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.js';

describe('folding for search', () => {
  it('finds names however they are typed', () => {
    expect(fold('Çelik')).toBe('celik');
    expect(fold('Lindström')).toBe('lindstrom');
    expect(fold('Zoë')).toBe('zoe');
    expect(fold('Wałęsa')).toBe('walesa');
    expect(fold('  Sørensen ')).toBe('sorensen');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
