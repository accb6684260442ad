import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText } from './escape.js';
import { Refused } from './refused.js';
import { withoutReferences } from './xml-references.js';

/** As long as a piece of a report. */
const filler = 'x'.repeat(2000);

describe('references in a text', () => {
  it('give back what was escaped, in a short text and in a long one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('&', '<', '>', ';', 'lt', 'amp', '#', 'é', ' ') }), (text) => {
        const escaped = escapeText(text);
        expect(withoutReferences(escaped)).toBe(text);
        expect(withoutReferences(escaped + filler)).toBe(text + filler);
      }),
    );
  });

  it('are the same in a long text as in a short one, whatever stands there: read alike or refused alike', () => {
    const piece = fc.constantFrom(
      '&lt;',
      '&gt;',
      '&amp;',
      '&quot;',
      '&apos;',
      '&#65;',
      '&#x41;',
      '&nbsp;',
      '&',
      ';',
      'a',
    );
    const read = (text: string): string | null => {
      try {
        return withoutReferences(text);
      } catch (cause) {
        if (cause instanceof Refused) return null;
        throw cause;
      }
    };
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const [short, whole] = [read(text), read(`${filler}${text}`)];
        expect(whole).toBe(short === null ? null : filler + short);
      }),
    );
  });

  it('are replaced once: what an ampersand makes is no reference', () => {
    expect(withoutReferences('&amp;lt;')).toBe('&lt;');
    expect(withoutReferences(`&amp;lt;${filler}`)).toBe(`&lt;${filler}`);
  });
});
