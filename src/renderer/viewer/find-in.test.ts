import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIn, type Match } from './find-in.js';

const cut = (texts: readonly string[], { from, to }: Match): string =>
  texts
    .slice(from.text, to.text + 1)
    .map((text, at, all) => text.slice(at === 0 ? from.at : 0, at === all.length - 1 ? to.at : undefined))
    .join('');

describe('finding in a document', () => {
  it('finds each place, without regard to capitals, accents and the width of blanks', () => {
    const texts = ['9100  Netto', 'nettó van  de Maand', 'NETTO'];
    expect(findIn(texts, 'netto').map((match) => cut(texts, match))).toEqual(['Netto', 'nettó', 'NETTO']);
    expect(findIn(texts, ' van de maand ').map((match) => cut(texts, match))).toEqual(['van  de Maand']);
  });

  it('finds what begins in one piece of text and ends in another', () => {
    const texts = ['Loon', 'stro', 'ok Femke'];
    expect(findIn(texts, 'loonstrook')).toEqual([{ from: { text: 0, at: 0 }, to: { text: 2, at: 2 } }]);
  });

  it('takes the end of a line for room between words', () => {
    const lines = ['73,60\n', '4200 Netto\n'];
    expect(findIn(lines, '73,604200')).toEqual([]);
    expect(findIn(lines, '60 4200')).toEqual([{ from: { text: 0, at: 3 }, to: { text: 1, at: 4 } }]);
  });

  it('finds nothing when nothing is wanted', () => {
    for (const nothing of ['', '  ', '\n']) expect(findIn(['Netto'], nothing)).toEqual([]);
  });

  it('finds whatever stands there, wherever it was cut', () => {
    const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9é.,]{1,8}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.nat(), (texts, seed) => {
        const wanted = texts[seed % texts.length] ?? '';
        const found = findIn(texts, wanted).map((match) => cut(texts, match));
        expect(found.length).toBeGreaterThan(0);
        for (const one of found)
          expect(one.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).toBe(
            wanted.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
          );
      }),
    );
  });
});
