import { describe, expect, it } from 'vitest';
import type { Language } from '../../shared/ipc/app.js';

import { holeText, namedByNumber } from './numbers.js';
import { allNamespaces, i18nIn } from './testing/all-texts.js';
import { flatten, holesOf } from './testing/flatten.js';

const written: Readonly<Record<Language, string>> = { nl: '12.345', en: '12,345', sv: '12\u00a0345' };
const namespaces = allNamespaces();
const languages = ['nl', 'en', 'sv'] as const;

describe.each(languages)('numbers in the texts of %s', (language) => {
  const i18n = i18nIn(language);

  it('have their thousands apart in every hole of every text, but for years, codes and the like', () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const [name, texts] of Object.entries(namespaces))
      for (const [key, text] of flatten(texts[language])) {
        const holes = holesOf(text);
        if (holes.length === 0) continue;
        seen += 1;
        const numbers = Object.fromEntries(holes.map((hole) => [hole, 12345]));
        // Each text by its whole key: which plural is meant is another test's.
        const said = i18n.services.interpolator.interpolate(text, numbers, language, {});
        const shown = (hole: string): string => (namedByNumber.has(hole) ? '12345' : written[language]);
        const wanted = text.replaceAll(/\{\{(\w+)\}\}/g, (_, hole: string) => shown(hole));
        if (said !== wanted) wrong.push(`${name}:${key}: ${said}`);
      }
    expect(wrong, wrong.join('\n')).toEqual([]);
    expect(seen).toBeGreaterThan(300);
  });

  it('choose the plural by the number, not by how it is written', () => {
    const t = i18n.getFixedT(language, 'review');
    const one = t('warning.negative', { count: 1 });
    const many = t('warning.negative', { count: 12345 });
    expect(many.startsWith(`${written[language]} `)).toBe(true);
    expect(many.replace(written[language], '1')).not.toBe(one);
    expect(t('warning.negative', { count: 21 }).replace('21', written[language])).toBe(many);
  });
});

it('what is no number stays as it was written, and a fraction has the sign of the language', () => {
  expect(holeText('1234', 'name', 'nl')).toBe('1234');
  expect(holeText(undefined, 'name', 'nl')).toBe('');
  expect(holeText(1234.5, 'amount', 'nl')).toBe('1.234,5');
  expect(holeText(-2000, 'count', 'en')).toBe('\u22122,000');
  expect(holeText(2026, 'year', 'nl')).toBe('2026');
});

it('every hole that is left alone is in some text', () => {
  const holes = new Set(Object.values(namespaces).flatMap((texts) => [...flatten(texts.nl).values()].flatMap(holesOf)));
  expect([...namedByNumber].filter((hole) => !holes.has(hole))).toEqual([]);
});
