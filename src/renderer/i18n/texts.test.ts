import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allowedEqual } from './allowed-equal.js';
import { allNamespaces } from './testing/all-texts.js';
import { flatten, holesOf } from './testing/flatten.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const namespaces = allNamespaces();

const base = (key: string): string => key.replace(/_(?:one|other)$/, '');

/** The sources that may use texts: no tests, no translations. */
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(
    (path) =>
      /\.tsx?$/.test(path) &&
      !/\.(test|pw)\.tsx?$|(^|[\\/])testing[\\/]|[\\/]texts\.\w+\.ts$|[\\/]texts[\\/]|[\\/]languages[\\/]|allowed-equal/.test(
        path,
      ),
  )
  .map((path) => readFileSync(`${root}/${path}`, 'utf8'));

/** Every quoted text, and every template as a pattern: `way.${kind}` uses all keys under `way.`. */
const quoted = new Set(
  sources.flatMap((source) => [...source.matchAll(/'([\w.-]+)'/g)].map((match) => match[1] ?? '')),
);
const patterns = sources
  .flatMap((source) => [...source.matchAll(/`([\w.-]*\$\{[^`]+\}[\w.-]*)`/g)].map((match) => match[1] ?? ''))
  .filter((template) => /^[\w-]+\./.test(template))
  .map(
    (template) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]+\}/)
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('[\\w-]+(?:\\.[\\w-]+)?')}$`,
      ),
  );

const everyKey = new Set(Object.values(namespaces).flatMap((texts) => [...flatten(texts.nl).keys()].map(base)));

describe.each(Object.entries(namespaces))('texts of %s', (name, texts) => {
  const nl = flatten(texts.nl);

  it.each(['en', 'sv'] as const)('has the keys and the holes of Dutch in %s', (language) => {
    const other = flatten(texts[language]);
    expect([...other.keys()]).toEqual([...nl.keys()]);
    for (const [key, text] of nl) expect([key, holesOf(other.get(key) ?? '')]).toEqual([key, holesOf(text)]);
  });

  it('has no text that nothing uses', () => {
    const unused = [...nl.keys()]
      .map(base)
      .filter((key) => !quoted.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused, unused.join(' ')).toEqual([]);
  });

  it('differs between the languages, unless the list of equal texts has it', () => {
    const equal: string[] = [];
    for (const [key, text] of nl) {
      const all = [text, flatten(texts.en).get(key), flatten(texts.sv).get(key)];
      if (new Set(all).size < 3 && !allowedEqual.has(`${name}:${key}`)) equal.push(`${name}:${key}`);
    }
    expect(equal, equal.join(' ')).toEqual([]);
  });

  it('keeps the tone: no exclamation marks, and u rather than je', () => {
    for (const [key, text] of nl)
      expect([key, text]).toEqual([key, expect.not.stringMatching(/!|\b(?:jij|je|jouw)\b|[Oo]eps/)]);
  });
});

describe('keys in the source', () => {
  it('exist', () => {
    const used = sources.flatMap((source) =>
      [...source.matchAll(/\bt(?:Ui|Shell|Changes)?\(\s*'([\w.-]+)'/g)].map((match) => match[1] ?? ''),
    );
    expect(used.length).toBeGreaterThan(100);
    const unknown = used.filter((key) => !everyKey.has(key));
    expect(unknown, unknown.join(' ')).toEqual([]);
  });
});

describe('the list of equal texts', () => {
  it('has no entry that is no longer needed', () => {
    const needed = new Set<string>();
    for (const [name, texts] of Object.entries(namespaces)) {
      const [en, sv] = [flatten(texts.en), flatten(texts.sv)];
      for (const [key, text] of flatten(texts.nl)) {
        if (new Set([text, en.get(key), sv.get(key)]).size < 3) needed.add(`${name}:${key}`);
      }
    }
    const spare = [...allowedEqual].filter((entry) => !needed.has(entry));
    expect(spare, spare.join(' ')).toEqual([]);
  });
});
