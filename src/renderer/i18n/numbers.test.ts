import { describe, expect, it } from 'vitest';
import type { Language } from '../../shared/ipc/app.js';
import { namespaces } from './namespaces.js';
import { namedByNumber } from './numbers.js';
import { makeI18n } from './setup.js';
import { flatten, holesOf } from './testing/flatten.js';

const written: Readonly<Record<Language, string>> = { nl: '12.345', en: '12,345', sv: '12\u00a0345' };
const languages = ['nl', 'en', 'sv'] as const;

describe.each(languages)('numbers in the texts of %s', (language) => {
  const { t } = makeI18n(language);

  it('have their thousands apart in every hole of every text, but for years, codes and the like', () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const [name, texts] of Object.entries(namespaces))
      for (const [key, text] of flatten(texts[language])) {
        const holes = holesOf(text);
        if (holes.length === 0) continue;
        seen += 1;
        // The plural's own ending is i18next's to find: here each text is looked at by its whole key.
        const said = String(t(key, { ns: name, ...Object.fromEntries(holes.map((hole) => [hole, 12345])) } as object));
        const shown = (hole: string): string => (namedByNumber.has(hole) ? '12345' : written[language]);
        const wanted = text.replaceAll(/\{\{(\w+)\}\}/g, (_, hole: string) => shown(hole));
        if (said !== wanted) wrong.push(`${name}:${key}: ${said}`);
      }
    expect(wrong, wrong.join('\n')).toEqual([]);
    expect(seen).toBeGreaterThan(300);
  });

  it('choose the plural by the number, not by how it is written', () => {
    const changed = (count: number): string => t('foot.changed', { ns: 'registration', count } as object);
    expect(changed(1)).toMatch(/^1 /);
    expect(changed(1000)).toBe(changed(12345).replace(written[language], { nl: '1.000', en: '1,000', sv: '1\u00a0000' }[language]));
  });
});

it('every hole that is left alone is in some text', () => {
  const holes = new Set(
    Object.values(namespaces).flatMap((texts) => [...flatten(texts.nl).values()].flatMap(holesOf)),
  );
  expect([...namedByNumber].filter((hole) => !holes.has(hole))).toEqual([]);
});
